/** Paragraphs in a row are told by the first and the last. */
import { expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { thinness } from "./thin.ts";

const found = {
  statements: 9,
  chains: 0,
  denials: 0,
  replies: 0,
  ownVoice: 0,
  words: 100,
  paragraphs: 12,
};

it.each([
  [[1, 2, 3, 4, 5, 6, 7, 8], "(paragraphs 1 to 8)"],
  [[1, 2, 4, 6, 7, 8, 11], "(paragraphs 1, 2, 4, 6 to 8, 11)"],
  [[3], "(paragraph 3)"],
])("P-235 paragraphs %j are told as %s", (statementParagraphs, told) => {
  const thin = thinness(analyse("It rains."), { ...found, statementParagraphs }, [], 10);
  expect(thin?.sentence).toContain(told);
});
