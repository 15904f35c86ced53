/** Words of limit in one paragraph, beside names, numbers and words of saying. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { limitWords } from "./S8-limits.ts";

function made(article: string) {
  return limitWords.compose(materialOf(analyse(article)), drawFrom(1, limitWords.id));
}

const quay =
  "Engineer Ada Byrne said that at least 40 boats could be damaged in the storm. The port counted 312 lorries and 18 cranes.";

describe("P-060 S8-limits", () => {
  it("keys the words that limit, and neither the numbers nor who says it", () => {
    const [question] = made(quay);
    const answer = question ? inWords(forLearner(question), fullAnswer(question)) : "";
    expect(answer).toContain("at least");
    expect(answer).toContain("could");
    expect(answer).not.toMatch(/312|Byrne|said/u);
  });

  it("P-215 has key classes by what is limited", () => {
    const guess =
      "Engineer Ada Byrne said that the boats were probably old and nearly 40 of them leaked. The port counted 312 lorries and 18 cranes.";
    const classes = [quay, guess].map((text) => made(text)[0]?.key.keyClass);
    expect(new Set(classes).size).toBe(2);
    expect(classes).not.toContain(undefined);
  });

  it.each([
    [
      "one limit",
      "Engineer Ada Byrne said that 40 boats could be damaged. The port has 18 cranes.",
    ],
    [
      "the same word twice",
      "Engineer Ada Byrne said that 40 boats could be damaged and 12 sheds could be lost. The port has 18 cranes.",
    ],
  ])("P-061 stays silent with %s", (_, article) => {
    expect(made(article)).toEqual([]);
  });
});
