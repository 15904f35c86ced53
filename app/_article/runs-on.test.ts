import { describe, expect, test } from "vitest";
import type { Wording } from "#engine";
import { runsOn } from "./runs-on.ts";

const span = { start: 4, end: 30 };
const clause = { words: "bridge was closed for a week", span };

function serifOf(wording: Wording): string[] {
  return wording.flatMap((phrase, at) =>
    "ours" in phrase && runsOn(wording, at) ? [phrase.ours] : [],
  );
}

describe("the face of a clause of the article", () => {
  test("look 1.1 its first word is set like the rest, at the front and behind words of ours", () => {
    expect(serifOf([{ ours: "The " }, clause])).toEqual(["The "]);
    expect(serifOf([{ ours: "Who says that " }, { ours: "the " }, clause, { ours: "?" }])).toEqual([
      "the ",
    ]);
  });

  test("look 1.1 words of ours stay ours: before a clause, within it, and behind it", () => {
    expect(serifOf([{ ours: "Who says that " }, clause, { ours: "?" }])).toEqual([]);
    expect(serifOf([clause, { ours: "exactly " }, clause])).toEqual([]);
    expect(serifOf([{ ours: "That " }, { quote: "bridge", span }])).toEqual([]);
    expect(serifOf([{ ours: "Roughly" }, { words: " a week", span }])).toEqual([]);
    expect(serifOf([clause, { ours: " in " }, { paragraph: 3 }])).toEqual([]);
  });
});
