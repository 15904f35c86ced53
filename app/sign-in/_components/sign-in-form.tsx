"use client";

import { useActionState } from "react";
import { Problems } from "#ui/problems";
import { SubmitButton } from "#ui/submit-button";
import styles from "../../_components/form-stack.module.css";
import { signInAction } from "../actions.ts";
import { SignInFields } from "./sign-in-fields.tsx";

export function SignInForm({ next }: { readonly next: string }) {
  const [state, action] = useActionState(signInAction, { email: "", problems: [] });
  return (
    <form action={action} className={styles["stack"]} noValidate>
      <Problems list={state.problems} />
      <input type="hidden" name="next" value={next} />
      <SignInFields email={state.email} problems={state.problems} />
      <SubmitButton busy="Signing in">Sign in</SubmitButton>
    </form>
  );
}
