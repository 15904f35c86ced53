import { expect, test } from "vitest";
import { counted, duration, outOfHundred, percent, points } from "./figures.ts";

test("P-107 points are shown with at most two places and no empty ones", () => {
  expect([points(7.5), points(2 / 3), points(10), points(0)]).toEqual(["7.5", "0.67", "10", "0"]);
});

test("P-230 confidence is a frequency, rounded down and never a hundred in a hundred", () => {
  expect(outOfHundred(0.979)).toContain("97 in 100");
  expect(outOfHundred(0.97)).toContain("97 in 100");
  expect(outOfHundred(1)).toContain("99 in 100");
});

test("a time that is not there is a dash; others are minutes and seconds", () => {
  expect([duration(null), duration(42_400), duration(485_000)]).toEqual([
    "–",
    "42 s",
    "8 min 05 s",
  ]);
});

test("a share that nobody has earned yet is a dash", () => {
  expect([percent(null), percent(0.314)]).toEqual(["–", "31"]);
});

test("one of a thing is not called many", () => {
  expect([counted(1, "question", "questions"), counted(3, "question", "questions")]).toEqual([
    "1 question",
    "3 questions",
  ]);
});
