/** Who may be offered beside the one a pronoun stands for, and what is said of them (P-056, P-058). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { drawFrom } from "./draw.ts";
import { sameOne } from "./forms/S1-same.ts";
import { kindOf } from "./kinds.ts";
import { materialOf } from "./material.ts";
import { plain } from "./wording.ts";

/** Stems, options and feedback of every question over a few seeds. */
function printed(article: string): string[] {
  const material = materialOf(analyse(article));
  return Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) =>
    sameOne.compose(material, drawFrom(seed, sameOne.id)).flatMap((question) => {
      const { shown, told } = kindOf(question).texts(question);
      return [plain(question.stem), ...shown.map(({ text }) => plain(text)), ...told.map(plain)];
    }),
  );
}

const opening = (first: string) =>
  [
    first,
    "John Grant said that the roof of the old school was mended in spring. He added that the work on the roof took three weeks.",
    "Tom Reed said that the tower of the old school was mended in spring. He added that the work on the tower took four weeks.",
    "Paul Cole said that the cellar was dry.",
  ].join("\n\n");

describe("P-056 what is said of those who are ruled out", () => {
  it("“named only after” is said of those alone of whom no form of the name stood before", () => {
    expect(printed(opening("The pier is old."))).toContainEqual(
      expect.stringMatching(/^The article names Tom Reed only after “He”/u),
    );
    const earlier = printed(opening("The pier was built when Reed was young."));
    expect(earlier.length).toBeGreaterThan(0);
    expect(earlier.filter((text) => /Tom Reed only after/u.test(text))).toEqual([]);
  });

  it("a people, a cut name and a thing named for somebody are no person beside “he”", () => {
    const odd = opening(
      "African Americans said that the pier is theirs. The James Webb Telescope was shown there. Paul C. said that he liked it.",
    );
    const offered = printed(odd).filter((text) =>
      /^(?:African|James Webb$|Paul C\.?$)/u.test(text),
    );
    expect(offered).toEqual([]);
  });

  it("“the government” is not led back to a state, nor to a part of another’s name", () => {
    const asked = printed(
      "The United Kingdom Home Office sent out letters on Monday.\n\nFrance closed its ports. The letters must be answered, the government said on Tuesday.\n\nGermany opened its ports.",
    );
    expect(asked.filter((text) => /government/u.test(text))).toEqual([]);
  });
});
