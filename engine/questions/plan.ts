/** What is asked of a composition, and what came of it (product.md 4.1, 4.2, 4.8). */
import * as z from "zod";
import { Question, QuestionKind } from "./question.ts";
import { Skill, Strand } from "./skills.ts";

export const Plan = z.strictObject({
  count: z.int().min(3).max(25),
  difficulty: z.enum(["mixed", "core", "stretch"]),
  /** Empty means all. */
  focus: z.array(Strand).readonly(),
  /** The outlet that printed the article, where it is known. */
  publisher: z.string().nullable().optional(),
});
export type Plan = Readonly<z.infer<typeof Plan>>;

/** What the article holds that can be asked about. */
export const Found = z.strictObject({
  words: z.int().min(0),
  paragraphs: z.int().min(0),
  statements: z.int().min(0),
  statementParagraphs: z.array(z.int().min(1)),
  chains: z.int().min(0),
  denials: z.int().min(0),
  replies: z.int().min(0),
  ownVoice: z.int().min(0),
});
export type Found = z.infer<typeof Found>;

/** `sentence` is the whole honest message (P-236). */
export const Thin = z.strictObject({
  case: z.enum([
    "too-short",
    "no-attribution",
    "one-voice",
    "opinion",
    "not-english",
    "not-an-article",
    "unsure",
    "few",
  ]),
  sentence: z.string().min(1),
});
export type Thin = z.infer<typeof Thin>;

/** Candidates that were left out, and why (P-201). */
export const Left = z.strictObject({ reason: z.string().min(1), count: z.int().min(1) });
export type Left = z.infer<typeof Left>;

export const Composition = z.strictObject({
  questions: z.array(Question),
  /** Not sure enough to be asked: for a teacher to check one by one, never chosen by rules (P-232). */
  drafts: z.array(Question),
  asked: z.int(),
  found: Found,
  left: z.array(Left),
  thin: Thin.nullable(),
  /** What the article could not give, one sentence each, for the teacher alone (P-209). */
  unmet: z.array(z.string().min(1)),
});
export type Composition = z.infer<typeof Composition>;

/** What an article could give, told before anybody chooses a number (P-202). */
export const Preview = z.strictObject({
  /** All that could be asked; many of them give one another away. */
  pool: z.int().min(0),
  skills: z.array(z.strictObject({ skill: Skill, count: z.int().min(1) })),
  kinds: z.array(z.strictObject({ kind: QuestionKind, count: z.int().min(1) })),
  /** The longest quiz that can be made; 0 where there is none (P-235). */
  most: z.int().min(0).max(25),
  /** The longest of at most ten. */
  usual: z.int().min(0).max(10),
});
export type Preview = z.infer<typeof Preview>;
