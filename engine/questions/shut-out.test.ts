/** Who may be offered beside the one a pronoun stands for, and what is said of them (P-056, P-058). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { drawFrom } from "./draw.ts";
import { sameOne } from "./forms/S1-same.ts";
import { kindOf } from "./kinds.ts";
import { materialOf } from "./material.ts";
import { Reading } from "./reading.ts";
import { lastNamed, stoodBefore } from "./shut-out.ts";
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

  it.each([
    ["a telescope", "James Webb was launched in 2021. The Webb was built for the dark sky."],
    ["a telescope told so", "James Webb, the new space telescope, was launched in 2021."],
    ["whoever gave a name", "The pier was named after James Webb in 1990."],
    ["one who does nothing in the text", "The lamps of the pier shone for James Webb."],
  ])("%s is no person beside “he”", (_, sentence) => {
    expect(printed(opening(sentence)).filter((text) => /^James Webb$/u.test(text))).toEqual([]);
  });

  it("one who acts is a person beside “he”", () => {
    const offered = printed(opening("James Webb walked along the pier."));
    expect(offered).toContain("James Webb");
  });

  it.each([
    ["its letters", "The NRB was founded in 1990.", "Northby Rescue Board", "institution"],
    ["the letters of a state", "The U.S. closed its ports.", "United States", "country"],
    ["its adjective", "Two Russian ships lay in the harbour.", "Russia", "country"],
  ] as const)("a name stood before where %s stood", (_, text, name, kind) => {
    const reading = new Reading(analyse(text));
    const entity = { id: "x", name, kind, mentions: [], roles: [], gender: null };
    expect(stoodBefore(reading, entity, text.length)).toBe(true);
    expect(stoodBefore(reading, { ...entity, name: "Zealand" }, text.length)).toBe(false);
  });

  it("a name that is a part of another’s is no place where it is printed", () => {
    const name = "United Kingdom";
    const last = (text: string) => {
      const start = text.indexOf(name);
      const span = { start, end: start + name.length };
      const mentions = [{ span, how: "full-name" as const, confidence: 1 }];
      const entity = { id: "x", name, kind: "country", mentions, roles: [], gender: null } as const;
      return lastNamed(new Reading(analyse(text)), { ...entity, mentions, roles: [] }, text.length);
    };
    expect(last("The United Kingdom sent out letters.")).not.toBeNull();
    expect(last("The United Kingdom Home Office sent out letters.")).toBeNull();
  });
});
