"use server";

import { notFound, redirect } from "next/navigation";
import { renameQuiz } from "#server/work/rename-quiz";
import { busySentence, problemsOf, typed } from "../../../../_form.ts";
import { requireTeacher } from "../../../../_session.ts";
import { unlessBusy } from "../../../../_unless-busy.ts";
import { RenameForm, type RenameState } from "./form.ts";

export async function renameQuizAction(_: RenameState, form: FormData): Promise<RenameState> {
  const teacher = await requireTeacher();
  const title = typed(form, "title");
  const read = RenameForm.safeParse({ quizId: typed(form, "quizId"), title });
  if (!read.success) return { title, problems: problemsOf(read.error) };
  const { outcome } = await unlessBusy(() => renameQuiz(teacher, read.data));
  if (outcome === "busy") return { title, problems: [{ id: "title", sentence: busySentence }] };
  if (outcome === "missing") notFound();
  redirect(`/quizzes/${read.data.quizId}/edit`);
}
