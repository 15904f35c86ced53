/**
 * Which name a "he" or "the outlet" beside words of saying stands for, or that a description names
 * nobody. A rival is offered only with a reason in the text that excludes it.
 */
import type { Entity, Relation } from "../../analysis.ts";
import { roleNouns } from "../../lexicon/roles.ts";
import { type Span, spanLength } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { hasNamesake, isUnnamed, type Name, nameOf } from "../names.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { ChoiceQuestion } from "../question.ts";
import type { Reading } from "../reading.ts";
import {
  type Excluded,
  excludedRivals,
  lastNamed,
  type Mentioned,
  otherPerson,
  placeOf,
  sharesName,
} from "../shut-out.ts";
import { isStanding, nobodyNamed } from "../standing.ts";
import { isOutermost, isOvertaken } from "../statements.ts";
import type { Phrase } from "../wording.ts";

const strategy =
  "Follow such a word back to the last name it fits, and check that nobody stands between.";

export const sameOne: Form = {
  id: "S1-same",
  skill: "S1",
  reason: "Who speaks is often only “he” or “the report”; the name stands in another sentence.",
  compose({ reading }, draw) {
    const found = reading.analysis.relations.flatMap((_, index) => {
      const mention = mentionAt(reading, index);
      if (!mention) return [];
      return mention.antecedent
        ? named(reading, draw, mention, mention.antecedent)
        : unnamed(reading, draw, mention);
    });
    return kept(draw, found);
  },
};

/** Three of an article at most: each one once, those without a name and those with most rivals first. */
function kept(draw: Draw, questions: readonly ChoiceQuestion[]): ChoiceQuestion[] {
  const worth = ({ key, shown }: ChoiceQuestion) =>
    (key.keyClass === "unnamed" ? 10 : 0) + shown.options.length;
  const chosen: ChoiceQuestion[] = [];
  for (const question of draw.shuffle(questions).sort((a, b) => worth(b) - worth(a))) {
    const again = chosen.some(
      ({ key }) => key.facts[0]?.split(":")[1] === question.key.facts[0]?.split(":")[1],
    );
    // With one name to rule out beside it, the key stands in one of two places.
    const slight = question.shown.options.length < 4 && question.key.keyClass === "named";
    const fewest = slight && question.shown.options.some(({ text }) => isStanding(text));
    if (!again && chosen.length < (fewest ? 1 : 3)) chosen.push(question);
  }
  return chosen;
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
    // "a spokesman for the ministry": the noun before the first small word is what is meant.
    const head = printed.split(/\s(?:of|for|at|in|from|with|who|on|to)\s/iu)[0] ?? printed;
    const last = head.split(/\s+/u).at(-1)?.toLowerCase() ?? "";
    const one = /^(?:an?|one)\s/iu.test(printed) && roleNouns.has(last);
    // Who is of which party the text seldom tells of the names beside it.
    return one && !party.test(printed) ? { ...base, antecedent: null } : null;
  }
  if (!fits(printed, entity)) return null;
  if (sharesName(printed, entity.name)) return null;
  if (isOvertaken(reading, entity, span)) return null;
  const antecedent = lastNamed(reading, entity, span.start);
  // "The government" is named only where a name that holds the word stands before.
  const loose = looseBody.exec(printed)?.[1] ?? "";
  if (antecedent && !reading.words(antecedent).toLowerCase().includes(loose)) return null;
  if (antecedent && hasNamesake(reading, entity, antecedent)) return null;
  const near = antecedent !== null && at - reading.paragraphAt(antecedent.start) <= 3;
  return near ? { ...base, antecedent } : null;
}

const party = /\b(?:Democrat|Republican|GOP|Labour|Conservative|Tory|Liberal)/u;

/** "He" is a person, "it" is none; a description is of common nouns that the text ties to this one. */
function fits(printed: string, { kind, roles }: Entity): boolean {
  const person = kind === "named-person";
  if (/^(?:he|she)$/iu.test(printed)) return person;
  if (/^(?:they|it)$/iu.test(printed)) return !person;
  if (!/^(?:the|this) .*\b\p{Ll}+$/iu.test(printed) || /\b\p{Lu}\S*$/u.test(printed)) return false;
  const head = printed.toLowerCase().split(/\s+/u).at(-1) ?? "";
  return !person || roles.some((role) => role.toLowerCase().includes(head));
}

/** Heads that a name of a state or body does not tell by itself. */
const looseBody =
  /\b(government|administration|state|authorities|authority|ministry|police|network|group|report|kingdom|country|nation)$/u;

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

function stemOf(reading: Reading, draw: Draw, mention: Mentioned): Phrase[] {
  const { span, cue, paragraph: at, entity } = mention;
  const together = { start: Math.min(span.start, cue.start), end: Math.max(span.end, cue.end) };
  const between = reading.text.slice(span.end, cue.start);
  const context = span.end <= cue.start && between.length <= 30 && spanLength(together) <= 70;
  const inWords = context ? wording(", in the words ", quote(reading, together)) : "";
  const said = quote(reading, span);
  const here = paragraph(at);
  const person = entity.kind === "named-person" || isUnnamed(entity.kind);
  return draw.pick([
    wording("Which name does ", said, " stand for in ", here, inWords, "?"),
    wording("To which name does ", said, " in ", here, " lead back", inWords, "?"),
    wording(person ? "Who is " : "Who or what is ", said, " in ", here, inWords, "?"),
  ]);
}

function named(
  reading: Reading,
  draw: Draw,
  mention: Mentioned,
  antecedent: Span,
): ChoiceQuestion[] {
  const name = nameOf(reading, mention.entity);
  if (!name) return [];
  // The name printed most often would be a safe guess.
  const often = timesPrinted(reading, name);
  const rivals = excludedRivals(reading, mention, antecedent, name).sort(
    (one, other) => timesPrinted(reading, other.name) - timesPrinted(reading, one.name),
  );
  const most = !rivals.some((rival) => timesPrinted(reading, rival.name) >= often);
  if (
    rivals.length === 0 ||
    (rivals.length === 1 && draw.below(3) === 0) ||
    (most && draw.below(6) > 0)
  )
    return [];
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
  const options = draw.shuffle([right, ...rivals.slice(0, 3).map(optionOf)]);
  // Beside a last option that is seldom right the first places would be safe guesses (P-215).
  const last = rivals.length < 2 || draw.below(4) === 0 ? [nobody] : [];
  return [finish(reading, draw, mention, "named", told, [...options, ...last])];
}

function timesPrinted(reading: Reading, { inside }: Name): number {
  return reading.text.split(inside.replace(/^the /u, "")).length - 1;
}

function unnamed(reading: Reading, draw: Draw, mention: Mentioned): ChoiceQuestion[] {
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
): ChoiceQuestion {
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
    stem: stemOf(reading, draw, mention),
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

function optionOf({ name, judged }: Excluded): OptionDraft {
  return { text: [{ ours: name.label }], right: false, judged };
}
