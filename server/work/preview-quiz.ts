/**
 * What an article could give, before a teacher chooses how many questions (P-202). Composing with the
 * seed that is told here makes what is told here; the next quiz of the article is told of with another.
 */
import "server-only";
import { createHash } from "node:crypto";
import { Plan, type Preview } from "#engine";
import { findAnalysis, findArticle } from "#server/data/article";
import { countQuizzes } from "#server/data/draft";
import { minutesFor } from "#server/data/quiz";
import { composeInTime, previewInTime } from "#server/reading";
import type { TeacherViewer } from "#server/session";
import { type TooThin, tooThin } from "./compose-quiz.ts";

export interface QuizPreview extends Preview {
  /** Reading included; a short quiz, the usual one, the longest one. */
  readonly minutes: readonly { readonly questions: number; readonly minutes: number }[];
}

export type PreviewQuiz =
  | { readonly outcome: "read"; readonly preview: QuizPreview; readonly seed: number }
  | TooThin
  | { readonly outcome: "too-long" }
  | { readonly outcome: "missing" };

export async function previewQuiz(viewer: TeacherViewer, articleId: string): Promise<PreviewQuiz> {
  const article = await findArticle(viewer, articleId);
  const analysis = await findAnalysis(viewer.personId, articleId);
  if (article === null || analysis === null) return { outcome: "missing" };
  const wanted = { count: 10, difficulty: "mixed", focus: [], publisher: article.outlet };
  const plan = Plan.parse(wanted);
  const seed = seedFrom(articleId, await countQuizzes(viewer.personId, articleId));
  const told = await previewInTime({ analysis, plan, seed });
  if (told.outcome === "too-long") return { outcome: "too-long" };
  if (told.value.most === 0) {
    const composed = await composeInTime(analysis, plan, seed);
    const less = composed.outcome === "read" ? tooThin(composed.value, seed) : null;
    return less ?? { outcome: "too-long" };
  }
  const words = article.text.split(/\s+/u).filter((word) => word !== "").length;
  const { most, usual } = told.value;
  const numbers = [...new Set([Math.min(5, usual), usual, most])].sort((a, b) => a - b);
  const minutes = numbers.map((questions) => {
    return { questions, minutes: minutesFor(words, questions) };
  });
  return { outcome: "read", preview: { ...told.value, minutes }, seed };
}

/** Stays the same over reloads, and fits the column. */
function seedFrom(articleId: string, made: number): number {
  const digest = createHash("sha256").update(`${articleId} ${made}`).digest();
  return (digest.readUInt32BE() % (2 ** 31 - 2)) + 1;
}
