import { describe, expect, test } from "vitest";
import { minutesInWords } from "./minutes-in-words.ts";

describe("how long a quiz takes, in words", () => {
  test("P-202 a short quiz, the usual one and the longest one", () => {
    const minutes = [
      { questions: 5, minutes: 10 },
      { questions: 10, minutes: 15 },
      { questions: 20, minutes: 30 },
    ];
    expect(minutesInWords(minutes)).toBe(
      "Reading included, about 10 minutes for 5 questions, 15 for 10, 30 for 20.",
    );
  });

  test("P-202 numbers that take as long are told once, by the longest quiz", () => {
    const minutes = [
      { questions: 5, minutes: 10 },
      { questions: 10, minutes: 15 },
      { questions: 11, minutes: 15 },
    ];
    expect(minutesInWords(minutes)).toBe(
      "Reading included, about 10 minutes for 5 questions, 15 for 11.",
    );
    expect(minutesInWords([{ questions: 3, minutes: 5 }])).toBe(
      "Reading included, about 5 minutes for 3 questions.",
    );
  });
});
