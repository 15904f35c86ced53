import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { type ArticleView, findArticle } from "#server/data/article";
import { previewQuiz } from "#server/work/preview-quiz";
import { Notice } from "#ui/notice";
import { Work } from "#ui/work";
import { ArticleText } from "../../../_article/article-text.tsx";
import { requireTeacher } from "../../../_session.ts";
import { unlessBusy } from "../../../_unless-busy.ts";
import { counted } from "../../_components/figures.ts";
import report from "../../_components/report.module.css";
import { TeacherBar } from "../../_components/teacher-bar.tsx";
import { ComposeForm } from "./_components/compose-form.tsx";
import styles from "./_components/preview.module.css";
import { WhatItGives } from "./_components/what-it-gives.tsx";
import { thinOf } from "./thin-of.ts";

export const metadata: Metadata = { title: "New quiz" };

const skips = [
  { id: "note", label: "To the form" },
  { id: "text", label: "To the text" },
];

/** The text as it was read: numbered paragraphs to check before anything is asked about them. */
export default async function Page({ params }: PageProps<"/articles/[articleId]">) {
  const { articleId } = await params;
  const teacher = await requireTeacher();
  const article = await findArticle(teacher, articleId);
  if (article === null) notFound();
  // Where nothing can be foretold just now, the form works without it.
  const told = await unlessBusy(() => previewQuiz(teacher, articleId));
  return (
    <>
      <TeacherBar name={teacher.name} here="new" skips={skips} />
      <Work
        noteLabel="Questions"
        text={
          <>
            <div className={styles["head"]}>
              <p>
                <b>{counted(article.paragraphs.length, "paragraph", "paragraphs")}</b>, one a line
              </p>
              <Link href={`/articles/new?from=${articleId}`}>Edit the text</Link>
            </div>
            <ArticleText article={article} />
          </>
        }
        note={
          <>
            <p className={report["small"]}>
              <Link href="/quizzes">Quizzes</Link>
            </p>
            <h1 className={styles["heading"]}>New quiz</h1>
            <Notice title="The text is here. Check the numbers." icon="check">
              <p>
                Questions will point at these paragraphs. Edit the text if one is not as printed.
              </p>
            </Notice>
            <OtherRoles article={article} />
            {told.outcome === "read" ? <WhatItGives preview={told.preview} /> : null}
            <ComposeForm
              articleId={articleId}
              limits={
                told.outcome === "read"
                  ? { most: told.preview.most, usual: told.preview.usual, seed: told.seed }
                  : null
              }
              thin={told.outcome === "too-thin" ? thinOf(told) : null}
            />
            <p className={styles["roles"]}>
              You read every question before your class does. The text stays on this server.
            </p>
          </>
        }
      />
    </>
  );
}

function OtherRoles({ article }: { readonly article: ArticleView }) {
  const others = article.paragraphs.filter(({ role }) => role !== "body");
  if (others.length === 0) return null;
  const named = others.map(({ number, role }) => `paragraph ${number} (${roleWords(role)})`);
  return <p className={styles["roles"]}>Not read as running text: {named.join(", ")}.</p>;
}

function roleWords(role: string): string {
  return role.replace("-", " ");
}
