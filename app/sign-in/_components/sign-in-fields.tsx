"use client";

import { Field, TextInput } from "#ui/field";
import { type Problem, problemOf } from "../../_form.ts";

interface SignInFieldsProps {
  readonly email: string;
  readonly problems: readonly Problem[];
}

export function SignInFields({ email, problems }: SignInFieldsProps) {
  const emailProblem = problemOf(problems, "email");
  const passwordProblem = problemOf(problems, "password");
  return (
    <>
      <Field id="email" label="E-mail address" problem={emailProblem}>
        <TextInput
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
