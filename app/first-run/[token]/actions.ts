"use server";

import { redirect } from "next/navigation";
import { createFirstTeacher } from "#server/work/create-first-teacher";
import { busySentence, type Problem, problemsOf, typed } from "../../_form.ts";
import { startSession } from "../../_session.ts";
import { unlessBusy } from "../../_unless-busy.ts";
import { FirstTeacherForm, type FirstTeacherState } from "./form.ts";

export async function createFirstTeacherAction(
  _: FirstTeacherState,
  form: FormData,
): Promise<FirstTeacherState> {
  const back = (problems: readonly Problem[], isLinkVoid = false): FirstTeacherState => ({
    name: typed(form, "name"),
    email: typed(form, "email"),
    isLinkVoid,
    problems,
  });
  const read = FirstTeacherForm.safeParse({
    token: typed(form, "token"),
    name: typed(form, "name"),
    email: typed(form, "email"),
    password: typed(form, "password"),
  });
  if (!read.success) return back(problemsOf(read.error));
  const result = await unlessBusy(() => createFirstTeacher(read.data));
  switch (result.outcome) {
    case "busy":
      return back([{ id: "name", sentence: busySentence }]);
    case "link-void":
      return back([], true);
    case "refused":
      return back(Object.entries(result.problems).map(([id, sentence]) => ({ id, sentence })));
    case "created":
      await startSession(result.session);
      redirect("/quizzes");
  }
}
