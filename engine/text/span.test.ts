import { describe, expect, test } from "vitest";
import { contains, hull, joined, overlaps, sharedLength, textOf, trimmed } from "./span.ts";

describe("HE1 a span is a half-open piece of the article", () => {
  test("cuts out exactly its text", () => {
    expect(textOf("Oslo said no.", { start: 0, end: 4 })).toBe("Oslo");
  });

  test("touching spans do not overlap", () => {
    expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 9 })).toBe(false);
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 9 })).toBe(true);
  });

  test("holds itself and what lies inside", () => {
    expect(contains({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
    expect(contains({ start: 2, end: 6 }, { start: 1, end: 3 })).toBe(false);
  });

  test("counts what two lists share", () => {
    const left = [
      { start: 0, end: 4 },
      { start: 10, end: 14 },
    ];
    expect(sharedLength(left, [{ start: 2, end: 12 }])).toBe(4);
  });

  test("O5 a list ascends, and touching pieces are one", () => {
    const spans = [
      { start: 8, end: 9 },
      { start: 4, end: 8 },
      { start: 0, end: 3 },
    ];
    expect(joined(spans)).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 9 },
    ]);
  });

  test("the hull of nothing is nothing", () => {
    expect(hull([])).toBeNull();
    expect(
      hull([
        { start: 3, end: 4 },
        { start: 8, end: 9 },
      ]),
    ).toEqual({ start: 3, end: 9 });
  });

  test("O3 leaves white space outside", () => {
    expect(trimmed("  a b \n", { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
  });
});
