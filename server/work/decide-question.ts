/** A teacher approves a question, drops it, or takes either back (P-305). */
import "server-only";
import { lockQuiz, recordStatus } from "#server/data/draft";
import type { QuestionStatus } from "#server/data/quiz";
import { write } from "#server/db";
import type { TeacherViewer } from "#server/session";

export type DecideQuestion = { readonly outcome: "decided" } | { readonly outcome: "missing" };

export async function decideQuestion(
  viewer: TeacherViewer,
  given: {
    readonly quizId: string;
    readonly questionId: string;
    readonly decision: QuestionStatus;
  },
): Promise<DecideQuestion> {
  const { quizId, questionId, decision } = given;
  return write<DecideQuestion>(async (tx) => {
    if (!(await lockQuiz(viewer.personId, quizId, tx))) return { outcome: "missing" };
    const count = await recordStatus(quizId, [questionId], decision, tx);
    return { outcome: count === 1 ? "decided" : "missing" };
  });
}
