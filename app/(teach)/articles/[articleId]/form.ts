import * as z from "zod";
import type { Problem } from "../../../_form.ts";
import { fewest, most } from "./limits.ts";

const wrongCount = { error: `Ask for ${fewest} to ${most} questions.` } as const;

export const ComposeForm = z.strictObject({
  articleId: z.uuid(),
  count: z.coerce.number(wrongCount).int(wrongCount).min(fewest, wrongCount).max(most, wrongCount),
  difficulty: z.enum(["core", "mixed", "stretch"]).catch("mixed"),
  /** The quiz that can be made is wanted, though it is shorter than asked for (P-236). */
  acceptFewer: z.stringbool().catch(false),
  /** With it the quiz comes out as the message before told; drawn afresh where left out. */
  seed: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .optional()
    .catch(undefined),
});

export interface ComposeState {
  readonly count: string;
  readonly difficulty: string;
  readonly problems: readonly Problem[];
  /** The article gives too little: what was found, how many can be made of it, how many checked. */
  readonly thin: {
    readonly sentence: string;
    readonly canMake: number;
    readonly toCheck: number;
    readonly seed: number;
  } | null;
}
