/**
 * Freezes the approved questions with the article as a revision and gives it a share link (DS-27).
 * Publishing the same again leads to the same link.
 */
import "server-only";
import { recordSchool } from "#server/data/account";
import { findArticle } from "#server/data/article";
import { listApproved, lockQuiz } from "#server/data/draft";
import { findQuiz } from "#server/data/quiz";
import { createRevision, type NewRevision, recordCourse } from "#server/data/revision";
import { write } from "#server/db";
import type { TeacherViewer } from "#server/session";

export type PublishQuiz =
  | { readonly outcome: "published"; readonly revisionId: string; readonly shareToken: string }
  | { readonly outcome: "nothing-approved" }
  | { readonly outcome: "missing" };

/** Every passage that a question points at is in the article, word for word (DS-27). */
export function assertGrounded({ article, questions }: NewRevision): void {
  const spans = questions.flatMap(({ key }) => key.proof.map(({ span }) => span));
  const isInside = ({ start, end }: { start: number; end: number }) =>
    start < end && end <= article.text.length;
  if (!spans.every(isInside)) throw new Error("a question points outside its article");
}

export async function publishQuiz(
  viewer: TeacherViewer,
  { quizId }: { readonly quizId: string },
): Promise<PublishQuiz> {
  const { personId: ownerId } = viewer;
  return write<PublishQuiz>(async (tx) => {
    if (!(await lockQuiz(ownerId, quizId, tx))) return { outcome: "missing" };
    const quiz = await findQuiz(viewer, quizId, tx);
    const stored = quiz && (await findArticle(viewer, quiz.articleId, tx));
    if (!quiz || !stored) return { outcome: "missing" };
    const questions = await listApproved(quizId, tx);
    if (questions.length === 0) return { outcome: "nothing-approved" };
    const { title, article } = quiz;
    const { engineVersion } = stored;
    const revision: NewRevision = { quizId, title, article, engineVersion, questions };
    assertGrounded(revision);
    const schoolId = await recordSchool(tx);
    const courseId = await recordCourse({ quizId, ownerId, title }, schoolId, tx);
    const out = await createRevision(revision, { courseId, example: false }, tx);
    return { outcome: "published", ...out };
  });
}
