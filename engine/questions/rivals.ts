/**
 * Wrong sources for a statement, each with the one sentence that is true of it (P-056, P-057, P-221).
 * Whoever could be the right one too is left out.
 */
import type { CueClass, Entity, Relation } from "../analysis.ts";
import { overlaps, type Span, spanLength } from "../text/span.ts";
import type { OptionDraft } from "./build.ts";
import { hasVerb } from "./clauses.ts";
import { isAlone } from "./marked-names.ts";
import { hasNamesake, isNamedIn, mayBeSame, type Name, nameOf } from "./names.ts";
import { capitalised, paragraph, quote, wording } from "./phrases.ts";
import { isBareDeed, isPlainCue } from "./plain-saying.ts";
import type { Judged } from "./question.ts";
import type { Reading } from "./reading.ts";
import { isThing } from "./sayings.ts";
import { isPerson } from "./shut-out.ts";
import { isSure, type Statement } from "./statements.ts";
import { isWholeSource } from "./whole-source.ts";

export interface Rival {
  readonly entity: Entity;
  readonly name: Name;
  readonly judged: Judged;
  /** Paragraphs between the statement and where this one stands. */
  readonly distance: number;
}

/** The statement a rival is sought for: where it stands, and whose it is (null: nobody's). */
export interface Target {
  readonly shown: Span;
  readonly paragraph: number;
  readonly owner: Entity | null;
  /** Whoever passes the statement on is no wrong source of it (P-055). */
  readonly channel: Entity | null;
}

const reach = 5;

/** Nearest first, each entity once; no speaker stands more than `within` paragraphs away. */
export function rivalsOf(
  reading: Reading,
  target: Target,
  statements: readonly Statement[],
  within = reach,
): Rival[] {
  const speakers = speakersNear(reading, target, statements, within);
  const kept = apart(reading, [...speakers, ...namedIn(reading, target)]);
  // Who is only named near by is no such strong rival: taken where others lack (P-222).
  const more = kept.length >= 2 ? [] : namedNear(reading, target);
  return more.length === 0 ? kept : apart(reading, [...kept, ...more]).slice(0, 2);
}

function apart(reading: Reading, found: readonly Rival[]): Rival[] {
  const kept: Rival[] = [];
  for (const rival of [...found].sort((a, b) => a.distance - b.distance)) {
    const clash = kept.some(({ entity }) => mayBeSame(reading, entity, rival.entity));
    if (!clash) kept.push(rival);
  }
  return kept;
}

function speakersNear(
  reading: Reading,
  target: Target,
  statements: readonly Statement[],
  within: number,
): Rival[] {
  const { relations } = reading.analysis;
  return relations.flatMap((relation, index) => {
    const entity = reading.entity(relation.entity);
    const cue = relation.cue[0];
    if (!entity || !cue) return [];
    const at = reading.paragraphAt(cue.start);
    const distance = Math.abs(at - target.paragraph);
    if (distance > within || !reading.isBody(at)) return [];
    if (relation.content.some((part) => overlaps(part, target.shown))) return [];
    // "the famous story Roe told", "according to a speech Roe | gave"
    const thing = relation.source.some((span) => isThing(reading.words(span)));
    if (thing && entity.kind === "named-person") return [];
    // "Roe" among two of that name
    if (relation.source.some((span) => isShared(reading, entity, span))) return [];
    if (!isHeard(reading, relation, entity)) return [];
    const name = usableName(reading, entity, target);
    if (!name) return [];
    const other = statements.find((statement) => statement.index === index);
    return [{ entity, name, distance, judged: elsewhere(reading, name, relation, at, other) }];
  });
}

const spoken: ReadonlySet<CueClass> = new Set(["say", "write", "according"]);

/**
 * That somebody speaks is surer than what they say: the printed name beside plain words of saying is
 * enough.
 */
function isHeard(reading: Reading, relation: Relation, entity: Entity): boolean {
  if (relation.depth > 1 || !relation.realised || relation.polarity !== "affirms") return false;
  if (!relation.cue.some((part) => isPlainCue(reading.words(part)))) return false;
  if (!givesWords(reading, relation)) return false;
  if (isSure(relation)) return true;
  const named = relation.source.some((span) =>
    entity.name
      .split(" ")
      .some((word) => /^\p{Lu}/u.test(word) && reading.words(span).includes(word)),
  );
  return (
    named &&
    spoken.has(relation.cueClass) &&
    relation.confidence >= 0.6 &&
    (relation.entity?.confidence ?? 0) >= 0.95
  );
}

/** "Roe noted the delay" gives no words of Roe's; "Roe noted that it was late" does. */
function givesWords(
  reading: Reading,
  { cue: [cue], source: [source], content }: Relation,
): boolean {
  if (!cue || !source || isBareDeed(reading, cue, source)) return false;
  const said = content.map((part) => reading.words(part)).join(" ");
  const given = content.some((part) => reading.quoteAround(part) !== null) || /["“]/u.test(said);
  return given || !takesThings.test(reading.words(cue)) || hasVerb(said.replace(/^that /u, ""));
}

/** What these are about may be a thing that somebody else gave out. */
const takesThings =
  /\b(?:noted|notes|cit(?:ed|es|ing)|quoted|observed|acknowledged|acknowledges|recalled|stressed|stresses|emphasi[sz](?:ed|es)|reads?|criticised|criticized|praised|posted|predicted|remarked)\b/iu;

/** M02: the source of something else, and here it is. */
function elsewhere(
  reading: Reading,
  name: Name,
  relation: Relation,
  at: number,
  other: Statement | undefined,
): Judged {
  const [cue] = relation.cue;
  const [source] = relation.source;
  const fits =
    other && spanLength(other.shown) <= 120 && !/,["”]$/u.test(reading.words(other.shown));
  const short = fits ? other : null;
  const beside = cue && source ? besides(reading, source, cue) : cue;
  const place = { span: cue ?? { start: 0, end: 0 }, paragraph: at };
  if (short) {
    const quoted = short.exact || !short.alone || !short.whole;
    const marked = /["“”]/u.test(reading.words(short.shown));
    const said =
      marked || !quoted ? capitalised(reading, short.shown) : quote(reading, short.shown);
    const ended = /[.!?]["”]?$/u.test(reading.words(short.shown));
    const stop = short.begins ? " …" : ended ? "" : ".";
    const head = wording(
      "Another statement, in ",
      paragraph(at),
      `, has ${name.inside} as its source: `,
    );
    return { code: "M02", sentence: wording(head, said, stop), place };
  }
  const sentence = wording(
    "Something else, in ",
    paragraph(at),
    `, has ${name.inside} as its source: see `,
    beside ? quote(reading, beside) : "",
    ".",
  );
  return { code: "M02", sentence, place };
}

/** "Johnson tweeted" where the two stand together, else the words of saying alone. */
function besides(reading: Reading, source: Span, cue: Span): Span {
  const together = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const gap = spanLength(together) - spanLength(source) - spanLength(cue);
  const plain = !/["“”]|\b(?:who|that|which)\b/iu.test(reading.words(together));
  const whole = isWholeSource(reading, source, cue);
  return gap <= 2 && spanLength(together) <= 60 && plain && whole ? together : cue;
}

/** M01: named in the statement itself. */
function namedIn(reading: Reading, target: Target): Rival[] {
  return reading.analysis.entities.flatMap((entity) => {
    const mention = isNamedIn(reading, entity, target.shown);
    if (!mention || !couldSpeak(reading, entity, mention)) return [];
    if (entity.kind === "named-person" && !isHimself(reading, entity, mention)) return [];
    if (entity.kind !== "named-person" && !isAlone(reading.text, mention.start, mention.end))
      return [];
    const name = usableName(reading, entity, target);
    if (!name) return [];
    const sentence = wording(
      `The statement names ${name.inside}; the article does not report ${name.inside} as saying it.`,
    );
    const place = { span: mention, paragraph: reading.paragraphAt(mention.start) };
    return [{ entity, name, distance: 0.5, judged: { code: "M01", sentence, place } }];
  });
}

function isShared(reading: Reading, entity: Entity, source: Span): boolean {
  return entity.kind === "named-person" && hasNamesake(reading, entity, source);
}

/** "Mr. Roe" may be either of two, and "the Roe campaign" is neither. */
function isHimself(reading: Reading, entity: Entity, mention: Span): boolean {
  const after = reading.text.slice(mention.end, mention.end + 16);
  return (
    !hasNamesake(reading, entity, mention) &&
    !/^ (?:campaign|camp|team|administration|aides?|famil(?:y|ies)|voters?|supporters?|foundation)\b/u.test(
      after,
    )
  );
}

/** M01: a person named in one of the paragraphs around, in the article's words or another's. */
function namedNear(reading: Reading, target: Target): Rival[] {
  return reading.analysis.entities.flatMap((entity) => {
    if (entity.kind !== "named-person" || !isPerson(reading, entity)) return [];
    const last = entity.name.split(/\s+/u).at(-1) ?? entity.name;
    const places = entity.mentions.flatMap(({ span, how }) => {
      const at = reading.paragraphAt(span.start);
      const away = Math.abs(at - target.paragraph);
      const near = away <= aroundIt && reading.isBody(at);
      const printed = how !== "pronoun" && how !== "carried" && reading.words(span).includes(last);
      // "Roe" shows neither Ann Roe nor Ben Roe.
      const own = near && printed && !hasNamesake(reading, entity, span);
      return own ? [{ span, paragraph: at, away }] : [];
    });
    const [found] = places.sort((a, b) => a.away - b.away);
    const name = found ? usableName(reading, entity, target) : null;
    if (!found || !name) return [];
    const { away, ...place } = found;
    const sentence = wording(
      `${name.label} is named in `,
      paragraph(place.paragraph),
      `; the article does not report ${name.inside} as saying this.`,
    );
    return [{ entity, name, distance: reach + away, judged: { code: "M01", sentence, place } }];
  });
}

const aroundIt = 3;

/** People, and states and bodies whose words the article has elsewhere; never a mere place. */
function couldSpeak(reading: Reading, entity: Entity, mention: Span): boolean {
  if (entity.kind === "named-person") {
    return isPerson(reading, entity) || reading.isHeard(entity.id);
  }
  const before = reading.text.slice(Math.max(0, mention.start - 12), mention.start);
  const asPlace = /\b(?:in|to|from|near|of|at|into|across|over|against|towards?)\s(?:the\s)?$/iu;
  if (asPlace.test(before)) return false;
  return sayers.has(entity.kind) && reading.isHeard(entity.id);
}

const sayers: ReadonlySet<Entity["kind"]> = new Set(["country", "institution", "outlet"]);

function usableName(reading: Reading, entity: Entity, target: Target): Name | null {
  const { owner, shown, channel } = target;
  if (channel && mayBeSame(reading, channel, entity)) return null;
  if (entity.kind === "not-stated" || entity.kind === "joint") return null;
  if (owner && mayBeSame(reading, owner, entity)) return null;
  if (!owner && entity.kind === "document" && isNamedIn(reading, entity, shown)) return null;
  return nameOf(reading, entity);
}

export function targetOf(reading: Reading, statement: Statement): Target {
  const { relation, shown, paragraph: at, entity } = statement;
  const holder = relation.parent === null ? undefined : reading.analysis.relations[relation.parent];
  return { shown, paragraph: at, owner: entity, channel: reading.entity(holder?.entity ?? null) };
}

export function asOption({ name, judged }: Rival): OptionDraft {
  return { text: [{ ours: name.label }], right: false, judged };
}
