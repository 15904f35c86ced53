/** The seeded generator of a composition (product.md P-200, P-102). */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawFrom } from "./draw.ts";
import { ItemId } from "./question.ts";

describe("P-200 one seed, one row of draws", () => {
  it("gives the same draws for the same seed and label, others for another", () => {
    const row = (seed: number, label: string) => {
      const draw = drawFrom(seed, label);
      return Array.from({ length: 20 }, () => draw.below(1000));
    };
    expect(row(7, "a")).toEqual(row(7, "a"));
    expect(row(8, "a")).not.toEqual(row(7, "a"));
    expect(row(7, "b")).not.toEqual(row(7, "a"));
  });

  it("draws every value about equally often", () => {
    const draw = drawFrom(1, "even");
    const counts = [0, 0, 0, 0, 0];
    for (let turn = 0; turn < 5000; turn += 1) {
      const value = draw.below(5);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it("shuffles without losing or doubling anything", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, items) => {
        const shuffled = drawFrom(seed, "shuffle").shuffle(items);
        expect([...shuffled].sort()).toEqual([...items].sort());
      }),
    );
  });

  it("P-102 makes ids that fit their schema and do not repeat", () => {
    const draw = drawFrom(3, "ids");
    const ids = Array.from({ length: 500 }, () => draw.id());
    expect(ids.every((id) => ItemId.safeParse(id).success)).toBe(true);
    expect(new Set(ids).size).toBe(500);
  });
});
