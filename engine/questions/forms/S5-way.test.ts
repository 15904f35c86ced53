/** Printed words beside the words of saying decide; what tells of two ways is not asked (P-060). */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { wayGiven } from "./S5-way.ts";

const frame = "The harbour bridge was closed on Monday after a crane fell into the water.";

function keysOf(sentence: string): string[] {
  const material = materialOf(analyse([frame, sentence].join("\n\n")));
  return wayGiven
    .compose(material, drawFrom(3, "way"))
    .map((question) => inWords(forLearner(question), fullAnswer(question)));
}

const outlet = "to a news outlet or to reporters";
const letter = "in a statement, in a letter or an e-mail";

describe("S5-way", () => {
  it.each([
    ["Engineer Ada Byrne told the BBC that the repairs would take six weeks.", outlet],
    [
      "In an interview with the BBC, engineer Ada Byrne said that the repairs would take six weeks.",
      outlet,
    ],
    [
      "Engineer Ada Byrne said in an interview with the BBC that the repairs would take six weeks.",
      outlet,
    ],
    ["Engineer Ada Byrne said in a statement that the repairs would take six weeks.", letter],
  ])("P-060 %s", (sentence, key) => {
    expect(keysOf(sentence)).toEqual([key]);
  });

  it.each([
    "Engineer Ada Byrne said in an e-mail to the BBC that the repairs would take six weeks.",
    "She told the BBC that the repairs would take about six weeks.",
    "Engineer Ada Byrne told the council that the repairs would take six weeks.",
  ])("P-061 two ways at once, nobody named or none of the ways: %s", (sentence) => {
    expect(keysOf(sentence)).toEqual([]);
  });
});
