/**
 * How a quotation reaches beyond the sentence of its cue: the rest of the same quotation, quoted
 * sentences after and before it, quoted paragraphs after it. Bounded, and only over unbroken quotation.
 */
import { markKinds, type View } from "./learned-view.ts";

/** Token ranges outside the frame, ascending; `kind` is a sum of the parts in `spreadParts`. */
export interface Spread {
  readonly kind: number;
  readonly ranges: readonly (readonly [number, number])[];
}

export const spreadParts = { same: 1, after: 2, paragraphs: 4, before: 8, rules: 16 } as const;

const mostSentences = 24;
/** A longer sentence is no piece of a quotation, so that time stays linear. */
const longest = 500;

type Range = readonly [number, number];

/** All its words stand in quotation marks. */
function whollyQuoted(view: View, [from, to]: Range): boolean {
  let words = 0;
  for (let i = from; i < to; i += 1) {
    if (view.mark[i] !== markKinds.none) continue;
    if (view.quoted[i] === 0) return false;
    words += 1;
  }
  return words > 0;
}

function rangeAt(view: View, sentence: number): Range | null {
  const range = view.document.tokenRange[sentence];
  return range && range.end - range.first <= longest ? [range.first, range.end] : null;
}

function paragraphAt(view: View, sentence: number): number {
  return view.document.sentences[sentence]?.paragraph ?? -1;
}

/** Quoted words at one end of the neighbouring sentence that belong to a quotation of the frame. */
function continued(view: View, range: Range, quotes: ReadonlySet<number>): Range | null {
  let from = -1;
  let to = -1;
  for (let i = range[0]; i < range[1]; i += 1) {
    const quote = view.document.tokens[i]?.quote ?? null;
    if (quote === null || !quotes.has(quote)) continue;
    if (from < 0) from = i;
    to = i + 1;
  }
  return from < 0 ? null : [from, to];
}

/** The sentences on one side that go on with the frame's own quotations. */
function samePieces(
  view: View,
  sentence: number,
  quotes: ReadonlySet<number>,
  step: number,
): Range[] {
  const found: Range[] = [];
  for (let s = sentence + step, n = 0; n < mostSentences; s += step, n += 1) {
    const range = rangeAt(view, s);
    const piece = range && continued(view, range, quotes);
    if (!piece) break;
    found.push(piece);
  }
  return found;
}

/** Whole quoted sentences from `sentence` on, within its paragraph or beyond. */
function quotedRun(view: View, sentence: number, step: number, paragraph: number | null): Range[] {
  const found: Range[] = [];
  for (let s = sentence, n = 0; n < mostSentences; s += step, n += 1) {
    const range = rangeAt(view, s);
    if (!range || !whollyQuoted(view, range)) break;
    if (paragraph !== null && paragraphAt(view, s) !== paragraph) break;
    found.push(range);
  }
  return found;
}

function quotedParagraphs(view: View, sentence: number): Range[] {
  const found: Range[] = [];
  let at = sentence;
  while (found.length < mostSentences) {
    const paragraph = paragraphAt(view, at);
    const run = quotedRun(view, at, 1, paragraph);
    if (run.length === 0 || paragraphAt(view, at + run.length) === paragraph) break;
    found.push(...run);
    at += run.length;
  }
  return found;
}

function joined(kind: number, lists: readonly (readonly Range[])[]): Spread {
  const ranges = lists.flat().sort((a, b) => a[0] - b[0]);
  return { kind, ranges };
}

/** The ways in which content of this sentence may go on elsewhere; the first is not at all. */
export function spreadsOf(view: View, sentence: number): Spread[] {
  const range = rangeAt(view, sentence);
  const none: Spread = { kind: 0, ranges: [] };
  if (!range) return [none];
  const quotes = new Set<number>();
  for (let i = range[0]; i < range[1]; i += 1) {
    const quote = view.document.tokens[i]?.quote ?? null;
    if (quote !== null && view.quoted[i] === 1) quotes.add(quote);
  }
  const sameBefore = samePieces(view, sentence, quotes, -1);
  const sameAfter = samePieces(view, sentence, quotes, 1);
  const paragraph = paragraphAt(view, sentence);
  const next = sentence + sameAfter.length + 1;
  const after = quotedRun(view, next, 1, paragraph);
  const opened = next + after.length;
  const paragraphs = paragraphAt(view, opened) === paragraph ? [] : quotedParagraphs(view, opened);
  const before = quotedRun(view, sentence - sameBefore.length - 1, -1, paragraph);
  const spreads = new Map<string, Spread>([["", none]]);
  const { same, after: afterPart, paragraphs: paragraphPart, before: beforePart } = spreadParts;
  for (const kind of [
    same,
    same + afterPart,
    same + afterPart + paragraphPart,
    same + beforePart,
    same + afterPart + beforePart,
    same + afterPart + paragraphPart + beforePart,
  ]) {
    const spread = joined(kind, [
      sameBefore,
      sameAfter,
      kind & afterPart ? after : [],
      kind & paragraphPart ? paragraphs : [],
      kind & beforePart ? before : [],
    ]);
    const key = spread.ranges.map(([from, to]) => `${from}-${to}`).join();
    if (!spreads.has(key)) spreads.set(key, spread);
  }
  return [...spreads.values()];
}
