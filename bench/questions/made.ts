/** What comes of one article: its pool, its quiz, and how long that took. */
import { analyse } from "../../engine/analyse.ts";
import { compose } from "../../engine/questions/choose.ts";
import type { Composition } from "../../engine/questions/plan.ts";
import { propose } from "../../engine/questions/propose.ts";
import type { Question } from "../../engine/questions/question.ts";
import { corpusArticles, developmentArticles, libraryArticles } from "./articles.ts";
import { corpusByHand, openByHand, type ReadArticle } from "./hand-read.ts";

const usual = { count: 10, difficulty: "mixed", focus: [] } as const;

export interface Made {
  readonly article: ReadArticle;
  readonly pool: readonly Question[];
  readonly left: readonly { reason: string; count: number }[];
  readonly quiz: Composition;
  /** The questions of this quiz and of those with the next seeds: where keys stand is a matter of chance. */
  readonly placed: readonly Question[];
  readonly milliseconds: number;
}

const seedsForPlaces = 16;

export function readArticles(perfect: boolean): ReadArticle[] {
  if (perfect) return [...openByHand(), ...corpusByHand()];
  const articles = [...libraryArticles(), ...corpusArticles(), ...developmentArticles(1, 400)];
  return articles.map((article) => ({ ...article, analysis: analyse(article.text) }));
}

export function make(article: ReadArticle, seed: number): Made {
  const { publisher } = article;
  const plan = { ...usual, publisher };
  const { questions: pool, left } = propose(article.analysis, seed, publisher);
  const from = performance.now();
  const quiz = compose(article.analysis, plan, seed);
  const first = performance.now() - from;
  // Once more: other programs on the machine make a single measurement worthless.
  compose(article.analysis, plan, seed);
  const milliseconds = Math.min(first, performance.now() - from - first);
  const placed = [...quiz.questions];
  for (let next = seed + 1; next < seed + seedsForPlaces; next += 1)
    placed.push(...compose(article.analysis, plan, next).questions);
  return { article, pool, left, quiz, placed, milliseconds };
}
