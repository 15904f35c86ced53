/**
 * Who a pronoun stands for (engine.md E4). Candidates are what was seen before it, in the same
 * paragraph or shortly before; they are weighed by place and nearness, and rivals lower the confidence.
 */

import type { MentionKind } from "../analysis.ts";
import {
  determiners,
  functionWords,
  possessives,
  prepositions,
} from "../lexicon/function-words.ts";
import { groupNouns } from "../lexicon/roles.ts";
import type { Cast, Figure, Sighting } from "./figures.ts";
import { sightingBefore, sourceWeight, subjectWeight } from "./figures.ts";
import type { Name } from "./names.ts";
import type { Word } from "./words.ts";

export interface Guess {
  readonly figure: Figure;
  readonly confidence: number;
}

type Number = "he" | "she" | "it" | "they" | "first";

const numbers: ReadonlyMap<string, Number> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["herself", "she"],
  ["it", "it"],
  ["its", "it"],
  ["itself", "it"],
  ["they", "they"],
  ["them", "they"],
  ["their", "they"],
  ["themselves", "they"],
  ["these", "they"],
  ["those", "they"],
  ["i", "first"],
  ["me", "first"],
  ["my", "first"],
  ["we", "first"],
  ["us", "first"],
  ["our", "first"],
]);

export function pronounNumber(lower: string): Number | null {
  return numbers.get(lower) ?? null;
}

const sightingWindow = 80;
const paragraphWindow = 4;
const fade = 0.55;

export function resolvePronoun(cast: Cast, word: Word): Guess | null {
  const number = pronounNumber(word.lower);
  if (number === null || number === "first") return null;
  const scores = new Map<Figure, number>();
  const support = new Map<Figure, { score: number; confidence: number }>();
  const before = candidates(cast, word);
  for (const { sighting, score } of before) {
    const fit = agreement(sighting.figure, number);
    if (fit === 0) continue;
    scores.set(sighting.figure, (scores.get(sighting.figure) ?? 0) + score * fit);
    const known = support.get(sighting.figure);
    if (!known || score > known.score) {
      support.set(sighting.figure, { score, confidence: sighting.confidence });
    }
  }
  const best = bestOf(scores, number);
  if (!best) return null;
  const known = support.get(best.figure)?.confidence ?? 1;
  const step = Math.max(best.confidence, stepTo(best.figure, number, word, before));
  const confidence = step * known;
  const counted = number === "he" || number === "she" ? confidence >= 0.8 : false;
  return { ...best, confidence: counted ? Math.max(0.9, confidence) : confidence };
}

/** How often the one who spoke last, and who weighs most, is "he" or "she": 78 of 80 in news marked by hand. */
const speakerGoesOn = 0.975;
/** The same for the one named at the head of this sentence or the one before: all of 14, counted with care. */
const subjectGoesOn = 0.94;

/** Where the figure was the last to speak or to act, others mentioned in between take nothing away. */
function stepTo(
  figure: Figure,
  number: Number,
  word: Word,
  before: readonly { readonly sighting: Sighting }[],
): number {
  if ((number !== "he" && number !== "she") || (figure.party?.sure ?? 0) <= 0.6) return 0;
  const last = (least: number) =>
    before.find(
      ({ sighting }) =>
        sighting.weight >= least &&
        (sighting.quote === null || sighting.quote === word.quote) &&
        agreement(sighting.figure, number) > 0,
    )?.sighting;
  const near = (sighting: Sighting | undefined) =>
    sighting?.figure === figure && word.paragraph - sighting.paragraph <= 1;
  const speaker = last(sourceWeight);
  if (speaker && near(speaker) && speaker.how !== "role") return speakerGoesOn;
  const subject = last(subjectWeight);
  const named = subject && nameMentions.has(subject.how) && word.sentence - subject.sentence <= 1;
  return named && near(subject) ? subjectGoesOn : 0;
}

const nameMentions: ReadonlySet<MentionKind> = new Set(["full-name", "short-name", "title-name"]);

function candidates(cast: Cast, word: Word): readonly { sighting: Sighting; score: number }[] {
  const found: { sighting: Sighting; score: number }[] = [];
  const from = sightingBefore(cast, word.start);
  for (let index = from; index >= 0 && from - index < sightingWindow; index -= 1) {
    const sighting = cast.sightings[index];
    if (!sighting || word.paragraph - sighting.paragraph > paragraphWindow) break;
    if (sighting.end > word.start) continue;
    const quoted = sighting.quote !== null && sighting.quote !== word.quote ? 0.2 : 1;
    const distance = Math.min(8, word.sentence - sighting.sentence);
    const score = sighting.weight * sighting.confidence * quoted * fade ** distance;
    found.push({ sighting, score });
  }
  return found;
}

/** How well the figure agrees with the pronoun: 0 not at all, 1 fully. */
function agreement(figure: Figure, number: Number): number {
  const person =
    figure.kind === "named-person" ||
    figure.kind === "role-person" ||
    figure.kind === "unnamed-person";
  if (number === "he" || number === "she") {
    if (!person) return 0;
    if (figure.gender === null) return (figure.party?.sure ?? 1) > 0.6 ? 0.6 : 0.25;
    return figure.gender === (number === "he" ? "m" : "f") ? 1 : 0;
  }
  if (person) return number === "they" ? 0.05 : 0;
  if (number === "it") return figure.plural || figure.kind === "joint" ? 0 : 1;
  // "the Polish market" has named no Poles whom "they" could take up.
  if (figure.party?.kind === "people" && !figure.name.endsWith("s")) return 0.1;
  if (figure.plural || figure.kind === "joint") return 1;
  return figure.kind === "institution" || figure.kind === "outlet" ? 0.5 : 0.15;
}

function bestOf(scores: ReadonlyMap<Figure, number>, number: Number): Guess | null {
  let best: Figure | null = null;
  let first = 0;
  let second = 0;
  for (const [figure, score] of scores) {
    if (score > first) {
      second = first;
      first = score;
      best = figure;
    } else if (score > second) second = score;
  }
  if (!best) return null;
  return { figure: best, confidence: confidenceOf(first, second, number, best) };
}

/** Two candidates of nearly equal weight leave the answer open: at most 0.5. */
function confidenceOf(first: number, second: number, number: Number, best: Figure): number {
  const share = first / (first + second);
  const clear = best.gender !== null && (best.party?.sure ?? 1) > 0.6;
  const known = number === "he" || number === "she" ? clear : true;
  const base = number === "it" || number === "they" ? 0.85 : known ? 0.96 : 0.8;
  if (first < 0.15) return 0.5 * base;
  if (share >= 0.85) return base;
  if (share >= 0.72) return Math.min(base, 0.8);
  return 0.5;
}

/** The noun phrase in front of "who", "which" or "that", as a range of words; null if there is none. */
export function relativeHead(cast: Cast, index: number): { first: number; end: number } | null {
  const { words, nameAt } = cast.page;
  const who = words[index]?.lower !== "which" && words[index]?.lower !== "that";
  let end = index;
  while (
    end > 0 &&
    (words[end - 1]?.text === "," || words[end - 1]?.text === ")" || words[end - 1]?.text === "--")
  )
    end -= 1;
  const sentence = words[index]?.sentence;
  for (let first = end - 1; first >= 0 && end - first < 14; first -= 1) {
    const word = words[first];
    if (!word || word.sentence !== sentence) return null;
    const name = nameAt.get(first);
    if (name?.modifier && end > name.end) return { first: phraseStart(cast, first), end };
    if (name && fitsRelative(name, who)) return { first, end: name.end };
    if (who && groupNouns.has(word.lower) && endsPhrase(cast, first + 1, end))
      return { first: phraseStart(cast, first), end: first + 1 };
    const named = nameBeforeComma(cast, first, who);
    if (named) return named;
    if (/^(?:a|an|the|those|some|many|one|any|another|his|her|its|their)$/u.test(word.lower))
      return { first, end };
  }
  return null;
}

/** "who" is no place and no body; "which" is nobody. */
function fitsRelative(name: Name, who: boolean): boolean {
  if (!who) return name.kind !== "person" || name.sure < 0.7;
  return name.kind === "person" || (name.kind === "unknown" && !name.located);
}

/** Whether a noun at the place before `index` is a head and not in front of another noun. */
function endsPhrase(cast: Cast, index: number, end: number): boolean {
  const next = cast.page.words[index];
  return (
    index >= end ||
    !next?.letters ||
    prepositions.has(next.lower) ||
    /(?:ed|ing)$/u.test(next.lower)
  );
}

/** "Ann Roe, a teacher who": the description after the comma is about the name before it. */
function nameBeforeComma(
  cast: Cast,
  index: number,
  who: boolean,
): { first: number; end: number } | null {
  const { words, nameAt } = cast.page;
  if (!who || !/^(?:a|an|the)$/u.test(words[index]?.lower ?? "") || words[index - 1]?.text !== ",")
    return null;
  for (let first = index - 2; first >= 0 && index - first < 7; first -= 1) {
    const name = nameAt.get(first);
    if (name)
      return name.end === index - 1 && name.kind === "person" ? { first, end: name.end } : null;
  }
  return null;
}

function phraseStart(cast: Cast, index: number): number {
  const before = cast.page.words[index - 1];
  return before && /^(?:the|some|many|those|most|few|several|other)$/u.test(before.lower)
    ? index - 1
    : index;
}

/** The last noun phrase for several people in this or the previous sentence, outside quotations. */
export function groupBefore(cast: Cast, index: number): { first: number; end: number } | null {
  const { words } = cast.page;
  const sentence = words[index]?.sentence ?? 0;
  for (let at = index - 1; at >= 0 && index - at < 60; at -= 1) {
    const word = words[at];
    if (!word || sentence - word.sentence > 1) return null;
    if (word.quote !== null || !groupNouns.has(word.lower) || determinerLike.has(word.lower))
      continue;
    return { first: groupStart(cast, at), end: at + 1 };
  }
  return null;
}

const determinerLike: ReadonlySet<string> = new Set([
  "some",
  "many",
  "most",
  "few",
  "several",
  "both",
  "all",
  "these",
  "those",
  "number",
  "press",
  "public",
  "people",
  "half",
]);

/** Back over adjectives, names and one "panel of" to the determiner. */
function groupStart(cast: Cast, head: number): number {
  const { words } = cast.page;
  let first = head;
  while (first > 0 && head - first < 8) {
    const before = words[first - 1];
    if (!before?.letters || before.sentence !== words[head]?.sentence) break;
    if (determiners.has(before.lower) || possessives.has(before.lower)) return first - 1;
    const partitive = before.lower === "of" && groupNouns.has(words[first - 2]?.lower ?? "");
    if (functionWords.has(before.lower) && !partitive) break;
    first -= partitive ? 2 : 1;
  }
  return first;
}
