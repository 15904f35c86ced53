/**
 * Which of the marked sentences report what one speaker says, among sentences that name the same one and
 * report somebody else's words or nobody's.
 */
import type { Entity } from "../../analysis.ts";
import type { Span } from "../../text/span.ts";
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import type { Material } from "../material.ts";
import { hasNamesake, isNamedIn, isUnnamed, mayBeSame, type Name, nameOf } from "../names.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, SelectQuestion } from "../question.ts";
import type { Reading } from "../reading.ts";
import { lastNamed } from "../shut-out.ts";
import type { Unsourced } from "../unsourced.ts";
import { type VoiceSentence, voiceSentences } from "../voice-sentences.ts";
import type { Phrase } from "../wording.ts";

const reach = 12;
const beside = 5;
const mostKeys = 3;
const mostShown = 7;

export const selectSource: Form = {
  id: "S1-select",
  skill: "S1",
  reason:
    "A speaker comes back as “she”, or with no name at all; others are named and say nothing.",
  compose(material, draw) {
    const { reading, statements, openings, sayings } = material;
    const voices = voiceSentences(reading, sayings, [...statements, ...openings]);
    const speakers = new Map(voices.map(({ entity }) => [entity.id, entity]));
    const plans = [...speakers.values()].flatMap(
      (entity) => planFor(material, entity, voices) ?? [],
    );
    const [best] = draw.shuffle(plans).sort((a, b) => b.worth - a.worth);
    return best ? [ask(reading, draw, best)] : [];
  },
};

interface Plan {
  readonly entity: Entity;
  readonly name: Name;
  readonly keys: readonly VoiceSentence[];
  readonly others: readonly Other[];
  readonly worth: number;
}

/** A sentence that surely does not report this one's words. */
interface Other {
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  readonly names: boolean;
  /** Null where it has no words of saying. */
  readonly said: VoiceSentence | null;
}

function planFor(
  { reading, unsourced }: Material,
  entity: Entity,
  voices: readonly VoiceSentence[],
): Plan | null {
  const name = isUnnamed(entity.kind) ? null : nameOf(reading, entity);
  const own = voices.filter((voice) => voice.entity.id === entity.id);
  if (!name || own.length < 2) return null;
  const keys = keysOf(own);
  const [first, last] = [keys[0], keys.at(-1)];
  if (!first || !last || keys.length < 2) return null;
  const near = othersOf(reading, entity, voices, unsourced)
    .filter(({ paragraph: at }) => at >= first.paragraph - beside && at <= last.paragraph + beside)
    .sort((a, b) => rank(b) - rank(a) || distance(a, keys) - distance(b, keys));
  const said = near.filter((other) => other.said).slice(0, 1);
  const others = [...said, ...near.filter((other) => !said.includes(other))].slice(
    0,
    mostShown - keys.length,
  );
  const named = others.filter(({ names }) => names).length;
  const hidden = keys.filter(({ how }) => how !== "name").length;
  // Else the name alone would show them.
  if (others.length < Math.max(2, keys.length) || hidden + named === 0) return null;
  if (said.length + named === 0) return null;
  const asked = keys.filter(({ isAsked }) => isAsked).length;
  return { entity, name, keys, others, worth: 2 * hidden + named + 2 * said.length - asked / 2 };
}

/** Those that do not print the name first, within a dozen paragraphs; in text order. */
function keysOf(own: readonly VoiceSentence[]): VoiceSentence[] {
  const worth = ({ how, isAsked }: VoiceSentence) => (how === "name" ? 0 : 2) + (isAsked ? 0 : 1);
  const windows = own.map(({ paragraph: start }) =>
    own
      .filter(({ paragraph: at }) => at >= start && at - start <= reach)
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, mostKeys),
  );
  const total = (keys: readonly VoiceSentence[]) =>
    keys.reduce((sum, key) => sum + worth(key) + 1, 0);
  const [best = []] = windows.sort((a, b) => total(b) - total(a));
  return [...best].sort((a, b) => a.span.start - b.span.start);
}

function othersOf(
  reading: Reading,
  entity: Entity,
  voices: readonly VoiceSentence[],
  unsourced: readonly Unsourced[],
): Other[] {
  const names = (span: Span) => isNamed(reading, entity, span);
  const theirs = voices.flatMap((said): Other[] => {
    const { sentence, span, paragraph: at } = said;
    if (mayBeSame(reading, entity, said.entity) || speaksIn(reading, entity, span)) return [];
    // "According to the Herald, Roe believes ..." is half theirs.
    const passes = said.entity.kind === "outlet" || said.entity.kind === "document";
    return passes && names(span)
      ? []
      : [{ sentence, span, paragraph: at, said, names: names(span) }];
  });
  const nobodys = unsourced.map(
    ({ sentence, span, paragraph: at }): Other => ({
      sentence,
      span,
      paragraph: at,
      said: null,
      names: names(span),
    }),
  );
  return [...theirs, ...nobodys];
}

/** By the whole name, or by the last one where nobody else in the article has it. */
function isNamed(reading: Reading, entity: Entity, span: Span): boolean {
  const mention = isNamedIn(reading, entity, span);
  return mention !== null && !hasNamesake(reading, entity, mention);
}

/** Words of saying, thinking or wanting that may be this one's. */
function speaksIn(reading: Reading, { id }: Entity, span: Span): boolean {
  const { relations } = reading.analysis;
  return reading.cuesIn(span).some((index) => {
    const found = relations[index];
    return !found?.entity || found.entity.id === id || found.members.some((one) => one.id === id);
  });
}

/** A sentence that names the speaker and reports no words of theirs is the best wrong one. */
function rank({ names, said }: Other): number {
  return (names ? 2 : 0) + (said ? 1 : 0);
}

function distance({ sentence }: Other, keys: readonly VoiceSentence[]): number {
  return Math.min(...keys.map((key) => Math.abs(key.sentence - sentence)));
}

function ask(reading: Reading, draw: Draw, plan: Plan): SelectQuestion {
  const { keys, others, name } = plan;
  const relations = [...new Set(keys.map(({ saying }) => saying.index))];
  const told = keys.map((key) => draft(key.span, key.paragraph, true, ownTold(reading, plan, key)));
  const wrong = others.map((other) =>
    draft(other.span, other.paragraph, false, otherTold(reading, plan, other)),
  );
  const basis: Basis = {
    form: selectSource.id,
    skill: selectSource.skill,
    // A sentence without words of saying of its own inside somebody's words (P-207).
    difficulty: keys.some(({ how }) => how === "carried") ? "stretch" : "core",
    keyClass: classOf(keys),
    stem: draw.pick([
      wording(`Select each marked sentence that reports something said by ${name.inside}.`),
      wording(`Which of the marked sentences report words of ${name.inside}? Select each.`),
      wording(`In which of the marked sentences is ${name.inside} the source? Select each.`),
    ]),
    confidence: sureness,
    rules: relations.flatMap((index) => reading.analysis.relations[index]?.rules ?? []),
    facts: relations.map((index) => `relation:${index}:source`),
    states: [],
    uses: { relations },
    proof: keys.map(({ saying }) => ({
      span: saying.span,
      paragraph: saying.paragraph,
      role: "cue" as const,
    })),
    explanation: wording(
      `Words of saying that stand with ${name.inside}: `,
      ...listed(reading, keys),
      ". With each one ask who its subject is.",
    ),
    strategy:
      "A name in a sentence is no source yet: find the words of saying, then their subject.",
    reason: `${keys.length} of ${keys.length + others.length} marked sentences report something said by ${name.inside}.`,
  };
  const drafts = [...told, ...wrong]
    .sort((a, b) => a.place.span.start - b.place.span.start)
    .map((one) => ({ ...one, words: reading.words(one.place.span) }));
  return selectOf(reading.analysis, draw, basis, drafts);
}

const sureness = 0.96;

function classOf(keys: readonly VoiceSentence[]): string {
  return keys.some(({ how }) => how === "carried") ? "carried on" : "own words of saying";
}

/** "“Roe said” in paragraph 2, “she added” in paragraph 4", each once. */
function listed(reading: Reading, keys: readonly VoiceSentence[]): Phrase[] {
  const once = keys.filter(
    ({ saying }, at) => keys.findIndex((other) => other.saying.index === saying.index) === at,
  );
  return once.flatMap(({ saying }, at) =>
    wording(at > 0 ? ", " : "", quote(reading, saying.span), " in ", paragraph(saying.paragraph)),
  );
}

type Told = Pick<Judged, "code" | "sentence">;

function ownTold(reading: Reading, { name, entity }: Plan, key: VoiceSentence): Told {
  const { saying, how } = key;
  const said = quote(reading, saying.span);
  if (how === "carried") {
    return {
      code: "M05",
      sentence: wording(
        "This sentence belongs to the quotation with ",
        said,
        ", which tells whose it is.",
      ),
    };
  }
  const named = how === "pronoun" ? lastNamed(reading, entity, saying.source.start) : null;
  if (!named) return { code: null, sentence: wording("The words of saying here are ", said, ".") };
  const where = paragraph(reading.paragraphAt(named.start));
  return {
    code: "M19",
    sentence: wording(
      "The words of saying here are ",
      said,
      ", and ",
      quote(reading, saying.source),
      ` leads back to ${name.inside}, named in `,
      where,
      ".",
    ),
  };
}

function otherTold(reading: Reading, { name }: Plan, { said, names }: Other): Told {
  if (said?.how === "carried") {
    const before = quote(reading, said.saying.span);
    return {
      code: "M02",
      sentence: wording(
        "This sentence belongs to the quotation with ",
        before,
        ", which tells whose it is.",
      ),
    };
  }
  if (said) {
    const cue = quote(reading, said.saying.span);
    return {
      code: "M02",
      sentence: wording("The words of saying here, ", cue, ", have another subject."),
    };
  }
  if (names) {
    return {
      code: "M01",
      sentence: wording(`This sentence names ${name.inside} and has no words of saying.`),
    };
  }
  return { code: "M05", sentence: wording("This sentence has no words of saying.") };
}

function draft(span: Span, at: number, right: boolean, told: Told): Omit<CandidateDraft, "words"> {
  const place = { span, paragraph: at };
  return { place, right, judged: { ...told, place } };
}
