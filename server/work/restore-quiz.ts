/** Undoes delete-quiz.ts: the quiz is back on the list, with its links as they were. */
import "server-only";
import { recordDeleted } from "#server/data/draft";
import { write } from "#server/db";
import type { TeacherViewer } from "#server/session";

export type RestoreQuiz = { readonly outcome: "restored" } | { readonly outcome: "missing" };

export async function restoreQuiz(
  viewer: TeacherViewer,
  { quizId }: { readonly quizId: string },
): Promise<RestoreQuiz> {
  const isDone = await write((tx) => recordDeleted(viewer.personId, quizId, null, tx));
  return { outcome: isDone ? "restored" : "missing" };
}
