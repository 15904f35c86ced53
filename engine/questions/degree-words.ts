/**
 * Words of degree in whole sentences that can be told again: how sure a statement is, or how exact a number.
 * Nothing is found where another word of the same sort stands beside them.
 */
import { type Degree, degrees } from "../lexicon/degrees.ts";
import { auxiliaries, finiteForms } from "../lexicon/finite-forms.ts";
import { damagedNumber, isGranted, isToldExactly } from "../lexicon/limits.ts";
import type { Span } from "../text/span.ts";
import { isBalanced, isEdited, unquoted, wordsOf } from "./clauses.ts";
import { isMisprinted } from "./misprints.ts";
import { withoutStop } from "./plain-telling.ts";
import type { Reading } from "./reading.ts";

/** A whole sentence without its stop: whoever says it is retold with it. */
export interface WholeSentence {
  readonly shown: Span;
  readonly paragraph: number;
  readonly reported: boolean;
}

export function wholeSentences(reading: Reading): WholeSentence[] {
  return reading.analysis.sentences.flatMap(({ span, paragraph: at }) => {
    if (!reading.isBody(at) || !/\.\s*$/u.test(reading.words(span))) return [];
    const shown = { start: span.start, end: withoutStop(reading.text, span) };
    return [{ shown, paragraph: at, reported: reading.cuesIn(span).length > 0 }];
  });
}

export interface FoundDegree {
  readonly degree: Degree;
  readonly span: Span;
}

/** In text order; none where one of them is in doubt, or something beside them says the same of the statement. */
export function degreesIn(reading: Reading, shown: Span): FoundDegree[] {
  const printed = reading.words(shown);
  const there = degrees.filter(({ pattern }) => pattern.test(printed));
  if (there.length === 0 || !isShowable(printed) || tender.test(printed)) return [];
  const found = there
    .flatMap((degree) => {
      const again = new RegExp(degree.pattern.source, `${degree.pattern.flags}g`);
      return [...printed.matchAll(again)].map((hit): FoundDegree => {
        const word = hit[1] ?? hit[0];
        const start = shown.start + hit.index + hit[0].indexOf(word);
        return { degree, span: { start, end: start + word.length } };
      });
    })
    .sort((a, b) => a.span.start - b.span.start);
  // "The bridge perhaps the oldest of all": a heading.
  const guessed = found.some(({ degree }) => degree.scale === "sureness");
  if (guessed && !wordsOf(printed).some(tells)) return [];
  const rest = blanked(printed, shown, found);
  const sound = found.every(({ degree, span }) => {
    const before = rest.slice(0, span.start - shown.start);
    const behind = rest.slice(span.end - shown.start);
    return reading.quoteAround(span) === null && isSound(degree, { before, behind, rest });
  });
  return sound ? found : [];
}

/** The sentence with blanks for its words of degree. */
function blanked(printed: string, shown: Span, found: readonly FoundDegree[]): string {
  let rest = printed;
  for (const { span } of found) {
    const [from, to] = [span.start - shown.start, span.end - shown.start];
    rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  }
  return rest;
}

interface Surroundings {
  readonly before: string;
  readonly behind: string;
  readonly rest: string;
}

function isSound({ scale }: Degree, { before, behind, rest }: Surroundings): boolean {
  if (denied.test(before)) return false;
  return scale === "number"
    ? isRoomy(behind) &&
        !roughened.test(rest) &&
        !isToldExactly(before, "", behind.replace(/^(\s\S*\d),(?=\d)/u, "$1"))
    : !loosened.test(rest) && !openQuestion.test(before) && !isGranted(before, behind);
}

/** An amount, a share, or ten and more: round smaller numbers "nearly" or "at most" sound odd. */
function isRoomy(behind: string): boolean {
  const [, digits = "", share = ""] = /^\s(?:US)?[$£€]?(\d[\d,.]*)?(.*)/u.exec(behind) ?? [];
  const scaled =
    /^\s?(?:%|(?:\p{L}+ )?(?:percent|per cent|hundred|thousand|million|billion|trillion)\b|a (?:dozen|third|quarter)\b|half\b|ten\b)/u;
  return Number.parseFloat(digits.replaceAll(",", "")) >= 10 || scaled.test(share);
}

/** Other words of the same sort, which no option could keep apart from the one that is asked about. */
const loosened =
  /\b(?:probably|possibly|perhaps|likely|unlikely|maybe|certainly|definitely|may|might|could|can|cannot|would|should|will|shall|expected|supposed|whether|estimated?|some \d|hopefully|reportedly|allegedly|neither|nor|no|not|none|nobody|nothing|never|hardly|without)\b|n[’']t\b|[’']ll\b/iu;

/** Beside these another word before the number would not be the only limit of it. */
const roughened =
  /\b(?:estimated?|estimates|some \d|or (?:more|less|so|fewer)|only|just|average|total(?:l?ing|l?ed)?|minimum|maximum|neither|nor|none|without)\b/iu;

/** "Never raised more than": less is said of more. */
const denied = /(?:\b(?:never|not|no|none|nobody|hardly|without)\b|n[’']t\b)[^,;]*$/iu;

/** No number of these is played with. */
const tender = /\b(?:massacre[ds]?|genocide|holocaust)\b/iu;

/** "so they could close", "how it might end": no statement of what may come. */
const openQuestion = /\b(?:so|how|what|when|where|why|who|whom|as)\b/iu;

function tells(word: string): boolean {
  return auxiliaries.has(word) || finiteForms.has(word) || /[a-z]{2}ed$/u.test(word);
}

/** "350 e.v.’s": understood by whoever has read what stands before. */
const shortened = /\b(?!a\.m|p\.m|e\.g|i\.e)\p{Ll}\.\p{Ll}\./u;

function isShowable(printed: string): boolean {
  const [first = "", ...rest] = wordsOf(printed);
  return (
    printed.length >= 30 &&
    printed.length <= 190 &&
    /^\p{Lu}/u.test(printed) &&
    isBalanced(printed) &&
    !shortened.test(printed) &&
    !isEdited(printed) &&
    !isMisprinted(printed) &&
    !damagedNumber.test(printed) &&
    !/[?!:;]|\s[-–—]+\s|—|''|(?:^|\s)['‘]/u.test(printed) &&
    !/^(?:it|he|she|they|we|i|you|this|that|that's|these|those|there|such|so|and|but|or|then|here)$/u.test(
      first,
    ) &&
    !wordsOf(unquoted(rest.join(" "))).some((word) =>
      /^(?:we|i|you|our|us|my|me|your)$/u.test(word),
    ) &&
    !/^(?:its|his|her|their)$/u.test(first) &&
    !/^(?:though|although|when|while|as|after|before|since|because|for) (?:he|she|they|it|his|her|their|its)\b/iu.test(
      printed,
    )
  );
}
