/**
 * Whether a name in a sentence without words of saying is beyond doubt only named: told of behind another
 * word, or the subject of a plain deed or state. Whoever does anything else may be heard by it.
 */
import { finiteForms } from "../lexicon/finite-forms.ts";
import { closedClass } from "../lexicon/function-words.ts";
import type { Span } from "../text/span.ts";
import { wordsOf } from "./clauses.ts";
import type { Reading } from "./reading.ts";

export function isOnlyNamed(reading: Reading, { start, end }: Span): boolean {
  const sentence = reading.sentenceSpan(reading.sentenceAt(start));
  const before = reading.text.slice(sentence.start, start);
  const after = reading.text.slice(end, sentence.end);
  if (speechNoun.test(reading.words(sentence))) return false;
  if (/^[’']s\s/u.test(after)) return true;
  const next = /^ (\p{L}[\p{L}’'-]*)/u.exec(after)?.[1] ?? "";
  const isSubject = tellsDeed(next) || before === "" || /[,;:]\s$/u.test(before);
  return (!isSubject && isBehind(before, next, after)) || doesPlainly(before, after);
}

/** "for Roe", "met Roe on Monday": behind a preposition or a verb, and nothing is told of what Roe does. */
function isBehind(before: string, next: string, after: string): boolean {
  const [last = ""] = /[\p{L}’'-]+(?=\s(?:[Tt]he\s)?$)/u.exec(before) ?? [];
  const word = last.toLowerCase();
  const ends = next === "" ? /^[,.]/u.test(after) : closedClass.has(next.toLowerCase());
  const joined = /^(?:and|or|who)$/iu.test(next);
  return (
    ends && !joined && (preposition.test(word) || (tellsDeed(word) && !/^be|^is$/u.test(word)))
  );
}

const preposition =
  /^(?:of|to|with|for|about|against|by|behind|beside|between|around|near|under|over|without|toward|towards|from|at|on|in)$/u;

/** The first verb behind the name is a plain one, and no other deed is joined to it. */
function doesPlainly(before: string, after: string): boolean {
  const inset = /,\s$/u.test(before) && !led.test(before);
  const opening = inset ? /^,(?=\s)/u : after.startsWith(",") ? /^,[^,]+,(?=\s)/u : /^/u;
  const inner = opening.exec(after)?.[0];
  // "Roe, a pilot, lives": without a verb behind the second comma the sentence is damaged.
  if (inner === undefined) return false;
  const words = wordsOf(after.slice(inner.length));
  const at = words.findIndex(tellsDeed);
  const near = at >= 0 && at <= (inner === "" ? 4 : 0);
  return near && isPlain(words.slice(at)) && !moreDone(after.slice(inner.length));
}

/** "On Monday, Roe left" */
const led = /^(?:in|on|at|by|after|before|since|last|this|two|three)\b[^,]*,\s$/iu;

/** "has left", not "has raised"; "was born", not "was bashing". */
function isPlain([verb = "", ...rest]: readonly string[]): boolean {
  const [next = ""] = rest.filter((word) => !/ly$|^(?:also|not|never|been|since)$/u.test(word));
  const does = /^(?:has|had|have)$/u.test(verb) && tellsDeed(next) && !plainDeed.test(next);
  return plainDeed.test(verb) && !does && !/^(?!liv|work|serv|play).+ing$/u.test(next);
}

/** ", bashing Kim", "and raised the toll" */
function moreDone(rest: string): boolean {
  const joined = [
    ...rest.matchAll(/\b(?:and|but|then|or)\s(?:\p{L}+ly\s|then\s|later\s)?(\p{Ll}+)/gu),
  ];
  return (
    /,\s(?:\p{L}+ly\s)?\p{Ll}+ing\b/u.test(rest) ||
    joined.some(([, verb = ""]) => tellsDeed(verb) && !plainDeed.test(verb))
  );
}

function tellsDeed(word: string): boolean {
  return (
    finiteForms.has(word.toLowerCase()) || /^\p{Ll}{2,}ed$/u.test(word) || plainDeed.test(word)
  );
}

const plainDeed =
  /^(?:was|is|were|are|has|had|have|been|went|goes|came|comes|visit(?:ed|s)|arriv(?:ed|es)|left|leaves|liv(?:ed|es?)|won|wins|los(?:t|es)|died|dies|born|play(?:s|ed)|own(?:s|ed)?|work(?:s|ed)|serv(?:es|ed)|stay(?:s|ed)|sat|sits|stood|stands|travel(?:s|led|ed)|mov(?:es|ed)|return(?:s|ed)|bought|buys|sold|sells|grew|married|retired|studied|became|lies|lay|ran|runs|walked|opened)$/u;

/** Where one of these stands, somebody speaks or gives figures. */
const speechNoun =
  /\b(?:speech(?:es)?|rall(?:y|ies)|remarks?|comments?|statements?|interviews?|address(?:es)?|tolls?|figures?|estimates?|podium|stump|conference|briefings?|debates?|speaks?|spoke|listen\p{L}*|c[oa]me up with)\b/iu;
