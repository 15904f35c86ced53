/** What just happened, announced, with the way back. */
import type { TeacherQuiz } from "#server/data/quiz";
import { Button } from "#ui/button";
import { Notice } from "#ui/notice";
import { busySentence } from "../../../../../_form.ts";
import { counted } from "../../../../_components/figures.ts";
import { decideQuestionAction } from "../actions.ts";
import type { ReviewQuery } from "../form.ts";
import { counts, numberOf } from "../reviewing.ts";
import { Arrival } from "./arrival.tsx";
import { KeyHint } from "./key-hint.tsx";
import styles from "./review.module.css";

interface ReviewSaidProps {
  readonly quiz: TeacherQuiz;
  readonly query: ReviewQuery;
}

export function ReviewSaid({ quiz, query }: ReviewSaidProps) {
  const done = quiz.questions.find(({ questionId }) => questionId === query.done);
  return (
    <div className={styles["notes"]}>
      {done === undefined && query.said === null ? null : (
        <Arrival key={`${query.question} ${query.done} ${query.said}`} at="stem" />
      )}
      {done === undefined ? null : (
        <Done
          quizId={quiz.quizId}
          questionId={done.questionId}
          number={numberOf(quiz.questions, done.questionId)}
          status={done.status}
        />
      )}
      {query.said === null ? null : <Notice {...said(query.said, quiz)} announced />}
    </div>
  );
}

function said(what: NonNullable<ReviewQuery["said"]>, quiz: TeacherQuiz) {
  switch (what) {
    case "nothing-approved":
      return { title: "No question is approved yet, so there is nothing to publish." };
    case "busy":
      return { title: busySentence };
    case "none-left":
      return { title: "The article gives no other question that fits beside these." };
    case "replaced":
      return { title: "This is another question in its place." };
    case "surest":
      return {
        title: `${counted(counts(quiz.questions).approved, "question is", "questions are")} approved now.`,
      };
  }
}

interface DoneProps {
  readonly quizId: string;
  readonly questionId: string;
  readonly number: number;
  readonly status: "draft" | "approved" | "dropped";
}

function Done({ quizId, questionId, number, status }: DoneProps) {
  const words = { draft: "open again", approved: "approved", dropped: "dropped" } as const;
  return (
    <form action={decideQuestionAction} className={styles["line"]}>
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="questionId" value={questionId} />
      <p role="status">
        Question {number} is {words[status]}.
      </p>
      {status === "draft" ? null : (
        <Button look="quiet" name="decision" value="draft" aria-keyshortcuts="U">
          Undo <KeyHint letter="U" />
        </Button>
      )}
    </form>
  );
}
