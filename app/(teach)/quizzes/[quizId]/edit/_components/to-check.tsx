/**
 * Questions that the rules are not sure enough of (P-232), with the sentences that decide: a teacher
 * takes one into the quiz or leaves it. Nobody is asked one before.
 */
import type { ReactNode } from "react";
import { plain } from "#engine";
import type { TeacherQuiz, UnsureQuestion } from "#server/data/quiz";
import { Button } from "#ui/button";
import { Icon } from "#ui/icons";
import { ParagraphLink, Words } from "../../../../../_article/words.tsx";
import { counted, outOfHundred } from "../../../../_components/figures.ts";
import { keyRows } from "../../../../_keys/rows.ts";
import { decideUnsureAction } from "../actions.ts";
import { KeyedOptions } from "./keyed-options.tsx";
import { proofSentences } from "./proof-sentences.ts";
import styles from "./to-check.module.css";

interface ToCheckProps {
  readonly quiz: TeacherQuiz;
  /** The question that the page shows beside them; 0 where the quiz has none. */
  readonly number: number;
  readonly open: boolean;
  /** What was just done to one of them. */
  readonly children: ReactNode;
}

export const toCheckId = "to-check";

export function ToCheck({ quiz, number, open, children }: ToCheckProps) {
  const { unsure } = quiz;
  if (unsure.length === 0) return null;
  return (
    <details className={styles["check"]} open={open}>
      <summary id={toCheckId} tabIndex={-1}>
        {counted(unsure.length, "more question", "more questions")} to check yourself
      </summary>
      {children}
      <p className={styles["why"]}>
        The rules are less than 95 in 100 sure of {unsure.length === 1 ? "its key" : "their keys"}.
        Nobody is asked such a question before you have read its sentence and taken it.
      </p>
      <ol className={styles["list"]}>
        {unsure.map((one) => (
          <li key={one.questionId}>
            <Unsure quiz={quiz} one={one} number={number} />
          </li>
        ))}
      </ol>
    </details>
  );
}

interface UnsureProps {
  readonly quiz: TeacherQuiz;
  readonly one: UnsureQuestion;
  readonly number: number;
}

function Unsure({ quiz, one: { questionId, question }, number }: UnsureProps) {
  return (
    <article aria-label={plain(question.stem)}>
      <p className={styles["tag"]}>
        <Icon name="warning" /> Check this one
      </p>
      <h2 className={styles["stem"]}>
        <Words wording={question.stem} />
      </h2>
      <blockquote className={styles["proof"]}>
        {proofSentences(quiz.article, question.key.proof).map(({ paragraph, words }) => (
          <p key={`${paragraph} ${words}`}>
            <ParagraphLink number={paragraph} capital />: <span>{words}</span>
          </p>
        ))}
      </blockquote>
      <KeyedOptions rows={keyRows(question)} />
      <p className={styles["why"]}>
        {question.key.reason} {outOfHundred(question.key.confidence)}
      </p>
      <form action={decideUnsureAction} className={styles["choices"]}>
        <input type="hidden" name="quizId" value={quiz.quizId} />
        <input type="hidden" name="questionId" value={questionId} />
        <input type="hidden" name="number" value={number} />
        <Button name="decision" value="taken">
          <Icon name="check" /> Take it
        </Button>
        <Button name="decision" value="set-aside">
          Leave it
        </Button>
      </form>
    </article>
  );
}
