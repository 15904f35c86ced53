"use server";

import { notFound, redirect } from "next/navigation";
import { findQuiz } from "#server/data/quiz";
import { approveSurest } from "#server/work/approve-surest";
import { decideQuestion } from "#server/work/decide-question";
import { decideUnsure } from "#server/work/decide-unsure";
import { makeVersion } from "#server/work/make-version";
import { replaceQuestion } from "#server/work/replace-question";
import { typed } from "../../../../_form.ts";
import { requireTeacher } from "../../../../_session.ts";
import { unlessBusy } from "../../../../_unless-busy.ts";
import { QuizForm } from "../../form.ts";
import { DecisionForm, QuestionForm, UnsureForm, VersionForm } from "./form.ts";
import { numberOf, numberToDecide } from "./reviewing.ts";

/** Goes on to the next question that waits; taking a decision back stays where it is. */
export async function decideQuestionAction(form: FormData): Promise<void> {
  const teacher = await requireTeacher();
  const read = DecisionForm.safeParse({
    quizId: typed(form, "quizId"),
    questionId: typed(form, "questionId"),
    decision: typed(form, "decision"),
  });
  if (!read.success) notFound();
  const { quizId, questionId, decision } = read.data;
  const { outcome } = await unlessBusy(() => decideQuestion(teacher, read.data));
  if (outcome === "missing") notFound();
  const quiz = await findQuiz(teacher, quizId);
  if (quiz === null) notFound();
  const here = numberOf(quiz.questions, questionId);
  if (outcome === "busy") redirect(`/quizzes/${quizId}/edit?question=${here}&said=busy`);
  const next = decision === "draft" ? here : numberToDecide(quiz.questions, here);
  redirect(`/quizzes/${quizId}/edit?question=${next}&done=${questionId}`);
}

/** One question that the rules were not sure of; the page stays where it was. */
export async function decideUnsureAction(form: FormData): Promise<void> {
  const teacher = await requireTeacher();
  const read = UnsureForm.safeParse({
    quizId: typed(form, "quizId"),
    questionId: typed(form, "questionId"),
    decision: typed(form, "decision"),
    number: typed(form, "number"),
  });
  if (!read.success) notFound();
  const { quizId, questionId, decision, number } = read.data;
  const result = await unlessBusy(() => decideUnsure(teacher, read.data));
  const here = `/quizzes/${quizId}/edit?question=${Math.max(1, number)}&check=yes` as const;
  switch (result.outcome) {
    case "busy":
      return redirect(`${here}&said=busy`);
    case "gives-away":
      return redirect(`${here}&said=gives-away&beside=${result.number}`);
    // Decided already, by an earlier press or in another tab: the page shows how it stands.
    case "missing":
      return redirect(here);
    case "decided": {
      const said = decision === "set-aside" ? "&said=set-aside" : "&said=brought-back";
      return redirect(`${here}&done=${questionId}${decision === "taken" ? "" : said}`);
    }
  }
}

export async function replaceQuestionAction(form: FormData): Promise<void> {
  const teacher = await requireTeacher();
  const read = QuestionForm.safeParse({
    quizId: typed(form, "quizId"),
    questionId: typed(form, "questionId"),
  });
  if (!read.success) notFound();
  const { quizId, questionId } = read.data;
  const before = await findQuiz(teacher, quizId);
  if (before === null) notFound();
  const result = await unlessBusy(() => replaceQuestion(teacher, read.data));
  const here = numberOf(before.questions, questionId);
  switch (result.outcome) {
    // Replaced already, by an earlier press or in another tab: its place shows what is there now.
    case "missing":
      return redirect(`/quizzes/${quizId}/edit?question=${here}`);
    case "busy":
    case "none-left":
    case "replaced":
      return redirect(`/quizzes/${quizId}/edit?question=${here}&said=${result.outcome}`);
  }
}

/** Goes on to the other version; where none can be made, the page stays and says so. */
export async function makeVersionAction(form: FormData): Promise<void> {
  const teacher = await requireTeacher();
  const read = VersionForm.safeParse({
    quizId: typed(form, "quizId"),
    number: typed(form, "number"),
  });
  if (!read.success) notFound();
  const { quizId, number } = read.data;
  const here = `/quizzes/${quizId}/edit?question=${number}` as const;
  const result = await unlessBusy(() => makeVersion(teacher, { quizId }));
  switch (result.outcome) {
    case "missing":
      return notFound();
    case "busy":
    case "too-long":
      return redirect(`${here}&said=busy`);
    case "too-little":
      return redirect(`${here}&said=version-too-little&gave=${result.left}`);
    case "made":
    case "there":
      return redirect(`/quizzes/${result.quizId}/edit?said=version-${result.outcome}`);
  }
}

export async function approveSurestAction(form: FormData): Promise<void> {
  const teacher = await requireTeacher();
  const read = QuizForm.safeParse({ quizId: typed(form, "quizId") });
  if (!read.success) notFound();
  const { quizId } = read.data;
  const { outcome } = await unlessBusy(() => approveSurest(teacher, { quizId }));
  if (outcome === "missing") notFound();
  const quiz = await findQuiz(teacher, quizId);
  const next = numberToDecide(quiz?.questions ?? [], 0);
  const said = outcome === "busy" ? "busy" : "surest";
  redirect(`/quizzes/${quizId}/edit?question=${next}&said=${said}`);
}
