import type { QuestionOf } from "#engine";
import { type KeyRow, letterAt } from "./key-row.ts";

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
