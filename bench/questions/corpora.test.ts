/**
 * The same code over articles that nobody wrote a rule for (house.md HE9, product.md P-454). Folders
 * that are not there are left out, and the title says so.
 */
import { describe, expect, it } from "vitest";
import { analyse } from "../../engine/analyse.ts";
import { compose } from "../../engine/questions/choose.ts";
import { kindOf } from "../../engine/questions/kinds.ts";
import { textOf } from "../../engine/text/span.ts";
import {
  type BenchArticle,
  corpusArticles,
  developmentArticles,
  libraryArticles,
} from "./articles.ts";

const plan = { count: 10, difficulty: "mixed", focus: [] } as const;

/** Whether this article gives a quiz: three questions of two skills (P-235). */
function givesQuiz({ id, text, publisher }: BenchArticle): boolean {
  const analysis = analyse(text);
  const { questions, thin, found } = compose(analysis, { ...plan, publisher }, 1);
  for (const question of questions) {
    const kind = kindOf(question);
    for (const { span, paragraph } of question.key.proof) {
      const place = analysis.paragraphs.find(({ number }) => number === paragraph);
      expect(place && place.span.start <= span.start && span.start < place.span.end, id).toBe(true);
      expect(textOf(analysis.text, span).trim(), id).not.toBe("");
    }
    expect(kind.offers(question).length, id).toBeGreaterThan(0);
  }
  expect(found.paragraphs, id).toBe(analysis.paragraphs.length);
  expect(thin === null, id).toBe(questions.length === plan.count);
  return questions.length >= 3 && new Set(questions.map(({ key }) => key.skill)).size >= 2;
}

const sets = [
  ["the library", libraryArticles(), 0.5],
  // Half of these are short, or hardly report what anybody says.
  ["the open corpus", corpusArticles(), 0.33],
  ["the development articles of 400 words or more", developmentArticles(1, 400), 0.5],
] as const;

describe("P-454 composing for unseen articles", () => {
  for (const [name, articles, least] of sets) {
    it.skipIf(articles.length === 0)(
      `${name}${articles.length === 0 ? " (not here: left out)" : ""}: proofs stand in the text, and at least ${100 * least} in 100 yield a quiz`,
      () => {
        const quizzes = articles.filter(givesQuiz).length;
        expect(quizzes / articles.length).toBeGreaterThanOrEqual(least);
      },
    );
  }
});
