import * as z from "zod";
import type { Problem } from "../../../_form.ts";

const wrongCount = { error: "Ask for 3 to 25 questions." } as const;

export const ComposeForm = z.strictObject({
  articleId: z.uuid(),
  count: z.coerce.number(wrongCount).int(wrongCount).min(3, wrongCount).max(25, wrongCount),
  difficulty: z.enum(["core", "mixed", "stretch"]).catch("mixed"),
  /** The quiz that can be made is wanted, though it is shorter than asked for (P-236). */
  acceptFewer: z.stringbool().catch(false),
});

export interface ComposeState {
  readonly count: string;
  readonly difficulty: string;
  readonly problems: readonly Problem[];
  /** The article gives too little: what was found, and how many can be made of it. */
  readonly thin: { readonly sentence: string; readonly canMake: number } | null;
}

/** Fewer are no quiz (P-235). */
export const fewest = 3;
