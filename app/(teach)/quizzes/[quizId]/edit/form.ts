import * as z from "zod";

export const DecisionForm = z.strictObject({
  quizId: z.uuid(),
  questionId: z.uuid(),
  decision: z.enum(["approved", "dropped", "draft"]),
});

export const QuestionForm = z.strictObject({ quizId: z.uuid(), questionId: z.uuid() });

export const UnsureForm = z.strictObject({
  quizId: z.uuid(),
  questionId: z.uuid(),
  decision: z.enum(["taken", "set-aside", "unsure"]),
  /** Where the page stood. */
  number: z.coerce.number().int().min(0).catch(1),
});

export const VersionForm = z.strictObject({
  quizId: z.uuid(),
  /** Where the page stood. */
  number: z.coerce.number().int().min(1).catch(1),
});

/** What the address of the review page may say; anything odd is as if it were not there. */
export const ReviewQuery = z.object({
  question: z.coerce.number().int().min(1).catch(1),
  /** The question as its learners know it, whatever its number here. */
  of: z.string().nullable().catch(null),
  done: z.uuid().nullable().catch(null),
  /** The questions to check are unfolded. */
  check: z.stringbool().catch(false),
  /** Which question the one that was to be taken does not fit beside. */
  beside: z.coerce.number().int().min(1).nullable().catch(null),
  /** How many questions were left for another version. */
  gave: z.coerce.number().int().min(0).catch(0),
  said: z
    .enum([
      "nothing-approved",
      "none-left",
      "replaced",
      "surest",
      "busy",
      "set-aside",
      "brought-back",
      "gives-away",
      "version-made",
      "version-there",
      "version-too-little",
    ])
    .nullable()
    .catch(null),
});
export type ReviewQuery = z.infer<typeof ReviewQuery>;
