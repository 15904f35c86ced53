/** Several options are right: right choices minus wrong choices (product.md 3.3, net). */
import * as z from "zod";
import { netShare, tally } from "../../grading/net-correct.ts";
import type { Kind } from "../kind.ts";
import { ChoicesQuestion, ItemId } from "../question.ts";
import { plain } from "../wording.ts";
import { filled, inOneLine, readIds } from "./answers.ts";
import {
  codesOf,
  explainedParts,
  explanationOf,
  mistakesOf,
  netFormula,
  partsOf,
  partsOrBlank,
} from "./feedback.ts";

export const ChoicesAnswer = z.strictObject({ options: z.array(ItemId) });
export type ChoicesAnswer = z.infer<typeof ChoicesAnswer>;

export const choices: Kind<ChoicesQuestion, ChoicesAnswer> = {
  name: "choose several",
  question: ChoicesQuestion,
  answer: ChoicesAnswer,
  forLearner: ({ id, kind, stem, instruction, points, scoring, shown }) => ({
    id,
    kind,
    stem,
    instruction,
    points,
    scoring,
    shown: { options: shown.options.map((option) => ({ id: option.id, text: option.text })) },
  }),
  fromForm: (_question, fields) => ({ options: filled(fields, "option") }),
  read: ({ shown }, value) =>
    readIds(ChoicesAnswer, ({ options }) => options, shown.options, value),
  grade({ shown, points, key }, { options }) {
    const parts = partsOf(shown.options, options, key.right);
    return {
      outcome: "marked",
      earned: points * netShare(tally(options, key.right)),
      max: points,
      parts,
      mistakes: mistakesOf(parts, key.judged),
    };
  },
  explain({ shown, points, key }, verdict) {
    const parts = partsOrBlank(verdict, shown.options, key.right);
    const judged = explainedParts(parts, key.judged);
    return explanationOf(key, verdict, judged, netFormula(parts, points));
  },
  fullAnswer: ({ key }) => ({ options: [...key.right] }),
  alone: (_question, { id }) => ({ options: [id] }),
  inWords: ({ shown }, { options }) =>
    inOneLine(
      shown.options.filter(({ id }) => options.includes(id)).map(({ text }) => plain(text)),
    ),
  cell: () => null,
  places: () => 0,
  placed: (question) => question,
  texts: ({ shown, key }) => ({
    shown: shown.options.map(({ id, text }) => ({ text, right: key.right.includes(id) })),
    told: Object.values(key.judged).map(({ sentence }) => sentence),
  }),
  opensQuiz: false,
  offers: ({ key }) => codesOf(Object.values(key.judged)),
};
