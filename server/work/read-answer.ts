/** An answer as it arrives, made into one that may be kept; outside any transaction. */
import "server-only";
import * as z from "zod";
import { type LearnerQuestion, read } from "#engine";
import type { ReadAnswer } from "./keep-answer.ts";

export interface GivenAnswer {
  readonly questionId: string;
  readonly answerId: string;
  readonly seq: number;
  readonly value: unknown;
  readonly clientAt: Date;
}

type Reading =
  | { readonly outcome: "read"; readonly answer: ReadAnswer }
  | { readonly outcome: "unreadable"; readonly problem: string };

/** DS-15, DS-16. */
const Given = z.object({
  questionId: z.string().min(1).max(64),
  answerId: z.uuidv4(),
  seq: z.int().min(1).max(1_000_000),
  clientAt: z.date(),
});

const longestJson = 8192;

/** Keys in order, so that the same value is the same text. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

export function readAnswer(
  attemptId: string,
  questions: readonly LearnerQuestion[],
  given: GivenAnswer,
): Reading {
  const parsed = Given.safeParse(given);
  if (!parsed.success) return { outcome: "unreadable", problem: "The answer lacks its number." };
  const { questionId, answerId, seq, clientAt } = parsed.data;
  const question = questions.find(({ id }) => id === questionId);
  if (question === undefined) {
    return { outcome: "unreadable", problem: "This question is not part of the quiz." };
  }
  // Longer than any answer: not even looked at.
  const givenJson = JSON.stringify(given.value ?? null);
  if (givenJson.length > longestJson) {
    return { outcome: "unreadable", problem: "The answer is too long." };
  }
  const reading = read(question, given.value);
  if (reading.outcome === "unreadable") return reading;
  const value = reading.outcome === "blank" ? null : reading.answer;
  const valueJson = JSON.stringify(canonical(value));
  return { outcome: "read", answer: { attemptId, questionId, answerId, seq, valueJson, clientAt } };
}
