/**
 * Printed words by which somebody denies, refuses, finds fault or admits, told apart by what stands behind
 * them: "denied the claims" rejects a statement, "denied them visas" gives something not. Only the article's own
 * report counts, outside all marks, as something done, and only where the words can be shown to an end.
 */
import { closedClass } from "../lexicon/function-words.ts";
import type { Span } from "../text/span.ts";
import { hasMarkup, hasVerb, isBalanced, wordsOf } from "./clauses.ts";
import { isMisprinted } from "./misprints.ts";
import type { Reading } from "./reading.ts";
import {
  type StanceKind,
  type StancePattern,
  stancePatterns,
  stanceWords,
} from "./stance-patterns.ts";

export interface Stance {
  readonly kind: StanceKind;
  /** The verb alone, or the words that give no answer: "denied", "did not respond to". */
  readonly verb: Span;
  /** The verb with its helpers and what it is aimed at, to an end. */
  readonly shown: Span;
  readonly paragraph: number;
}

/** Not done, or only thought of. */
const notDone =
  /(?:\b(?:not|never|without|if|whether|unless|would|could|might|may|must|should|will|can|cannot|to|nobody|none|neither|nor|hardly|(?<!, )who|they|we|I|you|that|(?<!, )which)|n[’']t)\s(?:\p{L}+ly\s|also\s|ever\s|have\s|be\s|been\s)*$/iu;
/** Whoever decides on a plea denies no statement (P-064). */
const decides =
  /\b(?:courts?|judges?|justices?|tribunal|jury|panel|regulators?|magistrates?|prosecutors?)\b/iu;
const supposed = /\b(?:if|whether|unless)\b[^.,;]*$/iu;
/** "a rejected plan" */
const describes = /\b(?:the|a|an|his|her|its|their|this|that|these|those|of|by|with)\s$/iu;
const helpers =
  /(?:\b(?:has|have|had|is|are|was|were|been|also|both|again|still|steadfastly|initially|twice|repeatedly|\p{L}+ly)\s)+$/u;

export function stancesIn(reading: Reading): Stance[] {
  const found = reading.analysis.sentences.flatMap(({ span, paragraph }) => {
    const words = reading.words(span);
    if (!stanceWords.test(words) || !reading.isBody(paragraph) || hasMarkup(words)) return [];
    if (isMisprinted(words)) return [];
    return stancePatterns.flatMap((row) =>
      [...words.matchAll(row.pattern)].flatMap((hit): Stance[] => {
        const stance = stanceAt(reading, row, span, paragraph, hit);
        return stance && isFit(reading, stance) ? [stance] : [];
      }),
    );
  });
  return found.filter(
    ({ verb }, at) => !found.slice(0, at).some((other) => other.verb.start === verb.start),
  );
}

function stanceAt(
  reading: Reading,
  { kind, ends, passive }: StancePattern,
  sentence: Span,
  paragraph: number,
  hit: RegExpExecArray,
): Stance | null {
  const [matched, verb = ""] = hit;
  const words = reading.words(sentence);
  const offset = hit.index + matched.indexOf(verb);
  const before = words.slice(0, offset);
  const opensSentence = hit.index < offset;
  const aid = opensSentence ? "" : (helpers.exec(before)?.[0] ?? "");
  const lead = before.slice(0, before.length - aid.length);
  const suffered = /\b(?:is|are|was|were|been)\b/u.test(aid);
  if (supposed.test(before) || notDone.test(before) || describes.test(lead)) return null;
  if (suffered !== (passive ?? false) && kind !== "withheld") return null;
  if (kind === "denial" && decides.test(before)) return null;
  const start = sentence.start + offset;
  if (reading.quoteAround({ start, end: start + 1 })) return null;
  const verbSpan = { start, end: start + verb.length };
  const opens = opensSentence ? sentence.start : start - aid.length;
  const end = endOf(words, ends, offset + verb.length, hit.index + matched.length);
  return end === null
    ? null
    : { kind, verb: verbSpan, shown: { start: opens, end: sentence.start + end }, paragraph };
}

const mostWords = 15;

/** Where what is shown can end: with its clause, or with a phrase that is whole by itself. */
function endOf(
  sentence: string,
  ends: StancePattern["ends"],
  verb: number,
  from: number,
): number | null {
  const clause = clauseEnd(sentence, from);
  const whole = sentence.slice(verb, clause ?? verb);
  const short = clause !== null && wordsOf(whole).length <= mostWords && isBalanced(whole);
  if (ends === "clause") {
    return short && (!/^ that\s/u.test(whole) || hasVerb(whole.slice(6))) ? clause : null;
  }
  if (ends === "phrase") {
    if (!afterPhrase.test(sentence.slice(from))) return null;
    const joins = /^\s(?:and|but|or|while|after|when|because|since|as|until|over)\s/u;
    return short && !joins.test(sentence.slice(from)) ? clause : from;
  }
  const object = /^(?: [\p{L}\d.’'$-]+){1,6}?(?=[.,;]|\s(?:for|over|in|during|on|at|after)\s)/u;
  const [named] = object.exec(sentence.slice(verb)) ?? [];
  if (named === undefined) return short ? clause : null;
  const [, ...rest] = wordsOf(named);
  const plain = !hasVerb(named) && !rest.some((word) => closedClass.has(word));
  if (short && (!plain || /^\s(?:for|over)\s/u.test(sentence.slice(verb + named.length))))
    return clause;
  return plain && !/^,/u.test(sentence.slice(verb + named.length)) ? verb + named.length : null;
}

/** Behind these a noun is no part of a longer one. */
const afterPhrase =
  /^(?:[.,;:]|\s(?:of|that|by|from|in|on|at|to|for|about|made|with|against|and|but|or|while|after|before|when|because|since|as|until|over|during|into|this|last|earlier|on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|$)/u;

/** The stop of the clause: no brackets before it, and no comma that only parts a list. */
function clauseEnd(sentence: string, from: number): number | null {
  const rest = sentence.slice(from);
  const stop = /[;:!?‘()[\]—]|\s[-–]+\s|,|\sbut\s|\.(?=["”]?\s*$)/u.exec(rest);
  if (!stop) return null;
  const behind = rest.slice(stop.index);
  const sure = /^(?:[;:.]|\sbut\s)/u.test(behind) || newClause.test(behind);
  return sure ? from + stop.index : null;
}

const newClause =
  /^, ["“]?(?:but|which|who|whose|while|although|though|when|because|saying|calling|adding|arguing|citing|writing|telling|noting|suggesting|pointing|according to|and (?:he|she|they|it|has|have|had|said|says)\b)/u;

/** Finding fault with somebody's words is close to a denial; a hedged admission grants nothing for sure. */
function isFit(reading: Reading, { kind, shown, verb }: Stance): boolean {
  const words = reading.words(shown);
  if (!isBalanced(words)) return false;
  const object = reading.words({ start: verb.end, end: shown.end });
  if (kind === "criticism") return !saidWords.test(object);
  if (kind === "admission") return !hedged.test(object);
  return kind !== "withheld" || !hasVerb(object) || / to \p{Ll}+/u.test(words);
}

const hedged =
  /\b(?:may|might|could|would|should|can|possibl[ey]|perhaps|likely|if|whether|believ\p{L}+|seem\p{L}*)\b/iu;
const saidWords =
  /\b(?:what|complaints?|claims?|statements?|remarks?|comments?|accusations?|charges?|allegations?|reports?|reporting|coverage|story|article|ideas?|notions?|arguments?|suggestions?|denials?|words|calls|plans?|proposals?|requests?|demands?|said|saying|lying|lies|lied)\b/iu;
