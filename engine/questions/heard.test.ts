/** S11-heard: who is heard among those that an article writes about (P-056, P-060, P-061). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { drawFrom } from "./draw.ts";
import { heard } from "./forms/S11-heard.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "./kinds.ts";
import { materialOf } from "./material.ts";
import { plain } from "./wording.ts";

const match = [
  "Coach Ada Byrne of Northby said that the match was hard from the first minute.",
  "Tom Reed scored twice before the break, and Ruth Vale came on after it.",
  "“We had our chances in the second half,” coach Ian Grant of Southby said.",
  "Tom Reed left the field with a swollen knee. The next match is on Sunday.",
].join("\n\n");

function made(article: string) {
  const material = materialOf(analyse(article));
  return Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) =>
    heard.compose(material, drawFrom(seed, heard.id)),
  );
}

describe("S11-heard", () => {
  it("P-060 tells those with words of saying from those who are only written about", () => {
    const questions = made(match);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      const answer = inWords(forLearner(question), fullAnswer(question));
      expect(answer).toMatch(/Ada Byrne/u);
      expect(answer).toMatch(/Ian Grant/u);
      expect(answer).not.toMatch(/Tom Reed|Ruth Vale/u);
      const { told } = kindOf(question).texts(question);
      expect(told.map(plain).join(" ")).toMatch(/reports no words of Tom Reed/u);
    }
  });

  it.each([
    ["a wish is words", match.replace("left the field", "asked for water and left the field")],
    ["an unknown “he” may be anybody", `${match}\n\nHe also said that the ball was wet.`],
    ["one who is silent is not enough", match.replace(", and Ruth Vale came on after it", "")],
    ["an order is words", match.replace("came on after it", "ordered an inquiry")],
  ])("P-061 asks nothing where %s", (_, article) => {
    const names = made(article).flatMap((question) =>
      kindOf(question)
        .texts(question)
        .shown.map(({ text }) => plain(text)),
    );
    expect(names).toEqual([]);
  });

  it("P-215 has keys of more than one size", () => {
    const four = `${match}\n\nMayor Mark Ross said that it was a good day for the town.`;
    const classes = new Set(made(four).map(({ key }) => key.keyClass));
    expect(classes.size).toBeGreaterThan(1);
  });
});
