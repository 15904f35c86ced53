/** Spans of a content: without commas and stops at the edges, quotations whole, one span a paragraph. */
import type { Document } from "../text/document.ts";
import { joined, type Span } from "../text/span.ts";
import { type Line, spanOf } from "./line.ts";

const edgeMarks = /[\s,.;:—–-]/u;

export function withoutEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && edgeMarks.test(text.charAt(start))) start += 1;
  while (end > start && edgeMarks.test(text.charAt(end - 1)) && !endsAbbreviation(text, end))
    end -= 1;
  return { start, end };
}

/** "U.S." keeps its stop. */
function endsAbbreviation(text: string, end: number): boolean {
  return /\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(0, end - 4), end));
}

/** The quoted words of a quotation, paragraph by paragraph, without their marks. */
export function quoteSpans(document: Document, quote: number): Span[] {
  const pieces = document.quotes[quote]?.pieces ?? [];
  return pieces
    .map((piece) => withoutEdges(document.text, piece))
    .filter((span) => span.start < span.end);
}

/** The words from `first` to `end` of the line, with the rest of a quotation that either edge lies in. */
export function joinedSpans(line: Line, first: number, end: number): Span[] {
  const { document } = line;
  const left = line.quoted[first];
  const right = line.quoted[end - 1];
  const alone =
    left !== null &&
    left !== undefined &&
    line.quoted.slice(first, end).every((quote) => quote === left);
  if (alone) return quoteSpans(document, left);
  const spans = [withoutMarks(document, spanOf(line, first, end))];
  for (const quote of new Set([left, right])) {
    if (quote !== null && quote !== undefined) spans.push(...outerSpans(document, quote));
  }
  return joined(spans.filter((span) => span.start < span.end));
}

/** The pieces with their marks, since other words of the content stand beside them. */
function outerSpans(document: Document, index: number): Span[] {
  const quote = document.quotes[index];
  if (!quote) return [];
  return quote.pieces.map((piece, place) =>
    withoutMarks(document, {
      start: place === 0 ? quote.outer.start : piece.start,
      end: place === quote.pieces.length - 1 ? quote.outer.end : piece.end,
    }),
  );
}

function withoutMarks(document: Document, span: Span): Span {
  return withoutEdges(document.text, span);
}
