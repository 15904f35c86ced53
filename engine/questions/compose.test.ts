/** From an analysed article to a quiz (product.md section 4, P-450 to P-454). */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { analyse } from "../analyse.ts";
import type { Analysis } from "../analysis.ts";
import { textOf } from "../text/span.ts";
import { compose, composeAnother } from "./choose.ts";
import { conflict } from "./conflicts.ts";
import { fingerprint } from "./fingerprint.ts";
import { neutralityHits } from "./guards.ts";
import { brokenChecks } from "./item-checks.ts";
import { forLearner, fullAnswer, grade, inWords, kindOf } from "./kinds.ts";
import { Composition, type Plan } from "./plan.ts";
import { propose } from "./propose.ts";
import { Question } from "./question.ts";
import { Reading } from "./reading.ts";
import { skills } from "./skills.ts";
import { staysLast } from "./standing.ts";

const folder = new URL("../fixtures/seed-idlib/", import.meta.url);
const article = readFileSync(new URL("article.txt", folder), "utf8");
const Gold = z.object({
  relations: z.array(
    z.object({
      id: z.string(),
      paragraph: z.int(),
      cue: z.string().nullable(),
      names: z.array(z.string()),
      content: z.string(),
    }),
  ),
});
const gold = Gold.parse(JSON.parse(readFileSync(new URL("relations.json", folder), "utf8")));
const plan: Plan = { count: 10, difficulty: "mixed", focus: [] };

let analysis: Analysis;
let seedQuiz: Composition;

beforeAll(() => {
  analysis = analyse(article);
  seedQuiz = compose(analysis, plan, 1);
});

function answerOf(question: Question): string {
  return inWords(forLearner(question), fullAnswer(question));
}

/** Names that the hand-made reading gives for the statement that a relation holds. */
function expectedNames(index: number): string[] | null {
  const relation = analysis.relations[index];
  const content = relation?.content.map((span) => textOf(analysis.text, span)).join(" ") ?? "";
  const at = new Reading(analysis).paragraphAt(relation?.content[0]?.start ?? 0);
  const same = gold.relations.filter(
    (entry) => entry.paragraph === at && content.includes(entry.content.slice(0, 25)),
  );
  return same.length === 1 ? (same[0]?.names ?? null) : null;
}

describe("P-450 the quiz of the seed article", () => {
  it("has ten questions, on sources, exact words and a denial", () => {
    expect(seedQuiz.questions).toHaveLength(10);
    expect(seedQuiz.thin).toBeNull();
    const covered = new Set(seedQuiz.questions.map(({ key }) => key.skill));
    expect([...covered]).toEqual(expect.arrayContaining(["S1", "S3", "S7"]));
  });

  it.each([1, 2, 3])("P-214 seed %i: eight skills, five kinds, a chain and a rejection", (seed) => {
    const { questions } = compose(analysis, plan, seed);
    expect(new Set(questions.map(({ key }) => key.skill)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
    expect(questions.map(({ kind }) => kind)).toContain("chain");
    expect(questions.map(({ key }) => key.skill)).toContain("S7");
  });

  it("asks about the rejection in paragraph 21 of what paragraph 20 reports", () => {
    const denials = propose(analysis, 1).questions.filter(({ key }) => key.skill === "S7");
    expect(denials.length).toBeGreaterThan(0);
    // The others look at the words of one paragraph alone.
    const both = new Set(["S7-who-denies", "S7-what-was-denied", "S7-what-rejected"]);
    for (const { key } of denials.filter(({ key: { form } }) => both.has(form))) {
      const places = key.proof.map(({ paragraph }) => paragraph);
      expect(places).toEqual(expect.arrayContaining([20, 21]));
    }
    const [who] = denials.filter(({ key }) => key.form === "S7-who-denies");
    expect(who && answerOf(who)).toMatch(/US State Department|Russia/u);
  });

  it("gives no statement a source other than the one that a careful reader gives it", () => {
    const asked = [1, 2, 3, 4, 5, 6]
      .flatMap((seed) => propose(analysis, seed).questions)
      .filter(({ key }) => key.form === "S1-who-said" && key.keyClass !== "no-source");
    const checked = asked.flatMap((question) => {
      const [index] = question.key.uses.relations;
      const names = index === undefined ? null : expectedNames(index);
      return names ? [{ answer: answerOf(question).toLowerCase(), names }] : [];
    });
    expect(new Set(checked.map(({ names }) => names.join())).size).toBeGreaterThanOrEqual(2);
    expect(checked.length).toBeGreaterThanOrEqual(6);
    for (const { answer, names } of checked) {
      const fits = names.some((name) =>
        name
          .toLowerCase()
          .split(" ")
          .filter((word) => word.length > 2 && word !== "and")
          .some((word) => answer.includes(word)),
      );
      expect(fits, `${answer} for ${names.join(" or ")}`).toBe(true);
    }
  });

  it("gives no words in paragraphs 15 and 20 a speaker that the text does not name", () => {
    for (const question of propose(analysis, 1).questions) {
      const words = JSON.stringify(question.stem);
      expect(words).not.toContain("defense and technical agreement");
      expect(words).not.toContain("terrorist groups");
    }
  });
});

describe("P-201 every candidate has passed every gate", () => {
  it("fits its schema, its article, the item check and the guard", () => {
    const reading = new Reading(analysis);
    const { questions } = propose(analysis, 1);
    expect(questions.length).toBeGreaterThan(10);
    for (const question of questions) {
      expect(Question.parse(question)).toEqual(question);
      expect(brokenChecks(reading, question)).toEqual([]);
      expect(neutralityHits(question)).toEqual([]);
      expect(grade(question, fullAnswer(question))).toMatchObject({ earned: question.points });
    }
  });
});

describe("K6 a question rests on sure results", () => {
  it("names no relation, denial, chain or own-voice sentence that is not quiz-safe", () => {
    for (const { key } of propose(analysis, 1).questions) {
      const { relations, denials, chains, ownVoice } = key.uses;
      expect(relations.every((index) => analysis.relations[index]?.quizSafe)).toBe(true);
      expect(denials.every((index) => analysis.denials[index]?.quizSafe)).toBe(true);
      expect(chains.every((index) => analysis.chains[index]?.quizSafe)).toBe(true);
      expect(ownVoice.every((index) => analysis.ownVoice[index]?.quizSafe)).toBe(true);
    }
  });
});

describe("P-200 one seed, one quiz", () => {
  it("composes the same bytes twice, other ones for another seed", () => {
    expect(JSON.stringify(compose(analysis, plan, 1))).toBe(JSON.stringify(seedQuiz));
    expect(JSON.stringify(compose(analysis, plan, 2))).not.toBe(JSON.stringify(seedQuiz));
  });

  it("is read back through its schema as it was", () => {
    expect(Composition.parse(JSON.parse(JSON.stringify(seedQuiz)))).toEqual(seedQuiz);
  });
});

describe("P-210 to P-212 a quiz hangs together", () => {
  it.each([1, 2, 3, 4, 5])("seed %i: nothing gives another away or comes twice", (seed) => {
    const { questions } = compose(analysis, plan, seed);
    for (const [at, question] of questions.entries()) {
      for (const other of questions.slice(at + 1)) {
        expect(conflict(question, other), `${question.key.form} ${other.key.form}`).toBe(false);
        expect(fingerprint(question)).not.toBe(fingerprint(other));
      }
    }
    const ids = questions.flatMap(
      (question) => JSON.stringify(question).match(/"id":"\w+"/gu) ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([1, 2, 3, 4, 5])(
    "seed %i: begins with a choice, spreads the places of the keys",
    (seed) => {
      const { questions } = compose(analysis, plan, seed);
      expect(questions[0] && kindOf(questions[0]).opensQuiz).toBe(true);
      const places = questions.flatMap((question) => {
        if (kindOf(question).places(question, staysLast) === 0) return [];
        return [
          kindOf(question)
            .texts(question)
            .shown.findIndex(({ right }) => right),
        ];
      });
      const counts = [0, 1, 2].map((place) => places.filter((other) => other === place).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
      const row = places.some(
        (place, at) => at > 1 && places[at - 1] === place && places[at - 2] === place,
      );
      expect(row).toBe(false);
    },
  );
});

describe("P-205 the plan is kept", () => {
  it("keeps to the strands in focus", () => {
    const { questions } = compose(analysis, { ...plan, focus: ["who-denies"] }, 1);
    expect(questions.length).toBeGreaterThan(0);
    for (const { key } of questions) expect(skills[key.skill].strand).toBe("who-denies");
  });

  it("makes no more than asked", () => {
    expect(compose(analysis, { ...plan, count: 3 }, 1).questions).toHaveLength(3);
  });
});

describe("P-309 another question", () => {
  it("fits beside the quiz, is none of the avoided, and comes to an end", () => {
    const quiz = seedQuiz.questions.slice(0, 4);
    const avoid = seedQuiz.questions.map(fingerprint);
    const seen = new Set(avoid);
    let empty = 0;
    for (let turn = 0; turn < 200 && empty < 2; turn += 1) {
      const next = composeAnother(analysis, plan, 1 + (turn % 2), {
        quiz,
        avoid: [...seen],
        facts: [],
      });
      empty = next ? 0 : empty + 1;
      if (!next) continue;
      expect(seen.has(fingerprint(next))).toBe(false);
      expect(quiz.some((question) => conflict(question, next))).toBe(false);
      seen.add(fingerprint(next));
    }
    expect(seen.size).toBeGreaterThan(avoid.length);
    expect(composeAnother(analysis, plan, 1, { quiz, avoid: [...seen], facts: [] })).toBeNull();
  });
});

describe("P-213 another question beside two versions", () => {
  it("asks no fact that the other version asks", () => {
    const quiz = seedQuiz.questions.slice(0, 2);
    const beside = { quiz, avoid: seedQuiz.questions.map(fingerprint), facts: [] };
    const next = composeAnother(analysis, plan, 1, beside);
    const facts = next?.key.facts ?? [];
    expect(facts.length).toBeGreaterThan(0);
    const other = composeAnother(analysis, plan, 1, { ...beside, facts });
    expect(other?.key.facts.some((fact) => facts.includes(fact))).toBe(false);
  });
});

describe("P-236 the honest message", () => {
  const cases = [
    ["too-short", "The bridge is closed.\nIt rains."],
    [
      "not-english",
      "Die Brücke bleibt bis Freitag geschlossen, sagte die Bürgermeisterin am Montag. ".repeat(12),
    ],
    ["not-an-article", "milk\nbread\nten eggs\nbutter\nsalt\npepper\n".repeat(6)],
    ["opinion", `${"I think we must act now, and I know why we wait. ".repeat(8)}\n`.repeat(4)],
    [
      "no-attribution",
      `${"The bridge was built in the spring and the road was paved in June. ".repeat(4)}\n`.repeat(
        4,
      ),
    ],
  ] as const;

  it.each(cases)("%s", (reason, text) => {
    const { thin, questions } = compose(analyse(text), plan, 1);
    expect(thin?.case).toBe(reason);
    expect(thin?.sentence).toContain(`${questions.length} of the 10 questions asked for`);
    expect(thin?.sentence).toMatch(/^This article gives too little to ask about\. Found: \d+ /u);
  });

  it("says how many can be made where there are some", () => {
    const { thin, questions } = compose(analysis, { ...plan, count: 25 }, 1);
    expect(thin?.case).toBe("few");
    expect(thin?.sentence).toContain(
      `${questions.length} of the 25 questions asked for can be made.`,
    );
  });

  it("never throws, on whatever text", () => {
    for (const text of [
      "",
      " ",
      "\u0000",
      "“”\"'",
      "said said said\n".repeat(50),
      "Ann said “Ann said “Ann said",
    ]) {
      expect(compose(analyse(text), plan, 1).questions).toHaveLength(0);
    }
  });
});
