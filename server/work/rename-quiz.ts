/** A quiz gets another title; revisions that are out keep theirs. */
import "server-only";
import { lockQuiz, renameQuizTo } from "#server/data/draft";
import { write } from "#server/db";
import type { TeacherViewer } from "#server/session";

export type RenameQuiz =
  | { readonly outcome: "renamed" }
  | { readonly outcome: "refused"; readonly problem: string }
  | { readonly outcome: "missing" };

export async function renameQuiz(
  viewer: TeacherViewer,
  given: { readonly quizId: string; readonly title: string },
): Promise<RenameQuiz> {
  const title = given.title.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
  if (title === "") return { outcome: "refused", problem: "Enter a title." };
  if (title.length > 200) return { outcome: "refused", problem: "Use at most 200 characters." };
  if (!title.isWellFormed() || title.includes("\0")) {
    return { outcome: "refused", problem: "The title holds a character that is none." };
  }
  const { quizId } = given;
  return write<RenameQuiz>(async (tx) => {
    if (!(await lockQuiz(viewer.personId, quizId, tx))) return { outcome: "missing" };
    await renameQuizTo(quizId, title, tx);
    return { outcome: "renamed" };
  });
}
