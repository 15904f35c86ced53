/** Every rule id that the engine can emit, with its sentence for a reader (engine.md X1). */
import { learnedRules } from "./attribution/learned-rules.ts";
import { whoRules } from "./attribution/who-rules.ts";
import { readingRules } from "./lexicon/reading-rules.ts";

export const ruleReasons: ReadonlyMap<string, string> = new Map([
  ...readingRules,
  ...Object.entries(whoRules),
  ...Object.entries(learnedRules),
]);

/** Null for an id that no rule has. */
export function reasonOf(id: string): string | null {
  return ruleReasons.get(id) ?? null;
}
