import type { Metadata } from "next";
import Link from "next/link";
import * as z from "zod";
import { listQuizzes, type QuizRow } from "#server/data/quiz";
import { Button, ButtonLink } from "#ui/button";
import { Notice } from "#ui/notice";
import { Sheet } from "#ui/sheet";
import { requireTeacher } from "../../_session.ts";
import { counted, dayOf } from "../_components/figures.ts";
import styles from "../_components/report.module.css";
import { Said, SaidBusy } from "../_components/said-busy.tsx";
import { TeacherBar } from "../_components/teacher-bar.tsx";
import list from "./_components/quiz-list.module.css";
import { restoreQuizAction } from "./actions.ts";

export const metadata: Metadata = { title: "Quizzes" };

const Query = z.object({ deleted: z.uuid().nullable().catch(null), said: Said });

export default async function Page({ searchParams }: PageProps<"/quizzes">) {
  const teacher = await requireTeacher();
  const query = { deleted: null, said: null, ...(await searchParams) };
  const { deleted, said } = Query.parse(query);
  const rows = await listQuizzes(teacher);
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" />
      <Sheet measure="report">
        <div className={styles["head"]}>
          <h1>Quizzes</h1>
          <ButtonLink look="main" href="/articles/new">
            New quiz
          </ButtonLink>
        </div>
        <SaidBusy said={said} />
        {deleted === null ? null : <Deleted quizId={deleted} />}
        <div className={styles["section"]}>
          {rows.length === 0 ? <NoQuiz /> : <QuizList rows={rows} />}
        </div>
      </Sheet>
    </>
  );
}

function NoQuiz() {
  return (
    <Notice tone="empty" title="No quiz yet">
      <p>
        Paste an article, and the first one is two minutes away.{" "}
        <Link href="/articles/new">New quiz</Link>
      </p>
    </Notice>
  );
}

function Deleted({ quizId }: { readonly quizId: string }) {
  return (
    <div className={styles["section"]}>
      <Notice title="The quiz is deleted and its link is closed." icon="check" announced>
        <p>For 30 days it can be brought back.</p>
        <form action={restoreQuizAction}>
          <input type="hidden" name="quizId" value={quizId} />
          <Button look="quiet">Undo: bring it back</Button>
        </form>
      </Notice>
    </div>
  );
}

function QuizList({ rows }: { readonly rows: readonly QuizRow[] }) {
  return (
    <ul className={list["list"]}>
      {rows.map((row) => (
        <QuizLine key={row.quizId} row={row} />
      ))}
    </ul>
  );
}

function QuizLine({ row }: { readonly row: QuizRow }) {
  const { quizId } = row;
  const isOut = row.state === "published";
  return (
    <li>
      <div>
        <h2 className={list["title"]}>
          <Link href={isOut ? `/quizzes/${quizId}/results` : `/quizzes/${quizId}/edit`}>
            {row.title}
          </Link>
        </h2>
        <p className={styles["small"]}>{isOut ? published(row) : draft(row)}</p>
      </div>
      <p className={styles["actions"]}>
        {isOut ? <Link href={`/quizzes/${quizId}/results`}>Results</Link> : null}
        {isOut ? <Link href={`/quizzes/${quizId}/share`}>Share link</Link> : null}
        <Link href={`/quizzes/${quizId}/edit`}>{isOut ? "Questions" : "Review"}</Link>
        <Link href={`/quizzes/${quizId}/delete`}>Delete</Link>
      </p>
    </li>
  );
}

function published({ attempts, questions, createdAt }: QuizRow): string {
  const many = counted(questions, "question", "questions");
  return `Published · ${counted(attempts, "attempt", "attempts")} · ${many} · ${dayOf(createdAt)}`;
}

function draft({ approved, questions, createdAt }: QuizRow): string {
  return `Draft · ${approved} of ${questions} approved · ${dayOf(createdAt)}`;
}
