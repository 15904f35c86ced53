/** The decisions under a question: plain forms, each with its key. */
import Link from "next/link";
import { Button } from "#ui/button";
import { Icon } from "#ui/icons";
import { counted } from "../../../../_components/figures.ts";
import { publishQuizAction } from "../../../actions.ts";
import { decideQuestionAction, replaceQuestionAction } from "../actions.ts";
import { KeyHint } from "./key-hint.tsx";
import styles from "./review.module.css";
import { ReviewKeys } from "./review-keys.tsx";

interface DecisionFootProps {
  readonly quizId: string;
  readonly questionId: string;
  readonly status: "draft" | "approved" | "dropped";
  readonly number: number;
  readonly total: number;
  readonly waiting: number;
  readonly approved: number;
  readonly surest: number;
  readonly canPublish: boolean;
}

export function DecisionFoot(props: DecisionFootProps) {
  const { quizId, questionId, number, total, waiting, surest } = props;
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
        <Decisions {...props} />
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

function Decisions(props: DecisionFootProps) {
  const { quizId, questionId, status, waiting, approved, canPublish } = props;
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
