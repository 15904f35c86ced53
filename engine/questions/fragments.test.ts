/** No part of a sentence is shown as a statement of its own (P-053). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import type { Relation } from "../analysis.ts";
import type { Span } from "../text/span.ts";
import { isFragment } from "./fragments.ts";
import { Reading } from "./reading.ts";

function place(text: string, words: string): Span {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

/** The parts are given: what the engine takes them for is no matter here. */
function isPart(text: string, source: string, cue: string, shown: string): boolean {
  const whole = `Ada Byrne said that the road was closed. ${text}`;
  const analysis = analyse(whole);
  const [first] = analysis.relations;
  if (!first) throw new Error("no relation was found");
  const relation: Relation = {
    ...first,
    source: [place(whole, source)],
    cue: [place(whole, cue)],
    content: [place(whole, shown)],
  };
  return isFragment(new Reading(analysis), relation, place(whole, shown));
}

describe("P-053 a clause has its own subject and verb", () => {
  it.each([
    [
      "what is said to be needed stands before",
      "The town built a longer pier than fishermen say they need in the harbour.",
      "fishermen",
      "say",
      "they need in the harbour",
    ],
    [
      "how often it was done stands before",
      "The repairs were the third time pilots say the board has closed the quay.",
      "pilots",
      "say",
      "the board has closed the quay",
    ],
    [
      "only the half of a quoted sentence is there",
      "“While this bridge is not perfect,” the mayor said, “it will stand.”",
      "the mayor",
      "said",
      "While this bridge is not perfect",
    ],
    [
      "only the half of a sentence is there",
      "Even if the quay is mended, Ada Byrne said, the ferries will not come back.",
      "Ada Byrne",
      "said",
      "Even if the quay is mended",
    ],
    [
      "whoever is told stands in the clause",
      "Tom Reed told the Herald even two lorries would be too heavy.",
      "Tom Reed",
      "told",
      "the Herald even two lorries would be too heavy",
    ],
    [
      "the verb comes after the words of saying",
      "But the boats his town has at its disposal, Tom Reed added, are like old shoes.",
      "Tom Reed",
      "added",
      "the boats his town has at its disposal",
    ],
  ])("leaves out a part where %s", (_, text, source, cue, shown) => {
    expect(isPart(text, source, cue, shown)).toBe(true);
  });

  it.each([
    [
      "Tom Reed told the Herald that two lorries were too heavy.",
      "Tom Reed",
      "told",
      "two lorries were too heavy",
    ],
    [
      "As fishermen say, they need a longer pier in the harbour.",
      "fishermen",
      "say",
      "they need a longer pier in the harbour",
    ],
    [
      "The boats of the town are old, Tom Reed added, and leak.",
      "Tom Reed",
      "added",
      "The boats of the town are old",
    ],
  ])("keeps the clause of “%s”", (text, source, cue, shown) => {
    expect(isPart(text, source, cue, shown)).toBe(false);
  });
});
