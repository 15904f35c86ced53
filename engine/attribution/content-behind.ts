/** The content behind the cue: what opens it, a bare clause, or the phrase that the verb takes. */
import { isAdverb, objectPronouns, subjectPronouns, timeWords } from "../lexicon/clause-words.ts";
import { prepositions } from "../lexicon/function-words.ts";
import type { Frame } from "../lexicon/reporting-verbs.ts";
import { findOpening, fromOpening } from "./content-opening.ts";
import type { Cue } from "./cues.ts";
import { type FoundContent, until } from "./found-content.ts";
import { isCapital, isWord, type Line, lastWordEnd, openWord } from "./line.ts";
import { phraseAfter } from "./phrase-after.ts";
import { hasVerb, isNouny, type Range } from "./phrase-words.ts";

/** Behind the cue: a colon, a that-clause, marks, a bare clause, or the phrase that the verb takes. */
export function findBehind(
  line: Line,
  cue: Cue,
  from: number,
  cues: readonly Cue[],
): FoundContent | null {
  const frames: ReadonlySet<Frame> = cue.verb?.frames ?? new Set<Frame>();
  const start = skipAddressee(line, cue, from, frames);
  const clause = frames.has("clause") || frames.has("quote");
  const opening = clause ? findOpening(line, start) : null;
  if (opening) return fromOpening(line, opening, cues, from);
  const word = openWord(line, start);
  const bare = afterTime(line, start);
  if (frames.has("clause") && startsBareClause(line, bare, frames, cue.lemma)) {
    const sure = plainClauseVerbs.has(cue.lemma) && hasVerb(line, bare + 1, lastWordEnd(line));
    return until(line, bare, cues, "B06", bare <= start && sure);
  }
  for (const [frame, pattern] of phraseFrames) {
    if (frames.has(frame) && pattern.test(word)) return until(line, start, cues, "B07", false);
  }
  if (frames.has("of") && !frames.has("clause")) return objectThenOf(line, start, cues);
  if (frames.has("as") || frames.has("object")) return objectOf(line, start, cues, cue.lemma);
  return null;
}

const phraseFrames: readonly (readonly [Frame, RegExp])[] = [
  ["of", /^(?:of|about|against)$/u],
  ["against", /^(?:against|about|at)$/u],
  ["infinitive", /^to$/u],
];

/** "told reporters", "warned the council": the person spoken to is no content. */
function skipAddressee(line: Line, cue: Cue, from: number, frames: ReadonlySet<Frame>): number {
  let start = from;
  if (frames.has("addressee")) {
    if (objectPronouns.has(openWord(line, start))) return start + 1;
    const phrase = addresseePhrase(line, start);
    const next = openWord(line, phrase?.end ?? start);
    const marks = phrase && line.quoted[phrase.end] !== null;
    const opens =
      /^(?:that|,|:|of|to|against|about|how|why|in|on|during|last|he|she|it|they|not)$/u.test(next);
    if (phrase && (opens || marks || cue.lemma === "tell")) start = phrase.end;
  }
  return start;
}

/** One party or a list of them: "Russia, Iran and Syria". */
function addresseePhrase(line: Line, start: number): Range | null {
  let phrase = phraseAfter(line, start, false);
  while (phrase && openWord(line, phrase.end) === "," && isCapital(line, phrase.end + 1)) {
    const next = phraseAfter(line, phrase.end + 1, false);
    if (!next || next.end - start > 16) break;
    phrase = { first: start, end: next.end };
  }
  return phrase;
}

/** After these a bare clause is a statement, and hardly ever an object ("reported earnings"). */
const plainClauseVerbs = new Set([
  "say",
  "tell",
  "claim",
  "insist",
  "argue",
  "warn",
  "acknowledge",
  "confirm",
  "add",
]);

/** "said Tuesday", "said on Monday": the day is no part of what was said. */
function afterTime(line: Line, start: number): number {
  let index = start;
  while (index < start + 4) {
    const word = openWord(line, index);
    const dated =
      /^(?:on|in|late|early|since)$/u.test(word) && timeWords.has(openWord(line, index + 1));
    if (!dated && !timeWords.has(word)) break;
    index += 1;
  }
  return index;
}

/** "added 160 guards" gives no statement; "added 160 guards were there" does. */
function firstPause(line: Line, start: number): number {
  let index = start;
  while (index < line.tokens.length && !/^[,;]$/u.test(openWord(line, index))) index += 1;
  return index;
}

function startsBareClause(
  line: Line,
  start: number,
  frames: ReadonlySet<Frame>,
  lemma: string,
): boolean {
  const word = openWord(line, start);
  if (word === "" || !isWord(line, start)) return false;
  if (subjectPronouns.has(word) || word === "there") return start + 1 < lastWordEnd(line);
  if (word === "as" && /^(?:many|much|few)$/u.test(openWord(line, start + 1))) return true;
  if (prepositions.has(word) && !/^(?:about|around|over|nearly|under)$/u.test(word)) return false;
  if (/^(?:and|or|but|so)$/u.test(word) || isAdverb(word)) return false;
  const end = lastWordEnd(line);
  if (lemma === "add" && !hasVerb(line, start + 1, firstPause(line, start))) return false;
  return end - start >= 3 && (!frames.has("object") || hasVerb(line, start + 1, end));
}

function objectThenOf(line: Line, start: number, cues: readonly Cue[]): FoundContent | null {
  for (let index = start; index < Math.min(line.tokens.length, start + 14); index += 1) {
    if (openWord(line, index) === "of") return until(line, index, cues, "B07", false);
    if (/^[,;]$/u.test(openWord(line, index))) return null;
  }
  return null;
}

/** "denied these claims.": a short object of these up to the stop has one reading. */
const rejecting = new Set(["deny", "reject", "dismiss", "dispute"]);

function objectOf(
  line: Line,
  start: number,
  cues: readonly Cue[],
  lemma: string,
): FoundContent | null {
  const word = openWord(line, start);
  if (
    word === ""
      ? line.quoted[start] === undefined
      : !isNouny(line, start) && !/^(?:it|them|him|her)$/u.test(word)
  )
    return null;
  const short = rejecting.has(lemma) && lastWordEnd(line) - start <= 8;
  return until(line, start, cues, "B08", short);
}
