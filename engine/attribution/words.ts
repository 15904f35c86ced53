/**
 * The document's tokens as words a name can be made of: hyphenated pieces ("al-Akhbar") are one word,
 * whatever the tokenizer did with them. For the stages that decide who is who.
 */
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Index of the innermost quotation around it, or null. */
  readonly quote: number | null;
  readonly letters: boolean;
}

/** ".hu", ".au": the end of an address that the tokenizer leaves apart. */
const domainDot = /^\.[a-z]{2,3}(?![\p{L}\p{N}])/u;
const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

export function wordsOf(document: Document): readonly Word[] {
  const words: Word[] = [];
  let joinNext = false;
  for (const token of document.tokens) {
    const last = words.at(-1);
    const touches = last !== undefined && last.end === token.start && last.letters;
    if (
      last &&
      touches &&
      (joinNext ||
        (hyphens.has(token.text) && startsWord(document, token.end)) ||
        domainDot.test(document.text.slice(token.start, token.start + 6)))
    ) {
      words[words.length - 1] = wordFrom(document.text, last, token.end);
      joinNext = hyphens.has(token.text) || token.text === ".";
      continue;
    }
    joinNext = false;
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.text.toLowerCase(),
      sentence: token.sentence,
      paragraph: token.paragraph,
      quote: token.quote,
      letters: token.word,
    });
  }
  return words;
}

function startsWord(document: Document, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(document.text.charAt(offset));
}

function wordFrom(text: string, first: Word, end: number): Word {
  const joined = text.slice(first.start, end);
  return { ...first, end, text: joined, lower: joined.toLowerCase() };
}

/** Index of the first word that ends after `offset`. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && word.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Range {
  readonly first: number;
  readonly end: number;
}

/** The words that lie in the span, as a range of indices. */
export function rangeOf(words: readonly Word[], span: Span): Range {
  const first = wordIndexAt(words, span.start);
  let end = wordIndexAt(words, span.end);
  const last = words[end];
  if (last && last.start < span.end) end += 1;
  return { first, end: Math.max(first, end) };
}

const capital = /^\p{Lu}/u;
const prefixed =
  /^(?:al|el|an|as|ad|ar|ash|de|da|di|du|von|van|bin|ibn|abu|o|d|mc|mac)[-'’]\p{Lu}/u;

/** Whether the word is printed like a name: capital first letter, or a small particle joined to one. */
export function isCapitalised(word: Word): boolean {
  return capital.test(word.text) || prefixed.test(word.text);
}

const acronym = /^(?:\p{Lu}\.){2,}$|^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$/u;

export function isAcronym(word: Word): boolean {
  return acronym.test(word.text);
}
