/** Words of limit in one paragraph, beside names, numbers and words of saying. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
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

  it("P-061 asks inside one sentence where the paragraph has limits besides the listed ones", () => {
    const other = "Some of the old sheds seemed to be empty.";
    const [question] = made(
      `${quay.replace("at least 40 boats could", "at least 40 of 312 boats could").replace("The port counted 312 lorries and 18 cranes.", "")}${other}`,
    );
    expect(question && plain(question.stem)).toMatch(
      /sentence in paragraph 1 that begins with “Engineer Ada Byrne”/u,
    );
  });

  it.each([
    [
      "a limit of a damaged number",
      "Engineer Ada Byrne said that over 4,200 of roughly 200,0000 boats were hit, at least 62 of them badly. The port has 18 cranes.",
    ],
    [
      "a report handed on with reserve",
      "Engineer Ada Byrne said that at least 40 boats were, by reports, damaged by nearly 30 waves. The port has 18 cranes.",
    ],
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
