import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";

describe("findCertainty", () => {
  it("V3 a hedge inside a content is its source's, elsewhere the article's", () => {
    const { text, certainty, relations } = analyse(
      "Ann Roe said that about 300 people could come.\n\nThe road may close if it rains.",
    );
    const found = certainty.map(({ span, kind, owner }) => [
      text.slice(span.start, span.end),
      kind,
      owner,
    ]);
    expect(found).toEqual([
      ["about", "approximator", 0],
      ["could", "modal", 0],
      ["may", "modal", null],
      ["if", "condition", null],
    ]);
    expect(relations[0]?.certainty).toEqual([0, 1]);
  });

  it("V3 the innermost report owns the hedge", () => {
    const { certainty, relations } = analyse(
      "The Herald reported that Ann Roe said that the road might close.",
    );
    expect(relations[certainty[0]?.owner ?? -1]?.depth).toBe(2);
  });
});
