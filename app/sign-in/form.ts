import * as z from "zod";
import type { Problem } from "../_form.ts";

/** Whether it is an address is the verb's to say. */
export const EmailField = z
  .string()
  .trim()
  .min(1, { error: "Enter your e-mail address." })
  .max(254, { error: "This is too long for an e-mail address." });

export const SignInForm = z.strictObject({
  email: EmailField,
  password: z
    .string()
    .min(1, { error: "Enter your password." })
    .max(256, { error: "A password has at most 256 characters." }),
});

/** The password is never sent back; the address is. */
export interface SignInState {
  readonly email: string;
  readonly problems: readonly Problem[];
}

/** Where to go after signing in: one of our own pages, never an address from outside. */
export const NextPage = z
  .string()
  .regex(/^\/(articles\/new|quizzes(\/[0-9a-f-]{36}\/(edit|share|results))?)$/u)
  .catch("/quizzes");
