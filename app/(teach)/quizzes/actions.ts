"use server";

import { notFound, redirect } from "next/navigation";
import { deleteQuiz } from "#server/work/delete-quiz";
import { publishQuiz } from "#server/work/publish-quiz";
import { restoreQuiz } from "#server/work/restore-quiz";
import { closeShare, openShare } from "#server/work/share";
import { typed } from "../../_form.ts";
import { requireTeacher } from "../../_session.ts";
import { unlessBusy } from "../../_unless-busy.ts";
import { QuizForm } from "./form.ts";

export async function deleteQuizAction(form: FormData): Promise<void> {
  const teacher = await requireTeacher();
  const quizId = quizOf(form);
  const { outcome } = await unlessBusy(() => deleteQuiz(teacher, { quizId }));
  if (outcome === "missing") notFound();
  if (outcome === "busy") redirect("/quizzes?said=busy");
  redirect(`/quizzes?deleted=${quizId}`);
}

export async function restoreQuizAction(form: FormData): Promise<void> {
  const teacher = await requireTeacher();
  const quizId = quizOf(form);
  const { outcome } = await unlessBusy(() => restoreQuiz(teacher, { quizId }));
  if (outcome === "missing") notFound();
  redirect(outcome === "busy" ? "/quizzes?said=busy" : "/quizzes");
}

export async function publishQuizAction(form: FormData): Promise<void> {
  const teacher = await requireTeacher();
  const quizId = quizOf(form);
  const { outcome } = await unlessBusy(() => publishQuiz(teacher, { quizId }));
  if (outcome === "missing") notFound();
  if (outcome !== "published") redirect(`/quizzes/${quizId}/edit?said=${outcome}`);
  redirect(`/quizzes/${quizId}/share?new=yes`);
}

export async function closeShareAction(form: FormData): Promise<void> {
  await setShare(closeShare, form);
}

export async function openShareAction(form: FormData): Promise<void> {
  await setShare(openShare, form);
}

async function setShare(act: typeof closeShare | typeof openShare, form: FormData): Promise<never> {
  const teacher = await requireTeacher();
  const quizId = quizOf(form);
  const { outcome } = await unlessBusy<{ readonly outcome: string }>(() =>
    act(teacher, { quizId }),
  );
  if (outcome === "missing") notFound();
  redirect(`/quizzes/${quizId}/share${outcome === "busy" ? "?said=busy" : ""}`);
}

function quizOf(form: FormData): string {
  const read = QuizForm.safeParse({ quizId: typed(form, "quizId") });
  return read.success ? read.data.quizId : notFound();
}
