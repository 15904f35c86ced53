/** What is told before composing is what composing makes (product.md P-202). */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { compose } from "./choose.ts";
import { Preview } from "./plan.ts";
import { preview } from "./preview.ts";
import { propose } from "./propose.ts";

const folder = new URL("../fixtures/seed-idlib/", import.meta.url);
const analysis = analyse(readFileSync(new URL("article.txt", folder), "utf8"));
const plan = { difficulty: "mixed", focus: [] } as const;

describe("P-202 the preview", () => {
  it.each([1, 2, 3, 4, 5])("seed %i: as many as it tells are made", (seed) => {
    const { most, usual } = preview(analysis, plan, seed);
    expect(usual).toBe(10);
    expect(most).toBeGreaterThan(usual);
    for (const count of [usual, most]) {
      const { questions, thin } = compose(analysis, { ...plan, count }, seed);
      expect(questions).toHaveLength(count);
      expect(thin).toBeNull();
    }
  });

  it("more than the greatest number are not made", () => {
    const { most } = preview(analysis, plan, 1);
    for (const count of [most + 1, most + 3, 25]) {
      expect(compose(analysis, { ...plan, count }, 1).questions.length).toBeLessThan(count);
    }
  });

  it("counts the pool by skill and by kind, each question once", () => {
    const told = preview(analysis, plan, 1);
    const { questions } = propose(analysis, 1);
    expect(Preview.parse(told)).toEqual(told);
    expect(told.pool).toBe(questions.length);
    for (const { skill, count } of told.skills) {
      expect(questions.filter(({ key }) => key.skill === skill)).toHaveLength(count);
    }
    for (const counts of [told.skills, told.kinds]) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(told.pool);
    }
  });

  it("keeps to the strands in focus", () => {
    const { skills, most } = preview(analysis, { ...plan, focus: ["who-denies"] }, 1);
    expect(skills.map(({ skill }) => skill)).toEqual(["S7"]);
    // P-235: one skill alone makes no quiz.
    expect(most).toBe(0);
  });

  it("tells of nothing where there is nothing", () => {
    expect(preview(analyse("It rains."), plan, 1)).toEqual({
      pool: 0,
      skills: [],
      kinds: [],
      most: 0,
      usual: 0,
    });
  });
});
