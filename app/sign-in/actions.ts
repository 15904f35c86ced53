"use server";

import { redirect } from "next/navigation";
import { typed } from "../_form.ts";
import { NextPage, type SignInState } from "./form.ts";
import { trySignIn } from "./try-sign-in.ts";

export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const tried = await trySignIn(form);
  if (tried.outcome === "refused") {
    return { email: typed(form, "email"), problems: tried.problems };
  }
  const [, place, quizId, page] = NextPage.parse(typed(form, "next")).split("/");
  if (place === "articles") redirect("/articles/new");
  if (quizId === undefined) redirect("/quizzes");
  if (page === "share") redirect(`/quizzes/${quizId}/share`);
  if (page === "results") redirect(`/quizzes/${quizId}/results`);
  redirect(`/quizzes/${quizId}/edit`);
}
