/**
 * Which part of a retold statement stands between marks as speech, and which parts of a retold
 * clause could be taken for exact words.
 */
import { contains, overlaps, type Span } from "../text/span.ts";
import { isEdited, wordsOf } from "./clauses.ts";
import type { Reading } from "./reading.ts";

/** The one piece of speech in marks inside the clause; null for names, titles, charges and labels. */
export function quotedPart(reading: Reading, shown: Span): { outer: Span; words: Span } | null {
  const inside = reading.analysis.quotes.filter(({ outer }) => overlaps(outer, shown));
  const [only] = inside;
  if (!only || inside.length !== 1 || !only.closed || only.pieces.length !== 1) return null;
  const [piece] = only.pieces;
  if (!piece || !contains(reading.sentenceSpan(reading.sentenceAt(shown.start)), piece))
    return null;
  let { end } = piece;
  while (end > piece.start && /[\s.,;:]/u.test(reading.text.charAt(end - 1))) end -= 1;
  const span = { start: piece.start, end };
  const within = only.outer.start >= shown.start && end <= shown.end;
  return within && isSpeech(reading, span, only.outer) ? { outer: only.outer, words: span } : null;
}

const labelling =
  /(?:call(?:s|ed|ing)?(?: (?:him|her|it|them|this|that|the \p{L}+|\p{Lu}\p{L}+))?(?: an?| the)?|dubbed|titled|entitled|named|known as|so-called|termed|film|book|song|album|paper|report|series|show|event|operation|slogan|phrase|term|word|words|label|nickname|motto|hashtag|headline|so-called \p{L}+|of|for) $/iu;

function isSpeech(reading: Reading, span: Span, outer: Span): boolean {
  const printed = reading.words(span);
  const words = wordsOf(printed);
  const capitals = printed.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0;
  return (
    // One or two words may be a name or a term that is only set off.
    words.length >= (/^\p{Lu}/u.test(printed) ? 4 : 3) &&
    !isEdited(printed) &&
    !/["“”]/u.test(printed) &&
    capitals <= words.length / 2 &&
    !isLabelled(reading, outer)
  );
}

/** What stands before the marks tells that they set off a name, a title or a term. */
export function isLabelled(reading: Reading, outer: Span): boolean {
  return labelling.test(reading.text.slice(Math.max(0, outer.start - 30), outer.start));
}

const seam =
  /(?:, | )(?:because|after|before|when|while|if|unless|although|though|and|but|which|who|in|on|at|for|with|from|to|by|as|since|until|about|over|under) /giu;

/** Pieces on either side of a seam, the longest first, each of three words or more. */
export function retoldParts(reading: Reading, shown: Span): Span[] {
  const printed = reading.words(shown);
  const parts: Span[] = [];
  for (const found of printed.matchAll(seam)) {
    const lead = /^,? /u.exec(found[0])?.[0].length ?? 0;
    const first = { start: shown.start, end: shown.start + found.index };
    const second = { start: shown.start + found.index + lead, end: shown.end };
    for (const part of [first, second]) {
      const count = wordsOf(reading.words(part)).length;
      if (count >= 3 && count <= wordsOf(printed).length - 2) parts.push(part);
    }
  }
  const middle = (shown.start + shown.end) / 2;
  parts.sort((a, b) => offCentre(a, shown, middle) - offCentre(b, shown, middle));
  const [best] = parts;
  const other = parts.find((part) => best && !overlaps(part, best));
  return best ? (other ? [best, other] : [best]) : [];
}

/** How far the seam of a part lies from the middle of the clause. */
function offCentre(part: Span, shown: Span, middle: number): number {
  return Math.abs((part.start === shown.start ? part.end : part.start) - middle);
}
