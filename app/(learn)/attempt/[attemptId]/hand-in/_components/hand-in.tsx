"use client";

/**
 * The list of questions and the way to hand in. What this device has not sent yet goes along with
 * the hand-in (DS-24); without scripts the page itself is the confirmation.
 */
import { useState, useSyncExternalStore } from "react";
import { Dialog } from "#ui/dialog";
import { Notice } from "#ui/notice";
import { SubmitButton } from "#ui/submit-button";
import { isUnreached, unreachedSentence } from "../../../../../_form.ts";
import { handInAction } from "../../actions.ts";
import styles from "./hand-in.module.css";
import { useUnsent } from "./use-unsent.ts";

interface Looked {
  readonly id: string;
  readonly number: number;
  readonly stem: string;
  readonly isAnswered: boolean;
}

interface HandInProps {
  readonly attemptId: string;
  readonly submitId: string;
  readonly questions: readonly Looked[];
}

export function HandIn({ attemptId, submitId, questions }: HandInProps) {
  const unsent = useUnsent(attemptId);
  const hasScripts = useSyncExternalStore(never, yes, no);
  const [hasFailed, setFailed] = useState(false);
  /** Without a connection the page stays, and so do the answers that go along. */
  const handInOrSay = async (posted: FormData) => {
    setFailed(false);
    try {
      await handInAction(posted);
    } catch (error) {
      if (!isUnreached(error)) throw error;
      setFailed(true);
    }
  };
  const isAnswered = ({ id, isAnswered: saved }: Looked) => {
    const kept = unsent.find(({ questionId }) => questionId === id);
    return kept === undefined ? saved : kept.given.length > 0;
  };
  const blank = questions.filter((question) => !isAnswered(question));
  const answered = questions.length - blank.length;
  const title = `Hand in ${answered} of ${questions.length} answers?`;
  const send = <SubmitButton busy="Handing in">Hand in</SubmitButton>;
  return (
    <form action={hasScripts ? handInOrSay : handInAction} className={styles["form"]}>
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="submitId" value={submitId} />
      <input type="hidden" name="unsent" value={JSON.stringify(unsent.map(wire))} />
      <h1>Look over your answers</h1>
      <p>
        {answered} of {questions.length} questions are answered.
        {blank.length === 0 ? "" : " A blank question gets no points; a guess costs nothing more."}
      </p>
      <ol className={styles["list"]}>
        {questions.map((question) => (
          <li key={question.id} className={styles["row"]}>
            <span className={styles["number"]}>{question.number}</span>
            <a href={`/attempt/${attemptId}?question=${question.number}`}>{question.stem}</a>
            <span className={isAnswered(question) ? styles["state"] : styles["blank"]}>
              {isAnswered(question) ? "answered" : "not answered"}
            </span>
          </li>
        ))}
      </ol>
      {unsent.length === 0 ? null : (
        <p role="status">
          <b>
            {unsent.length} {unsent.length === 1 ? "answer is" : "answers are"} not sent yet.
          </b>{" "}
          They are kept on this device and go along when you hand in.
        </p>
      )}
      <div className={styles["buttons"]}>
        <a href={`/attempt/${attemptId}?question=${blank[0]?.number ?? questions.length}`}>
          {blank.length === 0 ? "Back to the questions" : `Back to question ${blank[0]?.number}`}
        </a>
        {hasScripts ? (
          <Dialog opener="Hand in" title={title} action={send}>
            {blank.length === 0 ? null : (
              <p>
                Blank:{" "}
                {blank.map(({ id, number }, index) => (
                  <span key={id}>
                    {index === 0 ? "" : ", "}
                    <a href={`/attempt/${attemptId}?question=${number}`}>question {number}</a>
                  </span>
                ))}
              </p>
            )}
            <p>After that the answers cannot be changed.</p>
            {hasFailed ? <Notice tone="error" title={unreachedSentence} announced /> : null}
          </Dialog>
        ) : (
          send
        )}
      </div>
    </form>
  );
}

function wire(entry: ReturnType<typeof useUnsent>[number]) {
  const { questionId, answerId, seq, value, clientAt } = entry;
  return { questionId, answerId, seq, value, clientAt };
}

function never() {
  return () => {};
}

function yes() {
  return true;
}

function no() {
  return false;
}
