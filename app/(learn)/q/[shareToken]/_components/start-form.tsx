"use client";

/** Nickname and Start: one field, one button; a refusal keeps what was typed. */
import { useActionState, useSyncExternalStore } from "react";
import { Field, TextInput } from "#ui/field";
import { Problems } from "#ui/problems";
import { SubmitButton } from "#ui/submit-button";
import { isUnreached, typed, unreachedSentence } from "../../../../_form.ts";
import { startAction } from "../actions.ts";
import type { StartState } from "../form.ts";
import styles from "./start-form.module.css";

interface StartFormProps {
  readonly shareToken: string;
  readonly startId: string;
  readonly proposed: string;
}

export function StartForm({ shareToken, startId, proposed }: StartFormProps) {
  const hasScripts = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  // Without scripts the form itself is sent to the action, so that one must stand in the page.
  const [state, action] = useActionState(hasScripts ? startOrSay : startAction, {
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

/** Without a connection the page stays as it is, with what was typed. */
async function startOrSay(before: StartState, posted: FormData): Promise<StartState> {
  try {
    return await startAction(before, posted);
  } catch (error) {
    if (!isUnreached(error)) throw error;
    return { nickname: typed(posted, "nickname"), problem: unreachedSentence, suggestion: null };
  }
}
