import type { Metadata } from "next";
import * as z from "zod";
import { findArticle } from "#server/data/article";
import { Bar } from "#ui/bar";
import { viewer } from "../../../_session.ts";
import { TeacherBar } from "../../_components/teacher-bar.tsx";
import { ArticleForm } from "./_components/article-form.tsx";
import type { ArticleValues } from "./form.ts";

export const metadata: Metadata = { title: "New quiz" };

const Query = z.object({ from: z.uuid().nullable().catch(null) });

const blank: ArticleValues = { text: "", title: "", outlet: "", publishedOn: "" };

/** Open to everybody: who is not signed in keeps the text and signs in on the way. */
export default async function Page({ searchParams }: PageProps<"/articles/new">) {
  const who = await viewer();
  const teacher = who?.kind === "teacher" ? who : null;
  const { from } = Query.parse({ from: null, ...(await searchParams) });
  const before = teacher === null || from === null ? null : await findArticle(teacher, from);
  const values: ArticleValues = before
    ? {
        text: before.text,
        title: before.title ?? "",
        outlet: before.outlet ?? "",
        publishedOn: before.publishedOn ?? "",
      }
    : blank;
  const skips = [{ id: "main", label: "To the form" }];
  return (
    <>
      {teacher === null ? (
        <Bar skips={skips} />
      ) : (
        <TeacherBar name={teacher.name} here="new" skips={skips} />
      )}
      <main id="main">
        <ArticleForm values={values} isSignedIn={teacher !== null} />
      </main>
    </>
  );
}
