/** Puts a chain together from its cards; what it shares with other questions is in `build.ts`. */
import type { Analysis } from "../analysis.ts";
import { type Basis, keyBase } from "./build.ts";
import type { Draw } from "./form.ts";
import { thisArticle } from "./key-fits.ts";
import type { ChainQuestion, Judged } from "./question.ts";
import { instructions, scoring } from "./standing.ts";
import type { Phrase } from "./wording.ts";

export interface CardDraft {
  readonly text: Phrase[];
  /** What is said when it is left out; null where the chain does not need it. */
  readonly missed: Judged | null;
  /** What is said when it stands after that card, by its index, or after this article (null). */
  judge(after: number | null): Judged;
}

/** Needed cards come first and in order, from the one this article has it from. */
export function chainOf(
  analysis: Analysis,
  draw: Draw,
  basis: Basis,
  drafts: readonly CardDraft[],
): ChainQuestion {
  const cards = drafts.map((draft) => ({ ...draft, id: draw.id() }));
  const needed = cards.filter(({ missed }) => missed !== null);
  const judged = cards.map(({ id, judge }) => {
    const after = cards.flatMap((other, at) => (other.id === id ? [] : [[other.id, judge(at)]]));
    return [id, { [thisArticle]: judge(null), ...Object.fromEntries(after) }];
  });
  return {
    id: draw.id(),
    kind: "chain",
    stem: basis.stem,
    instruction:
      cards.length - needed.length === 1
        ? instructions.oneCardUnneeded
        : instructions.twoCardsUnneeded,
    points: 1,
    scoring: scoring.links,
    shown: { cards: draw.shuffle(cards.map(({ id, text }) => ({ id, text }))) },
    key: {
      ...keyBase(analysis, basis),
      right: needed.map(({ id }) => id),
      judged: Object.fromEntries(judged),
      missed: Object.fromEntries(
        needed.flatMap(({ id, missed }) => (missed === null ? [] : [[id, missed]])),
      ),
    },
  };
}
