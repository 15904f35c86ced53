/**
 * Sentences in which somebody's words stand between marks, beside the words of saying: a part of what
 * is reported, or the whole of it. The marks decide; how sure the rest of the reading is, does not.
 */
import type { Relation } from "../analysis.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { isEdited, wordsOf } from "./clauses.ts";
import { saying, saysPlainly } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";
import { core } from "./statement-words.ts";
import { quotedPart } from "./verbatim-parts.ts";

export interface QuotedReport {
  readonly index: number;
  readonly relation: Relation;
  readonly paragraph: number;
  readonly cue: Span;
  /** The sentence, or for a quotation of several sentences all of them. */
  readonly block: Span;
  /** What is reported, marks and all. */
  readonly shown: Span;
  /** Between the marks, without the stop at the end. */
  readonly words: Span;
  readonly outer: Span;
}

/** One piece of speech in marks inside a reported clause (class "part"). */
export function partlyQuoted(reading: Reading): QuotedReport[] {
  return reading.analysis.relations.flatMap((relation, index) => {
    const [cue] = relation.cue;
    if (relation.type !== "mixed" || !cue || !isTold(reading, relation)) return [];
    const block = reading.sentenceSpan(reading.sentenceAt(cue.start));
    const paragraph = reading.paragraphAt(cue.start);
    if (!reading.isBody(paragraph) || marksIn(reading, block) !== 1) return [];
    const pieces = relation.content.filter((piece) => contains(block, piece));
    return pieces.slice(0, 1).flatMap((piece) => {
      const shown = core(reading.text, piece);
      const found = quotedPart(reading, shown);
      if (!found || overlaps(shown, cue) || naming.test(reading.words(cue))) return [];
      if (holdsAnother(reading, found.outer)) return [];
      return [{ index, relation, paragraph, cue, block, shown, ...found }];
    });
  });
}

/** What stands between the marks is a name, not speech. */
const naming = /\b(?:re|nick)?named\b|\b(?:dubbed|titled|entitled|christened)\b/iu;

/** Somebody else's words within: whose the inner ones are is another question. */
function holdsAnother(reading: Reading, outer: Span): boolean {
  return reading.analysis.quotes.some((quote) => quote.depth > 1 && contains(outer, quote.outer));
}

/** Likely enough that somebody is reported here, with a source and a cue in print. */
function isTold(reading: Reading, relation: Relation): boolean {
  return (
    saysPlainly(reading, relation) ||
    (relation.confidence >= 0.6 &&
      relation.realised &&
      relation.heldFrom === null &&
      relation.source.length > 0 &&
      saying.has(relation.cueClass) &&
      relation.cue.some((part) => /\p{L}{3}/u.test(reading.words(part))))
  );
}

/** Nothing but a quotation and who speaks (class "whole"). */
export function whollyQuoted(reading: Reading): QuotedReport[] {
  const seen = new Set<number>();
  return reading.analysis.relations.flatMap((relation, index) => {
    const [cue] = relation.cue;
    if (relation.type !== "direct" || !cue || !saysPlainly(reading, relation)) return [];
    const own = reading.sentenceSpan(reading.sentenceAt(cue.start));
    const quotes = reading.analysis.quotes.filter(
      ({ outer, depth }) =>
        depth === 1 &&
        overlaps(outer, own) &&
        relation.content.some((part) => overlaps(part, outer)),
    );
    const [quote] = quotes;
    const [piece] = quote?.pieces ?? [];
    if (!quote || !piece || quotes.length !== 1 || quote.pieces.length !== 1) return [];
    const block = blockOf(reading, cue, quote.outer);
    const words = withoutStop(reading, piece);
    const paragraph = reading.paragraphAt(quote.outer.start);
    const fit =
      quote.closed &&
      !seen.has(quote.outer.start) &&
      reading.isBody(paragraph) &&
      reading.paragraphAt(block.end - 1) === paragraph &&
      relation.source.every((part) => contains(block, part)) &&
      !overlaps(cue, quote.outer) &&
      !holdsAnother(reading, quote.outer) &&
      marksIn(reading, block) === 1 &&
      wordsOf(reading.words(words)).length >= 6 &&
      /^\p{Lu}/u.test(reading.words(words)) &&
      !isEdited(reading.words(block));
    if (!fit) return [];
    seen.add(quote.outer.start);
    return [{ index, relation, paragraph, cue, block, shown: words, words, outer: quote.outer }];
  });
}

/** From the first to the last sentence that the quotation or the words of saying stand in. */
function blockOf(reading: Reading, cue: Span, outer: Span): Span {
  const at = (offset: number) => reading.sentenceSpan(reading.sentenceAt(offset));
  return {
    start: Math.min(at(outer.start).start, at(cue.start).start),
    end: Math.max(at(outer.end - 1).end, at(cue.start).end),
  };
}

function withoutStop(reading: Reading, piece: Span): Span {
  let { start, end } = piece;
  while (end > start && /[\s.,;:]/u.test(reading.text.charAt(end - 1))) end -= 1;
  while (start < end && /\s/u.test(reading.text.charAt(start))) start += 1;
  return { start, end };
}

/** Quotations that the span has a part of. */
export function marksIn(reading: Reading, span: Span): number {
  return reading.analysis.quotes.filter(({ outer, depth }) => depth === 1 && overlaps(outer, span))
    .length;
}

/** The paragraph has no other marks than this part of it, so that its number is enough to name them. */
export function isAlone(reading: Reading, paragraph: number, block: Span): boolean {
  const whole = reading.analysis.paragraphs.find(({ number }) => number === paragraph)?.span;
  const count = marksIn(reading, whole ?? block);
  return count <= 1 && count === marksIn(reading, block);
}
