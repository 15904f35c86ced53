/** Cards are put in order from the article outwards: right links minus unneeded cards (product.md 3.6). */
import * as z from "zod";
import { beforeEach, countLinks, linkShare } from "../../grading/links.ts";
import { points as inPoints } from "../../grading/result.ts";
import type { Mistake, Part, Verdict } from "../../grading/verdict.ts";
import { thisArticle } from "../key-fits.ts";
import type { ExplainedPart, Kind } from "../kind.ts";
import { ChainQuestion, ItemId, type Judged } from "../question.ts";
import { plain } from "../wording.ts";
import { filled, readIds } from "./answers.ts";
import { codesOf, explanationOf } from "./feedback.ts";

export const ChainAnswer = z.strictObject({ cards: z.array(ItemId) });
export type ChainAnswer = z.infer<typeof ChainAnswer>;

export const chain: Kind<ChainQuestion, ChainAnswer> = {
  name: "put sources in order",
  question: ChainQuestion,
  answer: ChainAnswer,
  forLearner: ({ id, kind, stem, instruction, points, scoring, shown }) => ({
    id,
    kind,
    stem,
    instruction,
    points,
    scoring,
    shown: { cards: shown.cards.map((card) => ({ id: card.id, text: card.text })) },
  }),
  fromForm: (_question, fields) => ({ cards: filled(fields, "card") }),
  read: ({ shown }, value) => readIds(ChainAnswer, ({ cards }) => cards, shown.cards, value),
  grade(question, { cards }) {
    const parts = partsOf(question, cards);
    return {
      outcome: "marked",
      earned: question.points * linkShare(countLinks(cards, question.key.right, thisArticle)),
      max: question.points,
      parts,
      mistakes: mistakesOf(question, parts),
    };
  },
  explain(question, verdict) {
    const parts = verdict.outcome === "marked" ? verdict.parts : partsOf(question, []);
    const explained = explainedParts(question, parts);
    return explanationOf(question.key, verdict, explained, formulaOf(question, verdict));
  },
  fullAnswer: ({ key }) => ({ cards: [...key.right] }),
  alone: (_question, { id, chosen }) => ({
    cards: chosen === null || chosen === thisArticle ? [id] : [chosen, id],
  }),
  inWords: ({ shown }, { cards }) => cards.map((id) => textOf(shown.cards, id)).join(", from "),
  cell: () => null,
  places: () => 0,
  placed: (question) => question,
  texts: ({ shown, key }) => ({
    shown: shown.cards.map(({ id, text }) => ({ text, right: key.right.includes(id) })),
    told: allJudged(key).map(({ sentence }) => sentence),
  }),
  opensQuiz: false,
  offers: ({ key }) => codesOf(allJudged(key)),
};

function allJudged({ judged, missed }: ChainQuestion["key"]): Judged[] {
  return [...Object.values(judged).flatMap((row) => Object.values(row)), ...Object.values(missed)];
}

/** One part for each card, in the order shown; `chosen` is what it was put after. */
function partsOf({ shown, key }: ChainQuestion, given: readonly string[]): Part[] {
  const put = beforeEach(given, thisArticle);
  const right = beforeEach(key.right, thisArticle);
  return shown.cards.map(({ id }) => {
    const chosen = put.get(id) ?? null;
    if (chosen === null) return { id, state: right.has(id) ? "missed" : "left-rightly", chosen };
    return { id, state: chosen === right.get(id) ? "chosen-right" : "chosen-wrong", chosen };
  });
}

/** Where a card that is not needed was put in, what is missing behind it is no idea of its own. */
function mistakesOf({ key }: ChainQuestion, parts: readonly Part[]): Mistake[] {
  const astray = parts.some(({ id, chosen }) => chosen !== null && !key.right.includes(id));
  return parts.flatMap(({ id, state, chosen }) => {
    const judged =
      state === "missed" && !astray
        ? key.missed[id]
        : state === "chosen-wrong"
          ? key.judged[id]?.[chosen ?? ""]
          : undefined;
    return judged?.code ? [{ code: judged.code, id }] : [];
  });
}

function explainedParts({ shown, key }: ChainQuestion, parts: readonly Part[]): ExplainedPart[] {
  const right = beforeEach(key.right, thisArticle);
  const given = givenOrder(parts);
  return parts.map((part) => {
    const { id, state, chosen } = part;
    const before = right.get(id) ?? null;
    const judged = state === "missed" ? key.missed[id] : key.judged[id]?.[chosen ?? thisArticle];
    return {
      id,
      state,
      words: wordsFor(part, before !== null),
      chosen: chosen === null ? null : textOf(shown.cards, chosen),
      right: before === null ? null : textOf(shown.cards, before),
      sentence: judged?.sentence ?? null,
      place: judged?.place ?? null,
      order: { given: placeIn(given, id), right: placeIn(key.right, id) },
    };
  });
}

function wordsFor({ state }: Part, needed: boolean): string {
  const words = {
    "chosen-right": "right link",
    "chosen-wrong": needed ? "not right here" : "not needed",
    missed: "left out, needed",
    "left-rightly": "left out, rightly",
  } as const satisfies Record<Part["state"], string>;
  return words[state];
}

/** The cards as they were put, found again from what each was put after. */
function givenOrder(parts: readonly Part[]): readonly string[] {
  const after = new Map(parts.map(({ id, chosen }) => [chosen ?? "", id]));
  const order: string[] = [];
  for (let id = after.get(thisArticle); id !== undefined; id = after.get(id)) {
    if (order.includes(id)) break;
    order.push(id);
  }
  return order;
}

function placeIn(order: readonly string[], id: string): number | null {
  const at = order.indexOf(id);
  return at < 0 ? null : at + 1;
}

function formulaOf({ points, key }: ChainQuestion, verdict: Verdict): string {
  const given = verdict.outcome === "marked" ? givenOrder(verdict.parts) : [];
  const { right, unneeded, keys } = countLinks(given, key.right, thisArticle);
  const links = right === 1 ? "1 right link" : `${right} right links`;
  const cards = unneeded === 1 ? "1 unneeded card" : `${unneeded} unneeded cards`;
  const floor = unneeded > right ? ", never below 0" : "";
  return `(${links} − ${cards}) / ${keys}${points === 1 ? "" : ` × ${inPoints(points)}`}${floor}`;
}

function textOf(cards: ChainQuestion["shown"]["cards"], id: string): string {
  const found = cards.find((card) => card.id === id);
  return found ? plain(found.text) : "this article";
}
