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

describe("words that name a kind by themselves", () => {
  function labelOf(source: string): string | undefined {
    const article = [
      "The harbour bridge was closed on Monday after a crane fell into the water.",
      "Two lorries stood on the quay. The road to the port was paved in June.",
      `${source} said that the ferries would run every hour.`,
    ].join("\n\n");
    return printedSources(materialOf(analyse(article)).reading)[0]?.label;
  }

  it.each([
    ["The study", "document"],
    ["The nonpartisan Harbour Safety Board", "body"],
    ["The Harbour Bulletin", "outlet"],
    ["Port officials", "group"],
  ])("P-060 %s: %s", (source, label) => {
    expect(labelOf(source)).toBe(label);
  });

  it.each(["One poster", "The police", "The government"])("P-061 not %s", (source) => {
    expect(labelOf(source)).toBeUndefined();
  });
});
