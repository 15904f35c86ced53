/** A labelled line to type in, with its hint and its problem. */
import type { ComponentPropsWithRef } from "react";
import { Field, TextInput } from "#ui/field";
import { type Problem, problemOf } from "../_form.ts";

type TextFieldProps = Omit<
  ComponentPropsWithRef<"input">,
  "id" | "name" | "className" | "style"
> & {
  /** Also its name in the form. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly Problem[];
};

export function TextField({ id, label, hint, problems, ...rest }: TextFieldProps) {
  const problem = problemOf(problems, id);
  const hasHint = hint !== undefined;
  return (
    <Field id={id} label={label} problem={problem} {...(hasHint ? { hint } : {})}>
      <TextInput {...rest} id={id} name={id} hasHint={hasHint} problem={problem} />
    </Field>
  );
}
