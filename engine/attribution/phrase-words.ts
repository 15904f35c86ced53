/** What a single word says about the noun phrase or clause around it. */
import {
  coordinators,
  isAdverb,
  nounPrepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from "../lexicon/clause-words.ts";
import { finiteForms } from "../lexicon/finite-forms.ts";
import { determiners } from "../lexicon/function-words.ts";
import { isCapital, isWord, type Line, wordAt } from "./line.ts";

export interface Range {
  readonly first: number;
  readonly end: number;
}

/** How far a noun phrase may reach, in tokens. */
export const widest = 60;

export const relativeWords = new Set(["who", "which", "whose", "whom", "that", "where"]);

/** A word that can stand inside a noun phrase. */
export function isNouny(line: Line, index: number): boolean {
  if (line.quoted[index] !== null) return isNickname(line, index);
  const word = wordAt(line, index);
  if (!isWord(line, index))
    return word === "-" || word === "/" || word === "&" || /^['’]s?$/u.test(word);
  if (isCapital(line, index) && index > 0) return true;
  if (subordinators.has(word) || coordinators.has(word) || relativeWords.has(word)) return false;
  if (subjectPronouns.has(word) || nounPrepositions.has(word)) return false;
  return !finiteForms.has(word) && !(isAdverb(word) && !determiners.has(wordAt(line, index - 1)));
}

/** `Joe "Red" Hill`: one or two quoted words behind a name, without a pause at their end. */
function isNickname(line: Line, index: number): boolean {
  const quote = line.quoted[index];
  if (quote === undefined) return false;
  let first = index;
  let last = index;
  while (line.quoted[first - 1] === quote && index - first < 6) first -= 1;
  while (line.quoted[last + 1] === quote && last - index < 6) last += 1;
  const pause = /^[,.?!]$/u.test(wordAt(line, last - 1)) && !isCapital(line, last + 1);
  return last - first <= 4 && !pause && (isCapital(line, first - 1) || isCapital(line, last + 1));
}

export function isFiniteVerb(line: Line, index: number): boolean {
  if (line.quoted[index] !== null) return false;
  const word = wordAt(line, index);
  if (finiteForms.has(word)) return true;
  if (!/..ed$/u.test(word) || isCapital(line, index)) return false;
  const before = wordAt(line, index - 1);
  const after = wordAt(line, index + 1);
  return !determiners.has(before) && !/^(?:by|as|of)$/u.test(after);
}

/** Whether the stretch outside quotations holds a finite verb. */
export function hasVerb(line: Line, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (isFiniteVerb(line, index)) return true;
  return false;
}

/** A subject begins where a clause does: at an edge, after a mark, a comma or a joining word. */
export function startsClause(line: Line, index: number): boolean {
  if (index <= 0) return true;
  const before = wordAt(line, index - 1);
  if (line.quoted[index - 1] !== null) return true;
  if (!isWord(line, index - 1)) return !/^['’]s?$|^[-/&%]$/u.test(before);
  return (
    subordinators.has(before) ||
    coordinators.has(before) ||
    relativeWords.has(before) ||
    isFiniteVerb(line, index - 1) ||
    isAdverb(before) ||
    timeWords.has(before)
  );
}
