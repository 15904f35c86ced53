/**
 * Sentences that nobody is given as the source of, told by print alone: no words of saying, no marks,
 * nothing attributed that they go on with (P-053a). Enough where only "attributed or not" is asked.
 */
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { overlaps, type Span } from "../text/span.ts";
import { characterises } from "./characterising.ts";
import {
  dangles,
  hasVerb,
  isEdited,
  opensLoosely,
  restates,
  runsOn,
  sharedMatter,
  wordsOf,
} from "./clauses.ts";
import { givesAnything } from "./given-words.ts";
import { halfSaid, withoutStop } from "./plain-telling.ts";
import type { Reading } from "./reading.ts";
import { hasSourceLine } from "./source-lines.ts";
import { isTrivial } from "./trivial.ts";

export interface Unsourced {
  readonly sentence: number;
  readonly paragraph: number;
  readonly span: Span;
  /** The sentence without its stop. */
  readonly shown: Span;
  /** Can be read without the sentences around it. */
  readonly alone: boolean;
  /** What the sentence is asked for, under every name that other questions have for it. */
  readonly facts: readonly string[];
  /** Sure statements of the article's own in it. */
  readonly own: readonly number[];
}

/** Calibrated on hand-annotated news: so many of them stand in no source's content. */
export const unsourcedSureness = 0.985;

export function unsourcedIn(reading: Reading): Unsourced[] {
  const reported = reportedIn(reading);
  return reading.analysis.sentences.flatMap(({ span, paragraph }, sentence) => {
    const words = reading.words(span);
    if (reported.has(sentence) || !isWhole(words) || !isUntouched(reading, span)) return [];
    if (!reading.isBody(paragraph) || !isSilent(words)) return [];
    if (brokenOff.test(reading.text.slice(Math.max(0, span.start - 8), span.start))) return [];
    if (goesOn(reading, reported, sentence, paragraph)) return [];
    if (isTrivial(words) || hasSourceLine(reading, paragraph)) return [];
    const shown = { start: span.start, end: withoutStop(reading.text, span) };
    if (isSourcedElsewhere(reading, reported, sentence) || isHeadline(reading, sentence, paragraph))
      return [];
    const inIt = reading.analysis.ownVoice.flatMap((own, index) =>
      overlaps(own.span, span) ? [{ index, sure: own.quizSafe }] : [],
    );
    return [
      {
        sentence,
        paragraph,
        span,
        shown,
        alone: isAlone(words),
        facts: [
          `sentence:${sentence}:voice`,
          ...inIt.map(({ index }) => `ownVoice:${index}:source`),
        ],
        own: inIt.filter(({ sure }) => sure).map(({ index }) => index),
      },
    ];
  });
}

/** "Sen. | Roe", "Roe v. | Wade": the sentence before ended too early. */
export const brokenOff =
  /(?:^|[\s(.])(?:v|vs|Mr|Mrs|Ms|Drs?|St|Sens?|Reps?|Del|Govs?|Gens?|Lt|Col|Capt|Sgt|Maj|Rev|Prof|Mt|Jr|Sr|No|Inc|Corp|\p{Lu})\.\s*$/u;

/** A first line of its own that is short. */
export function isHeadline(reading: Reading, sentence: number, paragraph: number): boolean {
  const { start, end } = reading.sentenceSpan(sentence);
  return paragraph === 1 && end - start < 100 && reading.sentencesIn(paragraph).length === 1;
}

/** "SPEND A QUARTER This step ...": a heading that ran into the sentence. */
const heading = /^(?:\p{Lu}{2,}\s|\p{Lu}\s){2,}/u;

/** The same in one clause after another, without asides. */
function isWhole(sentence: string): boolean {
  return (
    sentence.length <= 280 &&
    isProse(sentence) &&
    !/;|\s[-–]\s|--/u.test(sentence) &&
    (hasVerb(sentence) || wordsOf(sentence).length >= 10)
  );
}

/** A sentence of prose with its stop, with nobody of us or you in it. */
export function isProse(sentence: string): boolean {
  return (
    sentence.length <= 300 &&
    /^\p{Lu}/u.test(sentence) &&
    /(?:\p{L}{2}|\d|%|\))\.$/u.test(sentence) &&
    wordsOf(sentence).length >= 5 &&
    (hasVerb(sentence) || wordsOf(sentence).length >= 8) &&
    !isEdited(sentence) &&
    !runsOn(sentence) &&
    !heading.test(sentence) &&
    !/["“”‘«»?!]|''|:\s|(?:^|\s)['‘]/u.test(sentence) &&
    !/\b(?:I|we|our|us|you|your|my|me)\b/iu.test(sentence.replace(/\bU\.?S\.?(?=\W)|\bUS\b/gu, ""))
  );
}

/** Words that the list of speech acts holds, used for something else. */
const otherwiseUsed =
  /\b(?:campaign(?:s|ed|ing)?|debates?|vot(?:e|es|ed|ing)|back|lead(?:s|ing)?|host(?:s|ed|ing)?|champions?|protests|released (?:from|on)|(?:have|has|had|been) seen (?!as)|showed up|(?:in|per) order|found (?:in|at|on|dead|near)|known (?:as|for)|(?:unemployment|turnout|interest|tax|growth|birth|death|crime|literacy|vaccination|inflation) rates?|rates? of|support (?:from|among)|(?:appeals?|the|an?|chief|federal|district|\d+|ten|three|five|of the) judges?(?! \p{Ll}+ed\b)|appeals courts?|courts? of appeals|(?:largest|biggest|main|major|only|chief) sources? of|(?:energy|power|food|water) sources?|(?:tv|television|light|radio|reality|game|talk) shows?|the \p{Lu}\p{Ll}+ protests?|released (?:him|her|them|pending|without))\b/giu;

/** Talk and moods: somebody's, even where nobody is named. */
const somebodys =
  /\b(?:talk(?:s|ed|ing)?|conversations?|dictates?|convince[sd]?|chalk(?:s|ed) up|heard|yell\w*|shout\w*|details|detailed|filings?|on board|looks? like|looked like|frustrat\w+|angry|upset|disappoint\w+|hope\w*|glad|proud|afraid|reluctant|eager|persuade[sd]?|ambivalent|worr(?:y|ies|ied)|concern(?:s|ed)?|felt|feels?|wisdom|unmentioned|complaints?|messages?|calls?|rumblings?|sought|seeks?|clearly|obviously|arguably|perhaps|surely|seems?|seemed|appears?|appeared)\b/iu;

/** What may come of something, and what ought to: a forecast has its maker. */
export const forecasts = /\b(?:would|could|may|might|should|must)\b/iu;

function isSilent(sentence: string): boolean {
  return isWordless(sentence) && !forecasts.test(sentence);
}

/** No word in it tells of saying, writing, thinking or feeling. */
export function isWordless(sentence: string): boolean {
  const bare = sentence.replace(otherwiseUsed, " ");
  return (
    !halfSaid.test(bare) &&
    !somebodys.test(sentence) &&
    !givesAnything(sentence) &&
    !characterises(sentence) &&
    !wordsOf(bare).some(tellsOfSpeech)
  );
}

export function isUntouched(reading: Reading, span: Span): boolean {
  const { denials, replies, anomalies } = reading.analysis;
  return (
    !anomalies.some((anomaly) => overlaps(anomaly.span, span)) &&
    ![...denials, ...replies].some(({ cue }) => cue.some((part) => overlaps(part, span)))
  );
}

export const opensBack =
  /^(?:he|she|they|it|his|her|their|its|this|that|these|those|such|so|but|and|yet|or|if|there|instead|however|also|then|meanwhile|therefore|for)\b/iu;

export const linking = /\b(?:also|too|however|instead|then|meanwhile|therefore|itself)\b/iu;

/** Takes up what somebody said before, or is taken up by somebody's words (P-053a). */
function goesOn(
  reading: Reading,
  reported: ReadonlySet<number>,
  sentence: number,
  paragraph: number,
): boolean {
  const words = reading.words(reading.sentenceSpan(sentence));
  const siblings = reading.sentencesIn(paragraph);
  const at = siblings.indexOf(sentence);
  const matter = reading.matterOfSentence(sentence);
  const before = siblings.slice(0, at).filter((index) => reported.has(index));
  if (before.some((index) => sharedMatter(matter, reading.matterOfSentence(index)) > 0))
    return true;
  const last = sentence - 1;
  const follows = last >= 0 && reported.has(last);
  if (follows && (opensBack.test(words) || linking.test(words))) return true;
  if (before.includes(last) && /^the\b/iu.test(words)) return true;
  const next = siblings[at + 1];
  if (next === undefined) return false;
  const after = reading.words(reading.sentenceSpan(next));
  return pointsBack.test(after) && (reported.has(next) || wordsOf(after).some(tellsOfSpeech));
}

/** "That is what ...", "This figure, according to ..." */
export const pointsBack =
  /^(?:this|that|these|those|it|so|the (?:figure|number|report|claim|statement|news))\b/iu;

/** Sentences that hold any part of a report, or of a quotation. */
function reportedIn(reading: Reading): ReadonlySet<number> {
  const { relations, quotes } = reading.analysis;
  const parts = [
    ...relations.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...quotes.map(({ outer }) => outer),
  ];
  const found = new Set<number>();
  for (const { start, end } of parts) {
    if (end <= start) continue;
    const last = reading.sentenceAt(end - 1);
    for (let at = reading.sentenceAt(start); at <= last; at += 1) found.add(at);
  }
  return found;
}

/** The same matter with a source in another place of the article. */
function isSourcedElsewhere(
  reading: Reading,
  reported: ReadonlySet<number>,
  sentence: number,
): boolean {
  const matter = reading.matterOfSentence(sentence);
  return reading.analysis.sentences.some(({ span, paragraph }, index) => {
    if (index === sentence) return false;
    const other = reading.matterOfSentence(index);
    // A lead and its repetition share few words; so does what "reports" told a sentence before.
    if (reported.has(index)) {
      const near = index === sentence - 1 || paragraph === 1;
      return restates(matter, other, near ? 0.3 : 0.4);
    }
    return restates(matter, other) && !isSilent(reading.words(span));
  });
}

function isAlone(sentence: string): boolean {
  return (
    sentence.length >= 35 &&
    sentence.length <= 175 &&
    !opensLoosely(sentence) &&
    !dangles(sentence.replace(/\b(?:his|her|their)\b/giu, "the")) &&
    !/^(?:other|the (?:two|three|pair|latter|former|group|couple)|but|and|yet|for one)\b|\bit\b|\bones?\.$|\b(?:do|did|does|doing) so\b|\b(?:also|too|however|instead|meanwhile|therefore)\b/iu.test(
      sentence,
    )
  );
}
