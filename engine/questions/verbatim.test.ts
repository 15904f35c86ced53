/** Exact, retold or both: the forms that ask what the marks tell (P-060, P-215). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { drawFrom } from "./draw.ts";
import { opensWithin } from "./extents.ts";
import { forms } from "./forms.ts";
import { forLearner, fullAnswer, inWords } from "./kinds.ts";
import { materialOf } from "./material.ts";
import { plain } from "./wording.ts";

const market = [
  "The market hall in Northby was closed on Tuesday and a fence stands round it. Three buses take the stallholders to the quay.",
  "“The roof is leaking in nine places. We need the whole summer to mend it,” Mayor Tom Reed said.",
  "Engineer Ada Byrne said that the beams had “more holes than wood” in them.",
  "Byrne added that the work would cost two million pounds and last until September.",
  "The hall was built in 1904 by two brothers and has a clock tower with four bells.",
  "Stallholder Ruth Vale told reporters that the quay was too windy for flowers because nothing stops the wind there.",
].join("\n\n");

function askedOf(text: string, form: string): string[] {
  const material = materialOf(analyse(text));
  return forms
    .filter(({ id }) => id === form)
    .flatMap(({ compose }) =>
      Array.from({ length: 16 }, (_, seed) => seed).flatMap((seed) =>
        compose(material, drawFrom(seed, form)),
      ),
    )
    .map(
      (question) =>
        `${question.key.keyClass} | ${plain(question.stem)} | ${inWords(forLearner(question), fullAnswer(question))}`,
    );
}

describe("P-060 S3-verbatim", () => {
  const asked = askedOf(market, "S3-verbatim");

  it("keys a part, the whole and none", () => {
    expect(new Set(asked.map((one) => one.split(" | ")[0]))).toEqual(
      new Set(["part", "whole", "none"]),
    );
  });

  it("keys a quotation of two sentences from its first to its last word", () => {
    const whole = asked.filter((one) => one.startsWith("whole"));
    for (const one of whole) expect(one).toMatch(/From “The roof is” to “to mend it”/u);
  });

  it("keys the words between the marks where the rest is retold", () => {
    for (const one of asked.filter((it) => it.startsWith("part"))) {
      expect(one).toMatch(/“more holes than wood” and no other words$/u);
    }
  });

  it("offers no whole quotation that goes on after the words of saying", () => {
    const split = market.replace(
      "We need the whole summer to mend it,” Mayor Tom Reed said.",
      "We need the whole summer,” Mayor Tom Reed said, “to mend it.”",
    );
    expect(askedOf(split, "S3-verbatim").filter((one) => one.startsWith("whole"))).toEqual([]);
  });
});

describe("P-061 S3-verbatim asks about speech alone", () => {
  const partsOf = (words: string) =>
    askedOf(market.replace("the beams had “more holes than wood” in them", words), "S3-verbatim")
      .filter((one) => one.startsWith("part"))
      .join("\n");

  it.each([
    "the beams were a “leaking sieve” in winter",
    "the beams had a so-called “heart of old oak” in them",
    "the builders called it the “house of a hundred beams” then",
    "the beams were made by the “Northern Timber Works Company” in 1904",
    "the beams had been under the motto “nothing lasts for ever” since 1904",
  ])("a name, a term or a motto between marks is not: %s", (words) => {
    expect(partsOf(words)).toBe("");
  });

  it("a longer piece of a retelling is", () => {
    expect(partsOf("the beams had “more holes than wood” in them")).toMatch(/more holes/u);
  });

  it.each([
    [
      "a name that somebody gives",
      "said that the beams had “more holes than wood” in them",
      "named the oldest beam “the last of the holes”",
      /last of the holes/u,
    ],
    [
      "a quotation with another one in it",
      "“The roof is leaking in nine places. We need",
      "“The builders said ‘the roof is leaking in nine places’ and we need",
      /whole summer|builders said/u,
    ],
    [
      "a paragraph whose quotation runs on",
      "the whole summer to mend it,” Mayor",
      "the whole summer to mend it, Mayor",
      /more holes|The roof is/u,
    ],
  ])("%s is not asked about", (_, from, to, words) => {
    expect(market).toContain(from);
    expect(askedOf(market.replace(from, to), "S3-verbatim").join("\n")).not.toMatch(words);
  });

  it("asks at most three, two of a class", () => {
    const material = materialOf(analyse([market, market.replaceAll("roof", "door")].join("\n\n")));
    const [form] = forms.filter(({ id }) => id === "S3-verbatim");
    for (let seed = 0; seed < 12; seed += 1) {
      const keys = (form?.compose(material, drawFrom(seed, "two")) ?? []).map(
        ({ key }) => key.keyClass,
      );
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.length).toBeLessThanOrEqual(3);
      for (const one of keys) expect(keys.filter((key) => key === one).length).toBeLessThan(3);
    }
  });

  it("offers no words that are cut out of a quotation within", () => {
    expect(opensWithin("stop ‘the old")).toBe(true);
    expect(opensWithin("'The roof is")).toBe(true);
    expect(opensWithin("the ‘old’ roof")).toBe(false);
    expect(opensWithin("the town’s roof")).toBe(false);
    expect(opensWithin("the owners' roof")).toBe(false);
  });

  it("speaks of this sentence only where the stem names one", () => {
    const material = materialOf(analyse(market));
    const [form] = forms.filter(({ id }) => id === "S3-verbatim");
    for (let seed = 0; seed < 24; seed += 1) {
      for (const { stem, key } of form?.compose(material, drawFrom(seed, "place")) ?? []) {
        if (/sentence/u.test(plain(stem))) continue;
        expect(plain(key.explanation)).not.toMatch(/sentence/u);
      }
    }
  });
});

describe("P-060 S3-form and S3-select", () => {
  it("sort the passages by what their marks show", () => {
    const asked = askedOf(market, "S3-form");
    expect(asked).not.toEqual([]);
    for (const one of asked) {
      expect(one).toMatch(/Mayor Tom Reed said: Only exact words/u);
      expect(one).toMatch(/“more holes than wood” in them: Retold, with some exact words/u);
    }
  });

  it("take no clause that goes on behind the quotation for exact words alone", () => {
    const more = market.replace(
      "Mayor Tom Reed said.",
      "Mayor Tom Reed said, adding that he was sorry.",
    );
    for (const one of askedOf(more, "S3-form")) expect(one).not.toMatch(/Only exact words/u);
  });

  it("select what is retold, and neither a quotation nor the article’s own telling", () => {
    const asked = askedOf(market, "S3-select");
    expect(asked).not.toEqual([]);
    for (const one of asked) {
      expect(one).toMatch(/two million pounds|too windy/u);
      expect(one.split(" | ")[2]).not.toMatch(/roof is leaking|more holes|1904|Three buses/u);
    }
  });

  it("select nothing where only marks would tell the passages apart", () => {
    const reported = market
      .split("\n\n")
      .filter((paragraph) => !/market hall|1904/u.test(paragraph))
      .join("\n\n");
    expect(askedOf(reported, "S3-select")).toEqual([]);
  });
});
