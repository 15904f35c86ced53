/**
 * Words that a speaker takes from a text or from somebody else: whoever is asked whose they are could
 * name either (P-055).
 */
import type { Relation } from "../analysis.ts";
import { conjunctions, determiners, prepositions } from "../lexicon/function-words.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { hasVerb, wordsOf } from "./clauses.ts";
import type { Reading } from "./reading.ts";

export function isBorrowed(reading: Reading, relation: Relation, shown: Span): boolean {
  return (
    isInnerQuotation(reading, shown) ||
    isReadOut(reading, relation) ||
    isGoverned(reading, relation, shown)
  );
}

/** "The critics say, ‘We pay for it,’" inside the speaker's own marks. */
function isInnerQuotation(reading: Reading, shown: Span): boolean {
  const quote = reading.quoteAround(shown);
  if (!quote) return false;
  // Begun and not closed within what is shown.
  if (/(?:^|\s)['‘]\p{Lu}/u.test(reading.words(shown))) return true;
  const inner = reading.analysis.quotes.some(
    ({ depth, outer }) => depth > 1 && overlaps(outer, shown),
  );
  if (inner) return true;
  const before = reading.text.slice(quote.start + 1, shown.start);
  const opened = before.match(/(?:^|[\s—–(-])['‘](?=\p{L})(?!(?:cause|em|til|tis|twas)\b)/giu);
  const closed = before.match(/['’](?=[\s"”]|$)/gu);
  return (opened?.length ?? 0) > (closed?.length ?? 0);
}

/** "she said, reading from the letter" */
function isReadOut(reading: Reading, { cue: [cue], content }: Relation): boolean {
  if (!cue) return false;
  const { start, end } = reading.sentenceSpan(reading.sentenceAt(cue.start));
  let around = "";
  let at = start;
  for (const part of [...content].sort((a, b) => a.start - b.start)) {
    if (part.start > at) around += `${reading.text.slice(at, Math.min(part.start, end))} `;
    at = Math.max(at, part.end);
  }
  if (at < end) around += reading.text.slice(at, end);
  return readingOut.test(around) || retold.test(around);
}

const readingOut =
  /\b(?:reading (?:from|aloud|out)|read (?:from|aloud|out)|quoting|quoted from|reciting|recited|paraphras\p{L}+|in the words of|borrow(?:ed|ing) (?:a|the) (?:line|phrase|words?))\b/iu;

/** "she recalled the mayor telling her", "he quoted Roe as saying" */
const retold =
  /\b(?:recall|remember|quot|describ|hear|overhear)\p{L}*\s(?:\S+\s){1,6}?(?:telling|saying|asking|warning)\b/iu;

/** "the charter forbids “any change to the bridge”": what the marks hold hangs on a verb before them. */
function isGoverned(reading: Reading, { content }: Relation, shown: Span): boolean {
  const piece = content.find((part) => contains(part, shown));
  const quote = reading.quoteAround(shown);
  if (!piece || !quote || quote.start <= piece.start) return false;
  const before = reading.text.slice(piece.start, quote.start).replace(/^that\s/iu, "");
  const words = wordsOf(before);
  const last = words.at(-1) ?? "";
  const light = prepositions.has(last) || determiners.has(last) || conjunctions.has(last);
  return hasVerb(before) || (words.length > 1 && !light);
}
