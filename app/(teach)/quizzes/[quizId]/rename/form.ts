import * as z from "zod";
import type { Problem } from "../../../../_form.ts";

export const RenameForm = z.strictObject({
  quizId: z.uuid(),
  title: z
    .string()
    .trim()
    .min(1, { error: "Give the quiz a name." })
    .max(200, { error: "Use at most 200 characters for the name." }),
});

export interface RenameState {
  readonly title: string;
  readonly problems: readonly Problem[];
}
