/**
 * Words, numbers and marks with their offsets, cut as the English treebanks cut them: clitics apart
 * ("did n't", "Iran 's"), compounds at the hyphen, but prefixes and hyphenated names whole
 * ("re-elected", "al-Akhbar"). Own code in one pass, because every later offset rests on it.
 */
import {
  leadingAbbreviations,
  numberAbbreviations,
  trailingAbbreviations,
} from "../lexicon/abbreviations.ts";
import { hyphenJoins } from "./hyphens.ts";
import type { Span } from "./span.ts";

/** A token before it is placed in a sentence and a quotation. */
export interface Piece extends Span {
  readonly word: boolean;
}

const space = /\s+/uy;
/** Read as one token each, tried in this order. No pattern repeats inside a repetition. */
const wholes: readonly { readonly pattern: RegExp; readonly word: boolean }[] = [
  { pattern: /<[a-z/!][^<>\n]{0,400}>/iuy, word: false },
  { pattern: /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/iuy, word: true },
  { pattern: /[@#][\p{L}\p{N}_]+/uy, word: true },
  { pattern: /[A-Z]{1,3}\$/uy, word: true },
  { pattern: /(?:Ph\.D|M\.Sc|B\.Sc|Ed\.D)\.?/uy, word: true },
  { pattern: /(?:\p{L}\.){2,20}/uy, word: true },
  { pattern: /\p{Lu}{1,4}&\p{Lu}{1,3}(?!\p{L})/uy, word: true },
];
const email = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,64}\w/uy;
const number = /\p{N}+(?:[.,:/]\p{N}+)*/uy;
const letters = /[\p{L}\p{M}\p{N}_]+/uy;
const shortYear = /['’](?:\p{N}\p{N}s?|em|til|tis|twas)(?![\p{L}\p{N}])/uy;
const clitic = /['’](?:s|re|ve|m|ll|d)(?![\p{L}\p{N}])/iuy;
const repeated = /\.{2,}|…+|-{2,}|[–—]+|[!?]+|={2,}|\*{2,}|_{2,}|~{2,}/uy;
const domain =
  /\.(?:com|org|net|gov|edu|info|co\.uk|org\.uk|ac\.uk|io|tv|uk|de|fr|ru)(?![\p{L}\p{N}])/uy;

function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? "";
}

export function readTokens(text: string, paragraph: Span, marks: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let index = paragraph.start;
  while (index < paragraph.end) {
    const gap = matchAt(space, text, index).length;
    index += gap;
    if (gap > 0) continue;
    const end = Math.min(paragraph.end, readOne(text, index, marks, pieces));
    index = Math.max(end, index + 1);
  }
  return pieces;
}

/** Adds the token or tokens at `index` and says where they end. */
function readOne(text: string, index: number, marks: ReadonlySet<number>, out: Piece[]): number {
  if (marks.has(index)) {
    const character = text.charAt(index);
    const doubled = "'`’‘".includes(character) && text.charAt(index + 1) === character;
    return push(out, index, index + (doubled ? 2 : 1), false);
  }
  for (const { pattern, word } of wholes) {
    const found = matchAt(pattern, text, index);
    if (found !== "") return push(out, index, index + withoutTail(found), word);
  }
  const figures = matchAt(number, text, index);
  if (figures !== "") return readNumber(text, index, figures, out);
  if (matchAt(letters, text, index) !== "") return readWord(text, index, marks, out);
  const apostrophe = matchAt(clitic, text, index) || matchAt(shortYear, text, index);
  if (apostrophe !== "") return push(out, index, index + apostrophe.length, true);
  const run = matchAt(repeated, text, index);
  if (run !== "") return push(out, index, index + run.length, false);
  const code = text.codePointAt(index) ?? 0;
  const length = code > 0xffff ? 2 : 1;
  const character = text.slice(index, index + length);
  return push(out, index, index + length, /[\p{L}\p{N}\p{M}%$]/u.test(character));
}

function push(out: Piece[], start: number, end: number, word: boolean): number {
  out.push({ start, end, word });
  return end;
}

/** An address keeps no stop, comma or bracket at its end. */
function withoutTail(found: string): number {
  if (!/^(?:https?:|www\.)/iu.test(found)) return found.length;
  let end = found.length;
  while (end > 1 && ".,;:!?)]'’".includes(found.charAt(end - 1))) end -= 1;
  return end;
}

function readNumber(text: string, index: number, figures: string, out: Piece[]): number {
  const end = index + figures.length;
  const tail = matchAt(letters, text, end);
  if (/^(?:am|pm|km|kg|cm|mm|mg|ml|g|mph)$/iu.test(tail)) {
    push(out, index, end, true);
    return push(out, end, end + tail.length, true);
  }
  return push(out, index, end + tail.length, true);
}

function readWord(text: string, start: number, marks: ReadonlySet<number>, out: Piece[]): number {
  const address = matchAt(email, text, start);
  if (address !== "") return push(out, start, start + address.length, true);
  let part = start;
  let end = start + matchAt(letters, text, start).length;
  for (;;) {
    const next = text.charAt(end);
    const follows = matchAt(letters, text, end + 1);
    if (follows === "") break;
    if ((next === "'" || next === "’") && !marks.has(end)) {
      end += 1 + follows.length;
    } else if (next === "-" && hyphenJoins(text.slice(part, end), follows)) {
      part = end + 1;
      end += 1 + follows.length;
    } else {
      end += matchAt(domain, text, end).length;
      break;
    }
  }
  const word = text.slice(start, end);
  if (keepsStop(text, text.slice(part, end), end)) return push(out, start, end + 1, true);
  return pushParts(word, start, out);
}

/** Whether the full stop after the word belongs to it. */
function keepsStop(text: string, word: string, end: number): boolean {
  if (text.charAt(end) !== "." || text.charAt(end + 1) === ".") return false;
  if (leadingAbbreviations.has(word) || trailingAbbreviations.has(word)) return true;
  if (numberAbbreviations.has(word)) return /^\. ?\p{N}/u.test(text.slice(end, end + 4));
  return /^\p{Lu}$/u.test(word) && /^\.\s?[\p{Lu}"“]/u.test(text.slice(end, end + 4));
}

const joined: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
]);

/** Cuts clitics off the end of a word: at most two ("shouldn't've"). */
function pushParts(word: string, start: number, out: Piece[]): number {
  const cuts: number[] = [];
  let rest = word;
  for (let round = 0; round < 2; round += 1) {
    const cut = clitics(rest);
    if (cut === null) break;
    cuts.unshift(cut);
    rest = rest.slice(0, cut);
  }
  let from = 0;
  for (const cut of [...cuts, word.length]) {
    push(out, start + from, start + cut, true);
    from = cut;
  }
  return start + word.length;
}

function clitics(word: string): number | null {
  const tail = word.slice(-4);
  const negation = /n['’]t$/iu.exec(tail);
  if (negation && word.length > 3) return word.length - 3;
  const ending = /['’](?:s|re|ve|m|ll|d)$/iu.exec(tail);
  if (ending && word.length > ending[0].length) return word.length - ending[0].length;
  return (
    joined.get(word.slice(0, 8).toLowerCase() === word.toLowerCase() ? word.toLowerCase() : "") ??
    null
  );
}
