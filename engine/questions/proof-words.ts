/**
 * The words of the text that show whose a statement is, among words that show something else: what is
 * said with it and, where only a pronoun stands there, the name that it leads back to.
 */
import type { Entity } from "../analysis.ts";
import { auxiliaries, finiteForms } from "../lexicon/finite-forms.ts";
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { overlaps, type Span, spanLength } from "../text/span.ts";
import type { CandidateDraft } from "./build.ts";
import { matterOf, restates } from "./clauses.ts";
import type { Draw } from "./form.ts";
import { nameBehind, namesReach, printsName } from "./name-behind.ts";
import { mayBeSame, nameOf } from "./names.ts";
import { paragraph, quote, wording, words } from "./phrases.ts";
import { sayingsIn } from "./plain-saying.ts";
import type { Judged } from "./question.ts";
import type { Reading } from "./reading.ts";
import type { Saying } from "./sayings.ts";
import { isPerson } from "./shut-out.ts";
import type { Statement } from "./statements.ts";
import type { Phrase } from "./wording.ts";

export interface ProofWords {
  /** What stands with the statement. */
  readonly saying: Saying;
  /** The name that the pronoun with it leads back to; null where a name stands there. */
  readonly name: Span | null;
  /** In text order, keys included. */
  readonly candidates: readonly CandidateDraft[];
}

/** A statement that is asked about, and what else the article has somebody say. */
export interface Asked {
  readonly statement: Statement;
  readonly statements: readonly Statement[];
  readonly sayings: readonly Saying[];
}

const reach = 12;
const fewest = 3;

/** Null where the words are not sure, or too few others stand near them. */
export function proofWords(reading: Reading, draw: Draw, asked: Asked): ProofWords | null {
  const { statement, sayings } = asked;
  const saying = sayings.find(({ index }) => index === statement.index);
  if (!saying || !standsAlone(reading, statement, saying)) return null;
  const others = sayingsNear(reading, asked, saying);
  const behind = nameBehind(reading, statement.entity, saying);
  if (behind) {
    const keys = [sayingKey(reading, saying), nameKey(reading, saying, behind)];
    const names = namesNear(reading, statement, (span) =>
      draft(reading, span, "M19", notThisName(reading, saying, behind)),
    );
    const named = widened(draw, keys, names, 2);
    // The name in other words of saying would be a second right answer.
    const apart = others.filter(({ place }) => !printsName(reading, statement.entity, place.span));
    const all = widened(draw, named, apart, 2 + draw.below(2));
    if (named.length > 2 && all.length > named.length) return proofOf(saying, behind, all);
  }
  // A bare name is seen at once to be no words of saying: none where only these are asked for.
  const said = widened(draw, [sayingKey(reading, saying)], others, 3 + draw.below(2));
  if (said.length < 2) return null;
  const all = said.length < fewest ? widened(draw, said, deedsNear(reading, statement), 2) : said;
  return all.length >= fewest ? proofOf(saying, null, all) : null;
}

function proofOf(saying: Saying, name: Span | null, all: readonly CandidateDraft[]): ProofWords {
  const candidates = [...all].sort((a, b) => a.place.span.start - b.place.span.start);
  return { saying, name, candidates };
}

/** And so many more: the nearest one, then some of those around it; no two alike or in one another. */
function widened(
  draw: Draw,
  kept: readonly CandidateDraft[],
  more: readonly CandidateDraft[],
  count: number,
): CandidateDraft[] {
  const here = kept[0]?.place.span.start ?? 0;
  const distance = ({ place }: CandidateDraft) => Math.abs(place.span.start - here);
  const free = [...more]
    .sort((a, b) => distance(a) - distance(b))
    .filter((one, at, all) => ![...kept, ...all.slice(0, at)].some((other) => clash(one, other)));
  const near = free.slice(0, count + 2);
  return [...kept, ...[...near.slice(0, 1), ...draw.shuffle(near.slice(1))].slice(0, count)];
}

function clash(one: CandidateDraft, other: CandidateDraft): boolean {
  return (
    overlaps(one.place.span, other.place.span) ||
    one.words.toLowerCase() === other.words.toLowerCase()
  );
}

/** The sentences from a statement to its words of saying. */
function stretchOf(reading: Reading, { shown, sentence }: Statement, saying: Saying) {
  const last = reading.sentenceAt(Math.max(shown.start, shown.end - 1));
  return { first: Math.min(sentence, saying.sentence), last: Math.max(last, saying.sentence) };
}

/** No other words of saying in between, where the two stand in different sentences. */
function standsAlone(reading: Reading, statement: Statement, saying: Saying): boolean {
  const { first, last } = stretchOf(reading, statement, saying);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).every(
    (at) => at === saying.sentence || sayingsIn(reading.words(reading.sentenceSpan(at))) === 0,
  );
}

/** Where the text prints a name from end to end and no more of a name around it. */
function wholeNames(reading: Reading, { mentions, name }: Entity): Span[] {
  return mentions.flatMap(({ span }) => {
    const at = reading.words(span).indexOf(name);
    if (at < 0 || !reading.isBody(reading.paragraphAt(span.start))) return [];
    const whole = { start: span.start + at, end: span.start + at + name.length };
    const after = reading.text.slice(whole.end, whole.end + 3);
    const before = reading.text.slice(Math.max(0, whole.start - 2), whole.start);
    const goesOn = /^[\p{L}\p{N}-]|^ \p{Lu}|^ &/u.test(after) || /[\p{L}\p{N}-]$/u.test(before);
    return goesOn || reading.quoteAround(whole) ? [] : [whole];
  });
}

/** "Ann Roe walked": a name and what is done, near a statement, and nothing that could be saying. */
function deedsNear(
  reading: Reading,
  { entity, shown, paragraph: at }: Statement,
): CandidateDraft[] {
  const { entities, relations } = reading.analysis;
  const taken = relations.flatMap(({ source, cue }) => [...source, ...cue]);
  return entities.flatMap((other) => {
    const acts = other.kind === "named-person" || bodies.has(other.kind);
    if (!acts || mayBeSame(reading, entity, other)) return [];
    return wholeNames(reading, other).flatMap(({ start, end }) => {
      const verb = /^ (\p{Ll}{3,})(?=[ ,.])/u.exec(reading.text.slice(end, end + 24))?.[1] ?? "";
      const span = { start, end: end + 1 + verb.length };
      const near = Math.abs(reading.paragraphAt(start) - at) <= deedReach;
      // "English | Channel", "over the Channel": a part of something else; before a person stands a title.
      const before = reading.text.slice(Math.max(0, start - 20), start);
      const isPart = other.kind !== "named-person" && inOther.test(before);
      const fits = near && isDeed(verb) && !isPart && !overlaps(span, shown);
      const free = fits && !taken.some((part) => overlaps(part, span));
      return free ? [draft(reading, span, "M01", [{ ours: deed }])] : [];
    });
  });
}

const inOther =
  /(?<!\S)(?!The )\p{Lu}\S* $|\b(?:of|in|on|at|to|by|for|from|with|over|under|about|against|across|near|than) (?:the )?$/u;
const deedReach = 6;
const deed = "A name and a verb stand here, and no word of saying.";

function isDeed(verb: string): boolean {
  return (
    (finiteForms.has(verb) || /[a-z]{3}ed$/u.test(verb)) &&
    !auxiliaries.has(verb) &&
    !tellsOfSpeech(verb)
  );
}

/** The places nearest to a statement that name others whom somebody could take for its source. */
function namesNear(
  reading: Reading,
  { entity, shown, paragraph: at }: Statement,
  make: (span: Span) => CandidateDraft,
): CandidateDraft[] {
  const person = entity.kind === "named-person";
  const near = reading.analysis.entities.flatMap((other) => {
    const sort = person ? other.kind === entity.kind : bodies.has(other.kind);
    if (!sort || other.id === entity.id) return [];
    const [place] = wholeNames(reading, other)
      .filter((span) => Math.abs(reading.paragraphAt(span.start) - at) <= namesReach)
      .sort((a, b) => Math.abs(a.start - shown.start) - Math.abs(b.start - shown.start));
    return place ? [{ place, other, far: Math.abs(place.start - shown.start) }] : [];
  });
  const fit = near
    .sort((a, b) => a.far - b.far)
    .slice(0, 6)
    .filter(
      ({ other }) =>
        (!person || isPerson(reading, other)) &&
        nameOf(reading, other) !== null &&
        !mayBeSame(reading, entity, other),
    );
  // A name that the pronoun fits as well is worth more as a wrong answer.
  const alike = fit.filter(({ other }) => other.gender === entity.gender);
  return (alike.length > 0 ? alike : fit).map(({ place }) => make(place));
}

const bodies: ReadonlySet<Entity["kind"]> = new Set(["institution", "outlet"]);

/** Words of saying in other sentences that speak of something else. */
function sayingsNear(reading: Reading, asked: Asked, key: Saying): CandidateDraft[] {
  const { shown, paragraph: at } = asked.statement;
  const { first, last } = stretchOf(reading, asked.statement, key);
  const matter = matterOf(reading.words(shown));
  const quotation = reading.quoteAround(shown) ?? shown;
  return asked.sayings
    .filter(
      ({ index, sentence, paragraph: here, relation }) =>
        index !== key.index &&
        (sentence < first || sentence > last) &&
        Math.abs(here - at) <= reach &&
        !relation.content.some((part) => overlaps(part, quotation)) &&
        !restates(matter, reading.matterOfSentence(sentence), 0.4),
    )
    .map(({ index, span }) => draft(reading, span, "M02", saysElse(reading, asked, index, span)));
}

/** What these other words of saying stand with. */
function saysElse(
  reading: Reading,
  { statements }: Asked,
  index: number,
  { start }: Span,
): Phrase[] {
  const other = statements.find((statement) => statement.index === index);
  if (!other || spanLength(other.shown) > 110 || /,["”]$/u.test(reading.words(other.shown))) {
    const where = paragraph(reading.paragraphAt(start));
    return wording("In ", where, " these words stand with something else that is said.");
  }
  const printed = reading.words(other.shown);
  const said = /["“”]/u.test(printed) ? words(reading, other.shown) : quote(reading, other.shown);
  const stop = other.begins ? " …" : /[.!?]["”]?$/u.test(printed) ? "" : ".";
  return wording("These words stand with another statement: ", said, stop);
}

function sayingKey(reading: Reading, { span, source }: Saying): CandidateDraft {
  const comma = /,?$/u.exec(reading.words(source))?.[0].length ?? 0;
  const subject = quote(reading, { start: source.start, end: source.end - comma });
  const told = wording("These words stand with the statement; their subject is ", subject, ".");
  return { ...draft(reading, span, null, told), right: true };
}

function nameKey(reading: Reading, saying: Saying, span: Span): CandidateDraft {
  const told = leads(reading, saying, { ours: "this name." });
  return { ...draft(reading, span, "M19", told), right: true };
}

/** Another "she" may stand in the same paragraph, inside the marks: this one stands with the verb. */
function leads(reading: Reading, { source }: Saying, to: Phrase): Phrase[] {
  return wording("The ", quote(reading, source), " with the words of saying leads back to ", to);
}

function notThisName(reading: Reading, saying: Saying, name: Span): Phrase[] {
  return [...leads(reading, saying, quote(reading, name)), { ours: ", not to this name." }];
}

function draft(
  reading: Reading,
  span: Span,
  code: Judged["code"],
  sentence: Phrase[],
): CandidateDraft {
  const place = { span, paragraph: reading.paragraphAt(span.start) };
  return { words: reading.words(span), place, right: false, judged: { code, sentence, place } };
}
