/** What an answer earned (product.md P-104). Points are kept unrounded (P-107). */
import * as z from "zod";
import { Misconception } from "../questions/misconceptions.ts";

/** One thing that the learner did or left undone, in the order in which the question shows them. */
export const Part = z.strictObject({
  /** Option, candidate, left entry or card. */
  id: z.string(),
  state: z.enum(["chosen-right", "chosen-wrong", "missed", "left-rightly"]),
  /** What was chosen for it, where an entry takes a choice (match), or what it was put after (chain). */
  chosen: z.string().nullable(),
});
export type Part = z.infer<typeof Part>;

/** A mistaken idea shown by this answer: its code and what was chosen. */
export const Mistake = z.strictObject({ code: Misconception, id: z.string() });
export type Mistake = z.infer<typeof Mistake>;

export const Verdict = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("marked"),
    earned: z.number().min(0),
    max: z.number().min(0),
    parts: z.array(Part),
    mistakes: z.array(Mistake),
  }),
  z.strictObject({ outcome: z.literal("omitted"), max: z.number().min(0) }),
  z.strictObject({ outcome: z.literal("ungradable"), problem: z.string() }),
]);
export type Verdict = z.infer<typeof Verdict>;
