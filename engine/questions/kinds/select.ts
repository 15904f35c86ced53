/** Places in the text are selected: right choices minus wrong choices (product.md 3.4). */
import * as z from "zod";
import { netShare, tally } from "../../grading/net-correct.ts";
import type { Kind } from "../kind.ts";
import { ItemId, SelectQuestion } from "../question.ts";
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

export const SelectAnswer = z.strictObject({ spans: z.array(ItemId) });
export type SelectAnswer = z.infer<typeof SelectAnswer>;

export const select: Kind<SelectQuestion, SelectAnswer> = {
  name: "select in the text",
  question: SelectQuestion,
  answer: SelectAnswer,
  forLearner: ({ id, kind, stem, instruction, points, scoring, shown }) => ({
    id,
    kind,
    stem,
    instruction,
    points,
    scoring,
    shown: {
      unit: shown.unit,
      candidates: shown.candidates.map((candidate) => ({
        id: candidate.id,
        span: candidate.span,
        words: candidate.words,
        paragraph: candidate.paragraph,
      })),
    },
  }),
  fromForm: (_question, fields) => ({ spans: filled(fields, "span") }),
  read: ({ shown }, value) => readIds(SelectAnswer, ({ spans }) => spans, shown.candidates, value),
  grade({ shown, points, key }, { spans }) {
    const parts = partsOf(shown.candidates, spans, key.right);
    return {
      outcome: "marked",
      earned: points * netShare(tally(spans, key.right)),
      max: points,
      parts,
      mistakes: mistakesOf(parts, key.judged),
    };
  },
  explain({ shown, points, key }, verdict) {
    const parts = partsOrBlank(verdict, shown.candidates, key.right);
    const judged = explainedParts(parts, key.judged);
    return explanationOf(key, verdict, judged, netFormula(parts, points));
  },
  fullAnswer: ({ key }) => ({ spans: [...key.right] }),
  alone: (_question, { id }) => ({ spans: [id] }),
  inWords: ({ shown }, { spans }) =>
    inOneLine(
      shown.candidates
        .filter(({ id }) => spans.includes(id))
        .map(({ words, paragraph }) => `paragraph ${paragraph}: ${words}`),
    ),
  cell: () => null,
  places: () => 0,
  placed: (question) => question,
  texts: ({ shown, key }) => ({
    shown: shown.candidates.map(({ id, words, span }) => ({
      text: [{ words, span }],
      right: key.right.includes(id),
    })),
    told: Object.values(key.judged).map(({ sentence }) => sentence),
  }),
  opensQuiz: false,
  offers: ({ key }) => codesOf(Object.values(key.judged)),
};
