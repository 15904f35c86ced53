/** Whose words a cue hands on: subject, inverted subject, by-phrase, or the subject of the clause before. */

import { isAdverb } from "../lexicon/clause-words.ts";
import type { Cue } from "./cues.ts";
import { isCapital, type Line, lastWordEnd, openWord, wordAt } from "./line.ts";
import { phraseAfter } from "./phrase-after.ts";
import { phraseBefore } from "./phrase-before.ts";
import { hasVerb, isFiniteVerb, isNouny, type Range, startsClause } from "./phrase-words.ts";

export interface FoundSource {
  /** Null for an agentless cue. */
  readonly range: Range | null;
  readonly place: "before" | "after" | "shared" | "by" | "none";
  readonly rule: string;
  /** The phrase stands at a clause edge and has one reading. */
  readonly plain: boolean;
}

export function findSource(
  line: Line,
  cue: Cue,
  earlier: readonly FoundSource[],
): FoundSource | null {
  if (cue.form === "according") {
    return accordingSource(line, cue);
  }
  if (cue.rule === "C05") {
    const range = phraseAfter(line, cue.end);
    return range && { range, place: "after", rule: "S05", plain: true };
  }
  if (cue.passive) return passiveSource(line, cue);
  if (cue.rule === "C03") return sharedSource(line, cue, earlier);
  if (invertsHere(line, cue)) {
    const range = phraseAfter(line, cue.end);
    if (range) return { range, place: "after", rule: "S02", plain: isPlain(line, range) };
  }
  const before = openWord(line, cue.first - 1);
  if (
    before === "and" ||
    before === "but" ||
    (before === "," && /^(?:and|but)$/u.test(openWord(line, cue.first - 2)))
  ) {
    return sharedSource(line, cue, earlier);
  }
  const floor = clauseFloor(line, cue.first);
  const range = phraseBefore(line, cue.first, floor);
  if (range === null) return null;
  if (cue.cueClass === "show" && pointsBack(line, range)) return null;
  const plain = startsClause(line, range.first) && isPlain(line, range);
  return { range, place: "before", rule: "S01", plain };
}

/** "According to Roe, who runs it, ...": in front of a clause only a short insertion without a verb counts. */
function accordingSource(line: Line, cue: Cue): FoundSource | null {
  const bare = phraseAfter(line, cue.end, false);
  if (!bare) return null;
  const full = phraseAfter(line, cue.end) ?? bare;
  const takesInsertion = full.end > bare.end && fitsInsertion(line, cue, bare, full);
  const range = takesInsertion ? full : bare;
  const next = openWord(line, range.end);
  const plain = next === "," || range.end >= lastWordEnd(line);
  return { range, place: "after", rule: "S04", plain: plain && range.end - range.first < 14 };
}

function fitsInsertion(line: Line, cue: Cue, bare: Range, full: Range): boolean {
  const first =
    openWord(line, bare.end) === "," ? openWord(line, bare.end + 1) : openWord(line, bare.end);
  if (/^(?:who|whose)$/u.test(first)) return true;
  if (cue.first > 1) return !hasVerb(line, bare.end, full.end);
  const short = full.end - bare.end <= 10 && isCapital(line, bare.end - 1);
  const clause = openWord(line, full.end) === "," && hasVerb(line, full.end, lastWordEnd(line));
  return short && clause && !hasVerb(line, bare.end, full.end);
}

/** A subject is not looked for behind a spoken quotation or a semicolon. */
function clauseFloor(line: Line, end: number): number {
  for (let index = end - 1; index >= 0; index -= 1) {
    if (openWord(line, index) === ";") return index + 1;
    if (line.quoted[index] !== null && line.quoted[index + 1] === null && endsSpeech(line, index)) {
      return index + 1;
    }
  }
  return 0;
}

/** `"...,"`: a quotation of some length that ends in a comma or stop, or stands at a clause edge. */
function endsSpeech(line: Line, close: number): boolean {
  let open = close;
  while (open > 0 && line.quoted[open - 1] === line.quoted[close]) open -= 1;
  const edge = open === 0 || /^[,:;—–]$/u.test(wordAt(line, open - 1));
  const pause = /^(?:[,.?!]+|…|\.{3})$/u.test(wordAt(line, close - 1));
  return pause && (edge || close - open > 7);
}

/** "..., said Roe": content in front, a name or noun phrase behind. */
function invertsHere(line: Line, cue: Cue): boolean {
  if (cue.lemma === "tell") return false;
  if (cue.first === 0 && cue.form === "past" && isCapital(line, cue.end)) return true;
  const before = cue.first - 1;
  const ends =
    before >= 0 && (line.quoted[before] !== null || /^[,?!—–]$/u.test(wordAt(line, before)));
  if (!ends || cue.form === "gerund" || cue.form === "base") return false;
  const next = openWord(line, cue.end);
  if (next === "" || /^(?:that|in|on|at|to|of|by|as|it|there)$/u.test(next)) return false;
  if (!isNouny(line, cue.end) && !/^(?:he|she|they|one|two)$/u.test(next)) return false;
  if (isAdverb(next)) return false;
  const fromQuote = line.quoted[before] !== null && endsSpeech(line, before);
  return fromQuote || phraseBefore(line, cue.first) === null;
}

function passiveSource(line: Line, cue: Cue): FoundSource | null {
  if (cue.lemma === "quote" && wordAt(line, cue.end) === "as") {
    const range = phraseBefore(line, cue.first);
    return range && { range, place: "before", rule: "S01", plain: false };
  }
  for (let index = cue.end; index < Math.min(line.tokens.length, cue.end + 8); index += 1) {
    if (openWord(line, index) === "by") {
      const range = phraseAfter(line, index + 1);
      return range && { range, place: "by", rule: "S05", plain: false };
    }
    if (/^(?:that|to|,)$/u.test(openWord(line, index))) break;
  }
  return { range: null, place: "none", rule: "S06", plain: false };
}

/** The participle and the second verb take the subject of the nearest cue before, else of the sentence. */
function sharedSource(line: Line, cue: Cue, earlier: readonly FoundSource[]): FoundSource | null {
  const last = earlier.at(-1);
  if (last?.range) return { range: last.range, place: "shared", rule: "S03", plain: last.plain };
  const range = firstSubject(line, cue.first);
  return range && { range, place: "shared", rule: "S03", plain: false };
}

/** The noun phrase in front of the first finite verb of the sentence. */
function firstSubject(line: Line, end: number): Range | null {
  for (let index = 1; index < end; index += 1) {
    if (!isFiniteVerb(line, index)) continue;
    const range = phraseBefore(line, index);
    if (range && startsClause(line, range.first)) return range;
  }
  return null;
}

/** "This showed that ...": the article's own conclusion, however factive the verb (engine.md V2). */
function pointsBack(line: Line, range: Range): boolean {
  return (
    range.end - range.first === 1 &&
    /^(?:this|that|it|these|those|which)$/u.test(wordAt(line, range.first))
  );
}

/** A pronoun, a name, or a phrase with a determiner or a capital in it. */
function isPlain(line: Line, range: Range): boolean {
  if (range.end - range.first > 30) return false;
  const word = wordAt(line, range.first);
  if (/^(?:he|she|they|it|we|i|who|which)$/u.test(word)) return true;
  if (
    /^(?:the|a|an|his|her|their|its|some|many|two|three|several|one|both|other|another|most)$/u.test(
      word,
    )
  )
    return true;
  for (let index = range.first; index < range.end; index += 1)
    if (isCapital(line, index)) return true;
  return range.end - range.first <= 4 && /s$/u.test(wordAt(line, range.end - 1));
}
