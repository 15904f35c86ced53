/** The best set of a pool (product.md P-205 to P-210, P-058). */
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { article, choiceQuestion, selectQuestion } from "./fixtures/questions.ts";
import type { Plan } from "./plan.ts";
import type { ChoiceQuestion } from "./question.ts";
import { limitsOf, traitOf } from "./quotas.ts";
import { Reading } from "./reading.ts";
import { bestSet } from "./search.ts";

const plan: Plan = { count: 10, difficulty: "mixed", focus: [] };
let reading: Reading;

beforeAll(() => {
  reading = new Reading(analyse(article));
});

/** One that asks `facts`, and whose key, form and skill are as told. */
function asking(facts: readonly string[], part: Partial<ChoiceQuestion["key"]> = {}) {
  const uses = { relations: [], denials: [], chains: [], ownVoice: [] };
  const key = { ...choiceQuestion.key, uses, states: [], ...part, facts: [...facts] };
  return { ...choiceQuestion, key };
}

function factsOf(pool: readonly ChoiceQuestion[], count = plan.count): string[] {
  const traits = pool.map((question) => traitOf(question, reading, 1));
  return bestSet(traits, limitsOf({ ...plan, count })).flatMap(
    ({ question }) => question.key.facts,
  );
}

describe("P-209 the best set of a pool", () => {
  it("leaves out one question that shuts out two", () => {
    const pool = [
      asking(["a", "b"], { confidence: 1, form: "S1-match" }),
      asking(["a"], { form: "S1-who-said" }),
      asking(["b"], { form: "S1-same" }),
    ];
    expect(factsOf(pool).sort()).toEqual(["a", "b"]);
    expect(
      bestSet(
        pool.map((one) => traitOf(one, reading, 1)),
        limitsOf(plan),
      ),
    ).toHaveLength(2);
  });

  it("P-205 takes a skill that is not there yet before another of the same", () => {
    const pool = [
      ...["a", "b", "c"].map((fact) => asking([fact], { confidence: 1 })),
      asking(["d"], { skill: "S5", form: "S5-way", confidence: 0.95 }),
      asking(["e"], { skill: "S6", form: "S6-swap", confidence: 0.95 }),
    ];
    const chosen = factsOf(pool, 3);
    expect(chosen).toHaveLength(3);
    expect(chosen).toEqual(expect.arrayContaining(["d", "e"]));
  });

  it("P-205 the limits for each skill and paragraph give way where a quiz would else be short", () => {
    const forms = ["S3-verbatim", "S3-form", "S3-select", "S3-fidelity"];
    const pool = forms.map((form) => asking([form], { form, skill: "S3" }));
    const sourced = ["a", "b", "c", "d"].map((fact) => asking([fact], { form: `S1-${fact}` }));
    expect(factsOf([...pool, ...sourced])).toHaveLength(8);
  });

  it("P-206 takes a question of another kind before a further choice", () => {
    const choices = ["a", "b", "c"].map((fact) => asking([fact], { form: `S1-${fact}` }));
    const uses = { relations: [], denials: [], chains: [], ownVoice: [] };
    const key = { ...selectQuestion.key, facts: ["d"], states: [], uses, skill: "S1" as const };
    const select = { ...selectQuestion, key };
    const pool = [...choices, select].map((question) => traitOf(question, reading, 1));
    const chosen = bestSet(pool, limitsOf({ ...plan, count: 3 }));
    expect(new Set(chosen.map(({ question }) => question.kind))).toContain("select");
  });

  it("P-206 gives up a choice question for a kind that is not there yet", () => {
    const choices = ["S1", "S2", "S5", "S6"] as const;
    const pool = choices.map((skill) => asking([skill], { skill, form: `${skill}-one` }));
    const uses = { relations: [], denials: [], chains: [], ownVoice: [] };
    const again = asking(["x"], { skill: "S1", form: "S1-two" });
    const key = {
      ...selectQuestion.key,
      facts: ["x", "S6"],
      states: [],
      uses,
      skill: "S6" as const,
    };
    const traits = [...pool, again, { ...selectQuestion, key }].map((question) =>
      traitOf(question, reading, 1),
    );
    const chosen = bestSet(traits, limitsOf(plan)).map(({ question }) => question.kind);
    expect(chosen.toSorted()).toEqual(["choice", "choice", "choice", "select"]);
  });

  it("P-205 of two that fit alike takes the one on a source", () => {
    const pool = [
      asking(["a"], { skill: "S1", form: "S1-one" }),
      asking(["b"], { skill: "S3", form: "S3-one", confidence: 1 }),
      asking(["c"], { skill: "S4", form: "S4-one", confidence: 0.95 }),
    ];
    expect(factsOf(pool, 2).sort()).toEqual(["a", "c"]);
  });

  it("P-058 does not fill a quiz with questions of one form", () => {
    const facts = Array.from({ length: 12 }, (_, at) => `f${at}`);
    const chosen = factsOf(facts.map((fact) => asking([fact])));
    expect(chosen.length).toBeGreaterThanOrEqual(2);
    expect(chosen.length).toBeLessThanOrEqual(5);
  });

  it("P-207 asks nothing hard at the setting core where there is enough else", () => {
    const pool = [
      ...["a", "b", "c"].map((fact) => asking([fact], { difficulty: "stretch", confidence: 1 })),
      ...["d", "e", "f"].map((fact) => asking([fact], { difficulty: "core", confidence: 0.95 })),
    ].map((one, at) => ({ ...one, key: { ...one.key, form: `S1-${at}` } }));
    const traits = pool.map((question) => traitOf(question, reading, 1));
    const chosen = bestSet(traits, limitsOf({ ...plan, count: 3, difficulty: "core" }));
    expect(chosen.length).toBeGreaterThanOrEqual(2);
    expect(new Set(chosen.map(({ question }) => question.key.difficulty))).toEqual(
      new Set(["core"]),
    );
  });
});
