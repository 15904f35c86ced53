/**
 * Which retelling keeps the limits of a statement. Two limits are kept or lost in all four ways, so
 * that no option stands out by its make.
 */
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { dangles } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import type { Misconception } from "../misconceptions.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Telling } from "../plain-telling.ts";
import type { Key, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type FoundLimit, limitsIn, retold } from "../retelling.ts";
import type { Report } from "../statements.ts";
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
  compose({ reading, reports, tellings }, draw) {
    const passages = [...reports.map(reported), ...tellings.filter(({ alone }) => alone).map(told)];
    return passages.flatMap((passage) => ask(reading, draw, passage));
  },
};

/** A statement with limits, reported or told. */
interface Passage {
  readonly fact: string;
  readonly uses: Partial<Key["uses"]>;
  readonly rules: readonly string[];
  readonly shown: Span;
  readonly paragraph: number;
}

function reported({ index, relation, shown, paragraph: at }: Report): Passage {
  const uses = { relations: [index] };
  return { fact: `relation:${index}:hedge`, uses, rules: relation.rules, shown, paragraph: at };
}

function told({ index, rules, shown, paragraph: at }: Telling): Passage {
  return {
    fact: `ownVoice:${index}:hedge`,
    uses: { ownVoice: [index] },
    rules,
    shown,
    paragraph: at,
  };
}

function ask(reading: Reading, draw: Draw, passage: Passage): Question[] {
  const { shown, paragraph: at } = passage;
  const found = limitsIn(reading, shown);
  const [one, other] = pair(found);
  const printed = reading.words(shown);
  if (!one || !other || /["“”]/u.test(printed) || dangles(printed)) return [];
  const combinations: readonly (readonly FoundLimit[])[] = [[], [one], [other], [one, other]];
  const options = combinations.map((lost): OptionDraft => option(reading, passage, found, lost));
  const basis: Basis = {
    form: retell.id,
    skill: retell.skill,
    keyClass: `${one.limit.kind}+${other.limit.kind}`,
    stem: wording("Which retelling fits a statement in ", paragraph(at), "?"),
    confidence: sureness,
    rules: [...passage.rules, ...found.map(({ limit }) => limit.id)],
    facts: [passage.fact],
    states: [],
    uses: passage.uses,
    proof: [{ span: shown, paragraph: at, role: "content" }],
    explanation: stands(reading, at, [one, other]),
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
  { shown, paragraph: at }: Passage,
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
