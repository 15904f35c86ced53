/**
 * Which retelling keeps the limits of a statement. Two limits are kept or lost in all four ways, so
 * that no option stands out by its make.
 */
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { dangles } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import type { Misconception } from "../misconceptions.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import { Reading } from "../reading.ts";
import { type FoundLimit, limitsIn, retold } from "../retelling.ts";
import { type Report, reportsOf } from "../statements.ts";
import type { Phrase } from "../wording.ts";

/** The words of the limits decide; that they are somebody’s is the rest. */
const sureness = 0.95;

const codes = { bound: "M14", modal: "M09", condition: "M15" } as const satisfies Record<
  FoundLimit["limit"]["kind"],
  Misconception
>;

const effects = {
  bound: "a limit or a rough number, not an exact one",
  modal: "a possibility, not a certainty",
  condition: "said for that case, which need not come",
} as const satisfies Record<FoundLimit["limit"]["kind"], string>;

export const retell: Form = {
  id: "S8-retell",
  skill: "S8",
  reason: "Retelling tends to lose “up to”, “may” and “if”, and with them what was said.",
  compose(analysis, draw) {
    const reading = new Reading(analysis);
    return reportsOf(reading).flatMap((report) => ask(reading, draw, report));
  },
};

function ask(reading: Reading, draw: Draw, report: Report): Question[] {
  const { index, relation, shown, cue, paragraph: at } = report;
  const found = limitsIn(reading, shown);
  const [one, other] = pair(found);
  const printed = reading.words(shown);
  if (!one || !other || /["“”]/u.test(printed) || dangles(printed)) return [];
  const combinations: readonly (readonly FoundLimit[])[] = [[], [one], [other], [one, other]];
  const options = combinations.map((lost): OptionDraft => option(reading, report, found, lost));
  const told = stands(reading, at, [one, other]);
  const basis: Basis = {
    form: retell.id,
    skill: retell.skill,
    keyClass: `${one.limit.kind}+${other.limit.kind}`,
    stem: wording("Which retelling fits what somebody says in ", paragraph(at), "?"),
    confidence: sureness,
    rules: [...relation.rules, ...found.map(({ limit }) => limit.id)],
    facts: [`relation:${index}:hedge`],
    states: [],
    uses: { relations: [index] },
    proof: [
      { span: shown, paragraph: at, role: "content" },
      { span: cue, paragraph: reading.paragraphAt(cue.start), role: "cue" },
    ],
    explanation: told,
    strategy:
      "Before retelling, mark the words that limit: about how many, how surely, in which case.",
    reason: `“${reading.words(one.span)}” and “${reading.words(other.span)}” limit the statement in paragraph ${at}.`,
  };
  return [choiceOf(reading.analysis, draw, basis, draw.shuffle(options))];
}

/** "In paragraph 7 stands “could”: a possibility, not a certainty." */
function stands(reading: Reading, at: number, found: readonly FoundLimit[]): Phrase[] {
  return wording(
    "In ",
    paragraph(at),
    ...found.flatMap(({ limit, span }, position) => [
      position === 0 ? " stands " : "; and ",
      quote(reading, span),
      `: ${effects[limit.kind]}`,
    ]),
    ".",
  );
}

/** Two limits, of different sorts where there are such. */
function pair(found: readonly FoundLimit[]): (FoundLimit | undefined)[] {
  const [one] = found;
  const other = found.find(({ limit }) => limit.kind !== one?.limit.kind) ?? found[1];
  return [one, other];
}

function option(
  reading: Reading,
  { shown, paragraph: at }: Report,
  found: readonly FoundLimit[],
  lost: readonly FoundLimit[],
): OptionDraft {
  const [first] = lost;
  const sentence: Phrase[] = first
    ? stands(reading, at, lost)
    : wording("All limits of ", paragraph(at), " are kept, in other words.");
  return {
    text: [{ ours: retold(reading, shown, found, lost) }],
    right: first === undefined,
    judged: {
      code: first ? codes[first.limit.kind] : null,
      sentence,
      place: { span: first?.span ?? shown, paragraph: at },
    },
  };
}
