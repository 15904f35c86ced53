/** The decisions under a question: plain forms, each with its key. */
import Link from "next/link";
import type { TeacherQuestion, TeacherQuiz } from "#server/data/quiz";
import { surestOf } from "#server/work/approve-surest";
import { Button } from "#ui/button";
import { Icon } from "#ui/icons";
import { counted } from "../../../../_components/figures.ts";
import { publishQuizAction } from "../../../actions.ts";
import { decideQuestionAction, replaceQuestionAction } from "../actions.ts";
import { counts } from "../reviewing.ts";
import { KeyHint } from "./key-hint.tsx";
import styles from "./review.module.css";
import { ReviewKeys } from "./review-keys.tsx";

interface DecisionFootProps {
  readonly quiz: TeacherQuiz;
  readonly current: TeacherQuestion;
  readonly number: number;
}

export function DecisionFoot({ quiz, current, number }: DecisionFootProps) {
  const { quizId, questions } = quiz;
  const { questionId } = current;
  const total = questions.length;
  const { waiting } = counts(questions);
  const surest = surestOf(questions).length;
  return (
    <>
      <div className={styles["line"]}>
        <p>
          {waiting === 0 ? "All questions are decided" : `${waiting} of ${total} still to decide`}
        </p>
        {surest === 0 ? null : (
          <Link href={`/quizzes/${quizId}/edit/surest`}>Approve the {surest} surest</Link>
        )}
      </div>
      <div className={styles["decisions"]}>
        <Decisions quiz={quiz} current={current} />
      </div>
      <div className={styles["line"]}>
        <form action={replaceQuestionAction}>
          <input type="hidden" name="quizId" value={quizId} />
          <input type="hidden" name="questionId" value={questionId} />
          <Button look="quiet" aria-keyshortcuts="G">
            Ask for another <KeyHint letter="G" />
          </Button>
        </form>
        <div className={styles["turning"]}>
          <Turn quizId={quizId} to={number < total ? number + 1 : null} words="next" letter="J" />
          <Turn quizId={quizId} to={number > 1 ? number - 1 : null} words="back" letter="K" />
          <ReviewKeys />
        </div>
      </div>
    </>
  );
}

function Decisions({ quiz, current }: Omit<DecisionFootProps, "number">) {
  const { quizId, canPublish } = quiz;
  const { questionId, status } = current;
  const { waiting, approved } = counts(quiz.questions);
  const isPublishing = waiting === 0 && canPublish;
  return (
    <>
      <form action={decideQuestionAction} className={styles["choices"]}>
        <input type="hidden" name="quizId" value={quizId} />
        <input type="hidden" name="questionId" value={questionId} />
        {status === "approved" ? (
          <Button name="decision" value="draft">
            Take approval back
          </Button>
        ) : (
          <Button
            name="decision"
            value="approved"
            look={isPublishing ? "other" : "main"}
            aria-keyshortcuts="A"
          >
            <Icon name="check" /> Approve <KeyHint letter="A" />
          </Button>
        )}
        {status === "dropped" ? (
          <Button name="decision" value="draft">
            Bring it back
          </Button>
        ) : (
          <Button name="decision" value="dropped" aria-keyshortcuts="R">
            Drop <KeyHint letter="R" />
          </Button>
        )}
      </form>
      {canPublish ? (
        <form action={publishQuizAction}>
          <input type="hidden" name="quizId" value={quizId} />
          <Button look={isPublishing ? "main" : "other"} wide>
            Publish {counted(approved, "question", "questions")}
          </Button>
        </form>
      ) : null}
    </>
  );
}

interface TurnProps {
  readonly quizId: string;
  readonly to: number | null;
  readonly words: string;
  readonly letter: string;
}

function Turn({ quizId, to, words, letter }: TurnProps) {
  if (to === null) return null;
  return (
    <Link href={`/quizzes/${quizId}/edit?question=${to}`} aria-keyshortcuts={letter}>
      <KeyHint letter={letter} /> {words}
    </Link>
  );
}
