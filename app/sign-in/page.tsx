import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NarrowPage } from "../_components/narrow-page.tsx";
import { viewer } from "../_session.ts";
import { SignInForm } from "./_components/sign-in-form.tsx";
import { NextPage } from "./form.ts";

export const metadata: Metadata = { title: "Sign in" };

export default async function Page({ searchParams }: PageProps<"/sign-in">) {
  const next = NextPage.parse((await searchParams)["next"]);
  if ((await viewer())?.kind === "teacher") redirect("/quizzes");
  return (
    <NarrowPage
      heading="Sign in"
      lede="For teachers. Students need no account: they open the link from their teacher."
    >
      <SignInForm next={next} />
    </NarrowPage>
  );
}
