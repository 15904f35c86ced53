/**
 * A plain "said", and what a verb of the agreed list in its place would do: whether the article would
 * stand behind the same words more, less or just as much. The other half of S6-swap.
 */
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { type EffectCue, effectCuesOf, introducesClause } from "../effect-cues.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Phrase } from "../wording.ts";

export const insteadOfSaid: Form = {
  id: "S6-instead",
  skill: "S6",
  reason: "The writer chose a plain verb; another one would have coloured the same words.",
  compose({ reading, statements }, draw) {
    const changes = draw.shuffle(["more", "less", "same"] as const);
    // What a question on its source could use is left to that question.
    const used = new Set(statements.map(({ index }) => index));
    const plain = draw.shuffle(plainOnes(reading));
    const spare = plain.filter(({ index }) => !used.has(index));
    return apart(reading, [...spare, ...plain]).flatMap((cue, at) => {
      const change = changes[at];
      return change ? [ask(reading, draw, { ...cue, change, verb: draw.pick(verbs[change]) })] : [];
    });
  },
};

/** The verbs stand on a list on which handbooks agree. */
const sureness = 0.96;

const verbs = {
  more: ["to acknowledge", "to note", "to point out", "to concede"],
  less: ["to claim"],
  same: ["to state", "to add"],
} as const;

type Change = keyof typeof verbs;

interface Plain extends Pick<EffectCue, "index"> {
  readonly said: Span;
  readonly shown: Span;
}

interface Instead extends Plain {
  readonly change: Change;
  /** As the dictionary has it, for an article cannot be quoted with a word that it lacks. */
  readonly verb: string;
}

/** "Said" with a clause or exact words, and a source beside it that its paragraph prints once so. */
function plainOnes(reading: Reading): Plain[] {
  return effectCuesOf(reading).flatMap((cue): Plain[] => {
    const { index, shown, verb: said } = cue;
    const relation = reading.analysis.relations[index];
    if (!relation || !shown || !/^sa(?:id|ys|y)$/u.test(reading.words(said))) return [];
    if (!introducesClause(reading, relation, said)) return [];
    const number = reading.paragraphAt(said.start);
    const whole = reading.analysis.paragraphs[number - 1]?.span ?? shown;
    const once = reading.words(whole).split(reading.words(shown)).length === 2;
    const asks = relation.content.some((part) => /[?!]/u.test(reading.words(part)));
    return once && !asks && reading.words(shown).length <= 80 ? [{ index, said, shown }] : [];
  });
}

/** Two at most, of different paragraphs. */
function apart(reading: Reading, all: readonly Plain[]): Plain[] {
  const at = ({ said }: Plain) => reading.paragraphAt(said.start);
  const [first] = all;
  const second = first && all.find((other) => at(other) !== at(first));
  return [first, second].flatMap((one) => (one ? [one] : []));
}

const labels = {
  more: "More",
  less: "Less",
  same: "Just as much",
} as const satisfies Record<Change, string>;

function ask(reading: Reading, draw: Draw, one: Instead): Question {
  const { said, change } = one;
  const place = { span: said, paragraph: reading.paragraphAt(said.start) };
  const options = draw.shuffle(["more", "less", "same"] as const).map((chosen): OptionDraft => {
    const right = chosen === change;
    const code = right ? null : codeFor(chosen, change);
    const sentence = right
      ? effect(reading, one)
      : wording(lead(chosen, change), effect(reading, one));
    return { text: [{ ours: labels[chosen] }], right, judged: { code, sentence, place } };
  });
  return choiceOf(reading.analysis, draw, basisOf(reading, draw, one), options);
}

function codeFor(chosen: Change, change: Change): "M08" | "M25" | "M29" {
  if (change === "same") return "M25";
  return chosen === "same" ? "M08" : "M29";
}

function lead(chosen: Change, change: Change): string {
  if (change === "same") return "The two do not differ in this. ";
  return chosen === "same" ? "The two differ. " : "It is the other way round. ";
}

/** What the two verbs do, side by side. */
function effect(reading: Reading, { said, verb, change }: Instead): Phrase[] {
  const word = quote(reading, said);
  if (change === "same") {
    return wording("Neither ", word, ` nor the verb ${verb} tells whether the words are true.`);
  }
  return change === "more"
    ? wording(
        word,
        ` leaves open whether the words are true; the verb ${verb} treats the words as true.`,
      )
    : wording(word, ` just hands the words on; the verb ${verb} keeps a distance from the words.`);
}

function stemOf(reading: Reading, draw: Draw, { said, shown, verb }: Instead): Phrase[] {
  const at = paragraph(reading.paragraphAt(said.start));
  const [whole, word] = [quote(reading, shown), quote(reading, said)];
  const end = "the article stand behind the words more, less or just as much?";
  return draw.pick([
    wording(
      "In ",
      at,
      " stands ",
      whole,
      `. If the writer had used the verb ${verb} there, would ${end}`,
    ),
    wording(
      "Take ",
      whole,
      " in ",
      at,
      `. With a form of the verb ${verb} for `,
      word,
      `, would ${end}`,
    ),
    wording(
      `Suppose that the verb ${verb} had been used for `,
      word,
      " in ",
      whole,
      " in ",
      at,
      `. Would ${end}`,
    ),
  ]);
}

function basisOf(reading: Reading, draw: Draw, one: Instead): Basis {
  const { index, said, verb, change } = one;
  const at = reading.paragraphAt(said.start);
  return {
    form: insteadOfSaid.id,
    skill: insteadOfSaid.skill,
    keyClass: change,
    stem: stemOf(reading, draw, one),
    confidence: sureness,
    rules: ["cue-effects"],
    facts: [`relation:${index}:stance`],
    states: [`relation:${index}:voice`, `relation:${index}:source`],
    uses: { relations: [index] },
    proof: [{ span: said, paragraph: at, role: "cue" }],
    explanation: wording(
      "In ",
      paragraph(at),
      " stands ",
      quote(reading, said),
      ". ",
      effect(reading, one),
    ),
    strategy:
      "Try other verbs in place of “said” and hear what each adds: agreement, distance or nothing.",
    reason: `The verb ${verb} stands on the list of agreed effects.`,
  };
}
