/** That somebody says something, by the plain words of saying alone: surer than what exactly is said. */
import type { CueClass, Relation } from "../analysis.ts";
import type { Span } from "../text/span.ts";
import { hasVerb, unquoted } from "./clauses.ts";
import type { Reading } from "./reading.ts";

export const saying: ReadonlySet<CueClass> = new Set(["say", "write", "according", "cite", "show"]);

/**
 * Enough where only the marks, the verb or the pronoun beside it are asked about: that somebody says
 * something here is surer than where exactly it ends.
 */
export function isReport(relation: Relation): boolean {
  return relation.confidence >= 0.6 && isWhole(relation);
}

function isWhole(relation: Relation): boolean {
  return (
    relation.realised &&
    relation.heldFrom === null &&
    relation.source.length > 0 &&
    relation.cue.length > 0 &&
    saying.has(relation.cueClass)
  );
}

/** Announcing, promising and condemning are told as deeds as well; these verbs only hand words on. */
const plainWords =
  /\b(?:said|says|say|saying|told|tells|wrote|writes|stated|adds|added|adding|according to|tweeted|explained|explains|argued|argues|noted|notes|warned|warns|reported|reports|acknowledged|acknowledges|asserted|asserts|insisted|insists|claimed|claims|alleged|alleges|remarked|remarks|recalled|complained|complains|testified|emphasi[sz]ed|emphasi[sz]es|stressed|stresses|concluded|cautioned|continued|confirmed|confirms|admitted|admits|replied|posted|commented)\b/iu;

/** Whoever does this gives words, whatever else it is. */
const givingWords =
  /\b(?:read|reads|announced|announces|announcing|citing|cited|quoted|warn|argue|observed|accused|predicted|promised|urged|criticised|criticized|praised)\b/iu;

/** Words of saying that show beyond doubt that their source is heard. */
export function isPlainCue(cue: string): boolean {
  return plainWords.test(cue) || givingWords.test(cue);
}

/** Words of saying outside the marks: more than one of them may be more than one source. */
export function sayingsIn(sentence: string): number {
  return (unquoted(sentence).match(everySaying) ?? []).length;
}

/** What somebody says on the side: "..., stating that ..." */
const besides =
  /\b(?:stating|noting|warning|arguing|claiming|alleging|insisting|quoting|explaining|reporting)\b/iu;

const everySaying = new RegExp(
  `${plainWords.source}|${givingWords.source}|${besides.source}`,
  "giu",
);

/** "have not said", "declined to say", "nobody said": no words are handed on. */
function isNegated(reading: Reading, [how]: readonly Span[]): boolean {
  if (!how) return false;
  const { start } = reading.sentenceSpan(reading.sentenceAt(how.start));
  return (
    negated.test(reading.words(how)) ||
    leftUnsaid.test(reading.text.slice(Math.max(start, how.start - 40), how.start))
  );
}

const negated =
  /\b(?:not|never|without|cannot)\b|n[’']t\b|\b(?:declin|refus|fail)\p{L}* to\b|\byet to\b/iu;

/** The same right before the words of saying. */
const leftUnsaid =
  /(?:\b(?:not|never|without|cannot|no one|nobody|none|neither|nor)|n[’']t|\b(?:declin|refus|fail)\p{L}* to|\byet to)\s(?:(?:\p{L}+ly|yet|ever|even|immediately|have|has|been|be|comment or)\s){0,3}$/iu;

/** "told a joke", "hit back", and "continued" with none of the words beside it: a deed that need not hand words on. */
export function isBareDeed(reading: Reading, cue: Span, source: Span): boolean {
  const verb = reading.words(cue);
  if (
    /^ an? (?:\p{Ll}+ )?(?:joke|story|tale|anecdote|lie)\b/u.test(
      reading.text.slice(cue.end, cue.end + 40),
    )
  )
    return true;
  if (/\b(?:smack|hit|fir|shot|struck|snapp|punch)(?:ed)? back\b/iu.test(verb)) return true;
  if (!/^(?:\p{L}+ )?continue[sd]?\b/iu.test(verb)) return false;
  if (/[:"“]|\bthat$/iu.test(verb)) return false;
  const end = Math.max(cue.end, source.end);
  const start = Math.min(cue.start, source.start);
  const after = /^(?:\s?[:,]|\s["“]|\sthat\b)/u.test(reading.text.slice(end, end + 6));
  return !after && !/["”],?\s(?:the\s)?$/iu.test(reading.text.slice(Math.max(0, start - 8), start));
}

/** A report by one of the plain verbs: a likely one, or one whose source stands right beside it. */
export function saysPlainly(reading: Reading, relation: Relation): boolean {
  const cue = relation.cue.map((part) => reading.words(part)).join(" ");
  if (!isWhole(relation) || !plainWords.test(cue) || endsInAside(reading, relation)) return false;
  if (isNegated(reading, relation.cue)) return false;
  const [how] = relation.cue;
  const [who] = relation.source;
  if (!how || !who || isBareDeed(reading, how, who)) return false;
  return relation.confidence >= 0.8 || (relation.confidence >= 0.4 && isBeside(reading, relation));
}

/** "The pier was shut for a week, as it is each spring, according to Roe": how far back that reaches is open. */
function endsInAside(reading: Reading, { cue }: Relation): boolean {
  const [how] = cue;
  if (!how || !/^according to$/iu.test(reading.words(how))) return false;
  const sentence = reading.sentenceSpan(reading.sentenceAt(how.start));
  return /\s[-–—]+\s|—|, (?:which|who|where)\b/u.test(
    reading.text.slice(sentence.start, how.start),
  );
}

/**
 * The plainest print there is: "Ann Roe said ..." with nothing between, whatever the learned value. The
 * source is one phrase, and nobody is told instead of telling.
 */
export function isPlainlySaid(reading: Reading, relation: Relation): boolean {
  const { source, cue, depth, polarity } = relation;
  const [who] = source;
  const [how] = cue;
  if (!who || !how || depth !== 1 || polarity !== "affirms" || !saysPlainly(reading, relation)) {
    return false;
  }
  const printed = reading.words(who);
  return (
    isBeside(reading, relation) &&
    printed.length <= 90 &&
    !/["“”:;]|, and\b|\b(?:citing|quoting)\b/u.test(printed) &&
    !hasVerb(printed) &&
    !/^(?:who|which|that|what|some|one)$/iu.test(printed) &&
    !/(?<!according) (?:in|on|at|to|for|about|of|by|as)$/iu.test(reading.words(how)) &&
    !/\b(?:be|been|being|was|were|is|are|not|never)\b/iu.test(reading.words(how)) &&
    reading.quoteAround(how) === null
  );
}

/** "Ann Roe said", "according to the firm": source and cue touch, and no bare noun is the source. */
function isBeside(reading: Reading, { source, cue }: Relation): boolean {
  const [who] = source;
  const [how] = cue;
  if (!who || !how || source.length > 1 || cue.length > 1) return false;
  const before = reading.text.slice(who.end, how.start);
  const touch = /^,? ?$/u.test(before) && who.end <= how.start;
  const turned = how.end <= who.start && /^ ?$/u.test(reading.text.slice(how.end, who.start));
  return (touch || turned) && /\p{Lu}|^(?:he|she|they|the|a|an)\b/iu.test(reading.words(who));
}
