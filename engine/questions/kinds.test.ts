/** Every kind keeps the same promises (product.md 3.1, house.md HK3 to HK6). */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../text/span.ts";
import { article, questions } from "./fixtures/questions.ts";
import {
  alone,
  cell,
  explain,
  forLearner,
  fromForm,
  fullAnswer,
  grade,
  inWords,
  read,
} from "./kinds.ts";
import { LearnerQuestion, Question } from "./question.ts";

function earned(question: Question, value: unknown): number {
  const verdict = grade(question, value);
  return verdict.outcome === "marked" ? verdict.earned : 0;
}

/** The fields that a page's form would send for an answer. */
function posted(answer: unknown): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [field, value] of Object.entries(Object(answer))) {
    if (field === "pairs") {
      for (const [left, right] of Object.entries(Object(value))) {
        fields.set(`pair.${left}`, [String(right)]);
      }
    } else if (field === "claim" || field === "evidence") {
      for (const [name, values] of posted(value)) fields.set(name, values);
    } else fields.set(field.replace(/s$/u, ""), [value].flat().map(String));
  }
  return fields;
}

/** Field names and ids that a question shows; anything may be made of them. */
function anyAnswer(question: Question): fc.Arbitrary<unknown> {
  const ids = [...JSON.stringify(forLearner(question)).matchAll(/"id":"(\w+)"/gu)].map((m) => m[1]);
  const id = fc.constantFrom(...ids, null, "zzzzzzzz");
  const many = fc.array(id, { maxLength: 8 });
  return fc.oneof(
    fc.anything(),
    fc.record({ option: id }),
    fc.record({ options: many }),
    fc.record({ spans: many }),
    fc.record({ cards: many }),
    fc.record({
      claim: fc.oneof(fc.record({ option: id }), fc.record({ options: many }), fc.constant(null)),
      evidence: fc.oneof(fc.record({ spans: many }), fc.constant(null)),
    }),
    fc.record({ pairs: fc.dictionary(fc.constantFrom(...ids, "x").map(String), id) }),
  );
}

describe.each(questions)("$kind", (question: Question) => {
  const learner = forLearner(question);

  it("HK7 the fixture fits its schema and its proof stands in the article", () => {
    expect(Question.parse(question)).toEqual(question);
    expect(question.key.proof.length).toBeGreaterThan(0);
    for (const { span } of question.key.proof) {
      expect(textOf(article, span).length).toBeGreaterThan(0);
    }
  });

  it("P-107 the key earns all points", () => {
    expect(earned(question, fullAnswer(question))).toBe(question.points);
    expect(explain(question, grade(question, fullAnswer(question))).result).toBe("Right");
  });

  it("P-334 each judged part can be told of alone", () => {
    const verdict = grade(question, fullAnswer(question));
    const parts = verdict.outcome === "marked" ? verdict.parts : [];
    const chosen = parts.filter(({ state }) => state === "chosen-right");
    expect(chosen.length).toBeGreaterThan(0);
    for (const part of chosen) {
      const words = inWords(learner, alone(learner, part));
      expect(words).not.toBe("");
      expect(inWords(learner, fullAnswer(question))).toContain(words);
    }
  });

  it("P-106 nothing chosen is omitted and earns nothing", () => {
    const empty = fromForm(learner, new Map());
    for (const value of [null, undefined, "", "  ", empty]) {
      expect(grade(question, value)).toEqual({ outcome: "omitted", max: question.points });
    }
    const told = explain(question, grade(question, null));
    expect(told.result).toBe("Not answered");
    expect(told.parts.every(({ state }) => state === "missed" || state === "left-rightly")).toBe(
      true,
    );
  });

  it("P-109 any value earns between nothing and all, the same every time, and never throws", () => {
    fc.assert(
      fc.property(anyAnswer(question), (value) => {
        const verdict = grade(question, value);
        expect(grade(question, value)).toEqual(verdict);
        const told = explain(question, verdict);
        if (verdict.outcome === "marked") {
          expect(verdict.earned).toBeGreaterThanOrEqual(0);
          expect(verdict.earned).toBeLessThanOrEqual(question.points);
        }
        expect(told.parts).toHaveLength(explain(question, grade(question, null)).parts.length);
        expect(typeof inWords(learner, value)).toBe("string");
        expect(cell(learner, value)).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it("P-106 what does not fit is unreadable, not wrong", () => {
    const many = Array.from({ length: 10_000 }, () => "c1reeeed");
    const values: unknown[] = [
      7,
      "c1reeeed",
      [],
      {},
      { option: "zzzzzzzz", options: [] },
      { option: ["c1reeeed", "c2byrnee"] },
      { options: many },
      { spans: many },
      { options: ["zzzzzzzz"] },
      { spans: ["zzzzzzzz"] },
      { spans: [{ start: 0, end: 3 }] },
      { cards: many },
      { cards: ["g1herald", "g1herald"] },
      { cards: ["article", "g1herald"] },
      { cards: ["zzzzzzzz"] },
      { claim: { option: "h3nordfo" } },
      { claim: { option: "zzzzzzzz" }, evidence: null },
      { claim: { option: "h3nordfo" }, evidence: { spans: many } },
      { claim: { option: "h3nordfo" }, evidence: { spans: ["h3nordfo"] } },
      { claim: { options: ["h3nordfo"] }, evidence: { spans: [] } },
      { pairs: { zzzzzzzz: "f4nordfo" } },
      { pairs: { f1bridge: "zzzzzzzz" } },
      JSON.parse('{"pairs":{"__proto__":"f4nordfo"}}'),
      { pairs: Object.fromEntries(many.map((_, at) => [`l${at}`, "f4nordfo"])) },
    ];
    for (const value of values) {
      const verdict = grade(question, value);
      expect(verdict.outcome, JSON.stringify(value).slice(0, 60)).toBe("ungradable");
      expect(explain(question, verdict).result).toBe("Could not be read");
    }
  });

  it("P-101 the learner's view holds nothing of the key", () => {
    expect(LearnerQuestion.parse(learner)).toEqual(learner);
    expect("key" in learner).toBe(false);
    const shown = JSON.stringify(learner);
    const secrets = [question.key.form, question.key.strategy, question.key.reason];
    for (const secret of [...secrets, "judged", "proof", "facts", "M02", "M05"]) {
      expect(shown).not.toContain(secret);
    }
  });

  it("P-110 a plain form post gives the same answer as the page's own", () => {
    const full = fullAnswer(question);
    const answer = fromForm(learner, posted(full));
    expect(read(learner, answer)).toEqual({ outcome: "read", answer: full });
  });
});

describe("HK3 a question with its key is no learner's question", () => {
  it("does not compile where one without is wanted", () => {
    const page = (question: LearnerQuestion) => Object.keys(question);
    const [withKey] = questions;
    // @ts-expect-error the key is what a learner's page may not hold
    expect(page(withKey)).toContain("key");
  });
});
