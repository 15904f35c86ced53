/**
 * One sentence as seen from one level: from the article itself, or from inside a quotation. What a
 * deeper quotation holds is marked as quoted, so that a rule for the outer clause steps over it.
 */
import type { Document, Token } from "../text/document.ts";
import type { Span } from "../text/span.ts";

export interface Line {
  readonly document: Document;
  readonly sentence: number;
  /** The quotation whose words these are; null for the article. */
  readonly level: number | null;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** Inside a deeper quotation, its marks included: the index of that quotation, else null. */
  readonly quoted: readonly (number | null)[];
}

/** For every quotation the one around it, or null. */
function quoteParents(document: Document): (number | null)[] {
  const stack: number[] = [];
  return document.quotes.map((quote, index) => {
    let top = stack.at(-1);
    while (top !== undefined && (document.quotes[top]?.outer.end ?? 0) < quote.outer.end) {
      stack.pop();
      top = stack.at(-1);
    }
    stack.push(index);
    return top ?? null;
  });
}

/** The lines of the article and of every quotation that may hold a report of its own. */
export function readLines(document: Document): Line[] {
  const parents = quoteParents(document);
  const marks = markOwners(document);
  const lines: Line[] = [];
  for (const [sentence, range] of document.tokenRange.entries()) {
    const tokens = document.tokens.slice(range.first, range.end);
    const owners = tokens.map((token) => marks.get(token.start) ?? token.quote);
    const levels = new Set<number | null>([null, ...tokens.map((token) => token.quote)]);
    for (const level of levels) {
      const line = lineAt(document, sentence, level, tokens, owners, parents);
      if (line.tokens.some((_, index) => line.quoted[index] === null)) lines.push(line);
    }
  }
  return lines;
}

function lineAt(
  document: Document,
  sentence: number,
  level: number | null,
  all: readonly Token[],
  owners: readonly (number | null)[],
  parents: readonly (number | null)[],
): Line {
  const quotedAt = (owner: number | null): number | null | undefined => {
    let child: number | null = null;
    let current = owner;
    for (let depth = 0; depth < 8; depth += 1) {
      if (current === level) return child;
      if (current === null) return undefined;
      child = current;
      current = parents[current] ?? null;
    }
    return undefined;
  };
  const kept: Token[] = [];
  const quoted: (number | null)[] = [];
  for (const [index, token] of all.entries()) {
    const child = quotedAt(owners[index] ?? null);
    if (child === undefined || !/\S/u.test(token.text)) continue;
    kept.push(token);
    quoted.push(child);
  }
  const lower = kept.map((token) => token.text.slice(0, 40).toLowerCase());
  return { document, sentence, level, tokens: kept, lower, quoted };
}

/** For each token that is a quotation mark, whose mark it is. */
function markOwners(document: Document): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  const starts = new Map(document.tokens.map((token, index) => [token.start, index]));
  const ends = new Map(document.tokens.map((token, index) => [token.end, index]));
  for (const [index, quote] of document.quotes.entries()) {
    const places = [
      starts.get(quote.outer.start),
      quote.closed ? ends.get(quote.outer.end) : undefined,
    ];
    for (const piece of quote.pieces.slice(1)) places.push((starts.get(piece.start) ?? 0) - 1);
    for (const place of places) {
      const token = document.tokens[place ?? -1];
      if (token && !token.word) owners.set(token.start, index);
    }
  }
  return owners;
}

export function spanOf(line: Line, first: number, end: number): Span {
  const start = line.tokens[first]?.start ?? 0;
  return { start, end: line.tokens[end - 1]?.end ?? start };
}

export function wordAt(line: Line, index: number): string {
  return line.lower[index] ?? "";
}

/** The printed token outside deeper quotations; "" at the ends of the line and on quoted words. */
export function openWord(line: Line, index: number): string {
  return line.quoted[index] === null ? wordAt(line, index) : "";
}

export function isCapital(line: Line, index: number): boolean {
  return /^(?:\p{Lu}|(?:al|el|de|von|van|bin)[-’' ]?\p{Lu}|@\w)/u.test(
    line.tokens[index]?.text ?? "",
  );
}

export function isWord(line: Line, index: number): boolean {
  return line.tokens[index]?.word ?? false;
}

/** The index after the last word of the line: its closing stop and marks do not count. */
export function lastWordEnd(line: Line): number {
  let end = line.tokens.length;
  while (end > 0 && !isWord(line, end - 1)) end -= 1;
  return end;
}
