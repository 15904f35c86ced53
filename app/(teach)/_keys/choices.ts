import type { QuestionOf } from "#engine";
import { letterAt } from "../../_questions/look.ts";
import type { KeyRow } from "./key-row.ts";

export function choicesRows(question: QuestionOf<"choices">): readonly KeyRow[] {
  return question.shown.options.map((option, index) => ({
    id: option.id,
    letter: letterAt(index),
    words: option.text,
    right: question.key.right.includes(option.id),
    partner: null,
    said: question.key.judged[option.id] ?? null,
    others: [],
  }));
}
