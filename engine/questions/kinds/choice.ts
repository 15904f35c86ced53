/** One option is right: all points or none (product.md 3.2). */
import * as z from "zod";
import type { Kind } from "../kind.ts";
import { ChoiceQuestion, ItemId } from "../question.ts";
import { plain } from "../wording.ts";
import { filled, readIds } from "./answers.ts";
import {
  codesOf,
  explainedParts,
  explanationOf,
  mistakesOf,
  partsOf,
  partsOrBlank,
} from "./feedback.ts";

export const ChoiceAnswer = z.strictObject({ option: ItemId.nullable() });
export type ChoiceAnswer = z.infer<typeof ChoiceAnswer>;

function chosenIn({ option }: ChoiceAnswer): readonly string[] {
  return option === null ? [] : [option];
}

export const choice: Kind<ChoiceQuestion, ChoiceAnswer> = {
  name: "choose one",
  question: ChoiceQuestion,
  answer: ChoiceAnswer,
  forLearner: ({ id, kind, stem, instruction, points, scoring, shown }) => ({
    id,
    kind,
    stem,
    instruction,
    points,
    scoring,
    shown: { options: shown.options.map((option) => ({ id: option.id, text: option.text })) },
  }),
  fromForm(_question, fields) {
    const values = filled(fields, "option");
    return { option: values.length > 1 ? values : (values[0] ?? null) };
  },
  read: ({ shown }, value) => readIds(ChoiceAnswer, chosenIn, shown.options, value),
  grade({ shown, points, key }, answer) {
    const parts = partsOf(shown.options, chosenIn(answer), [key.right]);
    return {
      outcome: "marked",
      earned: answer.option === key.right ? points : 0,
      max: points,
      parts,
      mistakes: mistakesOf(parts, key.judged),
    };
  },
  explain({ shown, key }, verdict) {
    const parts = partsOrBlank(verdict, shown.options, [key.right]);
    const hit = parts.some(({ state }) => state === "chosen-right");
    const formula = hit ? "The right option was chosen" : "Another option was chosen";
    return explanationOf(key, verdict, explainedParts(parts, key.judged), formula);
  },
  fullAnswer: ({ key }) => ({ option: key.right }),
  alone: (_question, { id }) => ({ option: id }),
  inWords({ shown }, { option }) {
    const chosen = shown.options.find(({ id }) => id === option);
    return chosen ? plain(chosen.text) : "";
  },
  cell({ shown }, { option }) {
    const at = shown.options.findIndex(({ id }) => id === option);
    return at < 0 ? null : letter(at);
  },
  places({ shown, key }, standing) {
    const movable = shown.options.filter(({ text }) => !standing(text));
    return movable.some(({ id }) => id === key.right) ? movable.length : 0;
  },
  placed(question, place) {
    const others = question.shown.options.filter(({ id }) => id !== question.key.right);
    const right = question.shown.options.filter(({ id }) => id === question.key.right);
    return { ...question, shown: { options: others.toSpliced(place, 0, ...right) } };
  },
  texts: ({ shown, key }) => ({
    shown: shown.options.map(({ id, text }) => ({ text, right: id === key.right })),
    told: Object.values(key.judged).map(({ sentence }) => sentence),
  }),
  opensQuiz: true,
  offers: ({ key }) => codesOf(Object.values(key.judged)),
};

function letter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
