"use server";

import { notFound, redirect } from "next/navigation";
import { renameQuiz } from "#server/work/rename-quiz";
import { problemsOf, typed } from "../../../../_form.ts";
import { requireTeacher } from "../../../../_session.ts";
import { RenameForm, type RenameState } from "./form.ts";

export async function renameQuizAction(_: RenameState, form: FormData): Promise<RenameState> {
  const teacher = await requireTeacher();
  const title = typed(form, "title");
  const read = RenameForm.safeParse({ quizId: typed(form, "quizId"), title });
  if (!read.success) return { title, problems: problemsOf(read.error) };
  const { outcome } = await renameQuiz(teacher, read.data);
  if (outcome === "missing") notFound();
  redirect(`/quizzes/${read.data.quizId}/edit`);
}
