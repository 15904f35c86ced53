/** How often somebody is told to say something in one sentence (P-053a). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { isBareDeed, sayingsIn } from "./plain-saying.ts";
import { Reading } from "./reading.ts";

describe("P-053a words of saying in one sentence", () => {
  it.each([
    ["Clerk Ann Roe said that the mill was shut.", 1],
    ["The clerk has not said why, but Paul Cole says that the wall moved.", 2],
    ["Clerk Ann Roe said that the mill was shut, stating that the wall had moved.", 2],
    ["“I said so and I wrote so,” Ann Roe told the board.", 1],
  ])("%s", (sentence, count) => {
    expect(sayingsIn(sentence)).toBe(count);
  });
});

describe("P-053a what is no word of saying by itself", () => {
  it.each([
    ["Ann Roe told a joke to the clerks.", "told", true],
    ["Ann Roe told a clerk that the pier was shut.", "told", false],
    ["Ann Roe continued delivering her view of the pier.", "continued", true],
    ["Ann Roe continued to argue for the pier.", "continued", true],
    ["Ann Roe hit back at the clerks of the port.", "hit back", true],
    ["Ann Roe smacked back: the pier was shut.", "smacked back", true],
    ["Ann Roe continued: “The pier is shut.”", "continued", false],
    ["“The pier is shut,” Ann Roe continued.", "continued", false],
    ["Ann Roe continued that the pier was shut.", "continued", false],
    ["Ann Roe said that the pier was shut.", "said", false],
  ])("%s", (text, verb, bare) => {
    const at = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    expect(isBareDeed(new Reading(analyse(text)), at(verb), at("Ann Roe"))).toBe(bare);
  });
});
