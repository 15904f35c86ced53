/** What the forms of an open attempt send, with and without scripts. */
import * as z from "zod";
import { problemIn } from "../../../api/_json-body.ts";

const Id = z.string().min(1).max(64);

export const SaveForm = z.strictObject({
  attemptId: Id,
  questionId: Id,
  answerId: z.uuid(),
  seq: z.coerce.number().int().min(1).max(1_000_000),
  question: z.coerce.number().int().min(1).max(100),
  to: z.union([z.literal("hand-in"), z.coerce.number().int().min(1).max(100)]).optional(),
  clear: z.literal("yes").optional(),
});

const UnsentAnswer = z.strictObject({
  questionId: Id,
  answerId: z.uuid(),
  seq: z.int().min(1).max(1_000_000),
  value: z.json(),
  clientAt: z.int().min(0),
});

/** JSON in a hidden field: answers that the browser has not seen acknowledged (DS-24). */
const Unsent = z
  .string()
  .max(65_536)
  .transform((text, context): unknown => {
    const problem = problemIn(text);
    if (problem !== null) {
      context.addIssue({ code: "custom", message: problem });
      return z.NEVER;
    }
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "The unsent answers are not JSON." });
      return z.NEVER;
    }
  })
  .pipe(z.array(UnsentAnswer).max(50));

export const HandInForm = z.strictObject({
  attemptId: Id,
  submitId: z.uuid(),
  unsent: Unsent,
});
