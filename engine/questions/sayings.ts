/**
 * Words of saying together with the one they stand with, as they are printed: "Ann Roe said", "she added",
 * "according to the firm". Only where verb, subject and what is said share one sentence beyond doubt.
 */
import type { Entity, Relation } from "../analysis.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import { officeTitles } from "../lexicon/titles.ts";
import { contains, overlaps, type Span, spanLength } from "../text/span.ts";
import { hasVerb, wordsOf } from "./clauses.ts";
import { recorded } from "./passages.ts";
import { isBareDeed, isPlainCue, saysPlainly } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";
import { isWholeSource } from "./whole-source.ts";

export interface Saying {
  /** Index of the relation. */
  readonly index: number;
  readonly relation: Relation;
  readonly entity: Entity | null;
  /** Subject and words of saying, in the order printed. */
  readonly span: Span;
  readonly cue: Span;
  readonly source: Span;
  readonly sentence: number;
  readonly paragraph: number;
}

/** In text order. */
export function sayingsOf(reading: Reading): Saying[] {
  return reading.analysis.relations
    .flatMap((relation, index) => sayingAt(reading, relation, index) ?? [])
    .sort((a, b) => a.span.start - b.span.start);
}

function sayingAt(reading: Reading, relation: Relation, index: number): Saying | null {
  const [source] = relation.source;
  const [whole] = relation.cue;
  if (!source || !whole || relation.source.length > 1 || relation.cue.length > 1) return null;
  const cue = untailed(reading, whole);
  if (relation.depth > 1 || relation.polarity !== "affirms") return null;
  const verb = reading.words(cue);
  if (!isPlainCue(verb) || passive.test(verb) || opens.test(verb) || otherVerb.test(verb))
    return null;
  if (isBareDeed(reading, cue, source)) return null;
  if (!relation.quizSafe && !saysPlainly(reading, relation)) return null;
  if (reading.quoteAround(source) || reading.quoteAround(cue)) return null;
  if (!isWholeSource(reading, source, cue) || !isSubject(reading.words(source))) return null;
  const span = together(reading, source, cue);
  const sentence = reading.sentenceAt(cue.start);
  const paragraph = reading.paragraphAt(cue.start);
  if (!span || !contains(reading.sentenceSpan(sentence), span)) return null;
  if (!reading.isBody(paragraph) || !saysSomething(reading, relation, sentence)) return null;
  const entity = reading.entity(relation.entity);
  if (entity?.kind === "named-person" && isThing(reading.words(source))) return null;
  return { index, relation, entity, span, cue, source, sentence, paragraph };
}

/** "posted a time of two hours", "met her with harsh remarks": not words of saying by themselves. */
const otherVerb = /^posted$|\bremarks$/iu;

/** "is reported to have said" */
const passive = /\b(?:be|been|being|was|were|is|are|not|never)\b/iu;

/** "added regarding": the rest of the phrase is not shown. */
const opens =
  /(?<!according) (?:in|on|at|to|for|about|of|by|as|with|from|over|under|against|regarding)$/iu;

/** Somebody or something that has words; pictures and figures have none. */
function isSubject(printed: string): boolean {
  return !notSubject.test(printed) && !recorded.test(printed) && !when.test(printed);
}

/** "the third time Roe": what stands before the name is no title. */
const when = /^(?:the|an?|this|last|next)\s(?:\p{Ll}+\s)*(?:time|day|week|month|year)s?\s\p{Lu}/iu;

/** "the famous story Ann Roe": the noun before the name tells that something else is meant. */
export function isThing(printed: string): boolean {
  const noun = /^(?:the|an?)\s(?:[\p{Ll}'’-]+\s)*?([\p{Ll}'’-]+)\s\p{Lu}/u.exec(printed)?.[1];
  return noun !== undefined && !isRoleNoun(noun) && !officeTitles.has(noun);
}

const notSubject =
  /^(?:who|which|that|what|some|one|I|we|you)$|(?:^|[,\s])(?:who|whom|which|whose)(?:\s|$)/iu;

/** Without what leads over to what is said: "added:", "said that". */
function untailed(reading: Reading, { start, end }: Span): Span {
  const tail = /(?:[\s,:.]|\sthat)*$/u.exec(reading.words({ start, end }))?.[0].length ?? 0;
  return { start, end: end - tail };
}

/** One stretch of print with nothing of weight between the two; a description behind the name is left out. */
function together(reading: Reading, source: Span, cue: Span): Span | null {
  const turned = cue.end <= source.start;
  if (!turned && source.end > cue.start) return null;
  const between = turned
    ? reading.text.slice(cue.end, source.start)
    : reading.text.slice(source.end, cue.start);
  if (!(turned ? /^\s$/u : /^,?\s(?:\p{Ll}+\s){0,2}$/u).test(between)) return null;
  const printed = reading.words(source);
  const comma = printed.search(/,\s/u);
  const cut = turned && comma > 0 && !/,? and\b/u.test(printed);
  const end = turned ? source.start + (cut ? comma : printed.length) : cue.end;
  const span = { start: turned ? cue.start : source.start, end };
  const whole = !/^[-–’']?\p{L}/u.test(reading.text.slice(span.end, span.end + 2));
  const fits = whole && spanLength(span) >= 6 && spanLength(span) <= 130;
  return fits && !/["“”\n]/u.test(reading.words(span)) ? span : null;
}

/** What is said begins or ends in the sentence of the verb, and is more than "so" or "it". */
function saysSomething(reading: Reading, { content }: Relation, sentence: number): boolean {
  const here = reading.sentenceSpan(sentence);
  return content.some((part) => {
    const said = reading.words(part).replace(/^that\s/iu, "");
    return overlaps(part, here) && (wordsOf(said).length >= 5 || hasVerb(said));
  });
}
