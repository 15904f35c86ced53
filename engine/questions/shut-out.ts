/**
 * Who could be taken for the one a pronoun or description stands for, each with what in the text shuts
 * them out.
 */
import type { Entity, SourceKind } from "../analysis.ts";
import type { Span } from "../text/span.ts";
import { mayBeSame, type Name, nameOf } from "./names.ts";
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
      sharesName(reading.words(span), name),
  );
  return named.at(-1)?.span ?? null;
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
  const sameSort = person ? isPerson(entity) : sorts(key.kind).includes(entity.kind);
  return sameSort && gender && !mayBeSame(reading, key, entity);
}

/** What is called a person but has no first name known to be one may be anything. */
function isPerson({ kind, gender, name }: Entity): boolean {
  return kind === "named-person" && gender !== null && gender !== "n" && /\s/u.test(name);
}

function sorts(kind: SourceKind): readonly SourceKind[] {
  return kind === "outlet" || kind === "document" ? ["outlet"] : ["institution", "country"];
}

/** A named person near a description without a name, in another sentence and of another role. */
export function otherPerson(reading: Reading, mention: Mentioned, entity: Entity): Excluded[] {
  const name = nameOf(reading, entity);
  if (!name || !isPerson(entity) || mayBeSame(reading, mention.entity, entity)) return [];
  const sentence = reading.sentenceAt(mention.span.start);
  const first = entity.mentions.find(({ span }) => reading.words(span).includes(entity.name));
  if (!first || reading.sentenceAt(first.span.start) === sentence) return [];
  const at = reading.paragraphAt(first.span.start);
  if (Math.abs(at - mention.paragraph) > 3) return [];
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
