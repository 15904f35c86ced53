/** Two words of degree in one sentence, kept or lost in all four ways. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { retell } from "./S8-retell.ts";

function made(article: string) {
  return retell.compose(materialOf(analyse(article)), drawFrom(1, retell.id));
}

const bridge =
  "Engineer Ada Byrne said that as many as 45 cables of the old bridge could be damaged if the water rises.";

describe("P-060 S8-retell", () => {
  it("keeps both words of degree in the one that fits, and the condition in all", () => {
    const [question] = made(bridge);
    expect(question && inWords(forLearner(question), fullAnswer(question))).toBe(
      "Engineer Ada Byrne said that up to 45 cables of the old bridge might be damaged if the water rises",
    );
    const shown = question
      ? kindOf(question)
          .texts(question)
          .shown.map(({ text }) => plain(text))
      : [];
    expect(shown).toHaveLength(4);
    for (const text of shown) expect(text).toMatch(/if the water rises$/u);
  });

  it("P-056 names the word with its number, and what stands there instead", () => {
    const told = made(
      "The fair in Northby drew about 25 boats, and the hall held about 45 guests.",
    ).flatMap((question) => kindOf(question).texts(question).told.map(plain));
    expect(told).toContain(
      "In paragraph 1 “about 45” means roughly the number printed; this retelling has ‘exactly’ instead.",
    );
  });

  it("P-215 is keyed by numbers, by sureness, or by one of each", () => {
    const classes = [
      bridge,
      "The bridge in Northby carries about 45 lorries and nearly 90 cars every day.",
      "The bridge in Northby is probably the oldest, and perhaps the longest.",
    ].map((text) => made(text)[0]?.key.keyClass);
    expect(classes).toEqual(["number+sureness", "number+number", "sureness+sureness"]);
  });

  it.each([
    ["one word of degree", "The bridge in Northby carries about 45 lorries every single day."],
    [
      "three of them",
      "About 45 lorries, nearly 90 cars and over 12 carts use the bridge in Northby.",
    ],
    [
      "another word of that sort",
      "The bridge in Northby may close, and it should hold about 45 lorries.",
    ],
  ])("P-061 stays silent with %s", (_, text) => {
    expect(made(text)).toEqual([]);
  });
});
