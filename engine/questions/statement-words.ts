/**
 * Which words of a reported clause may be shown: a whole clause where there is one, else a part that
 * ends at a clause border and leaves nothing behind that limits or turns it (P-053, P-054).
 */
import type { Relation } from "../analysis.ts";
import { months, weekdays } from "../lexicon/calendar.ts";
import { auxiliaries } from "../lexicon/finite-forms.ts";
import { conjunctions, determiners, prepositions } from "../lexicon/function-words.ts";
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { contains, overlaps, type Span, trimmed } from "../text/span.ts";
import {
  dangles,
  hasVerb,
  isBalanced,
  isClause,
  isEdited,
  opensWithPreposition,
  wordsOf,
} from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { quotedPart } from "./verbatim-parts.ts";

export interface ShownWords {
  /** The clause, or the part of it that is shown, without cue, "that" and outer marks. */
  readonly shown: Span;
  /** Printed as the speaker's own words from end to end. */
  readonly exact: boolean;
  /** Can be read without the sentences around it (W18); else it is shown in marks with its paragraph. */
  readonly alone: boolean;
  /** False where more of the same clause follows or goes before. */
  readonly whole: boolean;
  /** Only how it begins is shown (`openings.ts`). */
  readonly begins?: true;
}

/** The best words to show: whole before cut, a clause before a fragment, in text order. */
export function wordsShown(reading: Reading, relation: Relation, cue: Span): ShownWords | null {
  const found = relation.content.flatMap((piece) => ofPiece(reading, relation, piece, cue));
  const best = found.find(({ whole }) => whole) ?? found[0];
  return best ?? fragmentOf(reading, relation, cue);
}

function ofPiece(reading: Reading, relation: Relation, piece: Span, cue: Span): ShownWords[] {
  const quote = reading.quoteAround(core(reading.text, piece));
  const first = piece === relation.content[0];
  // A later piece that goes on in lower case is the rest of a sentence.
  const goesOn = !first && /^["“]?\p{Ll}/u.test(reading.words(piece));
  if (!quote && !first && !goesOn) return [];
  if (goesOn && (quote || !isUnturned(reading, relation, piece))) return [];
  const next = relation.content[relation.content.indexOf(piece) + 1];
  if (!quote && next && /^["“]?to\b/u.test(reading.words(next))) return [];
  // "... is not just this," she said, "but that": the second half turns the first.
  const turned =
    next !== undefined &&
    /^["“]?\p{Ll}/u.test(reading.words(next)) &&
    turning.test(reading.words(next));
  const exact = quote !== null;
  const make: Make = { exact, introduced: first && isIntroduced(reading, relation, piece, cue) };
  const sentences = exact ? quotedSentences(reading, piece) : [core(reading.text, piece)];
  return sentences.flatMap((sentence): ShownWords[] => {
    if (!standsWithCue(reading, sentence, quote, cue)) return [];
    const fits = isShown(reading, sentence, make) || isSaid(reading, relation, sentence, cue);
    const cut = exact || relation.cueClass !== "cite";
    const shown = fits ? sentence : cut ? cutOf(reading, sentence, make) : null;
    if (!shown || overlaps(shown, cue)) return [];
    const all = shown.start === sentence.start && shown.end === sentence.end;
    if (turned && exact && sentence === sentences.at(-1)) return [];
    const whole = all && (exact || relation.content.length === 1);
    return [{ shown, exact, alone: exact || !dangles(reading.words(shown)), whole }];
  });
}

interface Make {
  readonly exact: boolean;
  /** What comes before tells that a clause follows. */
  readonly introduced: boolean;
}

/** "that ...", "according to her, ...": a clause follows, however it begins. */
function isIntroduced(reading: Reading, { cueClass }: Relation, piece: Span, cue: Span): boolean {
  if (/^to\b/iu.test(reading.words(cue))) return false;
  return /^that\s/iu.test(reading.words(piece)) || cueClass === "according";
}

function isShown(reading: Reading, span: Span, { exact, introduced }: Make): boolean {
  const printed = reading.words(span);
  if (!isShowable(printed) || isHandedOn(printed)) return false;
  if (exact) return isSentence(printed);
  return introduced ? hasVerb(printed) : isFreeClause(printed);
}

/** "he said, 'We stay'", "the clerk had told her": whose words these are is another question (P-055). */
export function isHandedOn(printed: string): boolean {
  return /(?:^|\s)['‘]\p{L}|\b(?:said|says|told|tells|wrote|according to)\b/u.test(printed);
}

const plainSaid =
  /^(?:has |have |had |also |once |later |then )*(?:said|says|say|saying|added|adds|adding|insisted|argued|explained)\b/iu;

const contracted = /^\p{L}+['’](?:d|ll|re|ve|s|m)\s/u;

/** After plain "said" a clause follows, though no list holds its verb or it begins with a place. */
function isSaid(reading: Reading, relation: Relation, span: Span, cue: Span): boolean {
  const printed = reading.words(span);
  return (
    relation.content.length === 1 &&
    reading.quoteAround(span) === null &&
    isShowable(printed) &&
    !isHandedOn(printed) &&
    wordsOf(printed).length >=
      (contracted.test(printed) ? 4 : relation.cueClass === "according" ? 8 : 6) &&
    (relation.cueClass === "according" || plainSaid.test(reading.words(cue))) &&
    !/^["“]?(?:to|not|why|how|what|whether|who|where|so|as|yes|no)\b/iu.test(printed) &&
    !endsOpen(printed)
  );
}

/** "... engaged and focused on", "... including" */
function endsOpen(printed: string): boolean {
  const last = wordsOf(printed).at(-1) ?? "";
  return (
    prepositions.has(last) ||
    conjunctions.has(last) ||
    determiners.has(last) ||
    /^includ/u.test(last)
  );
}

/** Part of the speaker's own words in a retold sentence, or the head of a longer quotation. */
function fragmentOf(reading: Reading, relation: Relation, cue: Span): ShownWords | null {
  for (const piece of relation.content) {
    const part = quotedPart(reading, core(reading.text, piece))?.words;
    if (!part || !standsWithCue(reading, part, null, cue)) continue;
    const printed = reading.words(part);
    const around =
      reading.text.slice(piece.start, part.start) + reading.text.slice(part.end, piece.end);
    // "He did not feel 'this is difficult'": the words alone would turn what is said.
    if (turning.test(around) || wordsOf(around).some((word) => tellsOfSpeech(word))) continue;
    if (/^to\b/u.test(printed) || overlaps(part, cue)) continue;
    if (isShowable(printed) && wordsOf(printed).length >= 5) {
      return { shown: part, exact: true, alone: false, whole: false };
    }
  }
  return null;
}

/** What limits a clause from outside its first part. */
const turning =
  /\b(?:if|unless|whether|except|only|provided|but|however|though|although|until|not|no|never|none|nor|neither|without|instead|rather|according)\b|n['’]t\b/iu;

function isUnturned(reading: Reading, { content }: Relation, piece: Span): boolean {
  return content.every((other) => other === piece || !turning.test(reading.words(other)));
}

/** A place where a clause may end: before a clause that goes on, a dash or a semicolon. */
const border =
  /(?:,|;| [-–—]+)\s(?=(?:which|who|where|while|because|since|and|so|as|adding|with|including|after|before|when)\b)|;\s|\s[-–—]+\s|—|\s(?=\[)|, (?=\p{L}+ing\b)/giu;

/** The longest part from the start that is a clause of its own. */
function cutOf(reading: Reading, sentence: Span, make: Make): Span | null {
  const printed = reading.words(sentence);
  if (
    /^["“]?(?:if|unless|when|while|although|though|because|since|after|before)\b/iu.test(printed)
  ) {
    return null;
  }
  const ends = [...printed.matchAll(border)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const span = { start: sentence.start, end: sentence.start + end };
    const rest = printed.slice(end);
    if (turning.test(rest) || !isShown(reading, span, make)) continue;
    const part = reading.words(span);
    if (wordsOf(part).length >= 6 && !endsOpen(part)) return span;
  }
  return null;
}

/** Without a leading "that", marks and stops at the edges. */
export function core(text: string, piece: Span): Span {
  let { start, end } = trimmed(text, piece);
  const that = /^that\s+/iu.exec(text.slice(start, end));
  if (that) start += that[0].length;
  // Two single marks are how some papers print a double one.
  if (/^''[^']+''[.,;]?$/u.test(text.slice(start, end))) {
    start += 2;
    end = start + text.slice(start, end).replace(/''[.,;]?$/u, "").length;
  }
  const opened = /^["“«‘]/u.test(text.slice(start, end));
  const closed = /["”»’][.,;]?$/u.test(text.slice(start, end));
  const inside = text.slice(start + 1, end).replace(/["”»’]?[.,;:]*$/u, "");
  if (opened && closed && !/["“”«»]/u.test(inside)) {
    start += 1;
    end = start + inside.length;
  }
  while (end > start && /[\s.,;:!?]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The whole sentences of a quotation as the document parts them, without stops; no questions. */
function quotedSentences(reading: Reading, piece: Span): Span[] {
  const whole = core(reading.text, piece);
  const last = reading.sentenceAt(Math.max(whole.start, whole.end - 1));
  const found: Span[] = [];
  for (let at = reading.sentenceAt(whole.start); at <= last; at += 1) {
    const sentence = reading.sentenceSpan(at);
    const part = {
      start: Math.max(whole.start, sentence.start),
      end: Math.min(whole.end, sentence.end),
    };
    const asks = /[?]["”’]?\s*$/u.test(reading.text.slice(part.start, part.end + 1));
    if (part.start < part.end && !asks) found.push(core(reading.text, part));
  }
  return found;
}

/** "said US | ozone has dropped": a word that belongs to the clause is not part of what is shown. */
export function isCutAtStart(
  reading: Reading,
  { source, cue }: Relation,
  { start }: Span,
): boolean {
  const before = /([\p{L}\p{N}][^\s,:;"“”]*)\s["“]?$/u.exec(
    reading.text.slice(reading.sentenceSpan(reading.sentenceAt(start)).start, start),
  )?.[1];
  if (before === undefined || !/^\p{Lu}|\d$/u.test(before)) return false;
  if (weekdays.has(before) || months.has(before) || /^\d{4}$/u.test(before)) return false;
  if ([...source, ...cue].some(({ end }) => end <= start && start - end <= 2)) return false;
  const next = wordsOf(reading.text.slice(start, start + 40))[0] ?? "";
  return !determiners.has(next) && !pronounOpener.test(next);
}

const pronounOpener =
  /^(?:that|he|she|it|they|we|i|you|there|this|these|his|her|their|its|our|my)(?:'|$)/u;

export function standsWithCue(
  reading: Reading,
  shown: Span,
  quote: Span | null,
  cue: Span,
): boolean {
  const sentence = reading.sentenceAt(cue.start);
  const own = reading.sentenceAt(shown.start);
  if (own === sentence) return true;
  if (!quote) return false;
  // Marks hold the sentences of one quotation together; without them each sentence needs its cue.
  if (overlaps(quote, reading.sentenceSpan(sentence))) return true;
  // A name under it, with nothing between.
  if (quote.end <= cue.start && /^ ?$/u.test(reading.text.slice(quote.end, cue.start))) return true;
  // "...," she said. "...": the quotation is taken up again in the very next sentence.
  const next = reading.sentenceSpan(sentence + 1);
  return (
    contains(quote, { start: next.start, end: next.start + 1 }) &&
    reading.paragraphAt(quote.start) === reading.paragraphAt(cue.start) &&
    reading.paragraphAt(shown.start) === reading.paragraphAt(cue.start)
  );
}

/** Of a length to be shown, whole in its marks, and with no editor's hand in it. */
export function isShowable(words: string): boolean {
  return (
    words.length >= 16 &&
    words.length <= 240 &&
    isBalanced(words) &&
    !isEdited(words) &&
    !/[?!;]|:(?!\d)/u.test(words) &&
    wordsOf(words).length >= 3
  );
}

/** Quoted words that begin like a sentence end with it: no list need hold their verb. */
function isSentence(words: string): boolean {
  if (/^(?:because|or)\b/iu.test(words)) return false;
  return /^\p{Lu}/u.test(words)
    ? hasVerb(words) || wordsOf(words).length >= 5
    : isFreeClause(words);
}

/** Without "that" in front, only a clause that opens like one. */
export function isFreeClause(words: string): boolean {
  // "what they call a miss" is a thing.
  if (/^(?:what|how|why|whether|which|who)\b/iu.test(words)) return false;
  return (isClause(words) || isShort(words)) && !opensWithPreposition(words);
}

/** "exports were continuing" */
function isShort(words: string): boolean {
  const [first = "", second = "", ...rest] = wordsOf(words);
  return rest.length === 1 && auxiliaries.has(second) && !auxiliaries.has(first);
}
