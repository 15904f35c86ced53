/** The noun phrase in front of a verb, by small words, capitals and commas. Bounds: one line, 60 tokens. */
import { isAdverb, nounPrepositions, subjectPronouns, timeWords } from "../lexicon/clause-words.ts";
import { determiners, possessives } from "../lexicon/function-words.ts";
import { isCapital, isWord, type Line, openWord, wordAt } from "./line.ts";
import {
  isFiniteVerb,
  isNouny,
  type Range,
  relativeWords,
  startsClause,
  widest,
} from "./phrase-words.ts";

/** The noun phrase that ends before `end`, with of-phrases, lists and appositions; null if there is none. */
export function phraseBefore(line: Line, end: number, floor = 0): Range | null {
  const stop = Math.max(floor, end - widest);
  let last = end;
  if (/^(?:,|—|–|--|-)$/u.test(openWord(line, last - 1))) {
    const inner = beforeInsertion(line, last - 1, stop);
    if (inner !== null) return { first: inner, end: insertionStart(line, last - 1) };
    return null;
  }
  while (
    last > stop &&
    /^(?:both|all|each|himself|herself|itself|themselves)$/u.test(openWord(line, last - 1))
  ) {
    last -= 1;
  }
  last = beforeDay(line, last, stop);
  const first = coreBefore(line, last, stop);
  const whole =
    first === null || !startsClause(line, first)
      ? (relativeSubject(line, last, stop) ?? first)
      : first;
  return whole === null ? null : { first: whole, end: last };
}

/** "The minister on Tuesday dismissed": the day is no part of the subject. */
function beforeDay(line: Line, end: number, stop: number): number {
  if (!weekday.test(openWord(line, end - 1)) || end - 2 <= stop) return end;
  return openWord(line, end - 2) === "on" ? end - 2 : end - 1;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today)$/u;

/** "The clubs that answered Roe said": the noun phrase in front of the relative clause. */
function relativeSubject(line: Line, end: number, stop: number): number | null {
  for (let index = end - 2; index > Math.max(stop, end - 16); index -= 1) {
    if (/^[,;:]$/u.test(openWord(line, index)) || line.quoted[index] !== null) return null;
    if (/^(?:who|which|that)$/u.test(openWord(line, index)) && isNouny(line, index - 1)) {
      const first = coreBefore(line, index, stop);
      return first !== null && startsClause(line, first) ? first : null;
    }
  }
  return null;
}

/** "Roe, a teacher in Oslo," : where the name in front of the insertion begins. */
function beforeInsertion(line: Line, comma: number, stop: number): number | null {
  let tries = 0;
  for (let index = comma - 1; index > stop && tries < 4; index -= 1) {
    if (openWord(line, index) !== wordAt(line, comma)) continue;
    tries += 1;
    if (!opensInsertion(line, index + 1)) continue;
    const first = coreBefore(line, index, stop);
    if (first === null || !startsClause(line, first) || isFigure(line, first, index)) continue;
    const further = isInsertion(line, first) ? coreBefore(line, first - 1, stop) : null;
    return further !== null && opensWith(line, further, first - 1) ? further : first;
  }
  return null;
}

/** "Ann Roe, 58, who ...": the age is no subject. */
function isFigure(line: Line, first: number, end: number): boolean {
  return end - first === 1 && /^\p{N}/u.test(wordAt(line, first));
}

/** "Roe, the mayor, a teacher, said": the phrase is itself set in commas behind a name. */
function isInsertion(line: Line, first: number): boolean {
  const behind = first - 2;
  if (openWord(line, first - 1) !== "," || behind < 0) return false;
  return (
    isNouny(line, behind) && !isFiniteVerb(line, behind) && !timeWords.has(wordAt(line, behind))
  );
}

/** A short phrase without a preposition at the head of the line or behind a quotation. */
function opensWith(line: Line, first: number, end: number): boolean {
  const atHead =
    first === 0 || (first === 1 && !isWord(line, 0)) || line.quoted[first - 1] !== null;
  const plain = !line.lower.slice(first, end).some((word) => nounPrepositions.has(word));
  return atHead && plain && end - first <= 6;
}

/** "Roe, meanwhile, said": the adverb is no part of the source, a phrase in commas is. */
function insertionStart(line: Line, comma: number): number {
  const alone = openWord(line, comma - 2) === "," && isAdverb(openWord(line, comma - 1));
  return alone ? comma - 2 : comma;
}

function opensInsertion(line: Line, index: number): boolean {
  const word = openWord(line, index);
  if (word === "") return false;
  if (
    /^(?:who|which|whose|whom|where|a|an|the|one|another|his|her|its|their|then|now|also|both|and|\d{1,3})$/u.test(
      word,
    )
  )
    return true;
  return (
    isNouny(line, index) ||
    isAdverb(word) ||
    nounPrepositions.has(word) ||
    /ing$/u.test(word) ||
    /^(?:like|as|speaking|including|formerly|himself|herself)$/u.test(word)
  );
}

/** Walks left over a noun phrase: head, modifiers, determiner, then of-phrases and lists. */
function coreBefore(line: Line, end: number, stop: number): number | null {
  let index = end - 1;
  if (index < stop) return null;
  if (subjectPronouns.has(openWord(line, index)) || relativeWords.has(openWord(line, index)))
    return index;
  let first = simpleBefore(line, end, stop);
  for (let parts = 0; first !== null && first > stop && parts < 8; parts += 1) {
    index = first - 1;
    const word = openWord(line, index);
    if (
      nounPrepositions.has(word) &&
      index - 1 >= stop &&
      isNouny(line, index - 1) &&
      !timeWords.has(wordAt(line, index + 1))
    ) {
      const further = simpleBefore(line, index, stop);
      if (further === null) break;
      first = further;
    } else if ((word === "and" || word === "&" || word === "or") && index - 1 >= stop) {
      const further = listBefore(line, index, stop);
      if (further === null) break;
      first = further;
    } else {
      break;
    }
  }
  return first;
}

/** "Lee, Hill and" or "Russia, an ally, and": what the joining word at `index` joins on its left. */
function listBefore(line: Line, index: number, stop: number): number | null {
  const hasComma = openWord(line, index - 1) === ",";
  const end = hasComma ? index - 1 : index;
  let first = simpleBefore(line, end, stop);
  while (first !== null && first - 1 > stop && openWord(line, first - 1) === ",") {
    const further = simpleBefore(line, first - 1, stop);
    if (further === null || !isCapital(line, further)) break;
    first = further;
  }
  if (first === null) return null;
  return startsClause(line, first) && !clauseBehind(line, first, stop) ? first : null;
}

/** "The plan failed and Roe said": the word before the joint already ended a clause. */
function clauseBehind(line: Line, first: number, stop: number): boolean {
  const before = openWord(line, first - 1);
  return first > stop && isFiniteVerb(line, first - 1) && before !== "";
}

/** One noun phrase without prepositions: back to its determiner, or over its unbroken run of words. */
function simpleBefore(line: Line, end: number, stop: number): number | null {
  let index = end;
  while (index > stop) {
    const word = openWord(line, index - 1);
    if (/^['’]s?$/u.test(word)) {
      index -= 1;
      continue;
    }
    if (word === ")" && line.quoted[index - 1] === null) {
      const open = bracketBefore(line, index - 1, stop);
      if (open === null) break;
      index = open;
      continue;
    }
    if (word === "that") break;
    if (
      line.quoted[index - 1] === null &&
      determiners.has(word) &&
      !(index < end && /^(?:one|two|three|other|more|most|few|many|several)$/u.test(word))
    ) {
      index -= 1;
      if (openWord(line, index - 1) === "all" || openWord(line, index - 1) === "both") index -= 1;
      break;
    }
    if (!isNouny(line, index - 1)) break;
    index -= 1;
    if (possessives.has(word)) break;
  }
  while (index + 1 < end && skipsAtStart(line, index)) index += 1;
  return index < end ? index : null;
}

/** A date or a dash in front of a name is no part of it. */
function skipsAtStart(line: Line, index: number): boolean {
  return (
    timeWords.has(wordAt(line, index)) || (!isWord(line, index) && line.quoted[index] === null)
  );
}

/** "(R)", "(D-Wash.)": where the bracket opens, at most twelve tokens back. */
function bracketBefore(line: Line, close: number, stop: number): number | null {
  for (let index = close - 1; index >= Math.max(stop, close - 12); index -= 1) {
    if (openWord(line, index) === "(") return index;
  }
  return null;
}
