import { expect, test } from "vitest";
import {
  choiceQuestion,
  choicesQuestion,
  evidenceQuestion,
} from "../../../../../../engine/questions/fixtures/questions.ts";
import { keyRows } from "../../../../_keys/rows.ts";
import { evidenceOf } from "./evidence.ts";

test("P-243 every proof is marked with its own kind and label", () => {
  const { marks = [] } = evidenceOf(choiceQuestion, []);
  expect(marks.map(({ kind, label }) => [kind, label])).toEqual([
    ["source", "source"],
    ["cue", "cue"],
    ["statement", "statement"],
  ]);
  expect(marks.map(({ span }) => span)).toEqual(choiceQuestion.key.proof.map(({ span }) => span));
});

test("P-244 a wrong option from a folded paragraph names itself on the fold", () => {
  const { tags } = evidenceOf(choiceQuestion, keyRows(choiceQuestion));
  expect([...(tags ?? [])]).toEqual([[2, "option A"]]);
});

test("P-244 a wrong option from a marked paragraph is framed there", () => {
  const { marks = [], tags } = evidenceOf(choicesQuestion, keyRows(choicesQuestion));
  expect(marks.filter(({ kind }) => kind === "choice").map(({ label }) => label)).toEqual([
    "option B",
  ]);
  expect([...(tags ?? [])]).toEqual([[1, "option D"]]);
});

test("P-244 a frame never lies over the cue that proves the key", () => {
  const { marks = [] } = evidenceOf(choiceQuestion, keyRows(choiceQuestion));
  expect(marks.map(({ kind }) => kind)).toEqual(["source", "cue", "statement"]);
});

test("P-244 a frame may lie in the statement that proves the key", () => {
  const [first, ...others] = keyRows(choicesQuestion).filter((row) => !row.right);
  const place = choicesQuestion.key.proof[0];
  if (first?.said == null || place === undefined) throw new Error("the fixture has changed");
  const inside = { span: { start: place.span.start, end: place.span.start + 3 }, paragraph: 2 };
  const rows = [{ ...first, said: { ...first.said, place: inside } }, ...others];
  const { marks = [] } = evidenceOf(choicesQuestion, rows);
  expect(marks.map(({ kind }) => kind)).toEqual(["statement", "statement", "choice"]);
});

test("P-244 several wrong options of one folded paragraph are named together", () => {
  const { tags } = evidenceOf(evidenceQuestion, keyRows(evidenceQuestion));
  expect(tags?.get(2)).toBe("options B, D, E");
});
