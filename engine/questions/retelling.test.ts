/** The limits of the lexicon, executed on their own examples; retellings that keep or lose them. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { effectOf } from "../lexicon/cue-effects.ts";
import { limits } from "../lexicon/limits.ts";
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { Reading } from "./reading.ts";
import { limitsIn, retold } from "./retelling.ts";

describe.each(limits)("HE5 $id", ({ pattern, examples, same, lost }) => {
  it("has an example that fires and a near miss, and other words for both", () => {
    expect(examples.map(({ fires }) => fires)).toEqual(expect.arrayContaining([true, false]));
    expect(same).not.toBe(lost);
  });

  it.each(examples)("$text: $fires", ({ text, fires }) => {
    expect(pattern.test(text)).toBe(fires);
  });
});

describe("a statement told again", () => {
  const text = "About 300 people may be moved if the river rises";
  const reading = new Reading(analyse(text));
  const shown = { start: 0, end: text.length };
  const found = limitsIn(reading, shown);

  it("finds bound, possibility and condition in text order", () => {
    expect(found.map(({ limit }) => limit.kind)).toEqual(["bound", "modal", "condition"]);
    expect(found.map(({ span }) => reading.words(span))).toEqual(["About", "may", "if"]);
  });

  it("says the same in other words, with a capital", () => {
    expect(retold(reading, shown, found, [])).toBe(
      "Roughly 300 people might be moved if the river rises",
    );
  });

  it("loses what it is told to lose, and nothing else", () => {
    expect(retold(reading, shown, found, found.slice(1, 2))).toBe(
      "Roughly 300 people will be moved if the river rises",
    );
  });

  it("leaves alone a limit that stands twice", () => {
    const twice = "About 30 men and about 40 women may be moved";
    const again = new Reading(analyse(twice));
    const kinds = limitsIn(again, { start: 0, end: twice.length }).map(({ limit }) => limit.kind);
    expect(kinds).toEqual(["modal"]);
  });
});

describe("words of saying and what they do", () => {
  it.each([
    ["also said", "open"],
    ["acknowledged", "so"],
    ["has claimed", "distance"],
    ["denied", "rejects"],
    ["sang", null],
    ["said and denied", null],
  ])("%s: %s", (cue, effect) => {
    expect(effectOf(cue)).toBe(effect);
  });

  it.each([
    ["announced", true],
    ["according", true],
    ["warning", true],
    ["states", false],
    ["city", false],
    ["not", false],
    ["closed", false],
  ])("%s tells of speech: %s", (word, tells) => {
    expect(tellsOfSpeech(word)).toBe(tells);
  });
});
