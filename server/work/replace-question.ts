/** Another question in the place of one (P-309); none that was on this table before comes back. */
import "server-only";
import { findAnalysis } from "#server/data/article";
import { listFingerprints, lockQuiz, recordReplacement } from "#server/data/draft";
import { findOtherVersion, findQuiz, type TeacherQuiz } from "#server/data/quiz";
import { write } from "#server/db";
import { composeAnotherInTime } from "#server/reading";
import type { TeacherViewer } from "#server/session";
import { freshIds } from "./fresh-ids.ts";

export type ReplaceQuestion =
  | { readonly outcome: "replaced"; readonly questionId: string }
  | { readonly outcome: "none-left" }
  | { readonly outcome: "missing" };

/** Another question came to the table meanwhile: this one was not chosen beside it. */
interface Overtaken {
  readonly outcome: "overtaken";
}

export async function replaceQuestion(
  viewer: TeacherViewer,
  which: { readonly quizId: string; readonly questionId: string },
): Promise<ReplaceQuestion> {
  const { quizId, questionId } = which;
  const quiz = await findQuiz(viewer, quizId);
  if (quiz === null) return { outcome: "missing" };
  const analysis = await findAnalysis(viewer.personId, quiz.articleId);
  const isThere = quiz.questions.some((one) => one.questionId === questionId);
  if (analysis === null || !isThere) return { outcome: "missing" };
  const beside = quiz.questions
    .filter((one) => one.questionId !== questionId && one.status !== "dropped")
    .map((one) => one.question);
  const seen = await listFingerprints(quizId);
  // A seed of its own for each asking, so that the draw is another one.
  const seed = quiz.seed + seen.length;
  const composing = { analysis, plan: quiz.plan, seed };
  const facts = await factsOfOther(viewer, quiz);
  const tried = await composeAnotherInTime(composing, { quiz: beside, avoid: seen, facts });
  const another = tried.outcome === "read" ? tried.value : null;
  if (another === null) return { outcome: "none-left" };
  const decided = await write<ReplaceQuestion | Overtaken>(async (tx) => {
    if (!(await lockQuiz(viewer.personId, quizId, tx))) return { outcome: "missing" };
    const since = await listFingerprints(quizId, tx);
    if (since.length !== seen.length) return { outcome: "overtaken" };
    const made = await recordReplacement(quizId, questionId, freshIds(another), tx);
    return made === null ? { outcome: "missing" } : { outcome: "replaced", questionId: made };
  });
  return decided.outcome === "overtaken" ? replaceQuestion(viewer, which) : decided;
}

/** What the other version asks, so that the two go on sharing none of it (P-213). */
async function factsOfOther(viewer: TeacherViewer, quiz: TeacherQuiz): Promise<string[]> {
  const other = await findOtherVersion(viewer, quiz);
  const found = other === null ? null : await findQuiz(viewer, other.quizId);
  return (found?.questions ?? [])
    .filter(({ status }) => status !== "dropped")
    .flatMap(({ question }) => question.key.facts);
}
