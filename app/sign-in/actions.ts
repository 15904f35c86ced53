"use server";

import { redirect } from "next/navigation";
import { typed } from "../_form.ts";
import type { SignInState } from "./form.ts";
import { trySignIn } from "./try-sign-in.ts";

export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const tried = await trySignIn(form);
  if (tried.outcome === "refused") {
    return { email: typed(form, "email"), problems: tried.problems };
  }
  redirect("/quizzes");
}
