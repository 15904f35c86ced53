/**
 * The same question under other ids (P-102). Drawn ids follow from the seed, as order and key do: who
 * gives questions to learners puts ids in their place that follow from nothing.
 */
import { Question } from "./question.ts";

/** `mint` makes a fresh `ItemId`, never the same one twice. */
export function withIds(question: Question, mint: () => string): Question {
  const { id, shown } = question;
  const minted = new Map([id, ...idsIn(shown)].map((old) => [old, mint()]));
  return Question.parse(renamed(question, minted));
}

/** Every `id` of what is shown, however deep. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "id" && typeof inner === "string" ? [inner] : idsIn(inner),
  );
}

function renamed(value: unknown, minted: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return minted.get(value) ?? value;
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, minted));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, inner]) => [minted.get(name) ?? name, renamed(inner, minted)]),
  );
}
