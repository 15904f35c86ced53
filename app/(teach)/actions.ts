"use server";

import { redirect } from "next/navigation";
import { signOut } from "#server/work/sign-out";
import { endSession, viewer } from "../_session.ts";

export async function signOutAction(): Promise<void> {
  const who = await viewer();
  if (who) await signOut(who);
  await endSession();
  redirect("/");
}
