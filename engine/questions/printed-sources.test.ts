/** What printed words tell of a source, and which words could be read in two ways. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { materialOf } from "./material.ts";
import { printedSources } from "./printed-sources.ts";

function labelsOf(name: string): string[] {
  const article = [
    "The harbour bridge was closed on Monday after a crane fell into the water.",
    `${name}, the mayor of Northby, said that the ferries would run every hour.`,
    "Two lorries stood on the quay.",
  ].join("\n\n");
  return printedSources(materialOf(analyse(article)).reading).map(({ label }) => label);
}

describe("a person is told by a name that is whole", () => {
  it.each([
    ["Roman Reed", ["person"]],
    ["Danish Byrne", []],
    ["Saudi Reed", []],
  ])("%s: %j", (name, labels) => {
    expect(labelsOf(name)).toEqual(labels);
  });
});
