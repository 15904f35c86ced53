import { describe, expect, test } from "vitest";
import { forLearner, fromForm, fullAnswer, type Question, read } from "#engine";
import { matchQuestion, questions } from "../../engine/questions/fixtures/questions.ts";
import type { Given } from "./given.ts";
import { lookOf } from "./look-of.ts";

function fieldsOf(given: Given): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of given) fields.set(name, [...(fields.get(name) ?? []), value]);
  return fields;
}

const byKind = questions.map((question: Question) => [question.kind, question] as const);

describe.each(byKind)("%s", (_, full) => {
  const question = forLearner(full);
  const look = lookOf(question);
  const answer = fullAnswer(full);

  test("HK6 autosave and a plain form post read as the same answer", () => {
    const given = look.given(answer);
    const saved = read(question, look.value(given));
    const posted = read(question, fromForm(question, fieldsOf(given)));
    expect(saved).toEqual({ outcome: "read", answer });
    expect(posted).toEqual(saved);
  });

  test("P-106 an empty form is blank, not wrong", () => {
    expect(read(question, look.value([])).outcome).toBe("blank");
  });

  test("P-106 a stored answer of another shape fills nothing in", () => {
    for (const odd of [
      null,
      7,
      "x",
      [],
      { pairs: null },
      { option: 3, options: {}, spans: 1, cards: 1, claim: 2, evidence: [] },
    ]) {
      expect(look.given(odd)).toEqual([]);
    }
  });
});

describe("match", () => {
  const look = lookOf(forLearner(matchQuestion));
  const [first, second] = matchQuestion.shown.left;
  const [name] = matchQuestion.shown.right;

  test("P-434 a name used twice is told before it is sent", () => {
    const twice: Given = [
      [`pair.${first?.id}`, name?.id ?? ""],
      [`pair.${second?.id}`, name?.id ?? ""],
    ];
    expect(look.problem(twice)).toContain("used twice");
    expect(look.problem(twice.slice(1))).toBeNull();
  });
});
