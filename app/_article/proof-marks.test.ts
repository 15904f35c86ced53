import { describe, expect, test } from "vitest";
import { explain, grade } from "#engine";
import {
  chainQuestion,
  choiceQuestion,
  matchQuestion,
  article as text,
} from "../../engine/questions/fixtures/questions.ts";
import { choiceMarks, excerptOf, isFarApart, proofMarks } from "./proof-marks.ts";
import type { ShownArticle } from "./shown-article.ts";

const paragraphs = text.split("\n").map((line, index) => {
  const start = text.indexOf(line);
  return { number: index + 1, start, end: start + line.length, text: line, role: "body" };
});
const facts = { title: null, outlet: null, publishedOn: null, byline: null };
const article: ShownArticle = {
  ...facts,
  url: null,
  attribution: null,
  licenceUrl: null,
  paragraphs,
};

function wordsOf(marks: readonly { readonly span: { start: number; end: number } }[]): string[] {
  return marks.map(({ span }) => text.slice(span.start, span.end));
}

describe("what is marked after an answer", () => {
  const wrong = choiceQuestion.shown.options.find(({ id }) => id !== choiceQuestion.key.right);
  const verdict = grade(choiceQuestion, { option: wrong?.id ?? "" });
  const explanation = explain(choiceQuestion, verdict);

  test("P-242 every piece of the proof, with its role as label", () => {
    const marks = proofMarks(explanation.proof);
    expect(wordsOf(marks)).toEqual(
      choiceQuestion.key.proof.map(({ span }) => text.slice(span.start, span.end)),
    );
  });

  test("P-243 words that are a cue and compared have one line and one label", () => {
    const span = { start: 4, end: 9 };
    const cue = { span, paragraph: 1, role: "cue" as const };
    const compare = { ...cue, role: "compare" as const };
    const elsewhere = { ...compare, span: { start: 4, end: 12 } };
    const marks = proofMarks([cue, compare, elsewhere]);
    expect(marks.map(({ kind, span: at }) => [kind, at.end])).toEqual([
      ["cue", 9],
      ["compare", 12],
    ]);
    expect(proofMarks([compare])).toHaveLength(1);
  });

  test("P-244 the place that a chosen wrong option comes from", () => {
    const judged = Object.entries(choiceQuestion.key.judged);
    const place = judged.find(([id]) => id === wrong?.id)?.[1].place;
    const [mark] = choiceMarks(explanation);
    expect(mark?.span).toEqual(place?.span);
    expect(mark?.label).toBe("your choice");
  });

  test("P-243 words that prove the key are marked as what they are, though a wrong option rests on them", () => {
    const place = explanation.proof[0] ?? null;
    const parts = explanation.parts.map((part) => ({ ...part, place }));
    expect(choiceMarks({ ...explanation, parts })).toEqual([]);
  });

  test("P-243 the sources of a chain are numbered, and stay sources where a card was misplaced", () => {
    const cards = ["g2wavefm", "g1herald", "g5nordfo"];
    const judged = explain(chainQuestion, grade(chainQuestion, { cards }));
    const labels = proofMarks(judged.proof).map(({ label }) => label);
    expect(labels).toEqual(["source 1", "cue", "source 2", "statement"]);
    expect(wordsOf(choiceMarks(judged))).toEqual(["Nordfolk"]);
  });

  test("P-243 words matched with the wrong partner are marked as what they are, not as a choice", () => {
    const [first, second, ...others] = Object.entries(matchQuestion.key.right);
    if (first === undefined || second === undefined) throw new Error("two rows are needed");
    const swapped = [[first[0], second[1]], [second[0], first[1]], ...others];
    const judged = explain(
      matchQuestion,
      grade(matchQuestion, { pairs: Object.fromEntries(swapped) }),
    );
    expect(judged.parts.filter(({ place }) => place !== null)).not.toEqual([]);
    expect(choiceMarks(judged)).toEqual([]);
  });

  test("P-245 a right choice marks no choice", () => {
    const right = grade(choiceQuestion, { option: choiceQuestion.key.right });
    expect(choiceMarks(explain(choiceQuestion, right))).toEqual([]);
  });

  test("the excerpt runs from sentence to sentence around the marks", () => {
    const start = text.indexOf("Mayor Tom Reed");
    const marks = [{ kind: "source", label: "source", span: { start, end: start + 14 } } as const];
    const [only, ...others] = excerptOf(article, marks);
    const words = only?.pieces.map((piece) => ("text" in piece ? piece.text : "")).join("");
    expect(words).toBe("Mayor Tom Reed wrote that ferries would run every hour.");
    expect(others).toEqual([]);
  });

  test("evidence in one paragraph is not far apart", () => {
    expect(isFarApart(article, proofMarks(explanation.proof).slice(0, 1))).toBe(false);
  });
});
