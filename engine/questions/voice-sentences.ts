/**
 * Whose words a sentence reports, where print leaves no doubt: one person's or body's, with the words of
 * saying in the sentence, or carried on inside the same marks.
 */
import type { Entity } from "../analysis.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { characterises } from "./characterising.ts";
import { hasMarkup, runsOn, unquoted } from "./clauses.ts";
import { hasNamesake } from "./names.ts";
import { saying as hands, sayingsIn } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";
import type { Saying } from "./sayings.ts";
import { lastNamed } from "./shut-out.ts";
import { isOvertaken, type Statement } from "./statements.ts";

export interface VoiceSentence {
  readonly sentence: number;
  readonly paragraph: number;
  readonly span: Span;
  readonly entity: Entity;
  readonly saying: Saying;
  /** Name: the sentence prints it. Pronoun: another one does. Carried: so do the words of saying. */
  readonly how: "name" | "pronoun" | "carried";
  /** Another question may ask whose this is. */
  readonly isAsked: boolean;
}

/** In text order, each sentence once. */
export function voiceSentences(
  reading: Reading,
  sayings: readonly Saying[],
  statements: readonly Statement[],
): VoiceSentence[] {
  const asked = new Set(statements.map(({ index }) => index));
  return sayings.flatMap((saying): VoiceSentence[] => {
    const { entity, sentence, paragraph } = saying;
    const span = reading.sentenceSpan(sentence);
    const how = entity ? howGiven(reading, saying, entity, asked) : null;
    if (!entity || !how || !isOneVoice(reading, saying, span)) return [];
    const isAsked = asked.has(saying.index);
    const voice = { sentence, paragraph, span, entity, saying, how, isAsked };
    return [...carriedBefore(reading, voice), voice, ...carriedOn(reading, voice)];
  });
}

/** The name in print, or a pronoun that was followed for a statement. */
function howGiven(
  reading: Reading,
  { source, relation, index, paragraph }: Saying,
  entity: Entity,
  asked: ReadonlySet<number>,
): "name" | "pronoun" | null {
  const sure = relation.entity?.confidence ?? 0;
  if (entity.kind === "joint" || relation.members.length > 0 || sure < 0.6) return null;
  const printed = reading.words(source);
  if (isPrinted(printed, entity)) return hasNamesake(reading, entity, source) ? null : "name";
  const followed = asked.has(index) && sure >= 0.9 && !isOvertaken(reading, entity, source);
  const named = followed && pronoun.test(printed) ? lastNamed(reading, entity, source.start) : null;
  return named && paragraph - reading.paragraphAt(named.start) <= 4 ? "pronoun" : null;
}

const pronoun = /^(?:he|she|they|it|him|her|them)$/iu;

/** "Ann Roe", "Mr. Roe", "the Herald", "the IMF"; of a body also the chief part of its name. */
function isPrinted(source: string, { kind, name: whole }: Entity): boolean {
  const printed = source.replaceAll("’", "'");
  const name = whole.replaceAll("’", "'");
  const last = name.split(/\s+/u).at(-1) ?? name;
  if (kind === "named-person") return printed.includes(name) || printed.endsWith(last);
  const bare = printed.replace(/^the\s/iu, "");
  const letters = (name.match(/\p{Lu}/gu) ?? []).join("");
  const proper = /^\p{Lu}/u.test(bare) && bare.length > 2 && name.includes(bare);
  return proper || bare === letters || bare.toLowerCase() === name.toLowerCase();
}

/** A whole sentence with these words of saying and no others in it. */
function isOneVoice(reading: Reading, { index }: Saying, span: Span): boolean {
  const printed = reading.words(span);
  return (
    isShown(printed) &&
    sayingsIn(printed) === 1 &&
    !characterises(unquoted(printed)) &&
    reading.cuesIn(span).every((other) => other === index || isInside(reading, other, index))
  );
}

/** What somebody is said to think or want, in the words of the one who says it. */
function isInside(reading: Reading, other: number, index: number): boolean {
  const held = reading.analysis.relations[other];
  const holder = reading.analysis.relations[index];
  if (!held || !holder) return false;
  const within = held.cue.every((cue) => holder.content.some((part) => contains(part, cue)));
  const own = held.entity !== null && held.entity.id === holder.entity?.id;
  return own || (within && !hands.has(held.cueClass));
}

function isShown(printed: string): boolean {
  const outside = printed.replace(/“[^“”]*”|"[^"]*"|''[^']*''/gu, " ");
  return (
    printed.length >= 30 &&
    printed.length <= 330 &&
    /^["“']{0,2}\p{Lu}/u.test(printed) &&
    // A quotation may open here and go on, or end here; nothing else is left open.
    (outside.match(/["“”]|''/gu) ?? []).length <= 1 &&
    // A quotation in a quotation may be cut by the end of a sentence.
    !/‘|’[”"]/u.test(printed) &&
    !runsOn(printed) &&
    !hasMarkup(printed)
  );
}

const mostCarried = 2;

/** The next sentences of the same quotation, or of one that opens again at once: "..., she said. “...”" */
function carriedOn(reading: Reading, voice: VoiceSentence): VoiceSentence[] {
  const found: VoiceSentence[] = [];
  for (let at = voice.sentence + 1; at <= voice.sentence + mostCarried; at += 1) {
    const span = reading.sentenceSpan(at);
    if (at !== reading.sentenceAt(span.start) || !isCarried(reading, voice, span)) break;
    found.push({ ...voice, sentence: at, span, how: "carried" });
  }
  return found;
}

/** "“... . ...,” she said.": the sentence before, in the same marks. */
function carriedBefore(reading: Reading, voice: VoiceSentence): VoiceSentence[] {
  const at = voice.sentence - 1;
  const span = reading.sentenceSpan(at);
  const quote = at < 0 ? null : quoteOf(reading, span);
  const same = quote !== null && overlaps(quote, voice.span) && quote.start >= span.start;
  return same && isCarried(reading, voice, span)
    ? [{ ...voice, sentence: at, span, how: "carried" }]
    : [];
}

/** The marks that a sentence stands in from end to end. */
function quoteOf(reading: Reading, span: Span): Span | null {
  return reading.quoteAround(innerOf(reading, span));
}

function innerOf(reading: Reading, span: Span): Span {
  const printed = reading.words(span);
  const from = /^["“]/u.test(printed) ? 1 : 0;
  const to = /["”]\s*$/u.test(printed) ? 1 : 0;
  return { start: span.start + from, end: span.end - to };
}

function isCarried(reading: Reading, voice: VoiceSentence, span: Span): boolean {
  const { paragraph, span: own, saying } = voice;
  const inner = innerOf(reading, span);
  const printed = reading.words(inner);
  const quote = quoteOf(reading, span);
  const reopens = inner.start > span.start && /["”]/u.test(reading.words(own));
  return (
    quote !== null &&
    reading.paragraphAt(span.start) === paragraph &&
    (overlaps(quote, own) || (span.start > own.start && reopens)) &&
    !/["“”]/u.test(printed) &&
    /^\p{Lu}/u.test(printed) &&
    isShown(printed) &&
    sayingsIn(printed) === 0 &&
    reading.cuesIn(span).length === 0 &&
    saying.relation.content.some((part) => overlaps(part, inner))
  );
}
