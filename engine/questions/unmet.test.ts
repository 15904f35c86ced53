/** What the article could not give is told in plain words (product.md P-209). */
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { article, choiceQuestion } from "./fixtures/questions.ts";
import type { Plan } from "./plan.ts";
import { type Trait, traitOf } from "./quotas.ts";
import { Reading } from "./reading.ts";
import type { Skill } from "./skills.ts";
import { unmet } from "./unmet.ts";

const plan: Plan = { count: 6, difficulty: "core", focus: [] };
let base: Trait;

beforeAll(() => {
  base = traitOf(choiceQuestion, new Reading(analyse(article)), 1);
});

/** One of a skill, with whatever else is told of it. */
function one(skill: Skill, part: Partial<Trait> = {}, labels: Partial<Trait["labels"]> = {}) {
  const question = { ...choiceQuestion, key: { ...choiceQuestion.key, skill } };
  return {
    ...base,
    isLookUp: false,
    isSourcing: true,
    standing: "none" as const,
    ...part,
    question,
    labels: { ...base.labels, skill: `skill ${skill}`, ...labels },
  };
}

/** Every quota of a quiz of six is met by these. */
function whole(): Trait[] {
  return [
    one("S1", {}, { kind: "kind choice", place: "place 1", third: "third 0" }),
    one("S2", {}, { kind: "kind select", place: "place 2", third: "third 0" }),
    one("S5", {}, { kind: "kind chain", place: "place 3", third: "third 1" }),
    one("S7", {}, { kind: "kind choice", place: "place 4", third: "third 1" }),
    one("S3", {}, { kind: "kind choice", place: "place 5", third: "third 2" }),
    one("S4", {}, { kind: "kind match", place: "place 6", third: "third 2" }),
  ];
}

/** The whole quiz, each question changed where it fits. */
function each(change: (trait: Trait, at: number) => Trait): Trait[] {
  return whole().map(change);
}

describe("P-209 quotas that cannot be met", () => {
  it("says nothing of a quiz that has everything", () => {
    expect(unmet(plan, whole(), whole())).toEqual([]);
  });

  it("P-205 names all that could not be asked about in one sentence", () => {
    const quiz = whole().filter(({ question: { key } }) => !["S5", "S7"].includes(key.skill));
    expect(unmet({ ...plan, count: 5 }, quiz, quiz)).toEqual([
      "No chain of sources and no denial or reply could be asked about.",
    ]);
  });

  it("P-205 tells what is not there from what does not fit beside the others", () => {
    const quiz = whole().filter(({ question: { key } }) => key.skill !== "S5");
    expect(unmet({ ...plan, count: 5 }, whole(), quiz)).toEqual([
      "A question on a chain of sources does not fit beside the others.",
    ]);
  });

  it("keeps to the strands in focus", () => {
    const quiz = whole().slice(0, 3);
    const focused = unmet({ ...plan, count: 3, focus: ["who-says"] }, quiz, quiz);
    expect(focused).toEqual([]);
    expect(unmet({ ...plan, count: 3, focus: ["how-known"] }, quiz, quiz)).toEqual([
      "Nothing could be asked under “How does it know?”",
    ]);
  });

  const sameWay = { kind: "kind choice" };
  const cases: readonly [string, () => Trait[], Partial<Plan>][] = [
    [
      "Only two kinds of question were possible.",
      () =>
        [...whole(), one("S1")].map((trait, at) =>
          relabelled(trait, at < 3 ? sameWay : { kind: "kind select" }),
        ),
      {},
    ],
    [
      "Only one kind of question was possible.",
      () => each((trait) => relabelled(trait, sameWay)),
      {},
    ],
    [
      "5 of the 6 questions are answered in the same way.",
      () => each((trait, at) => relabelled(trait, at < 5 ? sameWay : { kind: "kind chain" })),
      {},
    ],
    [
      "Fewer than half of the questions rest on a source, a chain, a denial or a reply.",
      () => each((trait, at) => ({ ...trait, isSourcing: at < 2 })),
      {},
    ],
    [
      "The sources asked for stand in the same sentences as their statements.",
      () => [...whole(), one("S1"), one("S1")].map((trait) => ({ ...trait, isLookUp: true })),
      {},
    ],
    ["No stretch question could be asked.", whole, { difficulty: "stretch" }],
    [
      "Only one of four stretch questions could be asked.",
      () => each((trait, at) => ({ ...trait, isStretch: at === 0 })),
      { difficulty: "stretch" },
    ],
    [
      "Six questions are stretch: there were too few core ones.",
      () => each((trait) => ({ ...trait, isStretch: true })),
      {},
    ],
    [
      "No question is about the last third of the article.",
      () => each((trait, at) => (at < 4 ? trait : relabelled(trait, { third: "third 1" }))),
      {},
    ],
    [
      "More than two questions rest on paragraph 5.",
      () => each((trait, at) => (at < 3 ? trait : relabelled(trait, { place: "place 5" }))),
      {},
    ],
    [
      "More than two questions rest on each of the paragraphs 5 and 8.",
      () => each((trait, at) => relabelled(trait, { place: at < 3 ? "place 5" : "place 8" })),
      {},
    ],
    [
      "Options such as “No source is given” stand in three questions and are never the key.",
      () => each((trait, at) => ({ ...trait, standing: at < 3 ? "wrong" : "none" })),
      {},
    ],
    [
      "Options such as “No source is given” stand in six questions and are always the key.",
      () => each((trait) => ({ ...trait, standing: "key" })),
      {},
    ],
  ];

  it.each(cases)("%s", (sentence, quiz, part) => {
    const made = quiz();
    expect(unmet({ ...plan, ...part }, made, made)).toContain(sentence);
  });

  it("leaves to the honest message what is no quiz at all", () => {
    expect(unmet(plan, [], [])).toEqual([]);
  });
});

function relabelled(trait: Trait, labels: Partial<Trait["labels"]>): Trait {
  return { ...trait, labels: { ...trait.labels, ...labels } };
}
