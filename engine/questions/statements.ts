/**
 * Statements that may be asked about (P-053, P-053a, P-054, P-055): sure relations whose words stand
 * by themselves, with their words of saying in reach, said by one entity and by nobody else.
 */
import type { Entity, Relation, SourceKind } from "../analysis.ts";
import { contains, overlaps, type Span, trimmed } from "../text/span.ts";
import {
  dangles,
  hasVerb,
  isBalanced,
  isClause,
  isEdited,
  matterOf,
  opensWithPreposition,
  restates,
  wordsOf,
} from "./clauses.ts";
import { hasNamesake } from "./names.ts";
import { isPlainlySaid, saying, saysPlainly } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";

export interface Statement {
  readonly index: number;
  readonly relation: Relation;
  readonly entity: Entity;
  readonly paragraph: number;
  readonly sentence: number;
  readonly cue: Span;
  /** As printed beside the cue. */
  readonly source: Span;
  /** The clause without cue, "that" and outer marks. */
  readonly shown: Span;
  /** Printed as the speaker's own words from end to end. */
  readonly exact: boolean;
  /** Can be read without the sentences around it (W18). */
  readonly alone: boolean;
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
    if (!saysPlainly(reading, relation)) return [];
    const shown = core(reading.text, piece);
    const printed = reading.words(shown);
    const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
    const whole = /^that\s/iu.test(reading.words(piece)) ? hasVerb(printed) : isFreeClause(printed);
    if (!contains(sentence, shown) || !isShowable(printed) || !whole) return [];
    if (overlaps(shown, cue)) return [];
    // An unlikely reading is used only where it takes the rest of its sentence, to the stop.
    const toTheStop = sentence.end - shown.end <= 3 || shown.start - sentence.start <= 3;
    if (relation.confidence < 0.8 && !toTheStop) return [];
    return [{ index, relation, paragraph: reading.paragraphAt(shown.start), cue, source, shown }];
  });
}

export function statementsOf(reading: Reading): Statement[] {
  const { relations } = reading.analysis;
  return relations.flatMap((relation, index) => {
    const statement = statementAt(reading, relation, index);
    return statement && !isDoubtful(reading, statement) ? [statement] : [];
  });
}

function statementAt(reading: Reading, relation: Relation, index: number): Statement | null {
  const entity = reading.entity(relation.entity);
  const cue = relation.cue[0];
  const source = relation.source[0];
  if (!entity || !cue || !source || relation.source.length > 1) return null;
  if (!isOutermost(reading, relation) || relation.polarity !== "affirms") return null;
  const found = clauseIn(reading, relation, cue);
  if (!found || hasNamesake(reading, entity, source)) return null;
  const plainest = isPlainest(reading, relation, entity, found.shown);
  if (!isSure(relation) && !plainest) return null;
  const learned = relation.confidence * (relation.entity?.confidence ?? 0);
  const confidence = plainest ? Math.max(learned, plainestSureness) : learned;
  const paragraph = reading.paragraphAt(found.shown.start);
  const sentence = reading.sentenceAt(found.shown.start);
  return { index, relation, entity, paragraph, sentence, cue, source, confidence, ...found };
}

/** Judged on "Ann Roe said that ..." with the whole name printed, over the rest of the sentence. */
const plainestSureness = 0.96;

/**
 * Name, verb and clause fill the sentence from end to end: whose the clause is stands in print, however
 * sure the learned reading is of its parts.
 */
function isPlainest(reading: Reading, relation: Relation, entity: Entity, shown: Span): boolean {
  const [source] = relation.source;
  const [cue] = relation.cue;
  if (!source || !cue || relation.content.length > 1 || relation.kind === "not-stated")
    return false;
  if (!isPlainlySaid(reading, relation) || !reading.words(source).includes(entity.name))
    return false;
  if (entity.kind === "named-person" && (!entity.gender || !/\s/u.test(entity.name))) return false;
  if (!named.has(entity.kind) || (relation.entity?.confidence ?? 0) < 0.95) return false;
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const first = Math.min(source.start, cue.start, shown.start);
  const last = Math.max(source.end, cue.end, shown.end);
  const gap =
    shown.start > cue.start
      ? reading.text.slice(Math.max(source.end, cue.end), shown.start)
      : reading.text.slice(shown.end, Math.min(source.start, cue.start));
  return (
    first - sentence.start <= 1 &&
    sentence.end - last <= 3 &&
    /^[,\s"“”:]*(?:that )?["“]?$/u.test(gap)
  );
}

const named: ReadonlySet<SourceKind> = new Set(["named-person", "institution", "outlet"]);

/** Reported by the article itself, or by somebody whom the article only names as passing it on. */
export function isOutermost(reading: Reading, { depth, parent }: Relation): boolean {
  const holder = parent === null ? undefined : reading.analysis.relations[parent];
  if (depth === 1) return true;
  return holder !== undefined && holder.depth === 1 && isRelay(holder);
}

function isRelay({ cueClass, kind }: Relation): boolean {
  return (
    cueClass === "cite" || (cueClass === "write" && (kind === "outlet" || kind === "document"))
  );
}

/** The first piece of the content that is a clause and stands in the sentence of its cue. */
function clauseIn(
  reading: Reading,
  relation: Relation,
  cue: Span,
): Pick<Statement, "shown" | "exact" | "alone"> | null {
  for (const piece of relation.content) {
    const quote = reading.quoteAround(core(reading.text, piece));
    const exact = quote !== null;
    if (!exact && relation.content.length > 1) continue;
    // A later piece that goes on in lower case is the rest of a sentence.
    const goesOn = piece !== relation.content[0] && /^["“]?\p{Ll}/u.test(reading.words(piece));
    if (goesOn) continue;
    const introduced = /^that\s/iu.test(reading.words(piece)) || relation.cueClass === "according";
    for (const shown of exact ? quotedSentences(reading, piece) : [core(reading.text, piece)]) {
      const printed = reading.words(shown);
      if (!standsWithCue(reading, shown, quote, cue) || !isShowable(printed)) continue;
      const whole = exact ? isSentence(printed) : introduced || isFreeClause(printed);
      if (whole) return { shown, exact, alone: exact || !dangles(printed) };
    }
  }
  return null;
}

/** Without a leading "that", marks and stops at the edges. */
function core(text: string, piece: Span): Span {
  let { start, end } = trimmed(text, piece);
  const that = /^that\s+/iu.exec(text.slice(start, end));
  if (that) start += that[0].length;
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

/** The whole sentences of a quotation, each without its stop. */
function quotedSentences(reading: Reading, piece: Span): Span[] {
  const whole = core(reading.text, piece);
  const words = reading.words(whole);
  const found: Span[] = [];
  let from = 0;
  for (const stop of words.matchAll(/[.!?]["”]?\s+(?=["“]?\p{Lu})/gu)) {
    found.push(core(reading.text, { start: whole.start + from, end: whole.start + stop.index }));
    from = stop.index + stop[0].length;
  }
  found.push(core(reading.text, { start: whole.start + from, end: whole.end }));
  return found;
}

function standsWithCue(reading: Reading, shown: Span, quote: Span | null, cue: Span): boolean {
  const sentence = reading.sentenceAt(cue.start);
  if (reading.sentenceAt(shown.start) === sentence) return true;
  // Marks hold the sentences of one quotation together; without them each sentence needs its cue.
  return quote !== null && overlaps(quote, reading.sentenceSpan(sentence));
}

function isShowable(words: string): boolean {
  return (
    words.length >= 20 &&
    words.length <= 230 &&
    isBalanced(words) &&
    !isEdited(words) &&
    !/[?!:;]/u.test(words) &&
    wordsOf(words).length >= 5
  );
}

/** Quoted words that begin and go on like a sentence. */
function isSentence(words: string): boolean {
  return /^\p{Lu}/u.test(words) ? hasVerb(words) : isFreeClause(words);
}

/** Without "that" in front, only a clause that opens like one. */
function isFreeClause(words: string): boolean {
  return isClause(words) && !opensWithPreposition(words);
}

/** Nested saying inside, or the same matter elsewhere under another owner. */
function isDoubtful(reading: Reading, statement: Statement): boolean {
  const { relations, anomalies, denials } = reading.analysis;
  const { index, shown, entity, relation } = statement;
  const nested = relations.some(
    ({ cue, content, entity: other }, at) =>
      at !== index &&
      at !== relation.parent &&
      (cue.some((part) => contains(shown, part)) ||
        (other?.id !== entity.id && content.some((part) => overlaps(part, shown)))),
  );
  return (
    nested ||
    denials.some(({ cue }) => cue.some((part) => contains(shown, part))) ||
    anomalies.some(({ span }) => overlaps(span, shown)) ||
    isRestated(reading, shown, entity.id)
  );
}

/** Whether another sentence states the same matter without handing it to this entity. */
export function isRestated(reading: Reading, shown: Span, owner: string | null): boolean {
  // Whose a statement is in its paragraph stays true; that nobody says it must hold all over.
  const share = owner === null ? 0.5 : 0.7;
  const matter = matterOf(reading.words(shown));
  const own = reading.sentenceAt(shown.start);
  return reading.analysis.sentences.some(({ span }, index) => {
    if (index === own || overlaps(span, shown)) return false;
    if (!restates(matter, reading.matterOfSentence(index), share)) return false;
    const owners = reading.analysis.relations.filter(({ content }) =>
      content.some((part) => overlaps(part, span)),
    );
    return owners.length === 0 || owners.some(({ entity }) => entity?.id !== owner);
  });
}
