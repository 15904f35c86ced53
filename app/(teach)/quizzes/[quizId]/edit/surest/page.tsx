import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { Question } from "#engine";
import { findQuiz } from "#server/data/quiz";
import { surestOf } from "#server/work/approve-surest";
import { Button, ButtonLink } from "#ui/button";
import { Notice } from "#ui/notice";
import { Sheet } from "#ui/sheet";
import { Words } from "../../../../../_article/words.tsx";
import { requireTeacher } from "../../../../../_session.ts";
import { counted, outOfHundred } from "../../../../_components/figures.ts";
import report from "../../../../_components/report.module.css";
import { TeacherBar } from "../../../../_components/teacher-bar.tsx";
import { keyRows } from "../../../../_keys/rows.ts";
import { approveSurestAction } from "../actions.ts";
import { numberOf } from "../reviewing.ts";
import styles from "./surest.module.css";

export const metadata: Metadata = { title: "Approve the surest questions" };

/** The list first, then the decision (P-305). */
export default async function Page({ params }: PageProps<"/quizzes/[quizId]/edit/surest">) {
  const { quizId } = await params;
  const teacher = await requireTeacher(`/quizzes/${quizId}/edit`);
  const quiz = await findQuiz(teacher, quizId);
  if (quiz === null) notFound();
  const sure = surestOf(quiz.questions);
  return (
    <>
      <TeacherBar name={teacher.name} here="quizzes" />
      <Sheet measure="report">
        <h1>
          {sure.length === 0
            ? "Nothing to approve at once"
            : `Approve ${counted(sure.length, "question", "questions")} at once?`}
        </h1>
        {sure.length === 0 ? (
          <div className={report["section"]}>
            <Notice tone="empty" title="No question waits that is sure enough for this." />
          </div>
        ) : (
          <ol className={styles["list"]}>
            {sure.map(({ questionId, question }) => (
              <SureQuestion
                key={questionId}
                number={numberOf(quiz.questions, questionId)}
                question={question}
              />
            ))}
          </ol>
        )}
        <form action={approveSurestAction} className={`${report["section"]} ${report["actions"]}`}>
          <input type="hidden" name="quizId" value={quizId} />
          {sure.length === 0 ? null : (
            <Button look="main">Approve {counted(sure.length, "question", "questions")}</Button>
          )}
          <ButtonLink href={`/quizzes/${quizId}/edit`}>Back to one by one</ButtonLink>
        </form>
      </Sheet>
    </>
  );
}

function SureQuestion({
  number,
  question,
}: {
  readonly number: number;
  readonly question: Question;
}) {
  const right = keyRows(question).filter((row) => row.right);
  return (
    <li>
      <span className={styles["number"]}>{number}</span>
      <div>
        <p className={styles["stem"]}>
          <Words wording={question.stem} linked={false} />
        </p>
        <p className={report["small"]}>
          Key:{" "}
          {right.map((row, index) => (
            <span key={row.id}>
              {index === 0 ? null : "; "}
              <Words wording={row.words} linked={false} />
              {row.partner === null ? null : (
                <>
                  {" – "}
                  <Words wording={row.partner} linked={false} />
                </>
              )}
            </span>
          ))}
        </p>
        <p className={report["small"]}>{outOfHundred(question.key.confidence)}</p>
      </div>
    </li>
  );
}
