"use client";

/** Nickname and Start: one field, one button; a refusal keeps what was typed. */
import { useActionState } from "react";
import { Field, TextInput } from "#ui/field";
import { Problems } from "#ui/problems";
import { SubmitButton } from "#ui/submit-button";
import { startAction } from "../actions.ts";
import styles from "./start-form.module.css";

interface StartFormProps {
  readonly shareToken: string;
  readonly startId: string;
  readonly proposed: string;
}

export function StartForm({ shareToken, startId, proposed }: StartFormProps) {
  const [state, action] = useActionState(startAction, {
    nickname: proposed,
    problem: null,
    suggestion: null,
  });
  const problem = state.problem ?? undefined;
  return (
    <form action={action} className={styles["form"]} noValidate>
      <Problems list={problem === undefined ? [] : [{ id: "nickname", sentence: problem }]} />
      <input type="hidden" name="shareToken" value={shareToken} />
      <input type="hidden" name="startId" value={startId} />
      <Field
        id="nickname"
        label="Nickname"
        hint="Not your full name. Your teacher sees it. Keep this one or choose another."
        problem={problem}
      >
        <TextInput
          key={state.suggestion ?? state.nickname}
          id="nickname"
          name="nickname"
          defaultValue={state.suggestion ?? state.nickname}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          hasHint
          problem={problem}
        />
      </Field>
      <SubmitButton busy="Starting">Start</SubmitButton>
    </form>
  );
}
