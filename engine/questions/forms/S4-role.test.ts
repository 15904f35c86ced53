import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { sourceRole } from "./S4-role.ts";

const others = [
  "Union leader Ruth Vale said that nobody had been warned.",
  "Mary Byrne, an engineer at Eastport College, said that two pillars were cracked.",
];

function answers(...lines: string[]): string[] {
  const material = materialOf(analyse([...lines, ...others].join("\n\n")));
  const made = Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) =>
    sourceRole
      .compose(material, drawFrom(seed, sourceRole.id))
      .map((question) => inWords(forLearner(question), fullAnswer(question))),
  );
  return [...new Set(made)];
}

describe("S4-role asks who somebody is that speaks under a short name", () => {
  it("P-219 the role beside the whole name is the key", () => {
    const first = "Tom Reed, the chief inspector of the port, said that the port would stay open.";
    expect(answers(first, "Reed said that the bridge was old.")).toEqual([
      "“chief inspector of the port”",
    ]);
  });

  it.each([
    [
      "the name is shared",
      "Tom Reed, the chief inspector of the port, met Ann Reed on the quay.",
      "Reed said that the bridge was old.",
    ],
    [
      "the role is over",
      "Former port director Tom Reed said that the port would stay open.",
      "Reed said that the bridge was old.",
    ],
    [
      "the role stands beside the short name too",
      "Tom Reed, the chief inspector of the port, said that the port would stay open.",
      "Chief inspector Reed said that the bridge was old.",
    ],
    [
      "everybody knows the office",
      "Tom Reed, the president of Northland, said that the port would stay open.",
      "Reed said that the bridge was old.",
    ],
  ])("P-061 nothing is asked where %s", (_, first, second) => {
    expect(answers(first, second)).toEqual([]);
  });
});
