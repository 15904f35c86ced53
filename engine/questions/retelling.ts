/** A statement told again with its limits in other words, or with one of them lost (P-054, W06). */
import { type Limit, limits } from "../lexicon/limits.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

export interface FoundLimit {
  readonly limit: Limit;
  readonly span: Span;
}

/** The limits of a clause that do not touch one another, in text order. */
export function limitsIn(reading: Reading, shown: Span): FoundLimit[] {
  const printed = reading.words(shown);
  const found: FoundLimit[] = [];
  for (const limit of limits) {
    const hit = limit.pattern.exec(printed);
    const words = hit?.[1];
    if (!hit || words === undefined) continue;
    const start = shown.start + hit.index + hit[0].indexOf(words);
    const span = { start, end: start + words.length };
    const again = new RegExp(limit.pattern.source, `${limit.pattern.flags}g`);
    const once = [...printed.matchAll(again)].length === 1;
    const clash = found.some(
      (other) => span.start < other.span.end + 1 && other.span.start < span.end + 1,
    );
    if (once && !clash) found.push({ limit, span });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The clause in other words, as a sentence begins; `lost` are the limits that go missing. */
export function retold(
  reading: Reading,
  shown: Span,
  found: readonly FoundLimit[],
  lost: readonly FoundLimit[],
): string {
  let words = reading.words(shown);
  for (const one of [...found].reverse()) {
    const at = one.span.start - shown.start;
    const put = lost.includes(one) ? one.limit.lost : one.limit.same;
    words = words.slice(0, at) + put + words.slice(at + one.span.end - one.span.start);
  }
  return words.charAt(0).toUpperCase() + words.slice(1);
}
