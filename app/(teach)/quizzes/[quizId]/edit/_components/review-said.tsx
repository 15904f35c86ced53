/** What just happened, announced, with the way back. */
import Link from "next/link";
import type { TeacherQuiz } from "#server/data/quiz";
import { Button } from "#ui/button";
import { Notice } from "#ui/notice";
import { busySentence } from "../../../../../_form.ts";
import { counted } from "../../../../_components/figures.ts";
import { decideQuestionAction, decideUnsureAction } from "../actions.ts";
import type { ReviewQuery } from "../form.ts";
import { counts, numberOf } from "../reviewing.ts";
import { Arrival } from "./arrival.tsx";
import { KeyHint } from "./key-hint.tsx";
import styles from "./review.module.css";
import { toCheckId } from "./to-check.tsx";

interface ReviewSaidProps {
  readonly quiz: TeacherQuiz;
  readonly query: ReviewQuery;
}

export function ReviewSaid({ quiz, query }: ReviewSaidProps) {
  const done = quiz.questions.find(({ questionId }) => questionId === query.done);
  return (
    <div className={styles["notes"]}>
      {done === undefined && query.said === null ? null : (
        <Arrival
          key={`${query.question} ${query.done} ${query.said}`}
          at={query.check && quiz.unsure.length > 0 ? toCheckId : "stem"}
        />
      )}
      {done === undefined ? null : (
        <Done
          quizId={quiz.quizId}
          questionId={done.questionId}
          number={numberOf(quiz.questions, done.questionId)}
          status={done.status}
        />
      )}
      {query.said === null ? null : (
        <Notice {...said(query.said, quiz, query)} announced>
          <AfterVersion quizId={quiz.quizId} said={query.said} />
          {query.said === "set-aside" && query.done !== null ? (
            <BringBack quizId={quiz.quizId} questionId={query.done} number={query.question} />
          ) : null}
        </Notice>
      )}
    </div>
  );
}

function said(
  what: NonNullable<ReviewQuery["said"]>,
  quiz: TeacherQuiz,
  { beside, gave }: ReviewQuery,
) {
  switch (what) {
    case "nothing-approved":
      return { title: "No question is approved yet, so there is nothing to publish." };
    case "busy":
      return { title: busySentence };
    case "none-left":
      return { title: "The article gives no other question that fits beside these." };
    case "replaced":
      return { title: "This is another question in its place." };
    case "set-aside":
      return { title: "That question is left out." };
    case "brought-back":
      return { title: "That question waits to be checked again." };
    case "gives-away":
      return {
        title: `It cannot stand beside question ${beside ?? "of the quiz"}: one gives the other away. Drop that one first, or leave this one.`,
      };
    case "version-made":
      return { title: "This is version B. It asks nothing that the first version asks." };
    case "version-there":
      return { title: "The other version is here already. Nothing new was made." };
    case "version-too-little":
      return {
        title: `No version B was made: beside this quiz the article gives ${gave === 0 ? "no question" : `only ${counted(gave, "question", "questions")}`} on other facts.`,
      };
    case "surest":
      return {
        title: `${counted(counts(quiz.questions).approved, "question is", "questions are")} approved now.`,
      };
  }
}

interface AfterVersionProps {
  readonly quizId: string;
  readonly said: ReviewQuery["said"];
}

function AfterVersion({ quizId, said: what }: AfterVersionProps) {
  switch (what) {
    case "version-made":
      return (
        <p>
          Its questions wait for your decision.{" "}
          <Link href={`/quizzes/${quizId}/delete`}>Delete it again</Link>
        </p>
      );
    case "version-too-little":
      return (
        <p>It takes three, on two skills. A shorter first version leaves more for a second.</p>
      );
    default:
      return null;
  }
}

interface BringBackProps {
  readonly quizId: string;
  readonly questionId: string;
  readonly number: number;
}

function BringBack({ quizId, questionId, number }: BringBackProps) {
  return (
    <form action={decideUnsureAction}>
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="questionId" value={questionId} />
      <input type="hidden" name="number" value={number} />
      <Button look="quiet" name="decision" value="unsure">
        Undo
      </Button>
    </form>
  );
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
