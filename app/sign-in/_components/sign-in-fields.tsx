"use client";

import { useEffect, useRef } from "react";
import { Field, TextInput } from "#ui/field";
import { type Problem, problemOf } from "../../_form.ts";

interface SignInFieldsProps {
  readonly email: string;
  readonly problems: readonly Problem[];
  /** The fields have just appeared in a form that was without them. */
  readonly takesFocus?: boolean;
}

export function SignInFields({ email, problems, takesFocus = false }: SignInFieldsProps) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const emailProblem = problemOf(problems, "email");
  const passwordProblem = problemOf(problems, "password");
  return (
    <>
      <Field id="email" label="E-mail address" problem={emailProblem}>
        <TextInput
          ref={first}
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={email}
          problem={emailProblem}
        />
      </Field>
      <Field id="password" label="Password" problem={passwordProblem}>
        <TextInput
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          problem={passwordProblem}
        />
      </Field>
    </>
  );
}
