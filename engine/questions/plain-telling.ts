/**
 * Sentences that the article tells without any source (P-053a, engine.md X4b): kept only where
 * nothing near them could be taken for one.
 */
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { overlaps, type Span } from "../text/span.ts";
import { characterises } from "./characterising.ts";
import { isEdited, matterOf, opensLoosely, sharedMatter, wordsOf } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { isSigned } from "./source-lines.ts";
import { isRestated } from "./statements.ts";

export interface Telling {
  /** Index in `ownVoice`. */
  readonly index: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The sentence without its stop. */
  readonly shown: Span;
  readonly confidence: number;
  /** Can be read without the sentences around it. */
  readonly alone: boolean;
  readonly rules: readonly string[];
}

const asked = new Set(["event", "situation", "number"]);

export function tellingsIn(reading: Reading): Telling[] {
  if (isSigned(reading)) return [];
  return reading.analysis.ownVoice.flatMap((own, index) => {
    if (!own.quizSafe || !asked.has(own.kind)) return [];
    const sentence = reading.sentenceAt(own.span.start);
    const whole = reading.sentenceSpan(sentence);
    const shown = { start: whole.start, end: withoutStop(reading.text, whole) };
    const paragraph = reading.paragraphAt(whole.start);
    const alone = isPlain(reading.words(whole));
    const covered = own.span.start <= whole.start && own.span.end >= shown.end;
    const fit =
      covered &&
      reading.isBody(paragraph) &&
      isUntold(reading.words(whole)) &&
      (alone || !begins(reading, sentence, paragraph)) &&
      standsApart(reading, sentence, paragraph) &&
      !isRestated(reading, shown, null);
    const { confidence, rules } = own;
    return fit ? [{ index, sentence, paragraph, shown, confidence, alone, rules }] : [];
  });
}

/** Where a sentence ends without its stop. */
export function withoutStop(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /[\s.]/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/** Words that tie a sentence to the one before. */
const linking = new Set([
  "also",
  "too",
  "however",
  "instead",
  "then",
  "meanwhile",
  "therefore",
  "itself",
]);

/** Saying in two words, and what somebody must hold or doubt. */
export const halfSaid =
  /\b(?:fired|shot|hit|fought|pushed) back\b|\bweighed in\b|\blash(?:es|ed)? out\b|\b(?:case|fact|idea|notion|sense|sign|chance|argument|concern|worry) that\b|\b(?:unclear|so-called|critics?|supporters?|opponents?|sources?|rate[sd]?|rank(?:s|ed)|list(?:s|ed)|classif\w+|consider(?:s|ed)|regard(?:s|ed)|deem(?:s|ed)|describe[sd]?|label(?:s|led|ed)|estimated|drew attention|value[sd]?|warnings?)\b/iu;

/** What a sentence like this takes up may stand in the paragraph before, in somebody's words. */
function begins(reading: Reading, sentence: number, paragraph: number): boolean {
  const [first] = reading.sentencesIn(paragraph);
  return first === sentence;
}

/** Untold, and of a length and make to be shown by itself. */
function isPlain(sentence: string): boolean {
  return (
    sentence.length >= 35 &&
    sentence.length <= 165 &&
    isUntold(sentence) &&
    !opensLoosely(sentence) &&
    // "... as soon as it was over", "... has made a start on it"
    !/^other\b|\bit\b|\bones?\.$|\b(?:do|did|does|doing) so\b/iu.test(sentence)
  );
}

/** Nobody in the sentence says, thinks, plans or orders anything. */
function isUntold(sentence: string): boolean {
  return (
    sentence.length <= 240 &&
    /^\p{Lu}/u.test(sentence) &&
    /(?:\p{L}{3}|\d|\))\.$/u.test(sentence) &&
    wordsOf(sentence).length >= 5 &&
    !/^(?:he|she|they|this|that|these|those|so)\b|\b(?:I|we|our|us|you|your)\b/iu.test(
      sentence.replace(/\bU\.?S\.?(?=\W)|\bUS\b/gu, ""),
    ) &&
    !halfSaid.test(sentence) &&
    !characterises(sentence) &&
    !isEdited(sentence) &&
    !/["“”‘«»:;?!]|\s[-–]\s|(?:^|\s)['‘]/u.test(sentence) &&
    !wordsOf(sentence).some((word) => tellsOfSpeech(word) || linking.has(word))
  );
}

/** No source in the sentence, none just before that it could go on from, none just after. */
function standsApart(reading: Reading, sentence: number, paragraph: number): boolean {
  const own = reading.sentenceSpan(sentence);
  if (reading.relationsTouching(own).length > 0) return false;
  const { denials, replies, anomalies, quotes } = reading.analysis;
  if (anomalies.some(({ span }) => overlaps(span, own))) return false;
  if (quotes.some(({ outer }) => overlaps(outer, own))) return false;
  if ([...denials, ...replies].some(({ cue }) => cue.some((part) => overlaps(part, own)))) {
    return false;
  }
  const siblings = reading.sentencesIn(paragraph);
  const at = siblings.indexOf(sentence);
  const matter = matterOf(reading.words(own));
  const goesOn = siblings.slice(0, at).some((index) => {
    const before = reading.sentenceSpan(index);
    if (reading.relationsTouching(before).length === 0) return false;
    return index === sentence - 1 || sharedMatter(matter, matterOf(reading.words(before))) >= 2;
  });
  if (goesOn) return false;
  const next = siblings[at + 1];
  return next === undefined || !pointsBack(reading.words(reading.sentenceSpan(next)));
}

/** "That is what ...", "This figure, according to ...". */
function pointsBack(sentence: string): boolean {
  return /^(?:this|that|these|those|it|so|the (?:figure|number|report|claim|statement|news))\b/iu.test(
    sentence,
  );
}
