/** How often somebody is told to say something in one sentence (P-053a). */
import { describe, expect, it } from "vitest";
import { sayingsIn } from "./plain-saying.ts";

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
