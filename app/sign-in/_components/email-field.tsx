import type { Ref } from "react";
import { TextField } from "../../_components/text-field.tsx";
import type { Problem } from "../../_form.ts";

interface EmailFieldProps {
  readonly email: string;
  readonly problems: readonly Problem[];
  readonly ref?: Ref<HTMLInputElement>;
}

export function EmailField({ email, problems, ref }: EmailFieldProps) {
  return (
    <TextField
      id="email"
      label="E-mail address"
      type="email"
      autoComplete="username"
      defaultValue={email}
      problems={problems}
      {...(ref === undefined ? {} : { ref })}
    />
  );
}
