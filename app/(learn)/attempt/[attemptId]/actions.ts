"use server";

import { notFound, redirect } from "next/navigation";
import { fromForm, type LearnerQuestion } from "#engine";
import { now } from "#server/clock";
import { findAttempt } from "#server/data/attempt";
import { finishAttempt } from "#server/work/finish-attempt";
import { saveAnswer } from "#server/work/save-answer";
import { fieldsOf, named, typed } from "../../../_form.ts";
import { requireLearner } from "../../../_session.ts";
import { unlessBusy } from "../../../_unless-busy.ts";
import { HandInForm, SaveForm } from "./form.ts";

/** Saves what a form holds and goes where its button leads; used where scripts have not loaded. */
export async function saveAnswerAction(posted: FormData): Promise<void> {
  const viewer = await requireLearner();
  const read = SaveForm.safeParse(named(posted, Object.keys(SaveForm.shape)));
  if (!read.success) notFound();
  const { attemptId, questionId, answerId, seq, question: number, to, clear } = read.data;
  const attempt = await findAttempt(viewer, attemptId);
  const question = attempt?.questions.find(({ id }) => id === questionId);
  if (!attempt || !question) notFound();
  const here = `/attempt/${attemptId}?question=${number}` as const;
  const next =
    to === "hand-in"
      ? (`/attempt/${attemptId}/hand-in` as const)
      : (`/attempt/${attemptId}?question=${to ?? number}` as const);
  const blank = fromForm(question, new Map());
  const value = clear === "yes" ? blank : answerIn(question, posted);
  const before = attempt.answers[questionId]?.value ?? blank;
  // Going on without a change writes nothing.
  if (JSON.stringify(value) === JSON.stringify(before)) redirect(next);
  const answer = { attemptId, questionId, answerId, seq, value, clientAt: now() };
  const saved = await unlessBusy(() => saveAnswer(viewer, answer));
  switch (saved.outcome) {
    case "saved":
      redirect(next);
      break;
    case "stale":
    case "seq-taken":
      redirect(`${here}&said=newer`);
      break;
    case "unreadable":
      redirect(`${here}&said=unreadable`);
      break;
    case "busy":
      redirect(`${here}&said=busy`);
      break;
    case "closed":
      redirect(`/attempt/${attemptId}/result`);
      break;
    case "missing":
      notFound();
  }
}

function answerIn(question: LearnerQuestion, posted: FormData): unknown {
  return fromForm(question, fieldsOf(posted));
}

/** Hands in, with what this browser has not seen acknowledged; twice gives one result (P-008). */
export async function handInAction(posted: FormData): Promise<void> {
  const viewer = await requireLearner();
  const read = HandInForm.safeParse(named(posted, Object.keys(HandInForm.shape)));
  if (!read.success) {
    const own = await findAttempt(viewer, typed(posted, "attemptId"));
    if (own === null) notFound();
    redirect(`/attempt/${own.attemptId}/hand-in?said=unreadable`);
  }
  const { attemptId, submitId, unsent } = read.data;
  const late = unsent.map((answer) => ({ ...answer, clientAt: new Date(answer.clientAt) }));
  const finished = await unlessBusy(() =>
    finishAttempt(viewer, { attemptId, submitId, unsent: late }),
  );
  switch (finished.outcome) {
    case "graded":
      redirect(`/attempt/${attemptId}/result`);
      break;
    case "unreadable":
    case "busy":
      redirect(`/attempt/${attemptId}/hand-in?said=${finished.outcome}`);
      break;
    case "missing":
      notFound();
  }
}
