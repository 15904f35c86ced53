/** Closes and opens the links of a quiz; attempts that run go on, new ones do not begin. */
import "server-only";
import { now } from "#server/clock";
import { lockQuiz } from "#server/data/draft";
import { recordClosed } from "#server/data/revision";
import { write } from "#server/db";
import type { TeacherViewer } from "#server/session";

interface Which {
  readonly quizId: string;
}

async function setClosed(viewer: TeacherViewer, { quizId }: Which, at: Date | null) {
  return write(async (tx) => {
    if (!(await lockQuiz(viewer.personId, quizId, tx))) return false;
    await recordClosed(quizId, at, tx);
    return true;
  });
}

export type CloseShare = { readonly outcome: "closed" } | { readonly outcome: "missing" };

export async function closeShare(viewer: TeacherViewer, which: Which): Promise<CloseShare> {
  return { outcome: (await setClosed(viewer, which, now())) ? "closed" : "missing" };
}

export type OpenShare = { readonly outcome: "opened" } | { readonly outcome: "missing" };

export async function openShare(viewer: TeacherViewer, which: Which): Promise<OpenShare> {
  return { outcome: (await setClosed(viewer, which, null)) ? "opened" : "missing" };
}
