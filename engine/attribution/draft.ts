/**
 * What extraction proposes before anybody is resolved: cue, source and content as printed, with the
 * reasons and an estimate. `relate` turns drafts into relations.
 */
import type { CueClass } from "../analysis.ts";
import type { Span } from "../text/span.ts";

export interface Draft {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly cueClass: CueClass;
  /** Lower-case lemma of the cue's head ("say", "according", "claim"), "" for none. */
  readonly lemma: string;
  /** False for what is not reported as having been said (engine.md M3). */
  readonly realised: boolean;
  /** Probability that source and content are right (pair80). */
  readonly confidence: number;
  /** Passed every structural condition of engine.md X4 that needs no entity. */
  readonly safe: boolean;
  readonly rules: readonly string[];
  /** Index, in the same list, of the draft whose content holds this one; null at depth 1. */
  readonly parent: number | null;
  /** Index of the draft whose source is carried over (engine.md M2). */
  readonly heldFrom: number | null;
}
