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

/** How many questions this article gives; none where they are no quiz: three of two skills (P-235). */
function quizOf({ id, text, publisher }: BenchArticle): number {
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
  const isQuiz = questions.length >= 3 && new Set(questions.map(({ key }) => key.skill)).size >= 2;
  return isQuiz ? questions.length : 0;
}

/** Dozens of long articles are read: on a busy machine that takes a while. */
const patience = 180_000;

const dev = developmentArticles(1, 400);

const sets = [
  ["the library", libraryArticles(), { quiz: 0.9, five: 0.75 }],
  // Many of these are short, or hardly report what anybody says.
  ["the open corpus", corpusArticles(), { quiz: 0.75, five: 0.55 }],
  ["the development articles of 400 words or more", dev, { quiz: 0.85, five: 0.78 }],
] as const;

describe("P-454 composing for unseen articles", () => {
  for (const [name, articles, least] of sets) {
    it.skipIf(articles.length === 0)(
      `${name}${articles.length === 0 ? " (not here: left out)" : ""}: proofs stand in the text, at least ${Math.round(100 * least.quiz)} in 100 yield a quiz, and ${Math.round(100 * least.five)} one of five questions`,
      () => {
        const sizes = articles.map(quizOf);
        const share = (size: number) => sizes.filter((one) => one >= size).length / sizes.length;
        expect(share(3)).toBeGreaterThanOrEqual(least.quiz);
        expect(share(5)).toBeGreaterThanOrEqual(least.five);
      },
      patience,
    );
  }
});
