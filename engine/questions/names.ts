/**
 * How a source is called in a question: the name the article prints, with the article "the" where
 * the text has it, and never a name that needs another sentence to be understood.
 */
import type { Entity, SourceKind } from "../analysis.ts";
import { closedClass, prepositions } from "../lexicon/function-words.ts";
import { roleNouns } from "../lexicon/roles.ts";
import { courtesyTitles, officeTitles } from "../lexicon/titles.ts";
import type { Span } from "../text/span.ts";
import { hasVerb } from "./clauses.ts";
import {
  isCommonWord,
  isOfAnother,
  isTorn,
  lowered,
  notPersons,
  startsLate,
  takesThe,
} from "./name-print.ts";
import { isMisspelt, longWords, nameWords } from "./name-words.ts";
import type { Reading } from "./reading.ts";

/** `label` begins an option or a sentence, `inside` stands within one. */
export interface Name {
  readonly label: string;
  readonly inside: string;
}

const unnamed: ReadonlySet<SourceKind> = new Set([
  "unnamed-group",
  "unnamed-person",
  "role-person",
  "document",
]);

const pronounInName =
  /\b(?:to be|his|her|their|its|our|my|your|he|she|they|it|this|these|those|who|which|one of)\b/iu;

export function isUnnamed(kind: SourceKind): boolean {
  return kind === "unnamed-group" || kind === "unnamed-person" || kind === "role-person";
}

/** Null where the printed name cannot stand alone. */
export function nameOf(reading: Reading, entity: Entity): Name | null {
  const { names } = memoryOf(reading);
  const known = names.get(entity);
  if (known !== undefined) return known;
  const name = findName(reading, entity);
  names.set(entity, name);
  return name;
}

/** What was found out of one reading: all forms ask it again and again. */
interface Memory {
  readonly names: Map<Entity, Name | null>;
  readonly same: Map<string, boolean>;
}

const memories = new WeakMap<Reading, Memory>();

function memoryOf(reading: Reading): Memory {
  const known = memories.get(reading);
  if (known) return known;
  const memory: Memory = { names: new Map(), same: new Map() };
  memories.set(reading, memory);
  return memory;
}

function findName(reading: Reading, entity: Entity): Name | null {
  const printed = entity.name.trim();
  if (
    printed === "" ||
    printed.length > (unnamed.has(entity.kind) ? 45 : 70) ||
    pronounInName.test(printed)
  )
    return null;
  // "IE6" is a thing.
  if (isUnnamed(entity.kind) && bareRole.test(printed)) return null;
  // "voters in a Herald | /Northby poll"
  if (reading.text.includes(`${printed}/`)) return null;
  if (isMisread(entity) || /^\p{Lu}+-?\d+$/u.test(printed) || loaded.test(printed)) return null;
  if (runsInto(reading, entity) || isTorn(reading, entity)) return null;
  if (entity.kind === "named-person" && startsLate(reading, printed)) return null;
  if (/["“”[\]]/u.test(printed) || isLooseName(reading, entity, printed)) return null;
  const article = /^(?:the|an?|some|several|two|three|many)\s/iu.exec(printed);
  if (article) return cased(printed.charAt(0).toLowerCase() + printed.slice(1));
  if (unnamed.has(entity.kind)) return cased(lowered(reading, printed));
  if (
    /^(?:US|UK|UN|EU|UAE|USA|U\.S\.|U\.K\.|U\.N\.|E\.U\.|United (?:States|Kingdom|Nations))$/u.test(
      printed,
    )
  ) {
    return cased(`the ${printed}`);
  }
  if (entity.kind === "named-person") return cased(printed);
  return cased(takesThe(reading, printed) || endsCommon(printed) ? `the ${printed}` : printed);
}

/** "Member of council": one without an article, as headlines have it. */
const bareRole = /^(?:Member|Man|Woman|Officer|Official|Aide|Source|Lawmaker|Adviser|Lawyer)\b/u;

/** A ship, or an insult that a text prints as if it were a first name (W15). */
const loaded =
  /^(?:MV|MS|SS|USS|HMS|crooked|lyin['’]?|lying|crazy|corrupt|failing|fake|radical|so-called)\s/iu;

/** "the board of the Post Trump": the name of whoever really speaks was read on to it. */
function runsInto(reading: Reading, { id, kind, name }: Entity): boolean {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? "";
  return (
    kind !== "named-person" &&
    words.length > 3 &&
    reading.analysis.entities.some(
      (other) =>
        other.id !== id && other.kind === "named-person" && other.name.endsWith(` ${last}`),
    )
  );
}

/** A holiday, a place or a bare title is no person; what holds a clause is no name. */
function isMisread({ kind, name }: Entity): boolean {
  const last = name.split(/\s+/u).at(-1) ?? "";
  if (kind === "named-person" && notPersons.has(last.toLowerCase())) return true;
  // "Booker Prize-winner" tells what somebody is, not who.
  if (kind === "named-person" && /\p{Ll}-\p{Ll}{3,}$|-in-\p{Lu}/u.test(name)) return true;
  return /[,;:]\s+(?:\p{Ll}|\d)/u.test(name) || (/\s\p{Ll}+\s/u.test(name) && hasVerb(name));
}

/** "Houthi movement" needs an article, "Thames Valley Police" and "local police" do not. */
function endsCommon(printed: string): boolean {
  const words = printed.split(" ");
  const last = words.at(-1) ?? "";
  const common = /^\p{Ll}+$/u.test(last) && !/(?:s|police|media|staff)$/u.test(last);
  return words.length > 1 && /^\p{Lu}/u.test(printed) && common && !/['’]s? /u.test(printed);
}

/**
 * "The Wisconsin Republican" may be one of those named; a name that begins with a preposition or is
 * a common word of the text was misread.
 */
function isLooseName(reading: Reading, { kind }: Entity, printed: string): boolean {
  const [first = "", ...rest] = printed.split(/\s+/u);
  const proper = rest.some((word) => /^\p{Lu}/u.test(word));
  if (prepositions.has(first.toLowerCase())) return true;
  if (/^the$/iu.test(first)) {
    return isUnnamed(kind) || (!proper && kind !== "document");
  }
  const single = rest.length === 0 && /^\p{Lu}\p{Ll}+$/u.test(first);
  const last = (rest.at(-1) ?? first).toLowerCase();
  const roleOnly = kind === "named-person" && (roleNouns.has(last) || officeTitles.has(last));
  return roleOnly || (single && !isUnnamed(kind) && isCommonWord(reading, first));
}

function cased(inside: string): Name {
  return { inside, label: inside.charAt(0).toUpperCase() + inside.slice(1) };
}

/** Everything that the article prints about who this is. */
function printedFor(reading: Reading, entity: Entity): string {
  const around = reading.analysis.relations
    .filter(({ entity: ref }) => ref?.id === entity.id)
    .flatMap(({ source }) => source.map((span) => reading.words(span)));
  return [entity.name, ...entity.roles, ...around].join("; ");
}

/** The name of the second, or a part of it, is printed for the first. */
function isPrintedFor(reading: Reading, one: Entity, other: Entity): boolean {
  // Who has left a body does not speak for it.
  const all = () => printedFor(reading, one).replace(/\b(?:[Ff]ormer|[Ee]x-)\s?[^,;]*/gu, one.name);
  const printed = reading.wordsOnce(`printed ${one.id}`, () => nameWords(all()));
  const name = reading.wordsOnce(`name ${other.id}`, () => nameWords(other.name));
  if ([...name].some((word) => printed.has(word))) return true;
  return isMisspelt(
    reading.wordsOnce(`long printed ${one.id}`, () => longWords(all())),
    reading.wordsOnce(`long name ${other.id}`, () => longWords(other.name)),
  );
}

/**
 * Whether one could stand for the other, hold it, or be part of it (P-221): the minister and her
 * ministry, the two and one of them. Answers yes in doubt.
 */
export function mayBeSame(reading: Reading, a: Entity, b: Entity): boolean {
  if (a.id === b.id) return true;
  const { same } = memoryOf(reading);
  const pair = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
  const known = same.get(pair);
  if (known !== undefined) return known;
  const answer = couldBeSame(reading, a, b);
  same.set(pair, answer);
  return answer;
}

function couldBeSame(reading: Reading, a: Entity, b: Entity): boolean {
  // A study has authors, a press release has a firm behind it: the text need not say who.
  if (isOrphan(a) && b.kind !== "document" && b.kind !== "outlet") return true;
  if (isOrphan(b) && a.kind !== "document" && a.kind !== "outlet") return true;
  // A post, a piece: perhaps the outlet's own.
  if ([a, b].some((one) => isOrphan(one) && ownText.test(one.name))) return true;
  // A ministry's paper may stand for its state.
  const kinds = [a.kind, b.kind];
  if (kinds.includes("document") && kinds.includes("country")) return true;
  return (
    sharePrint(reading, a, b) ||
    mayHold(a, b) ||
    mayHold(b, a) ||
    isLoosePair(reading, a, b) ||
    isLoosePair(reading, b, a)
  );
}

/** Whether the article itself ties the two: spoken for together, or one named beside the other. */
export function sharePrint(reading: Reading, a: Entity, b: Entity): boolean {
  const joint = reading.analysis.relations.some(({ entity, members }) => {
    const ids = [entity?.id, ...members.map(({ id }) => id)];
    return members.length > 0 && ids.includes(a.id) && ids.includes(b.id);
  });
  return joint || isPrintedFor(reading, a, b) || isPrintedFor(reading, b, a);
}

/**
 * Researchers without a name and whoever speaks for a study; officials without a body and a state or
 * body near them.
 */
function mayHold(group: Entity, other: Entity): boolean {
  if (!isUnnamed(group.kind)) return false;
  if (learned.test(group.name)) {
    return (
      other.kind === "named-person" || other.kind === "document" || other.kind === "role-person"
    );
  }
  const bare = !/\s\p{Lu}/u.test(group.name);
  const body = other.kind === "institution" || other.kind === "country";
  return bare && body && serving.test(group.name);
}

const learned =
  /\b(?:team|scientists?|researchers?|authors?|archa?eologists?|scholars?|experts?|academics?|economists?|doctors?|analysts?)\b/iu;
const serving =
  /\b(?:officials?|authorit(?:y|ies)|spokes\w+|ministers?|government|lawyers?|attorneys?|aides?|representatives?|staff|executives?|diplomats?|investigators?|prosecutors?|sources?|memo|letter)\b/iu;

const ownText =
  /\b(?:post|blog|article|op-?ed|editorial|piece|story|column|newsletter|transcript|item|page)s?\b/iu;

/** A text whose printed name tells nobody behind it. */
function isOrphan({ kind, name }: Entity): boolean {
  return kind === "document" && !/\s\p{Lu}/u.test(name);
}

/**
 * A person with an office but no body of their own in print ("Detective Inspector Jones") may belong
 * to the body or state beside them.
 */
function isLoosePair(reading: Reading, person: Entity, body: Entity): boolean {
  if (person.kind !== "named-person") return false;
  if (body.kind !== "institution" && body.kind !== "country") return false;
  const own = nameWords(person.name);
  const printed = printedFor(reading, person).match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  return !printed.some((word) => {
    const plain = word.toLowerCase();
    const stands = own.has(plain.slice(0, 4)) || closedClass.has(plain);
    return (
      !stands && !officeTitles.has(plain) && !roleNouns.has(plain) && !courtesyTitles.has(plain)
    );
  });
}

/**
 * Printed by a part of the name that somebody else in the article has too: "Ms. Khan" among three
 * of that name.
 */
export function hasNamesake(reading: Reading, entity: Entity, source: Span): boolean {
  if (entity.kind === "joint" || reading.words(source).includes(entity.name)) return false;
  const last = entity.name.split(/\s+/u).at(-1) ?? "";
  const title = /^(?:(Mr)|(Ms|Mrs|Miss))\b/u.exec(reading.words(source));
  if ((title?.[1] && entity.gender === "f") || (title?.[2] && entity.gender === "m")) return true;
  if (isOfAnother(reading, last, entity.gender)) return true;
  return reading.analysis.entities.some(
    ({ id, name, kind }) =>
      id !== entity.id && kind === "named-person" && name.split(/\s+/u).includes(last),
  );
}

/** Whether the clause prints this entity by a name of its own. */
export function isNamedIn(reading: Reading, entity: Entity, span: Span): Span | null {
  const found = entity.mentions.find(
    (mention) =>
      span.start <= mention.span.start &&
      mention.span.end <= span.end &&
      mention.how !== "pronoun" &&
      mention.how !== "carried",
  );
  return found && reading.words(found.span).length > 1 ? found.span : null;
}
