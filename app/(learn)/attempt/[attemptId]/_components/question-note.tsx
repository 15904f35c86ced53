/** The note beside the text: strip, question, controls; the form works before scripts. */
import type { LearnerQuestion } from "#engine";
import { Button } from "#ui/button";
import { Notice } from "#ui/notice";
import { Strip } from "#ui/strip";
import { Words } from "../../../../_article/words.tsx";
import { busySentence } from "../../../../_form.ts";
import type { Given } from "../../../../_questions/given.ts";
import { lookOf } from "../../../../_questions/look-of.ts";
import { saveAnswerAction } from "../actions.ts";
import type { OpenAttempt, Said } from "./open-attempt.ts";
import { continueHere } from "./own-attempt.ts";
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
      <Strip
        label="Questions"
        noun="Question"
        current={at + 1}
        items={attempt.questions.map(({ id }, index) => {
          const isDone = (answers.given.get(id) ?? []).length > 0;
          return {
            number: index + 1,
            href: `?question=${index + 1}`,
            state: isDone ? "done" : "open",
            spoken: isDone ? "answered" : "not answered",
          };
        })}
      />
      <Notices answers={answers} said={said} attemptId={attempt.attemptId} />
      <p className={styles["number"]}>
        Question {at + 1} of {attempt.questions.length}
      </p>
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
            <a href={`?question=${at + 1}${asList ? "" : "&list=yes"}`} data-list="">
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

interface NoticesProps {
  readonly answers: Answers;
  readonly said: Said | null;
  readonly attemptId: string;
}

function Notices({ answers: { isElsewhere, isOffline, standing }, said, attemptId }: NoticesProps) {
  return (
    <div className={styles["notices"]}>
      {isElsewhere ? (
        <Notice title="This attempt is open in another tab." icon="devices" announced>
          <p>
            Here you can read.{" "}
            <Button type="button" look="quiet" onClick={() => continueHere(attemptId)}>
              Continue here
            </Button>
          </p>
        </Notice>
      ) : null}
      {isOffline ? (
        <Notice title="You are offline. Keep going." icon="offline" announced>
          <p>Your answers are kept on this device and sent when the connection is back.</p>
        </Notice>
      ) : null}
      {standing.stop === "signed-out" ? (
        <Notice tone="error" title="This device is no longer signed in." announced>
          <p>Your answers are kept here. Open the link again and join with the same nickname.</p>
        </Notice>
      ) : null}
      {standing.stop === "closed" ? (
        <Notice title="These answers are handed in already." announced>
          <p>
            <a href={`/attempt/${attemptId}/result`}>See the result</a>
          </p>
        </Notice>
      ) : null}
      {said === "unreadable" || standing.refusal !== null ? (
        <Notice tone="error" title="This answer could not be read." announced>
          <p>Your last answer, if there was one, is still saved. Choose again, or go on.</p>
        </Notice>
      ) : null}
      {said === "busy" ? (
        <Notice tone="error" title={busySentence}>
          <p>Your choice was not saved yet. Choose again, then go on.</p>
        </Notice>
      ) : null}
      {said === "newer" ? (
        <Notice title="A newer answer was saved already." icon="devices">
          <p>It is the one shown here.</p>
        </Notice>
      ) : null}
    </div>
  );
}
