/** The note beside the text: strip, question, controls; the form works before scripts. */
import type { LearnerQuestion } from "#engine";
import { Button } from "#ui/button";
import { Words } from "../../../../_article/words.tsx";
import type { Given } from "../../../../_questions/given.ts";
import { lookOf } from "../../../../_questions/look-of.ts";
import { saveAnswerAction } from "../actions.ts";
import { Notices } from "./notices.tsx";
import type { OpenAttempt, Said } from "./open-attempt.ts";
import { QuestionHead } from "./question-head.tsx";
import styles from "./question-note.module.css";
import type { Answers } from "./use-answers.ts";

/** Names the form for controls that stand outside of it: candidates in the text, the buttons. */
export const formId = "answer";

interface QuestionNoteProps {
  readonly attempt: OpenAttempt;
  readonly answers: Answers;
  readonly at: number;
  readonly question: LearnerQuestion;
  readonly given: Given;
  readonly asList: boolean;
  /** What the server issued for a save without scripts (DS-35). */
  readonly plainSave: { readonly answerId: string; readonly seq: number };
  readonly said: Said | null;
  readonly onSubmit: (event: React.SubmitEvent<HTMLFormElement>) => void;
}

export function QuestionNote(props: QuestionNoteProps) {
  const { attempt, answers, at, question, given, asList, plainSave, said, onSubmit } = props;
  const look = lookOf(question);
  const hasSlots = look.slots([], formId, false).length > 0;
  const count = look.count(given);
  return (
    <>
      <QuestionHead attempt={attempt} given={answers.given} at={at} />
      <Notices answers={answers} said={said} attemptId={attempt.attemptId} />
      <form id={formId} action={saveAnswerAction} onSubmit={onSubmit} autoComplete="off">
        <input type="hidden" name="attemptId" value={attempt.attemptId} />
        <input type="hidden" name="questionId" value={question.id} />
        <input type="hidden" name="answerId" value={plainSave.answerId} />
        <input type="hidden" name="seq" value={plainSave.seq} />
        <input type="hidden" name="question" value={at + 1} />
        <fieldset aria-labelledby="stem" aria-describedby="scoring" disabled={answers.isElsewhere}>
          <h1 id="stem" tabIndex={-1} className={styles["stem"]}>
            <Words wording={question.stem} />
          </h1>
          <p id="scoring" className={styles["scoring"]}>
            {question.instruction} {question.scoring}
          </p>
          <div key={`${question.id} ${answers.epoch} ${asList}`}>
            {look.answering(given, asList)}
          </div>
        </fieldset>
        {count === null ? null : (
          <p role="status" className={styles["count"]}>
            {count}
          </p>
        )}
        <div className={styles["more"]}>
          {hasSlots ? (
            <a href={`?question=${at + 1}${asList ? "" : "&list=yes"}`}>
              {asList ? "Choose in the text" : "Show as list"}
            </a>
          ) : null}
          {given.length === 0 ? null : (
            <Button look="quiet" name="clear" value="yes" disabled={answers.isElsewhere}>
              Clear answer
            </Button>
          )}
        </div>
      </form>
    </>
  );
}
