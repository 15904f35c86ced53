/** How a stretch of the text is named by its first and last words (P-061). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { edge } from "./extents.ts";
import { Reading } from "./reading.ts";

function first(count: number, sentence: string): string {
  const reading = new Reading(analyse(sentence));
  return reading.words(edge(reading, { start: 0, end: sentence.length }, "start", count));
}

describe("P-061 the words at an edge", () => {
  it.each([
    ["The harbour of U.S. ships lies near the old town.", 4, "The harbour of U.S."],
    ["The clerk met Sen. Roe on the quay.", 4, "The clerk met Sen."],
    ["The clerk and J. Roe met on the quay.", 4, "The clerk and J."],
  ])("keep the stop of an abbreviation: %s", (sentence, count, words) => {
    expect(first(count, sentence)).toBe(words);
  });

  it.each([
    ["The rain stopped. Then the lamps went out.", 3, "The rain stopped"],
    ["The clerk, Ann Roe, met the builders.", 2, "The clerk"],
  ])("have no stop of the sentence: %s", (sentence, count, words) => {
    expect(first(count, sentence)).toBe(words);
  });
});
