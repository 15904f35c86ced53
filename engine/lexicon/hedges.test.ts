import { describe, expect, it } from "vitest";
import { readDocument } from "../text/document.ts";
import { findCertainty } from "../voice/certainty.ts";
import { hedgeRules } from "./hedges.ts";

const cases = hedgeRules.flatMap(({ id, examples }) =>
  examples.map(({ text, fires }) => [id, fires, text] as const),
);

describe("hedges", () => {
  it.each(cases)("HE5 %s fires (%s): %s", (id, fires, text) => {
    const found = findCertainty(readDocument(text), []).some(({ rules }) => rules.includes(id));
    expect(found).toBe(fires);
  });

  it("V3 a month is no modal verb", () => {
    expect(findCertainty(readDocument("It opened in May 2019."), [])).toEqual([]);
  });
});
