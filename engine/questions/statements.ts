/**
 * Statements that may be asked about (P-053, P-053a, P-054, P-055): sure relations whose words stand
 * by themselves, with their words of saying in reach, said by one entity and by nobody else.
 */
import type { CueClass, Entity, Relation } from "../analysis.ts";
import { roleNouns } from "../lexicon/roles.ts";
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { officeTitles } from "../lexicon/titles.ts";
import { contains, overlaps, type Span, spanLength } from "../text/span.ts";
import { isBorrowed } from "./borrowed-words.ts";
import { hasVerb, matterOf, restates, wordsOf } from "./clauses.ts";
import { isFragment } from "./fragments.ts";
import { hasNamesake, isNamedIn } from "./names.ts";
import { openingWords } from "./openings.ts";
import { isBareDeed, saying, saysPlainly } from "./plain-saying.ts";
import { isPlainest } from "./plainest.ts";
import type { Reading } from "./reading.ts";
import {
  core,
  isCutAtStart,
  isFreeClause,
  isShowable,
  type ShownWords,
  wordsShown,
} from "./statement-words.ts";
import { isWholeSource } from "./whole-source.ts";

export interface Statement extends ShownWords {
  readonly index: number;
  readonly relation: Relation;
  readonly entity: Entity;
  readonly paragraph: number;
  readonly sentence: number;
  readonly cue: Span;
  /** As printed beside the cue. */
  readonly source: Span;
  /** False where another sentence states the same matter without giving it to this source. */
  readonly once: boolean;
  /** How sure it is that the statement is this entity's. */
  readonly confidence: number;
}

/** A relation that is sure enough, and is about something said (X4, P-053). */
export function isSure(relation: Relation): boolean {
  return (
    relation.quizSafe &&
    relation.realised &&
    relation.heldFrom === null &&
    relation.entity !== null &&
    relation.entity.confidence >= 0.9 &&
    relation.kind !== "not-stated" &&
    saying.has(relation.cueClass)
  );
}

export interface Report {
  readonly index: number;
  readonly relation: Relation;
  readonly paragraph: number;
  readonly cue: Span;
  readonly source: Span;
  readonly shown: Span;
}

/** Reported clauses, each in the sentence of its words of saying, whoever is their source. */
export function reportsOf(reading: Reading): Report[] {
  return reading.analysis.relations.flatMap((relation, index) => {
    const [cue] = relation.cue;
    const [source] = relation.source;
    const [piece] = relation.content;
    if (!cue || !source || !piece || relation.content.length > 1) return [];
    if (!saysPlainly(reading, relation) || !isWholeSource(reading, source, cue)) return [];
    const shown = core(reading.text, piece);
    const printed = reading.words(shown);
    const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
    const whole = /^that\s/iu.test(reading.words(piece)) ? hasVerb(printed) : isFreeClause(printed);
    if (!contains(sentence, shown) || !isShowable(printed) || !whole) return [];
    if (wordsOf(printed).length < 5 || printed.length < 20) return [];
    if (overlaps(shown, cue) || isCutAtStart(reading, relation, shown)) return [];
    if (isFragment(reading, relation, shown)) return [];
    // An unlikely reading is used only where it takes the rest of its sentence, to the stop.
    const toTheStop = sentence.end - shown.end <= 3 || shown.start - sentence.start <= 3;
    if (relation.confidence < 0.8 && !toTheStop) return [];
    return [{ index, relation, paragraph: reading.paragraphAt(shown.start), cue, source, shown }];
  });
}

export function statementsOf(reading: Reading): Statement[] {
  return statementsBy(reading, wordsShown);
}

/** Of the other relations: shown by how they begin, where only whose they are is asked. */
export function openingsOf(reading: Reading, shown: readonly Statement[]): Statement[] {
  const known = new Set(shown.map(({ index }) => index));
  return statementsBy(reading, openingWords).filter(({ index }) => !known.has(index));
}

type Words = (reading: Reading, relation: Relation, cue: Span) => ShownWords | null;

function statementsBy(reading: Reading, words: Words): Statement[] {
  return reading.analysis.relations.flatMap((relation, index) => {
    const statement = statementAt(reading, relation, index, words);
    return statement && !isDoubtful(reading, statement) ? [statement] : [];
  });
}

function statementAt(
  reading: Reading,
  relation: Relation,
  index: number,
  words: Words,
): Statement | null {
  const entity = reading.entity(relation.entity);
  const cue = relation.cue[0];
  const source = relation.source[0];
  if (!entity || !cue || !source || relation.source.length > 1) return null;
  if (!isOutermost(reading, relation) || relation.polarity !== "affirms") return null;
  if (calling.test(reading.words(cue)) || spanLength(cue) > 50) return null;
  if (isBareDeed(reading, cue, source)) return null;
  const found = words(reading, relation, cue);
  if (!isWholeSource(reading, source, cue)) return null;
  if (found && isCutAtStart(reading, relation, found.shown)) return null;
  if (found && isFragment(reading, relation, found.shown)) return null;
  if (found && isBorrowed(reading, relation, found.shown)) return null;
  if (found && isPassedOn(reading, entity, found.shown)) return null;
  if (!found || hasNamesake(reading, entity, source) || isJoined(reading, entity, source))
    return null;
  if (isOvertaken(reading, entity, source)) return null;
  const plainest = isPlainest(reading, relation, entity, found);
  if (!isSure(relation) && !plainest) return null;
  const learned = relation.confidence * (relation.entity?.confidence ?? 0);
  const confidence = plainest ? Math.max(learned, plainestSureness) : learned;
  const paragraph = reading.paragraphAt(found.shown.start);
  const sentence = reading.sentenceAt(found.shown.start);
  const once = !isRestated(reading, found.shown, entity.id);
  return { index, relation, entity, paragraph, sentence, cue, source, once, confidence, ...found };
}

/** "According to the Herald, Roe also believes ...": the paper's statement, and Roe's. */
function isPassedOn(reading: Reading, { id, kind }: Entity, shown: Span): boolean {
  if (kind !== "outlet" && kind !== "document") return false;
  const held = wordsOf(reading.words(shown)).some(tellsOfSpeech);
  return (
    held &&
    reading.analysis.entities.some(
      (other) => other.id !== id && isNamedIn(reading, other, shown) !== null,
    )
  );
}

/**
 * "He" after "the president", or after another man's name, may be that one, whatever name stands further
 * back. What the first is reported as saying between the two does not count.
 */
export function isOvertaken(reading: Reading, entity: Entity, source: Span): boolean {
  const pronoun = reading.words(source);
  if (!/^(?:he|she)$/iu.test(pronoun)) return false;
  const other = /^he$/iu.test(pronoun) ? "f" : "m";
  const from = lastPrinted(reading, entity, source.start);
  if (from === null) return false;
  const between = { start: from, end: source.start };
  const told = reading.analysis.relations
    .filter((relation) => relation.entity?.id === entity.id)
    .flatMap(({ content }) => content);
  const rival = reading.analysis.entities.some(({ id, kind, gender, mentions }) => {
    if (id === entity.id || kind !== "named-person" || gender === other) return false;
    return mentions.some(
      ({ span, how }) =>
        contains(between, span) &&
        how !== "pronoun" &&
        how !== "carried" &&
        !told.some((part) => contains(part, span)),
    );
  });
  if (rival) return true;
  if (reading.paragraphAt(from) === reading.paragraphAt(source.start)) return false;
  return [...reading.words(between).matchAll(/\b[Tt]he (\p{Ll}+)\b/gu)].some(
    ([, noun = ""]) => roleNouns.has(noun) || officeTitles.has(noun),
  );
}

/** Where the last place before ends that prints this one's name. */
function lastPrinted(reading: Reading, { mentions, name }: Entity, before: number): number | null {
  const last = name.split(/\s+/u).at(-1) ?? name;
  const named = mentions.filter(
    ({ span }) => span.end <= before && reading.words(span).includes(last),
  );
  return named.at(-1)?.span.end ?? null;
}

/** "these videos and the radio": two speak where the reading knows of one. */
function isJoined(reading: Reading, { kind, name }: Entity, source: Span): boolean {
  const printed =
    reading
      .words(source)
      .replace(name, "")
      .split(/,| of | for | from | at /u)[0] ?? "";
  return kind !== "joint" && /\sand\s/u.test(printed);
}

/** Calls for things are no statements (P-053). */
const calling =
  /^to\b|\b(?:order|request|recommend|urg|demand|ask|propos|requir|instruct|vow)(?:s|ed|e|es|ing)?\b|\bcall(?:s|ed|ing)? (?:for|on)\b/iu;

/** As counted in `plainest.ts`. */
const plainestSureness = 0.96;

/** Reported by the article itself, or by somebody whom the article only names as passing it on. */
export function isOutermost(reading: Reading, { depth, parent }: Relation): boolean {
  const holder = parent === null ? undefined : reading.analysis.relations[parent];
  if (depth === 1) return true;
  return holder !== undefined && holder.depth === 1 && isRelay(holder);
}

function isRelay({ cueClass, kind }: Relation): boolean {
  return (
    cueClass === "cite" || (saying.has(cueClass) && (kind === "outlet" || kind === "document"))
  );
}

/** Somebody else's saying inside, or the same matter elsewhere under another owner. */
function isDoubtful(reading: Reading, statement: Statement): boolean {
  const { relations, anomalies, denials } = reading.analysis;
  const { index, shown, entity, relation } = statement;
  const nested = relations.some((other, at) => {
    if (at === index || at === relation.parent) return false;
    const own = other.entity?.id === entity.id || isFirstPerson(reading, other, statement);
    // What somebody is said to think, want or show is still said by the speaker (P-055).
    if (other.cue.some((part) => contains(shown, part))) return !own && handsOn.has(other.cueClass);
    return !own && other.content.some((part) => overlaps(part, shown));
  });
  return (
    nested ||
    denials.some(
      ({ cue, denierEntity }) =>
        denierEntity?.id !== entity.id && cue.some((part) => contains(shown, part)),
    ) ||
    anomalies.some(({ span }) => overlaps(span, shown)) ||
    ownersElsewhere(reading, shown, 0.7).some((owner) => owner !== null && owner !== entity.id)
  );
}

const handsOn: ReadonlySet<CueClass> = new Set(["say", "write", "according", "cite"]);

/** "I think ..." inside somebody's own words. */
function isFirstPerson(reading: Reading, { source }: Relation, { exact }: Statement): boolean {
  return (
    exact &&
    source.length > 0 &&
    source.every((span) => /^(?:I|we|my|our)$/iu.test(reading.words(span)))
  );
}

/** Whether another sentence states the same matter without handing it to this entity. */
export function isRestated(reading: Reading, shown: Span, owner: string | null): boolean {
  // Whose a statement is in its paragraph stays true; that nobody says it must hold all over.
  const share = owner === null ? 0.5 : 0.7;
  return ownersElsewhere(reading, shown, share).some((other) => other === null || other !== owner);
}

/** Whose the same matter is in other sentences: ids, and null where one tells it without a source. */
export function ownersElsewhere(reading: Reading, shown: Span, share: number): (string | null)[] {
  const matter = matterOf(reading.words(shown));
  const own = reading.sentenceAt(shown.start);
  return reading.analysis.sentences.flatMap(({ span }, index): (string | null)[] => {
    if (index === own || overlaps(span, shown)) return [];
    if (!restates(matter, reading.matterOfSentence(index), share)) return [];
    const owners = reading.analysis.relations.filter(({ content }) =>
      content.some((part) => overlaps(part, span)),
    );
    return owners.length === 0 ? [null] : owners.map(({ entity }) => entity?.id ?? "somebody");
  });
}
