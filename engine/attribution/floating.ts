/**
 * Quotations without a cue of their own (engine.md M2): one that goes straight on is a further piece
 * of the quotation before; a block quotation after a report is carried from its source.
 */
import type { Document } from "../text/document.ts";
import { paragraphIndexAt, sentenceIndexAt, tokenIndexAt } from "../text/places.ts";
import type { Span } from "../text/span.ts";
import { quoteSpans } from "./content-spans.ts";
import type { Draft } from "./draft.ts";

/** What a draft of the article's own level covers; drafts inside quotations are the speakers'. */
interface Reach {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The last piece of its content stands in quotation marks from end to end. */
  readonly quoted: boolean;
}

export function carryQuotations(document: Document, drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  const reaches = drafts.flatMap((draft, index) => reachOf(document, draft, index));
  reaches.sort((a, b) => a.start - b.start || a.end - b.end);
  const covered = coveredQuotes(document, drafts, reaches);
  let next = 0;
  const seen: Reach[] = [];
  for (const [index, quote] of document.quotes.entries()) {
    for (
      let reach = reaches[next];
      reach && reach.start < quote.outer.start;
      reach = reaches[next]
    ) {
      seen.push(reach);
      next += 1;
    }
    if (quote.depth !== 1 || covered.has(index) || !isWhole(document, quote.outer)) continue;
    const before = lastBefore(document, seen, quote.outer);
    const draft = before && result[before.index];
    if (!before || !draft) continue;
    const spans = quoteSpans(document, index);
    const goesOn = before.quoted && sentencesBetween(document, before.end, quote.outer.start) === 0;
    if (goesOn) {
      result[before.index] = continued(draft, spans);
      seen.push({ ...before, end: quote.outer.end });
    } else if (opensParagraph(document, quote.outer)) {
      result.push(carried(before.index, draft, spans));
    }
  }
  return result;
}

function reachOf(document: Document, draft: Draft, index: number): Reach[] {
  const spans = [...draft.source, ...draft.cue, ...draft.content];
  const cue = draft.cue[0];
  const inside = cue && document.tokens[tokenIndexAt(document, cue.start)]?.quote !== null;
  if (!cue || (inside && !isNamedByFormat(draft))) return [];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return [{ index, start, end, quoted: isDirect(document, draft.content.at(-1)) }];
}

/** A transcript may open every line with a mark; its speakers are the article's own level all the same. */
function isNamedByFormat({ rules }: Draft): boolean {
  return rules.includes("L03");
}

function isDirect(document: Document, span: Span | undefined): boolean {
  if (!span) return false;
  const first = document.tokens[tokenIndexAt(document, span.start)];
  const last = document.tokens[tokenIndexAt(document, span.end - 1)];
  return first?.quote != null && last?.quote != null;
}

/** The outer quotations that some content of the article's own level reaches into. */
function coveredQuotes(
  document: Document,
  drafts: readonly Draft[],
  reaches: readonly Reach[],
): ReadonlySet<number> {
  return new Set(reaches.flatMap(({ index }) => quotesOf(document, drafts[index]?.content ?? [])));
}

/** Quotations that begin inside the spans or hold their first word. */
function quotesOf(document: Document, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const span of spans) {
    for (let place = tokenIndexAt(document, span.start); ; place += 1) {
      const token = document.tokens[place];
      if (!token || token.start >= span.end) break;
      if (token.quote !== null && token.quote !== found.at(-1)) found.push(token.quote);
    }
  }
  return found;
}

function continued(draft: Draft, spans: readonly Span[]): Draft {
  const rules = draft.rules.includes("L01") ? draft.rules : [...draft.rules, "L01"];
  return { ...draft, content: [...draft.content, ...spans], rules };
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
  const first = document.sentences[sentenceIndexAt(document, outer.start)];
  const last = document.sentences[sentenceIndexAt(document, outer.end - 1)];
  return first?.span.start === outer.start && last?.span.end === outer.end;
}

function opensParagraph(document: Document, outer: Span): boolean {
  return document.paragraphs[paragraphIndexAt(document, outer.start)]?.span.start === outer.start;
}

/** The report that the quotation follows: in its paragraph, or in the one before if it opens its own. */
function lastBefore(document: Document, seen: readonly Reach[], outer: Span): Reach | null {
  const here = paragraphIndexAt(document, outer.start);
  const first = opensParagraph(document, outer) ? Math.max(0, here - 1) : here;
  const from = document.paragraphs[first]?.span.start ?? 0;
  let best: Reach | null = null;
  for (let place = seen.length - 1; place >= Math.max(0, seen.length - 12); place -= 1) {
    const reach = seen[place];
    if (!reach || reach.start < from || reach.end > outer.start) continue;
    if (best === null || reach.end > best.end) best = reach;
  }
  return best === null ? null : quotedBeside(document, seen, best);
}

/** Among the reports of the same sentence the one with the quotation: it is the one that goes on. */
function quotedBeside(document: Document, seen: readonly Reach[], last: Reach): Reach {
  if (last.quoted) return last;
  const sentence = sentenceIndexAt(document, last.end - 1);
  const beside = seen
    .slice(-12)
    .find(
      ({ end, quoted }) =>
        quoted && end <= last.end && sentenceIndexAt(document, end - 1) === sentence,
    );
  return beside ? { ...beside, end: last.end } : last;
}

function sentencesBetween(document: Document, from: number, to: number): number {
  const first = sentenceIndexAt(document, from);
  const last = sentenceIndexAt(document, to);
  const begins = (document.sentences[first]?.span.start ?? 0) >= from;
  return Math.max(0, last - first - (begins ? 0 : 1));
}
