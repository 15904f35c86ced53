/** The limits of the lexicon, executed on their own examples; retellings that keep or lose them. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { effectOf } from "../lexicon/cue-effects.ts";
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { degreesIn } from "./degree-words.ts";
import { Reading } from "./reading.ts";
import { lostWord, retold } from "./retelling.ts";
import { plain } from "./wording.ts";

describe("a statement told again", () => {
  const text = "About 300 people of Northby may be displaced by the flood";
  const reading = new Reading(analyse(text));
  const shown = { start: 0, end: text.length };
  const found = degreesIn(reading, shown);

  it("finds the words of degree in text order", () => {
    expect(found.map(({ span }) => reading.words(span))).toEqual(["About", "may"]);
    expect(found.map(({ degree }) => lostWord(degree))).toEqual(["exactly", "will"]);
  });

  const told = (puts: readonly string[]) =>
    plain(
      retold(
        reading,
        shown,
        found.map(({ span }, at) => ({ span, put: puts[at] ?? "" })),
      ),
    );

  it("says the same in other words, with a capital", () => {
    expect(told(["roughly", "might"])).toBe(
      "Roughly 300 people of Northby might be displaced by the flood",
    );
  });

  it("loses what it is told to lose, and nothing else", () => {
    expect(told(["roughly", "will"])).toBe(
      "Roughly 300 people of Northby will be displaced by the flood",
    );
  });

  it("begins with a capital where the first word is left out", () => {
    expect(told(["", "may"])).toBe("300 people of Northby may be displaced by the flood");
  });

  it("finds nothing where another such word could not be kept apart", () => {
    const more = "About 300 people of Northby may be displaced, whether they like it or not";
    const again = new Reading(analyse(more));
    expect(degreesIn(again, { start: 0, end: more.length })).toEqual([]);
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
