import { expect, test } from "vitest";
import { counts, numberOf, numberToDecide } from "./reviewing.ts";

const questions = (["approved", "draft", "dropped", "draft", "approved"] as const).map(
  (status, index) => ({ questionId: `q${index + 1}`, status }),
);

test("P-306 after a decision the next question that waits comes, then those before it", () => {
  expect(numberToDecide(questions, 1)).toBe(2);
  expect(numberToDecide(questions, 2)).toBe(4);
  expect(numberToDecide(questions, 4)).toBe(2);
});

test("P-306 when none waits the review stays where it is", () => {
  const done = questions.map((one) => ({ ...one, status: "approved" as const }));
  expect(numberToDecide(done, 3)).toBe(3);
  expect(numberToDecide([], 0)).toBe(1);
});

test("a question that is not in the quiz leads to the first", () => {
  expect(numberOf(questions, "q4")).toBe(4);
  expect(numberOf(questions, "elsewhere")).toBe(1);
});

test("the count tells waiting, approved and dropped apart", () => {
  expect(counts(questions)).toEqual({ waiting: 2, approved: 2, dropped: 1 });
});
