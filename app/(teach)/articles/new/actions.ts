"use server";

import { redirect } from "next/navigation";
import { findViewer } from "#server/session";
import { importArticle } from "#server/work/import-article";
import { busySentence, type Problem, problemsOf, typed } from "../../../_form.ts";
import { viewer } from "../../../_session.ts";
import { unlessBusy } from "../../../_unless-busy.ts";
import { trySignIn } from "../../../sign-in/try-sign-in.ts";
import { ArticleForm, type ArticleState, type ArticleValues } from "./form.ts";

/** Keeps what was typed through every refusal and through signing in. */
export async function pasteArticleAction(_: ArticleState, form: FormData): Promise<ArticleState> {
  const values: ArticleValues = {
    text: typed(form, "text"),
    title: typed(form, "title"),
    outlet: typed(form, "outlet"),
    publishedOn: typed(form, "publishedOn"),
  };
  const back = (step: ArticleState["step"], problems: readonly Problem[]): ArticleState => ({
    step,
    values,
    email: typed(form, "email"),
    problems,
  });
  const read = ArticleForm.safeParse(values);
  if (!read.success) return back("paste", problemsOf(read.error));
  if (values.text.trim() === "") {
    return back("paste", [{ id: "text", sentence: "Paste the text of an article first." }]);
  }
  let who = await viewer();
  if (who?.kind !== "teacher") {
    if (!form.has("password")) return back("sign-in", []);
    const tried = await trySignIn(form);
    if (tried.outcome === "refused") return back("sign-in", tried.problems);
    who = await findViewer(tried.session.token);
  }
  if (who?.kind !== "teacher") return back("sign-in", []);
  const teacher = who;
  const result = await unlessBusy(() => importArticle(teacher, read.data));
  if (result.outcome === "busy") return back("paste", [{ id: "text", sentence: busySentence }]);
  if (result.outcome === "refused") {
    return back("paste", [{ id: "text", sentence: result.sentence }]);
  }
  redirect(`/articles/${result.articleId}`);
}
