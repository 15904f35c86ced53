"use client";

import { useActionState, useState } from "react";
import { Field, TextInput } from "#ui/field";
import { Notice } from "#ui/notice";
import { Problems } from "#ui/problems";
import { SubmitButton } from "#ui/submit-button";
import styles from "../../../_components/form-stack.module.css";
import { problemOf } from "../../../_form.ts";
import { createFirstTeacherAction } from "../actions.ts";

export function FirstTeacherForm({ token }: { readonly token: string }) {
  const [state, action] = useActionState(createFirstTeacherAction, {
    name: "",
    email: "",
    isLinkVoid: false,
    problems: [],
  });
  const [password, setPassword] = useState("");
  const { problems } = state;
  return (
    <form action={action} className={styles["stack"]} noValidate>
      <Problems list={problems} />
      {state.isLinkVoid ? (
        <Notice tone="error" title="This link has been used or is too old." announced>
          <p>If there is no account yet, start the server again: it prints a new link.</p>
        </Notice>
      ) : null}
      <input type="hidden" name="token" value={token} />
      <Field
        id="name"
        label="Your name"
        hint="As your students know you, for example Ms Okafor."
        problem={problemOf(problems, "name")}
      >
        <TextInput
          id="name"
          name="name"
          autoComplete="name"
          defaultValue={state.name}
          hasHint
          problem={problemOf(problems, "name")}
        />
      </Field>
      <Field id="email" label="E-mail address" problem={problemOf(problems, "email")}>
        <TextInput
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={state.email}
          problem={problemOf(problems, "email")}
        />
      </Field>
      <Field
        id="password"
        label="Password"
        hint="At least 12 characters. Several words in a row are fine."
        problem={problemOf(problems, "password")}
      >
        <TextInput
          id="password"
          name="password"
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          hasHint
          problem={problemOf(problems, "password")}
        />
      </Field>
      <SubmitButton busy="Making the account">Make the account</SubmitButton>
    </form>
  );
}
