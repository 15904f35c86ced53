"use client";

/**
 * The open attempt: article and question side by side. Everything is on the page, so one can go
 * from question to question and answer without a connection; the address follows (?question=n).
 */
import { useSearchParams } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import type { LearnerQuestion } from "#engine";
import { Work } from "#ui/work";
import { ArticleText } from "../../../../_article/article-text.tsx";
import { plainWords } from "../../../../_article/plain-words.ts";
import { type Given, givenIn } from "../../../../_questions/given.ts";
import { lookOf } from "../../../../_questions/look-of.ts";
import { type OpenAttempt, questionIndex, type Said } from "./open-attempt.ts";
import { continueHere } from "./own-attempt.ts";
import { formId, QuestionNote } from "./question-note.tsx";
import { SaveLine } from "./save-line.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { useAnswers } from "./use-answers.ts";
import { goTo, useArrival, useDesk } from "./use-desk.ts";

interface WorkDeskProps {
  readonly attempt: OpenAttempt;
  /** What the server issued for a save without scripts (DS-35). */
  readonly plainSave: { readonly answerId: string; readonly seq: number };
  readonly said: Said | null;
}

const none: Given = [];

export function WorkDesk(props: WorkDeskProps) {
  const params = useSearchParams();
  const at = questionIndex(params.get("question"), props.attempt.questions.length);
  const question = props.attempt.questions[at];
  if (question === undefined) return null;
  return <Desk {...props} at={at} question={question} asList={params.get("list") === "yes"} />;
}

interface DeskProps extends WorkDeskProps {
  readonly at: number;
  readonly question: LearnerQuestion;
  readonly asList: boolean;
}

function Desk({ attempt, plainSave, said, at, question, asList }: DeskProps) {
  const [openedAt] = useState(at);
  const answers = useAnswers(attempt);
  const given = answers.given.get(question.id) ?? none;
  const look = lookOf(question);
  const steps = asList ? null : look.steps();
  const slots = asList ? [] : look.slots(given, formId, answers.isElsewhere);
  const stemNames = question.stem.flatMap((phrase) =>
    "paragraph" in phrase ? [phrase.paragraph] : [],
  );
  const named = [...stemNames, ...look.named()];
  useArrival(`Question ${at + 1} of ${attempt.questions.length} - ${attempt.title}`, named[0]);
  useDesk(formId, given, (form) => answers.give(question, givenIn(form)));

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = event.nativeEvent.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    if (button.name === "clear") answers.clear(question);
    else if (button.value === "hand-in") location.assign(`/attempt/${attempt.attemptId}/hand-in`);
    else goTo(`?question=${button.value}`);
  }

  return (
    <Work
      about={question.id}
      noteLabel={`Question ${at + 1}${steps === null ? "" : `, ${steps.inNote}`}`}
      textLabel={`Text${steps === null ? "" : `, ${steps.inText}`}`}
      opensIn={slots.length > 0 && steps === null ? "text" : "note"}
      stem={steps === null ? plainWords(question.stem) : steps.task}
      count={slots.length > 0 ? look.count(given) : undefined}
      text={
        <ArticleText
          key={slots.length > 0 ? `${question.id} ${answers.epoch}` : "plain"}
          article={attempt.article}
          marking={{ named, slots }}
        />
      }
      note={
        <QuestionNote
          attempt={attempt}
          answers={answers}
          at={at}
          question={question}
          given={given}
          asList={asList}
          plainSave={plainSave}
          said={at === openedAt ? said : null}
          onSubmit={submit}
        />
      }
      foot={
        <>
          <SaveLine
            standing={answers.standing}
            onContinue={() => continueHere(attempt.attemptId)}
          />
          <StepButtons
            form={formId}
            at={at}
            of={attempt.questions.length}
            isAnswered={given.length > 0}
          />
        </>
      }
    />
  );
}
