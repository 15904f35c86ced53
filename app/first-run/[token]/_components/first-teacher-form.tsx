"use client";

import { useActionState, useState } from "react";
import { Notice } from "#ui/notice";
import { Problems } from "#ui/problems";
import { SubmitButton } from "#ui/submit-button";
import styles from "../../../_components/form-stack.module.css";
import { TextField } from "../../../_components/text-field.tsx";
import { EmailField } from "../../../sign-in/_components/email-field.tsx";
import { createFirstTeacherAction } from "../actions.ts";

export function FirstTeacherForm({ token }: { readonly token: string }) {
  const [state, action] = useActionState(createFirstTeacherAction, {
    name: "",
    email: "",
    isLinkVoid: false,
    problems: [],
  });
  // Kept here, so that a refusal does not take it away; it is never sent back.
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
      <TextField
        id="name"
        label="Your name"
        hint="As your students know you, for example Ms Okafor."
        autoComplete="name"
        defaultValue={state.name}
        problems={problems}
      />
      <EmailField email={state.email} problems={problems} />
      <TextField
        id="password"
        label="Password"
        hint="At least 12 characters. Several words in a row are fine."
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        problems={problems}
      />
      <SubmitButton busy="Making the account">Make the account</SubmitButton>
    </form>
  );
}
