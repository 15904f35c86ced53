/** Half-open pieces of the normalised article, in UTF-16 units (engine.md O3). */
import * as z from "zod";

export const Span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .refine((span) => span.start <= span.end, { error: "a span ends before it starts" });
export type Span = Readonly<z.infer<typeof Span>>;

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function spanLength(span: Span): number {
  return span.end - span.start;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The number of UTF-16 units that both lists cover. Both lists ascend and do not overlap. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const left of a) {
    for (const right of b) {
      shared += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
    }
  }
  return shared;
}

/** The smallest span that holds the whole list, or null for an empty list. */
export function hull(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Ascending, and pieces that overlap or touch made one (engine.md O5). */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}

/** The same piece without white space at its edges (engine.md O3). */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
