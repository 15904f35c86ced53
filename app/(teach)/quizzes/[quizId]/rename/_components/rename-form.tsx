"use client";

import { useActionState } from "react";
import { Field, TextInput } from "#ui/field";
import { Problems } from "#ui/problems";
import { SubmitButton } from "#ui/submit-button";
import styles from "../../../../../_components/form-stack.module.css";
import { problemOf } from "../../../../../_form.ts";
import { renameQuizAction } from "../actions.ts";

export function RenameForm({ quizId, title }: { readonly quizId: string; readonly title: string }) {
  const [state, action] = useActionState(renameQuizAction, { title, problems: [] });
  const problem = problemOf(state.problems, "title");
  return (
    <form action={action} className={styles["stack"]} noValidate>
      <Problems list={state.problems} />
      <input type="hidden" name="quizId" value={quizId} />
      <Field
        id="title"
        label="Name of the quiz"
        hint="What your students and your list of quizzes show. The article keeps its own title."
        problem={problem}
      >
        <TextInput id="title" name="title" defaultValue={state.title} hasHint problem={problem} />
      </Field>
      <SubmitButton busy="Saving">Save the name</SubmitButton>
    </form>
  );
}
