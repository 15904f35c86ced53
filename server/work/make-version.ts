/**
 * A second quiz from the same article, like the first and sharing no keyed fact with it (P-213), so that
 * neighbours answer different questions. Its questions are drafts; deleting it takes it back.
 */
import "server-only";
import { isQuiz, Plan } from "#engine";
import { findAnalysis } from "#server/data/article";
import { createQuiz, listFingerprints, lockQuiz, recordUnsure } from "#server/data/draft";
import { findOtherVersion, findQuiz } from "#server/data/quiz";
import { write } from "#server/db";
import { composeVersionInTime } from "#server/reading";
import type { TeacherViewer } from "#server/session";
import { freshIds } from "./fresh-ids.ts";

export type MakeVersion =
  | { readonly outcome: "made"; readonly quizId: string }
  /** There is another version already; it is left as it is. */
  | { readonly outcome: "there"; readonly quizId: string }
  /** Fewer than three questions, or of one skill only, are left: nothing is made. */
  | { readonly outcome: "too-little"; readonly left: number }
  | { readonly outcome: "too-long" }
  | { readonly outcome: "missing" };

const ending = " (version B)";
const longestTitle = 200;

export async function makeVersion(
  viewer: TeacherViewer,
  { quizId }: { readonly quizId: string },
): Promise<MakeVersion> {
  const quiz = await findQuiz(viewer, quizId);
  if (quiz === null) return { outcome: "missing" };
  const there = await findOtherVersion(viewer, quiz);
  if (there !== null) return { outcome: "there", quizId: there.quizId };
  const { personId: ownerId } = viewer;
  const { articleId } = quiz;
  const analysis = await findAnalysis(ownerId, articleId);
  if (analysis === null) return { outcome: "missing" };
  const isDropped = ({ status }: (typeof quiz.questions)[number]) => status === "dropped";
  const asks = quiz.questions.filter((one) => !isDropped(one)).map(({ question }) => question);
  const dropped = quiz.questions.filter(isDropped).map(({ question }) => question);
  const plan = Plan.parse({ ...quiz.plan, count: Math.min(25, Math.max(3, asks.length)) });
  const avoid = await listFingerprints(quizId);
  const seed = quiz.seed + 1;
  const tried = await composeVersionInTime({ analysis, plan, seed }, { asks, dropped, avoid });
  if (tried.outcome === "too-long") return { outcome: "too-long" };
  const { questions, drafts, left, thin, unmet } = tried.value;
  if (!isQuiz(questions)) return { outcome: "too-little", left: questions.length };
  const base = quiz.title.endsWith(ending) ? quiz.title.slice(0, -ending.length) : quiz.title;
  const title = `${base.slice(0, longestTitle - ending.length)}${ending}`;
  const about = { ownerId, articleId, title, plan, seed, left, thin, unmet, versionOf: quizId };
  return write<MakeVersion>(async (tx) => {
    if (!(await lockQuiz(ownerId, quizId, tx))) return { outcome: "missing" };
    const since = await findOtherVersion(viewer, quiz, tx);
    if (since !== null) return { outcome: "there", quizId: since.quizId };
    const made = await createQuiz(
      { ...about, questions: questions.map(freshIds), status: "draft" },
      tx,
    );
    await recordUnsure(made, drafts.map(freshIds), tx);
    return { outcome: "made", quizId: made };
  });
}
