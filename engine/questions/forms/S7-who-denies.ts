/**
 * Who rejects a statement (P-064): explicit words of rejecting, aimed at something that stands in the
 * article. Where it is open which points are rejected, the question speaks of the paragraph only.
 */
import type { Denial, Entity } from "../../analysis.ts";
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { dangles, isBalanced, isClause, isEdited } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { isNamedIn, mayBeSame, type Name, nameOf } from "../names.ts";
import { continued, paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Proof, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { isSure } from "../statements.ts";
import type { Phrase } from "../wording.ts";

export const whoDenies: Form = {
  id: "S7-who-denies",
  skill: "S7",
  reason: "A dispute is read rightly only by one who sees who rejects what, and who does not.",
  compose({ reading }, draw) {
    return reading.analysis.denials.flatMap((denial, index) => ask(reading, draw, denial, index));
  },
};

interface Disputed {
  readonly stem: Phrase[];
  /** Where it is stated. */
  readonly target: Span;
  readonly keyClass: string;
}

function ask(reading: Reading, draw: Draw, denial: Denial, index: number): Question[] {
  const entity = reading.entity(denial.denierEntity);
  const denier = denial.denier[0];
  const cue = denial.cue[0];
  if (!denial.quizSafe || denial.form === "counter-statement" || !entity || !denier || !cue)
    return [];
  if ((denial.denierEntity?.confidence ?? 0) < 0.9) return [];
  const name = nameOf(reading, entity);
  const disputed = disputedBy(reading, denial, cue);
  if (!name || !disputed) return [];
  const wrong = othersIn(reading, denial, entity, disputed.target);
  if (wrong.length < 2) return [];
  const at = reading.paragraphAt(cue.start);
  const told = wording(
    "In ",
    paragraph(at),
    " stands ",
    quote(reading, cue),
    ", and with it ",
    quote(reading, denier),
    ". That tells who rejects what; it does not settle the matter.",
  );
  const right: OptionDraft = {
    text: [{ ours: name.label }],
    right: true,
    judged: { code: null, sentence: told, place: { span: denier, paragraph: at } },
  };
  const basis: Basis = {
    form: whoDenies.id,
    skill: whoDenies.skill,
    keyClass: disputed.keyClass,
    stem: disputed.stem,
    confidence: denial.confidence * (denial.denierEntity?.confidence ?? 0),
    rules: denial.rules,
    facts: [`denial:${index}:denier`, `rejected:${denial.targetRelations.join("+")}`],
    states: [],
    uses: {
      denials: [index],
      relations: denial.relation === null ? [] : [denial.relation],
    },
    proof: proofOf(reading, denier, denial.cue, disputed.target),
    explanation: told,
    strategy:
      "Look for words such as “denied” or “is untrue”, then ask whose they are and what they reject.",
    reason: `“${reading.words(cue)}” in paragraph ${at} stands with “${reading.words(denier)}”.`,
  };
  const options = draw.shuffle([right, ...draw.shuffle(wrong).slice(0, 3)]);
  return [choiceOf(reading.analysis, draw, basis, options)];
}

/** What is rejected, as a clause where the text gives one, else by the paragraph that states it. */
function disputedBy(reading: Reading, denial: Denial, cue: Span): Disputed | null {
  const target = denial.target[0];
  if (!target || denial.targetRelations.length === 0) return null;
  const [only] = denial.denied;
  const clause = only && denial.denied.length === 1 ? withoutThat(reading, only) : null;
  if (clause && isShowable(reading.words(clause))) {
    const within = continued(reading, clause);
    if (!within) return null;
    return {
      stem: wording("Which of these, in this article, rejects the statement that ", within, "?"),
      target,
      keyClass: "statement",
    };
  }
  const at = reading.paragraphAt(target.start);
  const elsewhere = at !== reading.paragraphAt(cue.start);
  if (!elsewhere || !only || !isGeneral(reading.words(only))) return null;
  return {
    stem: wording("Which of these rejects claims reported in ", paragraph(at), "?"),
    target,
    keyClass: "claims",
  };
}

function withoutThat(reading: Reading, span: Span): Span {
  const that = /^that\s+/iu.exec(reading.words(span));
  return { start: span.start + (that?.[0].length ?? 0), end: span.end };
}

function isShowable(clause: string): boolean {
  return (
    clause.length >= 20 &&
    clause.length <= 180 &&
    isClause(clause) &&
    isBalanced(clause) &&
    !isEdited(clause) &&
    !calledFalse.test(clause) &&
    !dangles(clause)
  );
}

/** "these claims", "the reports": a body of statements, not one point of it. */
function isGeneral(denied: string): boolean {
  return /^(?:these|those|the|all|such|both)\s(?:\w+\s)?(?:claims|reports|allegations|accusations|rumou?rs|charges|assertions|statements|suggestions)$/iu.test(
    denied,
  );
}

function proofOf(reading: Reading, denier: Span, cue: readonly Span[], target: Span): Proof[] {
  const spans: [Span, Proof["role"]][] = [
    [denier, "source"],
    ...cue.map((span): [Span, Proof["role"]] => [span, "cue"]),
    [target, "target"],
  ];
  return spans.map(([span, role]) => ({ span, role, paragraph: reading.paragraphAt(span.start) }));
}

/** Who states it, who is named in it, who speaks near: none of them with any rejection in the text. */
function othersIn(reading: Reading, denial: Denial, denier: Entity, target: Span): OptionDraft[] {
  const { entities, denials } = reading.analysis;
  const deniers = denials.flatMap(({ denierEntity }) => reading.entity(denierEntity) ?? []);
  const kept: Entity[] = [];
  return entities.flatMap((entity) => {
    const name = nameOf(reading, entity);
    const judged = name ? roleIn(reading, denial, entity, name, target) : null;
    if (!name || !judged || rejectsAnything(reading, entity)) return [];
    if ([denier, ...deniers, ...kept].some((other) => mayBeSame(reading, other, entity))) return [];
    kept.push(entity);
    return [{ text: [{ ours: name.label }], right: false, judged }];
  });
}

function roleIn(
  reading: Reading,
  denial: Denial,
  entity: Entity,
  name: Name,
  target: Span,
): Judged | null {
  const { relations } = reading.analysis;
  const states = denial.targetRelations
    .map((index) => relations[index])
    .find((relation) => relation?.entity?.id === entity.id && isSure(relation));
  const stated = states?.cue[0];
  if (stated) return spoken(reading, "M01", `The statement is by ${name.inside}: see `, stated);
  const passes = denial.targetRelations
    .flatMap((index) => relations[index]?.parent ?? [])
    .map((index) => relations[index])
    .find((relation) => relation?.entity?.id === entity.id)?.cue[0];
  if (passes) return spoken(reading, "M03", `${name.label} passes the statement on: see `, passes);
  const named = isNamedIn(reading, entity, target);
  const speaker = ["named-person", "institution", "country"].includes(entity.kind);
  if (named && speaker && !isHeardNear(reading, entity, denial)) {
    const sentence = wording(
      `${name.label}: named in what is rejected, in `,
      paragraph(reading.paragraphAt(named.start)),
      `; the article reports no rejection by ${name.inside}.`,
    );
    return {
      code: "M11",
      sentence,
      place: { span: named, paragraph: reading.paragraphAt(named.start) },
    };
  }
  // Whoever reports anything beside the statement may be passing it on.
  const beside = relations.some(
    ({ entity: ref, cue }) =>
      ref?.id === entity.id &&
      cue.some((span) => reading.paragraphAt(span.start) === reading.paragraphAt(target.start)),
  );
  const near = beside ? null : nearCue(reading, entity, denial);
  return near
    ? spoken(
        reading,
        "M28",
        `${name.label} says something else, without rejecting this: see `,
        near,
      )
    : null;
}

function spoken(reading: Reading, code: Judged["code"], head: string, cue: Span): Judged {
  const at = reading.paragraphAt(cue.start);
  const sentence = wording(head, quote(reading, cue), " in ", paragraph(at), ".");
  return { code, sentence, place: { span: cue, paragraph: at } };
}

/** Words of saying by this entity in the paragraphs around the rejection. */
function nearCue(reading: Reading, entity: Entity, denial: Denial): Span | null {
  const at = reading.paragraphAt(denial.cue[0]?.start ?? 0);
  const found = reading.analysis.relations.find(({ entity: ref, cue, polarity }) => {
    const first = cue[0];
    const here = first !== undefined && Math.abs(reading.paragraphAt(first.start) - at) <= 2;
    return here && ref?.id === entity.id && polarity === "affirms";
  });
  return found?.cue[0] ?? null;
}

function isHeardNear(reading: Reading, entity: Entity, denial: Denial): boolean {
  return nearCue(reading, entity, denial) !== null;
}

const calledFalse =
  /\b(?:untrue|false|falsehoods?|wrong|lies?|lying|baseless|nonsense|invented)\b/iu;

/** Any negation, reply or rejection of this entity anywhere makes it unfit as a wrong answer. */
function rejectsAnything(reading: Reading, entity: Entity): boolean {
  const { relations, replies } = reading.analysis;
  return (
    replies.some(({ entity: party }) => party?.id === entity.id) ||
    relations.some(
      ({ entity: source, polarity, stance, content }) =>
        source?.id === entity.id &&
        (polarity !== "affirms" ||
          stance === "denying" ||
          content.some((part) => calledFalse.test(reading.words(part)))),
    )
  );
}
