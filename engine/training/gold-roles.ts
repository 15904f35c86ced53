/** Gold relations on the engine's own tokens: which token is the cue's head, which role each word has. */
import { headOfCue, tokensIn } from "../attribution/learned-hints.ts";
import { roles } from "../attribution/learned-roles.ts";
import type { View } from "../attribution/learned-view.ts";
import type { Span } from "../text/span.ts";
import type { GoldRelation } from "./corpora.ts";

export interface GoldRoles {
  readonly relation: GoldRelation;
  /** Head of the cue, or -1 where no token can be one. */
  readonly head: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

const spansOf = (pairs: readonly (readonly [number, number])[]): Span[] =>
  pairs.map(([start, end]) => ({ start, end }));

export function goldRoles(view: View, relations: readonly GoldRelation[]): GoldRoles[] {
  return relations.map((relation) => {
    const cue = tokensIn(view, spansOf(relation.cue));
    return {
      relation,
      head: headOfCue(view, cue),
      source: tokensIn(view, spansOf(relation.source)),
      cue,
      content: tokensIn(view, spansOf(relation.content)),
    };
  });
}

/** Roles of the tokens from `from` to `to`. */
export function rolesWithin(gold: GoldRoles, from: number, to: number): Uint8Array {
  const labels = new Uint8Array(to - from);
  const mark = (list: readonly number[], role: number): void => {
    for (const i of list) if (i >= from && i < to) labels[i - from] = role;
  };
  mark(gold.content, roles.content);
  mark(gold.source, roles.source);
  mark(gold.cue, roles.cue);
  return labels;
}
