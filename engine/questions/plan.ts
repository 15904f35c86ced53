/** What is asked of a composition, and what came of it (product.md 4.1, 4.2, 4.8). */
import * as z from "zod";
import { Question } from "./question.ts";
import { Strand } from "./skills.ts";

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
});
export type Composition = z.infer<typeof Composition>;
