import * as z from "zod";
import type { Problem } from "../../_form.ts";
import { EmailField } from "../../sign-in/form.ts";

export const FirstTeacherForm = z.strictObject({
  token: z.string().min(1).max(128),
  name: z
    .string()
    .trim()
    .min(1, { error: "Enter the name that your students will see." })
    .max(80, { error: "Use at most 80 characters for the name." }),
  email: EmailField,
  password: z
    .string()
    .min(1, { error: "Choose a password." })
    .max(256, { error: "Use at most 256 characters for the password." }),
});

/** The password is never sent back; name and address are. */
export interface FirstTeacherState {
  readonly name: string;
  readonly email: string;
  readonly isLinkVoid: boolean;
  readonly problems: readonly Problem[];
}
