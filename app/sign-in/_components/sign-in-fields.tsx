"use client";

import { useEffect, useRef } from "react";
import { TextField } from "../../_components/text-field.tsx";
import type { Problem } from "../../_form.ts";
import { EmailField } from "./email-field.tsx";

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
  return (
    <>
      <EmailField ref={first} email={email} problems={problems} />
      <TextField
        id="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        problems={problems}
      />
    </>
  );
}
