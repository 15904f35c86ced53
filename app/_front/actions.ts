"use server";

import { redirect } from "next/navigation";
import { findShare } from "#server/data/quiz";
import { typed } from "../_form.ts";

/** A whole share link or its last part; an unknown one says so on the front page. */
export async function openLinkAction(posted: FormData): Promise<void> {
  const link = typed(posted, "link").trim().slice(0, 500);
  const token = /(?:^|\/q\/)(?<token>[\w-]{1,64})\/?$/u.exec(link)?.groups?.["token"] ?? null;
  const share = token === null ? null : await findShare(token);
  redirect(share === null ? "/?link=unknown#link" : `/q/${token}`);
}
