/**
 * Which name a "he" or "the outlet" beside words of saying stands for, or that a description names
 * nobody. A rival is offered only with a reason in the text that excludes it.
 */
import type { Entity, Relation, SourceKind } from "../../analysis.ts";
import { roleNouns } from "../../lexicon/roles.ts";
import { type Span, spanLength } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { isUnnamed, mayBeSame, type Name, nameOf } from "../names.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { nobodyNamed } from "../standing.ts";
import { isOutermost } from "../statements.ts";
import type { Phrase } from "../wording.ts";

const strategy =
  "Follow such a word back to the last name it fits, and check that nobody stands between.";

export const sameOne: Form = {
  id: "S1-same",
  skill: "S1",
  reason: "Who speaks is often only “he” or “the report”; the name stands in another sentence.",
  compose({ reading }, draw) {
    return reading.analysis.relations.flatMap((_, index) => {
      const mention = mentionAt(reading, index);
      if (!mention) return [];
      return mention.antecedent
        ? named(reading, draw, mention, mention.antecedent)
        : unnamed(reading, draw, mention);
    });
  },
};

interface Mentioned {
  readonly index: number;
  readonly entity: Entity;
  readonly span: Span;
  readonly cue: Span;
  readonly paragraph: number;
  /** The last place before that prints the name; null where there is no name. */
  readonly antecedent: Span | null;
}

function mentionAt(reading: Reading, index: number): Mentioned | null {
  const relation = reading.analysis.relations[index];
  const entity = reading.entity(relation?.entity ?? null);
  const span = relation?.source[0];
  const cue = relation?.cue[0];
  if (!relation || !entity || !span || !cue || !isFollowable(reading, relation)) return null;
  if (relation.source.length > 1 || spanLength(span) > 40 || entity.kind === "joint") return null;
  const at = reading.paragraphAt(span.start);
  const base = { index, entity, span, cue, paragraph: at };
  const printed = reading.words(span);
  if (/['’]s?$/u.test(printed)) return null;
  if (isUnnamed(entity.kind)) {
    if (
      entity.kind === "unnamed-group" ||
      /^an? (?:number|group|series|panel|pair)/iu.test(printed)
    ) {
      return null;
    }
    const last = printed.split(/\s+/u).at(-1)?.toLowerCase() ?? "";
    const one = /^an?\s/iu.test(printed) && roleNouns.has(last);
    return one ? { ...base, antecedent: null } : null;
  }
  if (!/^(?:he|she|they|it|the .+|this .+)$/iu.test(printed)) return null;
  if (sharesName(printed, entity.name)) return null;
  const antecedent = lastNamed(reading, entity, span.start);
  const near = antecedent !== null && at - reading.paragraphAt(antecedent.start) <= 3;
  return near ? { ...base, antecedent } : null;
}

/** Any words of saying or judging will do: only who stands with them is asked. */
function isFollowable(reading: Reading, relation: Relation): boolean {
  const quoted = relation.source.some((span) => reading.quoteAround(span) !== null);
  return (
    relation.realised &&
    relation.confidence >= 0.6 &&
    !quoted &&
    isOutermost(reading, relation) &&
    (relation.entity?.confidence ?? 0) >= 0.9
  );
}

function sharesName(printed: string, name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.some((word) => printed.includes(word.replace(/['’]s$/u, "")));
}

function lastNamed(reading: Reading, { mentions, name }: Entity, before: number): Span | null {
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

function stemOf(reading: Reading, { span, cue, paragraph: at }: Mentioned): Phrase[] {
  const together = { start: Math.min(span.start, cue.start), end: Math.max(span.end, cue.end) };
  const between = reading.text.slice(span.end, cue.start);
  const context = span.end <= cue.start && between.length <= 30 && spanLength(together) <= 70;
  return wording(
    "Which name does ",
    quote(reading, span),
    " stand for in ",
    paragraph(at),
    context ? wording(", in the words ", quote(reading, together)) : "",
    "?",
  );
}

interface Excluded {
  readonly name: Name;
  readonly judged: Judged;
}

function named(reading: Reading, draw: Draw, mention: Mentioned, antecedent: Span): Question[] {
  const name = nameOf(reading, mention.entity);
  if (!name) return [];
  const rivals = excludedRivals(reading, mention, antecedent, name);
  // The name printed most often would be a safe guess.
  const often = timesPrinted(reading, name);
  if (!rivals.some((rival) => timesPrinted(reading, rival.name) >= often)) return [];
  const told = wording(
    quote(reading, mention.span),
    " in ",
    paragraph(mention.paragraph),
    " points back to ",
    quote(reading, antecedent),
    " in ",
    paragraph(reading.paragraphAt(antecedent.start)),
    reading.words(antecedent).includes(mention.entity.name) ? "." : `: ${name.inside}.`,
  );
  const right: OptionDraft = {
    text: [{ ours: name.label }],
    right: true,
    judged: { code: null, sentence: told, place: placeOf(reading, antecedent) },
  };
  const nobody: OptionDraft = {
    text: [{ ours: nobodyNamed }],
    right: false,
    judged: { code: "M24", sentence: told, place: placeOf(reading, antecedent) },
  };
  const options = draw.shuffle([right, ...rivals.slice(0, 2).map(optionOf)]);
  return [finish(reading, draw, mention, "named", told, [...options, nobody])];
}

function timesPrinted(reading: Reading, { inside }: Name): number {
  return reading.text.split(inside.replace(/^the /u, "")).length - 1;
}

function unnamed(reading: Reading, draw: Draw, mention: Mentioned): Question[] {
  const rivals = reading.analysis.entities.flatMap((entity) =>
    otherPerson(reading, mention, entity),
  );
  if (rivals.length < 2) return [];
  const told = wording(
    quote(reading, mention.span),
    " in ",
    paragraph(mention.paragraph),
    " comes without a name.",
  );
  const right: OptionDraft = {
    text: [{ ours: nobodyNamed }],
    right: true,
    judged: { code: null, sentence: told, place: placeOf(reading, mention.span) },
  };
  const options = draw.shuffle(rivals.slice(0, 3).map(optionOf));
  return [finish(reading, draw, mention, "unnamed", told, [...options, right])];
}

function finish(
  reading: Reading,
  draw: Draw,
  mention: Mentioned,
  keyClass: string,
  explanation: Phrase[],
  options: readonly OptionDraft[],
): Question {
  const { index, span, cue, antecedent, entity } = mention;
  const relation = reading.analysis.relations[index];
  const spans = [
    { span, role: "source" as const },
    { span: cue, role: "cue" as const },
    ...(antecedent ? [{ span: antecedent, role: "compare" as const }] : []),
  ];
  const basis: Basis = {
    form: sameOne.id,
    skill: sameOne.skill,
    keyClass,
    stem: stemOf(reading, mention),
    confidence: relation?.entity?.confidence ?? 0,
    rules: relation?.rules ?? [],
    facts: [`entity:${entity.id}:${span.start}`, `relation:${index}:source`],
    states: [],
    uses: { relations: [index] },
    proof: spans.map((proof) => ({ ...proof, paragraph: reading.paragraphAt(proof.span.start) })),
    explanation,
    strategy,
    reason: antecedent
      ? `“${reading.words(span)}” takes up “${reading.words(antecedent)}” of paragraph ${reading.paragraphAt(antecedent.start)}.`
      : `“${reading.words(span)}” comes without a name anywhere in the text.`,
  };
  return choiceOf(reading.analysis, draw, basis, options);
}

/** Same sort of source, near, and shut out by the order of the text. */
function excludedRivals(
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
      if (at - mention.paragraph > 1) return [];
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
    if (mention.paragraph - at > 4) return [];
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
function otherPerson(reading: Reading, mention: Mentioned, entity: Entity): Excluded[] {
  const name = nameOf(reading, entity);
  if (!name || entity.kind !== "named-person" || mayBeSame(reading, mention.entity, entity))
    return [];
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

function optionOf({ name, judged }: Excluded): OptionDraft {
  return { text: [{ ours: name.label }], right: false, judged };
}

function placeOf(reading: Reading, span: Span): NonNullable<Judged["place"]> {
  return { span, paragraph: reading.paragraphAt(span.start) };
}
