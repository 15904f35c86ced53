/** How an option names a stretch of the text: whole where it is short, by its first and last words else. */
import { leadingAbbreviations } from "../lexicon/abbreviations.ts";
import { contains, type Span } from "../text/span.ts";
import { isBalanced, isEdited, wordsOf } from "./clauses.ts";
import { quote, wording } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Phrase, Wording } from "./wording.ts";

const marks = /["“”„«»]|''|``/u;

/** "and no other words" fixes the extent. */
export function extent(reading: Reading, span: Span): Phrase[] {
  const printed = reading.words(span);
  if (wordsOf(printed).length <= 7 && !marks.test(printed)) {
    return wording(quote(reading, span), " and no other words");
  }
  return wording(
    "From ",
    quote(reading, edge(reading, span, "start", 3)),
    " to ",
    quote(reading, edge(reading, span, "end", 3)),
    " and no other words",
  );
}

export function firstWord(reading: Reading, span: Span): Phrase {
  return quote(reading, edge(reading, span, "start", 1));
}

export function lastWord(reading: Reading, span: Span): Phrase {
  return quote(reading, edge(reading, span, "end", 1));
}

/** Up to so many words from one end, none of them with a mark. */
export function edge(reading: Reading, span: Span, side: "start" | "end", most: number): Span {
  const words = bareWords(reading, span, side, most);
  const [first] = words;
  if (!first) return span;
  let reached = first;
  for (const word of words.slice(1)) {
    const between = reading.text.slice(
      Math.min(reached.end, word.end),
      Math.max(reached.start, word.start),
    );
    if (marks.test(between)) break;
    reached = word;
  }
  return { start: Math.min(first.start, reached.start), end: Math.max(first.end, reached.end) };
}

/** So many words from one end on, without the marks and stops at their edges. */
function bareWords(reading: Reading, span: Span, side: "start" | "end", most: number): Span[] {
  const printed = [...reading.words(span).matchAll(/\S+/gu)];
  const words: Span[] = [];
  for (const found of side === "start" ? printed : printed.reverse()) {
    const lead = /^(?:["“”„«»‘(]|''|``|'(?=\p{L}))+/u.exec(found[0])?.[0].length ?? 0;
    const tail = tailOf(found[0].slice(lead));
    const start = span.start + found.index + lead;
    const end = span.start + found.index + found[0].length - tail;
    const isWord = end > start && /[\p{L}\p{N}]/u.test(reading.text.slice(start, end));
    if (isWord) words.push({ start, end });
    if (words.length === most) break;
  }
  return words;
}

/** How many signs at a word's end are none of its own: the stop of "U.S." or "Sen." is. */
function tailOf(word: string): number {
  const tail = /["”»’).,;:!?']+$/u.exec(word)?.[0].length ?? 0;
  const bare = word.slice(0, word.length - tail);
  return tail > 0 && keepsStop(bare) && word.charAt(bare.length) === "." ? tail - 1 : tail;
}

/** "U.S", "Sen", "J": with a stop after it the word is whole. */
function keepsStop(bare: string): boolean {
  return (
    /(?:^|[^\p{L}])(?:\p{L}\.)*\p{L}\.\p{L}$/u.test(bare) ||
    /^(?!I$)\p{Lu}$/u.test(bare) ||
    leadingAbbreviations.has(bare)
  );
}

/** A single mark opens in the words and none closes it: the words are cut out of a quotation within. */
export function opensWithin(printed: string): boolean {
  const opened =
    printed.match(/(?<![\p{L}\p{N}])[‘'](?=\p{L})(?!(?:em|til|twas|cause|round|n)\b)/giu) ?? [];
  const closed = printed.match(/(?<=[\p{L}\p{N}.,!?])[’'](?!\p{L})/gu) ?? [];
  return opened.length > closed.length;
}

/** A quotation of the wording does so. */
export function cutsWithin(text: Wording): boolean {
  return text.some((phrase) => "quote" in phrase && opensWithin(phrase.quote));
}

/** "The marks open before “sharp” and close after “increase”", without a stop. */
export function marksRound(reading: Reading, span: Span, start: "The" | "the"): Phrase[] {
  return wording(
    `${start} marks open before `,
    firstWord(reading, span),
    " and close after ",
    lastWord(reading, span),
  );
}

export function noMarksRound(reading: Reading, span: Span): Phrase[] {
  return wording(
    "No quotation marks stand round the words from ",
    firstWord(reading, span),
    " to ",
    lastWord(reading, span),
    ".",
  );
}

const looseEdge =
  /^(?:[\s,;:]|that\s|and\s|but\s)+|(?:[\s,;:]|\sand|\sbut|\sthat|\sthe|\sa|\san|\sas)+$/giu;

/** A side of the marks without loose words at its edges; nothing where little is left. */
export function longEnough(reading: Reading, side: Span): Span[] {
  let { start, end } = side;
  for (const found of reading.words(side).matchAll(looseEdge)) {
    if (found.index === 0) start = side.start + found[0].length;
    else end = side.start + found.index;
  }
  const cut = { start: Math.min(start, end), end };
  const printed = reading.words(cut);
  const fit = wordsOf(printed).length >= 3 && isBalanced(printed) && !isEdited(printed);
  return fit && contains(side, cut) ? [cut] : [];
}
