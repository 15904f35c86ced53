/** The honest message as the form shows it (P-236). */
import type { TooThin } from "#server/work/compose-quiz";
import type { ComposeState } from "./form.ts";

export function thinOf(told: TooThin): NonNullable<ComposeState["thin"]> {
  const { thin, canMake, toCheck, seed } = told;
  return { sentence: thin.sentence, canMake, toCheck, seed };
}
