/** Whether a sentence itself tells who says or writes something: the words of saying, and whose they are. */
import { contains, overlaps, type Span } from "../text/span.ts";
import { hasMarkup, hasVerb, runsOn, wordsOf } from "./clauses.ts";
import { recorded } from "./passages.ts";
import { isPlainCue, saysPlainly } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";
import { isWholeSource } from "./whole-source.ts";

export interface Said {
  readonly index: number;
  readonly cue: Span;
  /** Null where the words printed for the source are not one phrase from end to end. */
  readonly source: Span | null;
}

export function saidIn(reading: Reading, span: Span): Said | null {
  const printed = reading.words(span);
  if (span.end - span.start > 400 || runsOn(printed) || hasMarkup(printed)) return null;
  if (/^[^(]*\)/u.test(printed)) return null;
  if (/\b(?:reportedly|allegedly|supposedly)\b/iu.test(printed)) return null;
  const index = reading.relationsTouching(span).find((one) => isSaid(reading, one, span));
  const relation = index === undefined ? undefined : reading.analysis.relations[index];
  const [cue] = relation?.cue ?? [];
  const [source] = relation?.source ?? [];
  if (index === undefined || !cue || !source) return null;
  // "Looks like someone told Roe": that tells of no source.
  if (/^(?:some|any|every|no)(?:one|body)$|^no one$/iu.test(reading.words(source))) return null;
  const before = reading.text.slice(span.start, source.start);
  const whole =
    isWholeSource(reading, source, cue) &&
    !frontedBy.test(before) &&
    !isObject(before, reading.words(source)) &&
    !/\bper\b|, \d/u.test(reading.words(source));
  return { index, cue: bare(reading, cue), source: whole ? source : null };
}

/** "With the purchase Roe said ...": the first noun is no part of the source. */
const frontedBy =
  /^(?:After|As|At|Before|By|During|For|From|In|On|Since|Under|Until|Upon|With)\s$/u;

/** "They took | the boat Roe said was old", "Roe reminds me": a noun of the clause before, or a clause itself. */
function isObject(before: string, source: string): boolean {
  if (/\s(?:me|us|him|them|you|I|we)\b|^(?:he|she|it|they|we|I|you)\s/iu.test(source)) return true;
  const runs = /^(?:an?|the|this|that|his|her|their|its) (?:\p{Ll}[\p{L}-]* )+\p{Lu}/u.test(source);
  const last = /(?:^|\s)(\p{Ll}[\p{L}’'-]*) $/u.exec(before)?.[1];
  return runs && last !== undefined && !opensClause.test(last);
}

const opensClause =
  /^(?:and|or|but|that|as|when|while|where|because|if|though|although|since|which|who|what|how|to|by)$/u;

/** "It was ours,” Roe said.": where the quotation opens, another sentence tells. */
export const restOfQuotation =
  /^[^"“”]*(?:”|"(?![\p{L}\p{N}$£€[(…]))|^(?:(?!'').)*[\p{L}\p{N}][,.?!…]?''(?!\p{L})/u;

/** Source, words of saying and what is said, or its beginning, all stand in this one sentence. */
function isSaid(reading: Reading, candidate: number, span: Span): boolean {
  const relation = reading.analysis.relations[candidate];
  if (!relation || relation.depth > 1 || !saysPlainly(reading, relation)) return false;
  const [cue] = relation.cue;
  const [source] = relation.source;
  const [content] = relation.content;
  if (!cue || !source || !content || !overlaps(content, span)) return false;
  if (![...relation.source, ...relation.cue].every((part) => contains(span, part))) return false;
  const by = reading.words(source);
  // "... to meet her aunt, who had told him ...", "according to camera footage"
  if (/^(?:who|which|that)$/iu.test(by) || recorded.test(by)) return false;
  // "an aggressive, some say reckless, plan", "two million replied", "according to earlier plans"
  if (
    /^some$|^(?:everything|anything|nothing|all|whatever|what)\b|\b(?:million|percent|plans?)\b|\d%/iu.test(
      by,
    )
  )
    return false;
  if (isPartOfName(reading, span, cue, source) || isNobodys(reading, span, cue, source))
    return false;
  return (
    isPlainCue(reading.words(cue)) &&
    !shows.test(reading.words(cue)) &&
    givesWords(reading.words(content), reading.words(cue)) &&
    (/\p{Lu}/u.test(by) || isWholeSource(reading, source, cue))
  );
}

/** "posted a film that showed", "warned against": no words are passed on. */
const shows =
  /^(?:posted|shared|published|released)\b.*\b(?:films?|videos?|pictures?|photos?|images?|clips?|ads?|maps?|message on \p{L}+ that)\b|\bagainst$/u;

/** "they've said", "the total reported losses", "everything Roe says", "remarks he had made". */
function isPartOfName(reading: Reading, span: Span, cue: Span, source: Span): boolean {
  const printed = reading.words(cue);
  const before = (place: Span) => reading.text.slice(span.start, place.start);
  return (
    /^['’]|\b(?:an?|the) \p{L}+ of\b/u.test(printed) ||
    /\b(?:total|the|an?|all|of|by|in|from|to|with|his|her|their|its) $/iu.test(before(cue)) ||
    toldOfElsewhere.test(before(source)) ||
    (/^(?:remarks|reports|claims|notes|posts|comments|states)\b/iu.test(printed) &&
      (cue.start < source.start || hasVerb(reading.words(source).split(",")[0] ?? "")))
  );
}

/** "As they say, ...", "according to their own taste": an idiom, or no source. A bracket is an aside. */
function isNobodys(reading: Reading, span: Span, cue: Span, source: Span): boolean {
  const by = reading.words(source);
  const before = reading.text.slice(span.start, Math.min(source.start, cue.start));
  return (
    /^\(/u.test(reading.words(span)) ||
    (/^(?:they|people|we|the saying)$/iu.test(by) && /\bas\s$/iu.test(before)) ||
    (/^according to$/iu.test(reading.words(cue)) && ownMeasure.test(by))
  );
}

const ownMeasure =
  /^(?:an?|the|his|her|its|their|our|your|my)? ?(?:\p{L}+ ){0,3}(?:preferences?|tastes?|wishes|wills?|needs?|abilit(?:y|ies)|habits?|customs?|traditions?|instincts?|conscience|interests?|rules?|schedules?|size|age|weight|height|rank|colou?r|type|need|merit|income|circumstances|calendar)$/iu;

const toldOfElsewhere =
  /\b(?:stor(?:y|ies)|remarks?|things?|words|something|anything|everything|nothing|whatever|what|all|lies?|way|reasons?|statements?|speech(?:es)?|comments?|promises?|lines?|jokes?|claims?) $/iu;

/** A clause or exact words: "claimed responsibility", "said his piece" and "posted on the wall" are deeds. */
function givesWords(content: string, cue: string): boolean {
  const said = content.replace(/^that\s/iu, "");
  if (/^(?:responsibility|(?:his|her|their|its) (?:piece|say|part))\b/iu.test(said)) return false;
  if (/["“]|''/u.test(content)) return true;
  return (
    (hasVerb(said) && wordsOf(said).length >= 3) || (handsOn.test(cue) && wordsOf(said).length >= 6)
  );
}

const handsOn = /^(?:also |had |has )?(?:said|says|say|added|adds|continued|according to)$/iu;

/** "added:" */
function bare(reading: Reading, { start, end }: Span): Span {
  const tail = /[\s,:]*$/u.exec(reading.words({ start, end }))?.[0].length ?? 0;
  return { start, end: end - tail };
}
