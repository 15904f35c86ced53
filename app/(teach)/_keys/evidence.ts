import type { QuestionOf } from "#engine";
import { letterAt } from "../../_questions/look.ts";
import type { KeyRow } from "./key-row.ts";

/** Part A, then part B; letters go on from one to the other. */
export function evidenceRows({ shown, key }: QuestionOf<"evidence">): readonly KeyRow[] {
  const options = shown.options.map(({ id, text }, index) => ({
    id,
    ...(index === 0 ? { above: [{ ours: "Part A" }] } : {}),
    words: text,
    right: key.right.claim.includes(id),
  }));
  const candidates = shown.candidates.map(({ id, words, span, paragraph }, index) => ({
    id,
    ...(index === 0 ? { above: [{ ours: "Part B: " }, ...shown.task] } : {}),
    words: [{ words, span }, { ours: " (" }, { paragraph }, { ours: ")" }],
    right: key.right.evidence.includes(id),
  }));
  return [...options, ...candidates].map((row, index) => ({
    ...row,
    letter: letterAt(index),
    partner: null,
    said: key.judged[row.id] ?? null,
    others: [],
  }));
}
