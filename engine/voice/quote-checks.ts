/**
 * The same words printed twice, at least once in quotation marks, compared word by word (engine.md V4).
 */
import type { Analysis } from "../analysis.ts";
import { contains, type Span } from "../text/span.ts";

export interface QuoteCheck {
  readonly quote: Span;
  readonly other: Span;
  readonly verdict: "same" | "changed";
  /** The differing words, "reckless / recklessly"; empty where there are none. */
  readonly difference: string;
  readonly rules: readonly string[];
}

interface Word extends Span {
  readonly lower: string;
}

/** Shorter quotations stand elsewhere by chance, unless they are changed in form only. */
const leastSame = 3;
const leastChanged = 2;
const longest = 40;
const mostPlaces = 50;

export function checkQuotes({ text, quotes }: Analysis): QuoteCheck[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map(
    (found): Word => ({
      start: found.index,
      end: found.index + found[0].length,
      lower: found[0].toLowerCase(),
    }),
  );
  const places = new Map<string, number[]>();
  for (const [index, { lower }] of words.entries()) {
    const known = places.get(stemOf(lower)) ?? [];
    if (known.length < mostPlaces) known.push(index);
    places.set(stemOf(lower), known);
  }
  return quotes.flatMap(({ outer, pieces }): QuoteCheck[] => {
    const [piece] = pieces;
    if (!piece || pieces.length > 1) return [];
    const first = firstAt(words, piece.start);
    let end = first;
    while (end < words.length && (words[end]?.end ?? 0) <= piece.end) end += 1;
    const inside = words.slice(first, end);
    if (inside.length < leastChanged || inside.length > longest) return [];
    const found = (places.get(stemOf(inside[0]?.lower ?? "")) ?? []).flatMap((place) => {
      const there = words.slice(place, place + inside.length);
      const other = { start: there[0]?.start ?? 0, end: there.at(-1)?.end ?? 0 };
      if (there.length < inside.length || contains(outer, other)) return [];
      const check = compare(inside, there);
      return check ? [{ quote: outer, other, ...check, rules: ["A05"] }] : [];
    });
    return found.slice(0, 1);
  });
}

function compare(
  quoted: readonly Word[],
  there: readonly Word[],
): Pick<QuoteCheck, "verdict" | "difference"> | null {
  const differing = quoted.flatMap((word, index) => {
    const other = there[index]?.lower ?? "";
    return word.lower === other ? [] : [[word.lower, other] as const];
  });
  if (differing.length === 0)
    return quoted.length >= leastSame ? { verdict: "same", difference: "" } : null;
  const close = differing.every(([a, b]) => a.length > 3 && stemOf(a) === stemOf(b));
  if (!close || quoted.every(({ lower }) => lower.length < 4)) return null;
  return { verdict: "changed", difference: differing.map(([a, b]) => `${a} / ${b}`).join(", ") };
}

function stemOf(word: string): string {
  return word.slice(0, 5);
}

function firstAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
