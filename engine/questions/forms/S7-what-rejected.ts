/**
 * Which statement a rejection is aimed at, where it spells it out as a clause. The other options are
 * statements that this one or others make.
 */
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { matterOf, sharedMatter } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { mayBeSame, nameOf } from "../names.ts";
import { capitalised, paragraph, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Rejection, rejectionsOf, untrue } from "../rejections.ts";
import type { Statement } from "../statements.ts";

export const whatRejected: Form = {
  id: "S7-what-rejected",
  skill: "S7",
  reason: "What somebody states and what somebody rejects are easily confused in retelling.",
  compose({ reading, statements }, draw) {
    const free = statements.filter(({ alone, whole, once }) => alone && whole && once);
    return rejectionsOf(reading)
      .flatMap((rejection) => ask(reading, draw, rejection, free))
      .slice(0, 2);
  },
};

function ask(
  reading: Reading,
  draw: Draw,
  rejection: Rejection,
  statements: readonly Statement[],
): Question[] {
  const { clause, denial, index, name, cue, paragraph: at } = rejection;
  if (!clause) return [];
  const wrong = madeStatements(reading, draw, rejection, clause, statements);
  if (wrong.length < 2) return [];
  const told = wording(quote(reading, cue), " in ", paragraph(at), " is aimed at this statement.");
  const right: OptionDraft = {
    text: wording(capitalised(reading, clause)),
    right: true,
    judged: { code: null, sentence: told, place: { span: clause, paragraph: at } },
  };
  const basis: Basis = {
    form: whatRejected.id,
    skill: whatRejected.skill,
    keyClass: reading.words(cue).toLowerCase(),
    stem: wording(draw.pick(stems), name.inside, "?"),
    confidence: rejection.sureness,
    rules: denial.rules,
    facts: [`rejected:${denial.targetRelations.join("+") || index}`, `denial:${index}:target`],
    states: [`denial:${index}:denier`],
    uses: denial.quizSafe ? { denials: [index] } : {},
    proof: [
      { span: cue, paragraph: at, role: "cue" },
      { span: clause, paragraph: at, role: "target" },
    ],
    explanation: wording(told, " ", draw.pick(lessons)),
    strategy: draw.pick(strategies),
    reason: `“${reading.words(cue)}” in paragraph ${at} is aimed at the clause behind it.`,
  };
  return [choiceOf(reading.analysis, draw, basis, draw.shuffle([right, ...wrong]))];
}

const stems = [
  "Which of these statements is reported in this article as rejected by ",
  "Which statement does this article report as rejected by ",
  "Which of these is the statement that, in this article, is rejected by ",
] as const;

const lessons = [
  "A rejection reaches as far as the words behind it, and no further.",
  "The other statements are made in the article, not rejected by this one.",
  "What is so is not settled by a rejection.",
] as const;

const strategies = [
  "Find the word that rejects and read what stands right behind it.",
  "Ask of each statement: by whom is it made, and does anybody reject it?",
  "Keep apart what somebody states and what somebody rejects.",
] as const;

/** Two or three statements that this one or others make, on other matter. */
function madeStatements(
  reading: Reading,
  draw: Draw,
  { entity, denial, paragraph: at }: Rejection,
  clause: Span,
  statements: readonly Statement[],
): OptionDraft[] {
  const matter = matterOf(reading.words(clause));
  const { denials } = reading.analysis;
  const rejected = new Set(denials.flatMap(({ targetRelations }) => targetRelations));
  const fit = statements.filter(({ index, shown, entity: owner }) => {
    const words = reading.words(shown);
    return (
      index !== denial.relation &&
      !rejected.has(index) &&
      words.length <= 180 &&
      !untrue.test(words) &&
      sharedMatter(matter, matterOf(words)) <= 1 &&
      (owner.id === entity.id || !mayBeSame(reading, owner, entity))
    );
  });
  const near = draw
    .shuffle(fit)
    .sort((a, b) => Math.abs(a.paragraph - at) - Math.abs(b.paragraph - at));
  const own = near.filter(({ entity: owner }) => owner.id === entity.id).slice(0, 1);
  const others = near.filter(({ entity: owner }) => owner.id !== entity.id);
  return [...own, ...others]
    .flatMap((one) => made(reading, one, one.entity.id === entity.id))
    .slice(0, 3);
}

function made(reading: Reading, one: Statement, mine: boolean): OptionDraft[] {
  const owner = nameOf(reading, one.entity);
  if (!owner) return [];
  const { shown, cue, paragraph: at } = one;
  const sentence = wording(
    "This is stated, in ",
    paragraph(at),
    `, by ${owner.inside}: see `,
    quote(reading, cue),
    ".",
  );
  const text = wording(capitalised(reading, shown));
  const place = { span: shown, paragraph: at };
  return [{ text, right: false, judged: { code: mine ? "M10" : "M28", sentence, place } }];
}
