/**
 * The engine sets the first word of a clause of the article anew, because its capital may change; on
 * the page it wears the article's face like the rest of its clause, else one clause has two faces.
 */
import type { Wording } from "#engine";

export function runsOn(wording: Wording, at: number): boolean {
  const [before, phrase, next] = [wording[at - 1], wording[at], wording[at + 1]];
  if (phrase === undefined || !("ours" in phrase)) return false;
  if (next === undefined || !("words" in next)) return false;
  return /^\S+ $/u.test(phrase.ours) && (before === undefined || "ours" in before);
}
