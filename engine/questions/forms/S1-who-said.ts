/**
 * Who says a statement: somebody named, somebody without a name, or nobody. Both stems serve every
 * key, so that the wording tells nothing.
 */
import type { SourceKind } from "../../analysis.ts";
import { type Span, spanLength } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { isUnnamed, type Name, nameOf } from "../names.ts";
import { capitalised, continued, paragraph, quote, wording } from "../phrases.ts";
import type { Telling } from "../plain-telling.ts";
import type { ChoiceQuestion, Judged, Proof, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { asOption, rivalsOf, targetOf } from "../rivals.ts";
import { firstNamed, sourceSentence } from "../sources.ts";
import { isStanding, noSource } from "../standing.ts";
import type { Statement } from "../statements.ts";
import { type Phrase, plain } from "../wording.ts";

const strategy = "Look for the words of saying first, then ask who stands with them.";

export const whoSaid: Form = {
  id: "S1-who-said",
  skill: "S1",
  reason: "Before a statement can be weighed, one must know whose it is, or that it is nobody’s.",
  compose({ reading, statements, tellings }, draw) {
    const all = statements
      .filter(({ alone }) => alone)
      .flatMap((statement) => sourced(reading, draw, statement, statements));
    // Where the nearest name is right most often, nobody needs to read (P-215, P-058).
    const far = all.filter((question) => !isNearest(reading, question));
    const near = draw.shuffle(all.filter((question) => isNearest(reading, question)));
    const stated = [
      ...far,
      ...near.slice(0, Math.max(far.length > 0 ? 1 : 2, Math.ceil(far.length / 2))),
    ];
    const untold = tellings
      .filter(({ alone }) => alone)
      .flatMap((telling) => unsourced(reading, draw, telling, statements));
    // "No source" must not be the safe guess where it is offered (P-215, P-223).
    const allowed = Math.max(1 + draw.below(2), Math.ceil(stated.length / 2));
    return [...stated, ...draw.shuffle(untold).slice(0, allowed)];
  },
};

function sourced(
  reading: Reading,
  draw: Draw,
  statement: Statement,
  statements: readonly Statement[],
): ChoiceQuestion[] {
  const { index, relation, entity, shown, cue, source } = statement;
  const name = nameOf(reading, entity);
  const at = statement.paragraph;
  if (!name || hasName(reading, shown, name)) return [];
  const rivals = rivalsOf(reading, targetOf(reading, statement), statements).slice(
    0,
    2 + draw.below(2),
  );
  const told = sourceSentence(reading, statement, name);
  const right: OptionDraft = {
    text: [{ ours: name.label }],
    right: true,
    judged: { code: null, sentence: told, place: place(reading, source) },
  };
  const none: OptionDraft = {
    text: [{ ours: noSource }],
    right: false,
    judged: { code: "M05", sentence: told, place: place(reading, cue) },
  };
  if (rivals.length === 0) return [];
  const options = [right, ...rivals.map(asOption)];
  const kinds = [entity.kind, ...rivals.map((rival) => rival.entity.kind)];
  const stem = stemFor(reading, draw, shown, at, whoFor(kinds, statement.exact));
  const fact = `relation:${index}:source`;
  const basis: Basis = {
    form: whoSaid.id,
    skill: whoSaid.skill,
    keyClass: isUnnamed(entity.kind) ? "unnamed" : "named",
    stem,
    confidence: statement.confidence,
    rules: relation.rules,
    facts: [fact],
    states: [],
    uses: { relations: [index] },
    proof: proofOf(reading, statement),
    explanation: told,
    strategy,
    reason: `“${reading.words(cue)}” in paragraph ${reading.paragraphAt(cue.start)} stands with “${reading.words(source)}”.`,
  };
  const shownOptions = [...draw.shuffle(options), none];
  return [choiceOf(reading.analysis, draw, basis, shownOptions)];
}

function unsourced(
  reading: Reading,
  draw: Draw,
  telling: Telling,
  statements: readonly Statement[],
): Question[] {
  const { index, shown, paragraph: at, confidence, rules } = telling;
  const rivals = rivalsOf(
    reading,
    { shown, paragraph: at, owner: null, channel: null },
    statements,
  ).slice(0, 2 + draw.below(2));
  if (rivals.length < 2) return [];
  const kinds = rivals.map((rival) => rival.entity.kind);
  const stem = stemFor(reading, draw, shown, at, whoFor(kinds, false));
  const told = wording(
    "With this sentence in ",
    paragraph(at),
    " stand no words of saying and nobody who says it. That leaves open whom to ask, and no more.",
  );
  const right: OptionDraft = {
    text: [{ ours: noSource }],
    right: true,
    judged: { code: null, sentence: told, place: { span: shown, paragraph: at } },
  };
  const basis: Basis = {
    form: whoSaid.id,
    skill: whoSaid.skill,
    keyClass: "no-source",
    stem,
    confidence,
    rules,
    facts: [`ownVoice:${index}:source`],
    states: [],
    uses: { ownVoice: [index] },
    proof: [{ span: shown, paragraph: at, role: "content" }],
    explanation: told,
    strategy,
    reason: `The sentence in paragraph ${at} has no words of saying, nor has the one before it.`,
  };
  const options = [...draw.shuffle(rivals.map(asOption)), right];
  return [choiceOf(reading.analysis, draw, basis, options)];
}

interface Asked {
  readonly who: string;
  readonly exact: boolean;
}

function whoFor(kinds: readonly SourceKind[], exact: boolean): Asked {
  return { who: kinds.includes("document") ? "Who or what" : "Who", exact };
}

function stemFor(reading: Reading, draw: Draw, shown: Span, at: number, asked: Asked): Phrase[] {
  const { who } = asked;
  if (asked.exact) {
    const said = wording(`${who} says in `, paragraph(at), ": ", quote(reading, shown), "?");
    if (who !== "Who") return said;
    return draw.pick([
      wording("Whose words are these in ", paragraph(at), ": ", quote(reading, shown), "?"),
      said,
    ]);
  }
  const whole = wording(
    `${who} says this in `,
    paragraph(at),
    ": ",
    capitalised(reading, shown),
    "?",
  );
  const within = continued(reading, shown);
  if (!within) return whole;
  const inside = wording(`${who} says in `, paragraph(at), " that ", within, "?");
  return draw.pick([inside, inside, whole]);
}

/** Whether the name of the key stands nearer to the statement than any other name offered. */
function isNearest(reading: Reading, { shown, key }: ChoiceQuestion): boolean {
  const place = key.proof.find(({ role }) => role === "content")?.span.start ?? 0;
  const away = (label: string) => distance(reading.text, label.replace(/^The /u, ""), place);
  const names = shown.options.filter(({ text }) => !isStanding(text));
  const right = names.find(({ id }) => id === key.right);
  const others = names.filter(({ id }) => id !== key.right);
  const own = right ? away(plain(right.text)) : Number.POSITIVE_INFINITY;
  return others.every(({ text }) => away(plain(text)) > own);
}

function distance(text: string, words: string, place: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    nearest = Math.min(nearest, Math.abs(at - place));
  }
  return nearest;
}

/** A statement that prints the key gives it away. */
function hasName(reading: Reading, shown: Span, { inside }: Name): boolean {
  return reading.words(shown).includes(inside.replace(/^the /u, ""));
}

function place(reading: Reading, span: Span): NonNullable<Judged["place"]> {
  return { span, paragraph: reading.paragraphAt(span.start) };
}

function proofOf(reading: Reading, statement: Statement): Proof[] {
  const { source, cue, shown, entity } = statement;
  const spans: [Span, Proof["role"]][] = [
    [source, "source"],
    [cue, "cue"],
    [shown, "content"],
  ];
  const named = firstNamed(reading, entity, source);
  if (named) spans.push([named, "compare"]);
  return spans
    .filter(([span]) => spanLength(span) > 0)
    .map(([span, role]) => ({ span, role, paragraph: reading.paragraphAt(span.start) }));
}
