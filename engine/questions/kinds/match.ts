/** Each left entry gets a right one: the share of right pairs (product.md 3.5). */
import * as z from "zod";
import { points as inPoints } from "../../grading/result.ts";
import type { Mistake, Part } from "../../grading/verdict.ts";
import type { ExplainedPart, Kind, Read } from "../kind.ts";
import { ItemId, type LearnerMatch, MatchQuestion } from "../question.ts";
import { plain, type Wording } from "../wording.ts";
import {
  filled,
  inOneLine,
  isBlank,
  namedTwice,
  notThisKind,
  unknownEntry,
  unreadable,
  withoutStop,
} from "./answers.ts";
import { codesOf, explanationOf } from "./feedback.ts";

/** zod drops an entry named "__proto__" without a word; here it makes the answer unreadable. */
const Pairs = z
  .custom<object>((pairs) => typeof pairs === "object" && !Object.hasOwn(pairs ?? {}, "__proto__"))
  .pipe(z.record(z.string(), ItemId.nullable()));

export const MatchAnswer = z.strictObject({ pairs: Pairs });
export type MatchAnswer = z.infer<typeof MatchAnswer>;

const states = {
  "chosen-right": "matched, right",
  "chosen-wrong": "matched, not right",
  missed: "not matched",
  "left-rightly": "not matched",
} as const satisfies Record<Part["state"], string>;

export const match: Kind<MatchQuestion, MatchAnswer> = {
  name: "match or sort",
  question: MatchQuestion,
  answer: MatchAnswer,
  forLearner: ({ id, kind, stem, instruction, points, scoring, shown }) => ({
    id,
    kind,
    stem,
    instruction,
    points,
    scoring,
    shown: {
      mode: shown.mode,
      left: shown.left.map((left) => ({
        id: left.id,
        text: left.text,
        paragraph: left.paragraph,
      })),
      right: shown.right.map((right) => ({ id: right.id, text: right.text })),
    },
  }),
  fromForm: ({ shown }, fields) => ({
    pairs: Object.fromEntries(
      shown.left.map(({ id }) => {
        const values = filled(fields, `pair.${id}`);
        return [id, values.length > 1 ? values : (values[0] ?? null)];
      }),
    ),
  }),
  read,
  grade(question, answer) {
    const parts = partsOf(question, answer);
    const right = parts.filter(({ state }) => state === "chosen-right").length;
    return {
      outcome: "marked",
      earned: (question.points * right) / parts.length,
      max: question.points,
      parts,
      mistakes: mistakesOf(question, parts),
    };
  },
  explain(question, verdict) {
    const parts = verdict.outcome === "marked" ? verdict.parts : partsOf(question, { pairs: {} });
    const right = parts.filter(({ state }) => state === "chosen-right").length;
    const worth = question.points === 1 ? "" : ` × ${inPoints(question.points)}`;
    const formula = `${right} right of ${parts.length}${worth}`;
    const explained = parts.map((part) => explainedPart(question, part));
    return explanationOf(question.key, verdict, explained, formula);
  },
  fullAnswer: ({ key }) => ({ pairs: { ...key.right } }),
  alone: (_question, { id, chosen }) => ({ pairs: { [id]: chosen } }),
  inWords: ({ shown }, { pairs }) =>
    inOneLine(
      shown.left.flatMap(({ id, text }) => {
        const right = textOf(shown.right, pairs[id] ?? null);
        return right === null ? [] : [`${withoutStop(plain(text))}: ${right}`];
      }),
    ),
  cell: () => null,
  places: () => 0,
  placed: (question) => question,
  texts: ({ shown, key }) => ({
    shown: [...shown.left, ...shown.right].map(({ text }) => ({ text, right: true })),
    told: Object.values(key.judged).flatMap((row) =>
      Object.values(row).map(({ sentence }) => sentence),
    ),
  }),
  opensQuiz: false,
  offers: ({ key }) => codesOf(Object.values(key.judged).flatMap((row) => Object.values(row))),
};

function read({ shown }: z.infer<typeof LearnerMatch>, value: unknown): Read<MatchAnswer> {
  if (isBlank(value)) return { outcome: "blank" };
  const parsed = MatchAnswer.safeParse(value);
  if (!parsed.success) return unreadable(notThisKind);
  const given = Object.entries(parsed.data.pairs);
  const lefts = new Set(shown.left.map(({ id }) => id));
  if (!given.every(([left]) => lefts.has(left))) return unreadable(unknownEntry);
  const chosen = given.flatMap(([, right]) => (right === null ? [] : [right]));
  if (chosen.length === 0) return { outcome: "blank" };
  const rights = new Set(shown.right.map(({ id }) => id));
  if (!chosen.every((right) => rights.has(right))) return unreadable(unknownEntry);
  if (shown.mode === "pairs" && new Set(chosen).size < chosen.length) return unreadable(namedTwice);
  return { outcome: "read", answer: parsed.data };
}

function partsOf({ shown, key }: MatchQuestion, { pairs }: MatchAnswer): Part[] {
  return shown.left.map(({ id }) => {
    const chosen = pairs[id] ?? null;
    if (chosen === null) return { id, state: "missed", chosen };
    return { id, state: chosen === key.right[id] ? "chosen-right" : "chosen-wrong", chosen };
  });
}

function mistakesOf({ key }: MatchQuestion, parts: readonly Part[]): Mistake[] {
  return parts.flatMap(({ id, state, chosen }) => {
    if (state !== "chosen-wrong" || chosen === null) return [];
    const code = key.judged[id]?.[chosen]?.code ?? null;
    return code === null ? [] : [{ code, id }];
  });
}

function explainedPart({ shown, key }: MatchQuestion, part: Part): ExplainedPart {
  const right = key.right[part.id] ?? null;
  const judged = key.judged[part.id]?.[part.chosen ?? right ?? ""];
  return {
    id: part.id,
    state: part.state,
    words: states[part.state],
    chosen: textOf(shown.right, part.chosen),
    right: textOf(shown.right, right),
    sentence: judged?.sentence ?? null,
    place: judged?.place ?? null,
    order: null,
  };
}

function textOf(
  entries: readonly { readonly id: string; readonly text: Wording }[],
  id: string | null,
): string | null {
  const found = entries.find((entry) => entry.id === id);
  return found ? plain(found.text) : null;
}
