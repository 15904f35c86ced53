/** A quiz leaves the list and its links close; restore-quiz.ts brings it back (P-326). */
import "server-only";
import { now } from "#server/clock";
import { recordDeleted } from "#server/data/draft";
import { write } from "#server/db";
import type { TeacherViewer } from "#server/session";

export type DeleteQuiz = { readonly outcome: "deleted" } | { readonly outcome: "missing" };

export async function deleteQuiz(
  viewer: TeacherViewer,
  { quizId }: { readonly quizId: string },
): Promise<DeleteQuiz> {
  const isDone = await write((tx) => recordDeleted(viewer.personId, quizId, now(), tx));
  return { outcome: isDone ? "deleted" : "missing" };
}
