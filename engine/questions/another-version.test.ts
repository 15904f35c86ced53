/** A second quiz beside the first (product.md P-213). */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { composeVersion } from "./another-version.ts";
import { compose } from "./choose.ts";
import { conflict } from "./conflicts.ts";
import { fingerprint } from "./fingerprint.ts";
import { Composition, type Plan } from "./plan.ts";
import type { Question } from "./question.ts";

const folder = new URL("../fixtures/seed-idlib/", import.meta.url);
const analysis = analyse(readFileSync(new URL("article.txt", folder), "utf8"));
const plan: Plan = { count: 6, difficulty: "mixed", focus: [] };
const none = { dropped: [], avoid: [] } as const;

function factsOf(questions: readonly Question[]): string[] {
  return questions.flatMap(({ key }) => key.facts);
}

function placesOf(questions: readonly Question[]): string[] {
  return questions.map(({ key }) => `${key.skill} ${key.difficulty}`).sort();
}

/** How many of one list have a partner in the other. */
function shared(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  return one.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

describe.each([1, 2, 3, 4])("P-213 version B, seed %i", (seed) => {
  const first = compose(analysis, plan, seed).questions;
  const second = composeVersion(analysis, plan, seed + 1, { ...none, asks: first });

  it("asks as many, no fact of the first, and nothing that gives another away", () => {
    expect(second.questions).toHaveLength(6);
    expect(shared(factsOf(second.questions), factsOf(first))).toBe(0);
    for (const [at, question] of second.questions.entries()) {
      expect(second.questions.slice(at + 1).some((other) => conflict(question, other))).toBe(false);
    }
    expect(Composition.parse(JSON.parse(JSON.stringify(second)))).toEqual(second);
  });

  it("is as like the first in skills and difficulties as some other quiz would hardly be", () => {
    const alike = shared(placesOf(second.questions), placesOf(first));
    expect(alike).toBeGreaterThanOrEqual(3);
    expect(second.unmet.length).toBeLessThanOrEqual(6 - alike);
  });

  it("neither a dropped question nor its facts come back", () => {
    const [dropped, ...asks] = first;
    if (!dropped) throw new Error("the seed article gives nothing");
    const again = composeVersion(analysis, plan, seed + 1, {
      asks,
      dropped: [dropped],
      avoid: second.questions.map(fingerprint),
    });
    expect(shared(factsOf(again.questions), dropped.key.facts)).toBe(0);
    expect(shared(again.questions.map(fingerprint), second.questions.map(fingerprint))).toBe(0);
  });
});

describe("P-213 likeness comes before variety", () => {
  it.each(["S1", "S3"])("to questions of %s alone it answers with the same", (skill) => {
    const { questions } = compose(analysis, { ...plan, count: 25 }, 1);
    const asks = questions.filter(({ key }) => key.skill === skill).slice(0, 2);
    const second = composeVersion(analysis, { ...plan, count: 3 }, 2, { ...none, asks });
    expect(asks).toHaveLength(2);
    expect(shared(placesOf(second.questions), placesOf(asks))).toBe(2);
    expect(second.unmet).toEqual([]);
  });
});

describe("P-213 where the pool does not allow it", () => {
  it("says in which skills the second has fewer", () => {
    const asks = compose(analysis, { ...plan, count: 25 }, 1).questions;
    const { questions, unmet } = composeVersion(analysis, plan, 2, { ...none, asks });
    expect(questions.length).toBeLessThan(asks.length);
    expect(shared(factsOf(questions), factsOf(asks))).toBe(0);
    expect(unmet).toContainEqual(
      expect.stringMatching(
        /^“Who rejects what\?”: (no question|\d questions?); the first version has \d\.$/u,
      ),
    );
  });
});
