import type { QuestionOf } from "#engine";
import { letterAt } from "../../_questions/look.ts";
import type { KeyRow } from "./key-row.ts";

export function selectRows(question: QuestionOf<"select">): readonly KeyRow[] {
  return question.shown.candidates.map((candidate, index) => ({
    id: candidate.id,
    letter: letterAt(index),
    words: [
      { words: candidate.words, span: candidate.span },
      { ours: " (" },
      { paragraph: candidate.paragraph },
      { ours: ")" },
    ],
    right: question.key.right.includes(candidate.id),
    partner: null,
    said: question.key.judged[candidate.id] ?? null,
    others: [],
  }));
}
