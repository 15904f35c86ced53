"use server";

import { notFound, redirect } from "next/navigation";
import { composeQuiz } from "#server/work/compose-quiz";
import { busySentence, problemsOf, typed } from "../../../_form.ts";
import { requireTeacher } from "../../../_session.ts";
import { unlessBusy } from "../../../_unless-busy.ts";
import { ComposeForm, type ComposeState } from "./form.ts";
import { thinOf } from "./thin-of.ts";

export async function composeQuizAction(_: ComposeState, form: FormData): Promise<ComposeState> {
  const teacher = await requireTeacher();
  const values = { count: typed(form, "count"), difficulty: typed(form, "difficulty") };
  const read = ComposeForm.safeParse({
    articleId: typed(form, "articleId"),
    acceptFewer: typed(form, "acceptFewer"),
    seed: typed(form, "seed"),
    ...values,
  });
  if (!read.success) return { ...values, problems: problemsOf(read.error), thin: null };
  const result = await unlessBusy(() => composeQuiz(teacher, { ...read.data, focus: [] }));
  switch (result.outcome) {
    case "busy":
      return { ...values, problems: [{ id: "count", sentence: busySentence }], thin: null };
    case "missing":
      return notFound();
    case "too-thin":
      return { ...values, problems: [], thin: thinOf(result) };
    case "composed":
      return redirect(`/quizzes/${result.quizId}/edit`);
  }
}
