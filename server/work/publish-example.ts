/**
 * A shipped article becomes an example quiz (P-019): made by the rules, published without a teacher's
 * review, and marked so. The same article, read by the same engine, is left alone.
 */
import "server-only";
import { isDeepStrictEqual } from "node:util";
import {
  type Analysis,
  analyse,
  compose,
  engineVersion,
  isQuiz,
  normalise,
  type Plan,
} from "#engine";
import { recordHousePerson, recordSchool } from "#server/data/account";
import {
  type ArticleFacts,
  createArticle,
  findShipped,
  recordArticle,
  sha256Of,
  viewOf,
} from "#server/data/article";
import { createQuiz, replaceAllQuestions } from "#server/data/draft";
import { createRevision, findExampleQuiz, recordCourse } from "#server/data/revision";
import { type Tx, write } from "#server/db";
import { freshIds } from "./fresh-ids.ts";
import { assertGrounded } from "./publish-quiz.ts";

export interface ShippedText {
  readonly slug: string;
  readonly facts: ArticleFacts;
  readonly quizTitle: string;
  readonly body: string;
}

export type PublishExample =
  | { readonly outcome: "unchanged" }
  | { readonly outcome: "published"; readonly questions: number }
  /** The honest message of P-236; the article is there, without a quiz. */
  | { readonly outcome: "too-thin"; readonly sentence: string };

const usual: Plan = { count: 10, difficulty: "mixed", focus: [] };
/** The same number, the same questions, on every install. */
const seed = 1;

async function isUpToDate({ slug, facts, quizTitle, body }: ShippedText): Promise<boolean> {
  const kept = await findShipped(slug);
  if (kept === null || kept.engineVersion !== engineVersion) return false;
  if (kept.sha256 !== sha256Of(normalise(body).text)) return false;
  if (!isDeepStrictEqual(kept.facts, facts)) return false;
  const quiz = await findExampleQuiz(kept.articleId);
  return quiz === null || quiz.title === quizTitle;
}

async function keepArticle(shipped: ShippedText, analysis: Analysis, tx: Tx) {
  const ownerId = await recordHousePerson(tx);
  const article = { ownerId, slug: shipped.slug, facts: shipped.facts, analysis };
  const kept = await findShipped(shipped.slug, tx);
  if (kept === null) return { ownerId, articleId: await createArticle(article, tx) };
  await recordArticle(kept.articleId, article, tx);
  return { ownerId, articleId: kept.articleId };
}

export async function publishExample(shipped: ShippedText): Promise<PublishExample> {
  if (await isUpToDate(shipped)) return { outcome: "unchanged" };
  const analysis = analyse(shipped.body);
  const plan = { ...usual, publisher: shipped.facts.outlet };
  const composed = compose(analysis, plan, seed);
  const { left, thin } = composed;
  const questions = composed.questions.map(freshIds);
  const isShort = thin !== null && !isQuiz(questions);
  return write<PublishExample>(async (tx) => {
    const schoolId = await recordSchool(tx);
    const { ownerId, articleId } = await keepArticle(shipped, analysis, tx);
    if (isShort) return { outcome: "too-thin", sentence: thin.sentence };
    const title = shipped.quizTitle;
    const quiz = { ownerId, articleId, title, plan, seed, questions, left, thin };
    const before = await findExampleQuiz(articleId, tx);
    const quizId = before?.quizId ?? (await createQuiz({ ...quiz, status: "approved" }, tx));
    if (before) await replaceAllQuestions(quizId, title, questions, tx);
    const view = viewOf({
      ...shipped.facts,
      text: analysis.text,
      analysisJson: JSON.stringify(analysis),
    });
    const revision = { quizId, title, article: view, engineVersion, questions };
    assertGrounded(revision);
    const courseId = await recordCourse({ quizId, ownerId, title }, schoolId, tx);
    await createRevision(revision, { courseId, example: true }, tx);
    return { outcome: "published", questions: questions.length };
  });
}
