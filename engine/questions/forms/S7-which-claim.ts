/** Where "these claims" in a rejection points: which statement is meant, and which is not. */
import type { Denial, Relation } from "../../analysis.ts";
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { matterOf, restates, sharedMatter } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { capitalised, paragraph, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Statement } from "../statements.ts";
import type { Phrase } from "../wording.ts";

export const whichClaim: Form = {
  id: "S7-which-claim",
  skill: "S7",
  reason: "A rejection reaches as far as the statement it points to, and no further.",
  compose({ reading, statements }, draw) {
    const free = statements.filter(({ alone, whole, once }) => alone && whole && once);
    return reading.analysis.denials.flatMap((denial, index) =>
      ask(reading, draw, denial, index, free),
    );
  },
};

const pointing =
  /^(?:these|those|the|this|that|such)\s(?:\w+\s)?(?:claims?|reports?|allegations?|accusations?|rumou?rs?|assertions?|suggestions?)$/iu;

function ask(
  reading: Reading,
  draw: Draw,
  denial: Denial,
  index: number,
  statements: readonly Statement[],
): Question[] {
  const [denied] = denial.denied;
  const [cue] = denial.cue;
  if (!denial.quizSafe || !denied || !cue || !pointing.test(reading.words(denied))) return [];
  const key = statements.find(
    (statement) =>
      denial.targetRelations.includes(statement.index) && isNear(reading, statement, cue),
  );
  if (!key) return [];
  const targets = denial.targetRelations.flatMap((at) => reading.analysis.relations[at] ?? []);
  const wrong = statements.filter((other) => isElsewhere(reading, other, key, targets, cue));
  if (wrong.length < 2) return [];
  const at = reading.paragraphAt(cue.start);
  const told = wording(
    quote(reading, denied),
    " in ",
    paragraph(at),
    " points back to what stands just before it, in ",
    paragraph(key.paragraph),
    ". What is rejected is not settled by that.",
  );
  const options: OptionDraft[] = [
    option(reading, key, true, told),
    ...draw
      .shuffle(wrong)
      .slice(0, 2)
      .map((other) => option(reading, other, false, farther(reading, denied, other))),
  ];
  const basis = basisOf(reading, denial, index, { denied, key, told });
  return [choiceOf(reading.analysis, draw, basis, draw.shuffle(options))];
}

interface Pointed {
  readonly denied: Span;
  readonly key: Statement;
  readonly told: Phrase[];
}

function basisOf(
  reading: Reading,
  denial: Denial,
  index: number,
  { denied, key, told }: Pointed,
): Basis {
  const at = reading.paragraphAt(denied.start);
  return {
    form: whichClaim.id,
    skill: whichClaim.skill,
    keyClass: reading.words(denied).toLowerCase().split(" ").at(-1) ?? "claims",
    stem: wording(
      "To which of these does ",
      quote(reading, denied),
      " in ",
      paragraph(at),
      " point back?",
    ),
    confidence: denial.confidence,
    rules: denial.rules,
    facts: [`rejected:${denial.targetRelations.join("+")}`, `denial:${index}:target`],
    states: [],
    uses: { denials: [index], relations: [key.index] },
    proof: [
      { span: denied, paragraph: at, role: "cue" },
      { span: key.shown, paragraph: key.paragraph, role: "target" },
    ],
    explanation: told,
    strategy:
      "Follow “these claims” back to the statement before it, and see what it does not cover.",
    reason: `“${reading.words(denied)}” in paragraph ${at} follows the statement in paragraph ${key.paragraph}.`,
  };
}

function isNear(reading: Reading, { paragraph: at }: Statement, cue: Span): boolean {
  const distance = reading.paragraphAt(cue.start) - at;
  return distance === 0 || distance === 1;
}

/** Stands well apart from what is rejected, in place, in matter and in source. */
function isElsewhere(
  reading: Reading,
  other: Statement,
  key: Statement,
  targets: readonly Relation[],
  cue: Span,
): boolean {
  const matter = matterOf(reading.words(key.shown));
  const theirs = matterOf(reading.words(other.shown));
  const denier = reading.paragraphAt(cue.start);
  return (
    !targets.includes(other.relation) &&
    Math.abs(other.paragraph - key.paragraph) >= 2 &&
    other.paragraph < denier &&
    other.entity.id !== key.entity.id &&
    sharedMatter(matter, theirs) <= 2 &&
    !restates(theirs, matter)
  );
}

function option(
  reading: Reading,
  { shown, exact, paragraph: at }: Statement,
  right: boolean,
  sentence: OptionDraft["judged"]["sentence"],
): OptionDraft {
  const text = exact ? [quote(reading, shown)] : capitalised(reading, shown);
  return {
    text: wording(text, " (", paragraph(at), ")"),
    right,
    judged: { code: right ? null : "M19", sentence, place: { span: shown, paragraph: at } },
  };
}

function farther(
  reading: Reading,
  denied: Span,
  other: Statement,
): OptionDraft["judged"]["sentence"] {
  return wording(
    "This stands in ",
    paragraph(other.paragraph),
    ", and other statements stand between it and ",
    quote(reading, denied),
    ".",
  );
}
