import { describe, expect, it } from "vitest";
import { readTokens } from "./tokens.ts";

const cut = (text: string, marks: readonly number[] = []) =>
  readTokens(text, { start: 0, end: text.length }, new Set(marks)).map((token) =>
    text.slice(token.start, token.end),
  );

describe("readTokens", () => {
  it.each([
    ["He didn't go.", "He did n't go ."],
    ["Iran's and the dogs' bowls", "Iran 's and the dogs ' bowls"],
    ["They’re sure we shouldn’t’ve", "They ’re sure we should n’t ’ve"],
    ["You cannot; can't, won't", "You can not ; ca n't , wo n't"],
    ["long-term, re-elected, non-profit", "long - term , re-elected , non-profit"],
    [
      "al-Akhbar and Jean-Louis of US-based Min-Woo",
      "al-Akhbar and Jean-Louis of US - based Min-Woo",
    ],
    ["Kim Jong-un, Israeli-occupied", "Kim Jong-un , Israeli - occupied"],
    [
      "Mr. Roe of the U.S. paid $5.2m, 70,000 to 9/11",
      "Mr. Roe of the U.S. paid $ 5.2m , 70,000 to 9/11",
    ],
    ["J. Roe, e.g. No. 5 at 10am", "J. Roe , e.g. No. 5 at 10 am"],
    ["AT&T; R&D -- wait... what?!", "AT&T ; R&D -- wait ... what ?!"],
    [
      "See https://example.org/a?b=1, or ann@example.org.",
      "See https://example.org/a?b=1 , or ann@example.org .",
    ],
    ["@annroe wrote #dust in the '90s", "@annroe wrote #dust in the '90s"],
    ["O'Neill and d'Herbinville", "O'Neill and d'Herbinville"],
    ["12% of 40", "12 % of 40"],
    ["Amazon.com said so.", "Amazon.com said so ."],
  ])("P3 cuts as the treebanks do: %s", (text, expected) => {
    expect(cut(text).join(" ")).toBe(expected);
  });

  it("P1 a remnant of mark-up is one token and no word", () => {
    const text = 'So <tweet id="4" by="x"> it ran';
    const tokens = readTokens(text, { start: 0, end: text.length }, new Set());
    expect(tokens.map((token) => token.word)).toEqual([true, false, true, true]);
  });

  it("H02 two apostrophes that are a mark are one token", () => {
    expect(cut("''Go,'' he said", [0, 5])).toEqual(["''", "Go", ",", "''", "he", "said"]);
  });
});
