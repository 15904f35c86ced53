/**
 * Quotations without a cue of their own (engine.md M2): one that goes straight on is a further piece
 * of the quotation before; a block quotation after a report is carried from its source.
 */
import type { Document } from "../text/document.ts";
import { hull, overlaps, type Span } from "../text/span.ts";
import { quoteSpans } from "./content-spans.ts";
import type { Draft } from "./draft.ts";

export function carryQuotations(document: Document, drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  for (const [index, quote] of document.quotes.entries()) {
    if (quote.depth !== 1 || !isWhole(document, quote.outer)) continue;
    if (result.some((draft) => draft.content.some((span) => overlaps(span, quote.outer)))) continue;
    const before = lastBefore(document, result, quote.outer);
    if (before === null) continue;
    const draft = result[before.index];
    if (!draft) continue;
    const spans = quoteSpans(document, index);
    if (before.direct) {
      const rules = draft.rules.includes("L01") ? draft.rules : [...draft.rules, "L01"];
      result[before.index] = { ...draft, content: [...draft.content, ...spans], rules };
    } else {
      result.push(carried(before.index, draft, spans));
    }
  }
  return result;
}

function carried(heldFrom: number, draft: Draft, content: readonly Span[]): Draft {
  return {
    source: draft.source,
    cue: [],
    content,
    cueClass: "none",
    lemma: "",
    realised: true,
    confidence: 0.6,
    safe: false,
    rules: ["L02"],
    parent: null,
    heldFrom,
  };
}

/** The quotation fills its sentences: it begins one and ends one. */
function isWhole(document: Document, outer: Span): boolean {
  const starts = document.sentences.some(({ span }) => span.start === outer.start);
  return starts && document.sentences.some(({ span }) => span.end === outer.end);
}

/** The report that the quotation follows: in the same paragraph, or at the end of the one before. */
function lastBefore(
  document: Document,
  drafts: readonly Draft[],
  outer: Span,
): { index: number; direct: boolean } | null {
  const here = document.paragraphs.findIndex(({ span }) => span.end > outer.start);
  const paragraph = document.paragraphs[here];
  const previous = document.paragraphs[here - 1];
  if (!paragraph) return null;
  const opensParagraph = paragraph.span.start === outer.start;
  const from = opensParagraph
    ? (previous?.span.start ?? paragraph.span.start)
    : paragraph.span.start;
  let best: { index: number; end: number } | null = null;
  for (const [index, draft] of drafts.entries()) {
    const whole = hull(
      [...draft.source, ...draft.cue, ...draft.content].toSorted((a, b) => a.start - b.start),
    );
    const end = Math.max(
      ...[...draft.source, ...draft.cue, ...draft.content].map((span) => span.end),
    );
    if (!whole || whole.start < from || end > outer.start || draft.cue.length === 0) continue;
    if (best === null || end > best.end) best = { index, end };
  }
  if (best === null) return null;
  const direct =
    isQuoted(document, drafts[best.index]) &&
    sentencesBetween(document, best.end, outer.start) === 0;
  return { index: best.index, direct };
}

function isQuoted(document: Document, draft: Draft | undefined): boolean {
  return (
    draft?.content.some((span) =>
      document.quotes.some((quote) => quote.depth === 1 && overlaps(quote.outer, span)),
    ) ?? false
  );
}

function sentencesBetween(document: Document, from: number, to: number): number {
  return document.sentences.filter(({ span }) => span.start >= from && span.end <= to).length;
}
