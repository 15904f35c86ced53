/** Skills whose questions rest on a source, a chain, a denial or a reply (P-205). */
import type { Skill } from "./skills.ts";

const sourcing: ReadonlySet<Skill> = new Set(["S1", "S2", "S4", "S5", "S7", "S11"]);

export function restsOnSourcing(skill: Skill): boolean {
  return sourcing.has(skill);
}
