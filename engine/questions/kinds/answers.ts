/**
 * What the kinds share when they read an answer: a plain form's fields, blank answers, and the
 * sentences that tell why something could not be read (product.md P-106).
 */
import type * as z from "zod";
import type { FormFields, Read } from "../kind.ts";

export const notThisKind = "This is not an answer to this kind of question.";
export const unknownEntry = "The answer names something that this question does not show.";
export const namedTwice = "The answer names the same thing twice.";
const tooMany = "The answer names more than this question shows.";

export function unreadable(problem: string): { outcome: "unreadable"; problem: string } {
  return { outcome: "unreadable", problem };
}

export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || value === undefined;
}

/** Several things in one line, as a table holds them: no full stop before the next semicolon. */
export function inOneLine(parts: readonly string[]): string {
  return parts.map(withoutStop).join("; ");
}

export function withoutStop(part: string): string {
  return part.replace(/\.$/u, "");
}

/** The values of a field; an empty one is how a plain form says "nothing". */
export function filled(fields: FormFields, name: string): readonly string[] {
  return (fields.get(name) ?? []).filter((value) => value !== "");
}

/** Reads a list of ids that must all be shown, each at most once. */
export function readIds<A>(
  answer: z.ZodType<A>,
  ids: (answer: A) => readonly string[],
  shown: readonly { readonly id: string }[],
  value: unknown,
): Read<A> {
  if (isBlank(value)) return { outcome: "blank" };
  const parsed = answer.safeParse(value);
  if (!parsed.success) return unreadable(notThisKind);
  const chosen = ids(parsed.data);
  if (chosen.length === 0) return { outcome: "blank" };
  if (chosen.length > shown.length) return unreadable(tooMany);
  const known = new Set(shown.map(({ id }) => id));
  if (!chosen.every((id) => known.has(id))) return unreadable(unknownEntry);
  if (new Set(chosen).size < chosen.length) return unreadable(namedTwice);
  return { outcome: "read", answer: parsed.data };
}
