/**
 * What the rules say about a cue, on the tokens of the learned reading: one more candidate, and one
 * more witness when readings are compared.
 */
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { markKinds, type View } from "./learned-view.ts";

export interface Hint {
  readonly draft: Draft;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** By the token of the cue that the others hang on. */
export type Hints = ReadonlyMap<number, Hint>;

/** Tokens that the spans touch, ascending. */
export function tokensIn(view: View, spans: readonly Span[]): number[] {
  const { tokens } = view.document;
  const found = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let k = low; k < tokens.length && (tokens[k]?.start ?? 0) < end; k += 1) found.add(k);
  }
  return [...found].sort((a, b) => a - b);
}

const rank = [5, 1, 2, 6, 7, 3, 4, 4.5, 8, 9];

/** The token of a cue whose head lies outside it: a verb before a noun before anything else; -1 for none. */
export function headOfCue(view: View, cue: readonly number[]): number {
  const words = cue.filter((i) => view.mark[i] === markKinds.none);
  if (words.length === 0) return cue.find((i) => view.mark[i] !== markKinds.quote) ?? -1;
  const inside = new Set(words);
  const tops = words.filter((i) => !inside.has(view.head[i] ?? -1));
  const order = (i: number): number => (rank[view.sort[i] ?? 0] ?? 9) * 300 + (view.depth[i] ?? 0);
  return tops.reduce((a, b) => (order(b) < order(a) ? b : a), tops[0] ?? -1);
}

export function hintsFrom(view: View, drafts: readonly Draft[]): Hints {
  const hints = new Map<number, Hint>();
  for (const draft of drafts) {
    const cue = tokensIn(view, draft.cue);
    const head = headOfCue(view, cue);
    if (head < 0 || hints.has(head)) continue;
    hints.set(head, {
      draft,
      cue,
      source: tokensIn(view, draft.source),
      content: tokensIn(view, draft.content),
    });
  }
  return hints;
}

/** How far a reading's words and the hint's are the same: 0 none of them, 1 some, 2 most, 3 all. */
export function sameness(both: number, own: number, theirs: number): number {
  if (own === theirs && both === own) return 3;
  if (both === 0) return 0;
  return 10 * both >= 4 * (own + theirs) ? 2 : 1;
}
