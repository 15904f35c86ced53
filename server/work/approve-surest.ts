/** Approves the drafts that are quiz-safe (P-230, P-305); the page shows the same list first. */
import "server-only";
import { lockQuiz, recordStatus } from "#server/data/draft";
import { findQuiz, type TeacherQuestion } from "#server/data/quiz";
import { write } from "#server/db";
import type { TeacherViewer } from "#server/session";

export type ApproveSurest =
  | { readonly outcome: "approved"; readonly questionIds: readonly string[] }
  | { readonly outcome: "missing" };

/** P-230. */
const quizSafe = 0.95;

export function surestOf(questions: readonly TeacherQuestion[]): TeacherQuestion[] {
  return questions.filter(
    ({ status, question }) => status === "draft" && question.key.confidence >= quizSafe,
  );
}

export async function approveSurest(
  viewer: TeacherViewer,
  { quizId }: { readonly quizId: string },
): Promise<ApproveSurest> {
  return write<ApproveSurest>(async (tx) => {
    if (!(await lockQuiz(viewer.personId, quizId, tx))) return { outcome: "missing" };
    const quiz = await findQuiz(viewer, quizId, tx);
    const questionIds = surestOf(quiz?.questions ?? []).map(({ questionId }) => questionId);
    await recordStatus(quizId, questionIds, "approved", tx);
    return { outcome: "approved", questionIds };
  });
}
