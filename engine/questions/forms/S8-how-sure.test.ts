/** One word of degree in a sentence, kept in one retelling and swapped in the others. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { degrees } from "../../lexicon/degrees.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { howSure } from "./S8-how-sure.ts";

function made(article: string, seed = 1) {
  return howSure.compose(materialOf(analyse(article)), drawFrom(seed, howSure.id));
}

const quay = [
  "Engineer Ada Byrne said that the flood might damage the old quay in Northby.",
  "The harbour lost nearly 40 boats in one night, according to the coastguard.",
  "The town council meets in the hall on Market Street.",
].join("\n\n");

describe.each(degrees)("HE5 $id", ({ pattern, examples }) => {
  it.each(examples)("$text: $fires", ({ text, fires }) => {
    expect(pattern.test(text)).toBe(fires);
  });
});

describe("P-060 S8-how-sure", () => {
  it("keeps a possibility possible and a number unreached", () => {
    const keys = made(quay).map((question) => inWords(forLearner(question), fullAnswer(question)));
    expect(keys).toEqual([
      "Engineer Ada Byrne said that the flood may damage the old quay in Northby",
      "The harbour lost almost 40 boats in one night, according to the coastguard",
    ]);
  });

  it("P-056 tells of each option what it makes of the word", () => {
    const told = made(quay).flatMap((question) => kindOf(question).texts(question).told.map(plain));
    expect(told).toContain(
      "“might” in paragraph 1 means that it is possible; this retelling says it without “might”.",
    );
    expect(told).toContain(
      "“nearly” in paragraph 2 means less than the number printed; this retelling means exactly the number printed.",
    );
  });

  it("P-215 is keyed by possible and likely statements, and by several bounds", () => {
    const classes = [
      "The bridge in Northby could close next week, the mayor said.",
      "The bridge in Northby is likely to close next week, the mayor said.",
      "The bridge in Northby carries nearly 40 lorries every hour.",
      "The bridge in Northby carries at least 40 lorries every hour.",
      "The bridge in Northby carries up to 40 lorries every hour.",
    ].map((text) => made(text)[0]?.key.keyClass);
    expect(new Set(classes).size).toBe(5);
    expect(classes).not.toContain(undefined);
  });

  it("keeps a guess a guess, whatever else the sentence leaves out of doubt", () => {
    const keys = made(
      "The bridge in Northby is probably the oldest of the county.\n\nThe hall in Northby would not hold more than 40 guests.\n\nNo pier would stand there, and the port in Northby has about 45 sheds.",
    ).map((question) => inWords(forLearner(question), fullAnswer(question)));
    expect(keys.sort()).toEqual([
      "No pier would stand there, and the port in Northby has roughly 45 sheds",
      "The bridge in Northby is most likely the oldest of the county",
    ]);
  });

  it("P-053 retells no heading without a verb, and no number told beside its word of limit", () => {
    expect(made("The old bridge of Northby perhaps a last home for owls.")).toEqual([]);
    expect(
      made("The harbour lost nearly 40 boats in one night, 38 of them old, said the coastguard."),
    ).toEqual([]);
    expect(made("Today, about 100,000 gulls nest on the old bridge.")).toHaveLength(1);
    expect(made("The old bridge of Northby is perhaps a last home for owls.")).toHaveLength(1);
  });

  it("P-218 every wrong option stands for a mistaken idea", () => {
    for (const question of made(quay)) {
      if (question.kind !== "choice") throw new Error(question.kind);
      const { right, judged } = question.key;
      const wrong = question.shown.options.filter(({ id }) => id !== right);
      expect(wrong.length).toBeGreaterThan(1);
      for (const { id } of wrong) expect(judged[id]?.code).toMatch(/^M/u);
    }
  });

  it.each([
    ["a negated possibility", "Neither side could open the score in the first half at Northby."],
    ["an ability", "The family moved to Northby so they could be closer to the old harbour."],
    ["what may be used", "Engineer Ada Byrne showed that the old pump could be utilized at sea."],
    ["what somebody may do", "The residents of Northby may return to their houses on Friday."],
    ["a bound of a small number", "The storm in Northby damaged at least two of the houses."],
    [
      "a stretch of time",
      "The council in Northby worked on it and, over 18 months, sold the hall.",
    ],
    ["a damaged number", "The storm in Northby hit roughly 200,0000 residents on the coast."],
    ["a preposition", "The council heard one comment about 40 per cent of the town."],
    ["two words of the sort", "The bridge may close and the ferry might be delayed in Northby."],
    ["more than never", "The mayor of Northby has never sold more than 40 boats in a year."],
    ["a condition", "The bridge in Northby might close if the water rises in spring."],
    ["a word inside marks", "The mayor called it a bridge that “could close” in spring."],
    ["what is granted", "Whoever the owner of the bridge in Northby may be, it was painted."],
    ["a doubled word", "The bridge in in Northby could close next week, the mayor said."],
    ["a year", "The bridge in Northby was finished in about 1978 by the town."],
  ])("P-061 leaves %s alone", (_, article) => {
    expect(made(article)).toEqual([]);
  });
});
