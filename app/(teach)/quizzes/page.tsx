import type { Metadata } from "next";
import Link from "next/link";
import * as z from "zod";
import { listQuizzes, type QuizRow } from "#server/data/quiz";
import { Button, ButtonLink } from "#ui/button";
import { Notice } from "#ui/notice";
import { Sheet } from "#ui/sheet";
import { Table } from "#ui/table";
import { requireTeacher } from "../../_session.ts";
import { counted, dayOf } from "../_components/figures.ts";
import styles from "../_components/report.module.css";
import { TeacherBar } from "../_components/teacher-bar.tsx";
import { restoreQuizAction } from "./actions.ts";

export const metadata: Metadata = { title: "Quizzes" };

const Query = z.object({ deleted: z.uuid().nullable().catch(null) });

export default async function Page({ searchParams }: PageProps<"/quizzes">) {
  const teacher = await requireTeacher();
  const { deleted } = Query.parse({ deleted: null, ...(await searchParams) });
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
        {deleted === null ? null : <Deleted quizId={deleted} />}
        <div className={styles["section"]}>
          {rows.length === 0 ? <NoQuiz /> : <QuizTable rows={rows} />}
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

function QuizTable({ rows }: { readonly rows: readonly QuizRow[] }) {
  return (
    <Table caption="Your quizzes, the newest first" captionHidden scrolls>
      <thead>
        <tr>
          <th scope="col">Quiz</th>
          <th scope="col">State</th>
          <th scope="col" data-figure>
            Questions
          </th>
          <th scope="col" data-figure>
            Attempts
          </th>
          <th scope="col">Made</th>
          <th scope="col">Go to</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QuizLine key={row.quizId} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function QuizLine({ row }: { readonly row: QuizRow }) {
  const edit = `/quizzes/${row.quizId}/edit` as const;
  const isOut = row.state === "published";
  return (
    <tr>
      <th scope="row">
        <Link href={isOut ? `/quizzes/${row.quizId}/results` : edit} className={styles["voice"]}>
          {row.title}
        </Link>
      </th>
      <td>{isOut ? "Published" : `Draft, ${row.approved} of ${row.questions} approved`}</td>
      <td data-figure>{row.questions}</td>
      <td data-figure>{isOut ? row.attempts : "–"}</td>
      <td>{dayOf(row.createdAt)}</td>
      <td>
        <span className={styles["actions"]}>
          {isOut ? <Link href={`/quizzes/${row.quizId}/results`}>Results</Link> : null}
          {isOut ? <Link href={`/quizzes/${row.quizId}/share`}>Share link</Link> : null}
          <Link href={edit}>{counted(row.questions, "question", "questions")}</Link>
          <Link href={`/quizzes/${row.quizId}/delete`}>Delete</Link>
        </span>
      </td>
    </tr>
  );
}
