/**
 * Who could be taken for the one a pronoun or description stands for, each with what in the text shuts
 * them out.
 */
import type { Entity, SourceKind } from "../analysis.ts";
import { months, weekdays } from "../lexicon/calendar.ts";
import { nationalities } from "../lexicon/countries.ts";
import type { Span } from "../text/span.ts";
import { isFirstName } from "./name-print.ts";
import { mayBeSame, type Name, nameOf } from "./names.ts";
import { actsAsPerson, isCalledAfter } from "./namesake-things.ts";
import { paragraph, quote, wording } from "./phrases.ts";
import type { Judged } from "./question.ts";
import type { Reading } from "./reading.ts";

export interface Mentioned {
  readonly index: number;
  readonly entity: Entity;
  readonly span: Span;
  readonly cue: Span;
  readonly paragraph: number;
  /** The last place before that prints the name; null where there is no name. */
  readonly antecedent: Span | null;
}

export interface Excluded {
  readonly name: Name;
  readonly judged: Judged;
}

export function sharesName(printed: string, name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  const shown = printed.match(/\p{Lu}[\p{L}\p{N}.-]{2,}/gu) ?? [];
  return (
    words.some((word) => printed.includes(word.replace(/['’]s$/u, ""))) ||
    shown.some((word) => !/^(?:the|this|she|they)$/iu.test(word) && name.includes(word))
  );
}

export function lastNamed(
  reading: Reading,
  { mentions, name }: Entity,
  before: number,
): Span | null {
  const named = mentions.filter(
    ({ span, how }) =>
      span.end <= before &&
      how !== "pronoun" &&
      how !== "carried" &&
      how !== "description" &&
      how !== "report-noun" &&
      sharesName(reading.words(span), name) &&
      !goesOn(reading, span, name),
  );
  return named.at(-1)?.span ?? null;
}

/** "United Kingdom | Home Office": the printed name is a part of another's. */
function goesOn(reading: Reading, { start, end }: Span, name: string): boolean {
  const after = reading.text.slice(end, end + 40);
  const next = /^ (\p{Lu}[\p{L}.'’-]*)/u.exec(after)?.[1];
  if (next === undefined || name.includes(next)) return false;
  const printed = reading.text.slice(start, end);
  return !/[.,;:!?"”]$/u.test(printed) && !weekdays.has(next) && !months.has(next);
}

/**
 * Whether any form of the name, or a description of the same one, stands before: the last name alone,
 * the letters, "Russian" for Russia, "U.S." for the United States.
 */
export function stoodBefore(
  reading: Reading,
  { name, kind, mentions }: Entity,
  before: number,
): boolean {
  if (mentions.some(({ span, how }) => span.start < before && how !== "carried")) return true;
  const earlier = reading.text.slice(0, before);
  const proper = name.match(/\p{Lu}[\p{L}\p{N}'’-]+/gu) ?? [];
  const words = kind === "named-person" ? proper.slice(-1) : proper;
  const letters = proper.map((word) => `${word.charAt(0)}\\.?`).join("");
  return (
    words.some((word) => earlier.includes(kind === "country" ? word.slice(0, 5) : word)) ||
    (proper.length > 1 && new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, "u").test(earlier)) ||
    (/^United States|^U\.?S/u.test(name) && /\bAmerica|\bU\.?S\b|United States/u.test(earlier))
  );
}

/** Where the last name, or the name of a body, is printed last before: told by the letters alone. */
function lastInPrint(reading: Reading, { name, kind }: Entity, before: number): number {
  const words = name.split(/\s+/u);
  const printed = kind === "named-person" ? (words.at(-1) ?? name) : name.replace(/^the /iu, "");
  return reading.text.slice(0, before).lastIndexOf(printed);
}

/** Same sort of source, near, and shut out by the order of the text. */
export function excludedRivals(
  reading: Reading,
  mention: Mentioned,
  antecedent: Span,
  key: Name,
): Excluded[] {
  const said = quote(reading, mention.span);
  return reading.analysis.entities.flatMap((entity): Excluded[] => {
    const name = nameOf(reading, entity);
    if (!name || !mayRival(reading, mention, entity)) return [];
    const before = lastNamed(reading, entity, mention.span.start);
    const first = entity.mentions.find(({ span }) => reading.words(span).includes(entity.name));
    if (!before && first && first.span.start > mention.span.end) {
      if (stoodBefore(reading, entity, mention.span.start)) return [];
      const at = reading.paragraphAt(first.span.start);
      if (at - mention.paragraph > 6) return [];
      const sentence = wording(
        `The article names ${name.inside} only after `,
        said,
        ", in ",
        paragraph(at),
        ".",
      );
      return [{ name, judged: { code: "M24", sentence, place: placeOf(reading, first.span) } }];
    }
    if (!before || before.end > antecedent.start) return [];
    // A form of the name that is not known to be theirs stands nearer.
    if (lastInPrint(reading, entity, mention.span.start) >= before.end) return [];
    const at = reading.paragraphAt(before.start);
    if (mention.paragraph - at > 15) return [];
    const sentence = wording(
      `${name.label}: last named before `,
      said,
      " in ",
      paragraph(at),
      `; after that the text names ${key.inside}, in `,
      paragraph(reading.paragraphAt(antecedent.start)),
      ".",
    );
    return [{ name, judged: { code: "M19", sentence, place: placeOf(reading, before) } }];
  });
}

function mayRival(reading: Reading, { entity: key, span }: Mentioned, entity: Entity): boolean {
  const printed = reading.words(span).toLowerCase();
  const wanted = printed === "he" ? "m" : printed === "she" ? "f" : null;
  const gender = wanted === null || entity.gender === wanted;
  const person = key.kind === "named-person";
  const sameSort = person
    ? isPerson(reading, entity) && actsAsPerson(reading, entity)
    : sorts(key.kind).includes(entity.kind);
  return sameSort && gender && !mayBeSame(reading, key, entity);
}

/** What is called a person but has no first name known to be one may be anything. */
export function isPerson(reading: Reading, entity: Entity): boolean {
  const known = persons.get(reading) ?? new Map<Entity, boolean>();
  persons.set(reading, known);
  const answer = known.get(entity) ?? looksLikePerson(reading, entity);
  known.set(entity, answer);
  return answer;
}

/** Asked for every statement again. */
const persons = new WeakMap<Reading, Map<Entity, boolean>>();

function looksLikePerson(reading: Reading, { kind, gender, name, mentions }: Entity): boolean {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? "";
  const sex = gender === "m" || gender === "f";
  const cut = /^\p{Lu}\.?$/u.test(last) || words.length < 2;
  if (kind !== "named-person" || !sex || cut) return false;
  // "African Americans" are many; "Alicia M" lost her last name; "James Webb Telescope" is a thing.
  const many = last.endsWith("s") && nationalities.has(last.slice(0, -1));
  const whole = mentions.find(({ span }) => reading.words(span).includes(name));
  const thing = whole !== undefined && goesOn(reading, whole.span, name);
  // "State Jane Roe": the end of a title; "the Roe Giants": a team.
  const late = !isFirstName(words[0]) && isFirstName(words[1]) && words.length > 2;
  const team = last.endsWith("s") && new RegExp(`\\b[Tt]he ${last}\\b`, "u").test(reading.text);
  return !many && !thing && !late && !team && !isCalledAfter(reading, name);
}

/** "It" is a body among bodies, a state among states. */
function sorts(kind: SourceKind): readonly SourceKind[] {
  if (kind === "outlet" || kind === "document") return ["outlet"];
  return kind === "country" ? ["country"] : ["institution"];
}

/** A named person near a description without a name, in another sentence and of another role. */
export function otherPerson(reading: Reading, mention: Mentioned, entity: Entity): Excluded[] {
  const name = nameOf(reading, entity);
  if (!name || !isPerson(reading, entity) || mayBeSame(reading, mention.entity, entity)) return [];
  const sentence = reading.sentenceAt(mention.span.start);
  const first = entity.mentions.find(({ span }) => reading.words(span).includes(entity.name));
  if (!first || reading.sentenceAt(first.span.start) === sentence) return [];
  const at = reading.paragraphAt(first.span.start);
  if (Math.abs(at - mention.paragraph) > 3) return [];
  // Whoever the article is about would not be spoken of as "one official".
  const last = entity.name.split(/\s+/u).at(-1) ?? entity.name;
  if (reading.text.split(last).length > 7 || !reading.isHeard(entity.id)) return [];
  const told = wording(
    `The article names ${name.inside} in `,
    paragraph(at),
    "; nothing ties that name to ",
    quote(reading, mention.span),
    ".",
  );
  return [{ name, judged: { code: "M24", sentence: told, place: placeOf(reading, first.span) } }];
}

export function placeOf(reading: Reading, span: Span): NonNullable<Judged["place"]> {
  return { span, paragraph: reading.paragraphAt(span.start) };
}
