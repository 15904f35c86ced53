/** Gold relations on the engine's own tokens: which token is the cue's head, which role each word has. */
import { roles } from "../attribution/learned-roles.ts";
import { markKinds, type View } from "../attribution/learned-view.ts";
import type { GoldRelation } from "./corpora.ts";

export interface GoldRoles {
  readonly relation: GoldRelation;
  /** Head of the cue, or -1 where no token can be one. */
  readonly head: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

function tokensIn(view: View, spans: readonly (readonly [number, number])[]): number[] {
  const { tokens } = view.document;
  const found: number[] = [];
  for (const [start, end] of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let k = low; k < tokens.length && (tokens[k]?.start ?? 0) < end; k += 1) found.push(k);
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

const rank = [5, 1, 2, 6, 7, 3, 4, 4.5, 8, 9];

/** The token of the cue whose head lies outside it: a verb before a noun before anything else. */
function headOf(view: View, cue: readonly number[]): number {
  const words = cue.filter((i) => view.mark[i] === markKinds.none);
  if (words.length === 0) return cue.find((i) => view.mark[i] !== markKinds.quote) ?? -1;
  const inside = new Set(words);
  const tops = words.filter((i) => !inside.has(view.head[i] ?? -1));
  const order = (i: number): number => (rank[view.sort[i] ?? 0] ?? 9) * 300 + (view.depth[i] ?? 0);
  return tops.reduce((a, b) => (order(b) < order(a) ? b : a), tops[0] ?? -1);
}

export function goldRoles(view: View, relations: readonly GoldRelation[]): GoldRoles[] {
  return relations.map((relation) => {
    const cue = tokensIn(view, relation.cue);
    return {
      relation,
      head: headOf(view, cue),
      source: tokensIn(view, relation.source),
      cue,
      content: tokensIn(view, relation.content),
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
