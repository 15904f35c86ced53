import type { QuestionOf, Wording } from "#engine";
import { letterAt } from "../../_questions/look.ts";
import type { KeyRow } from "./key-row.ts";

type Chain = QuestionOf<"chain">;

/** How a key names what the first card stands after. */
const first = "article";

/** The chain in its order, then the cards that it does not need. */
export function chainRows(question: Chain): readonly KeyRow[] {
  const { shown, key } = question;
  const unneeded = shown.cards.filter(({ id }) => !key.right.includes(id)).map(({ id }) => id);
  return [...key.right, ...unneeded].map((id, index) => {
    const judged = key.judged[id] ?? {};
    const before = index === 0 ? first : (key.right[index - 1] ?? "");
    const isNeeded = key.right.includes(id);
    return {
      id,
      letter: letterAt(index),
      words: textOf(question, id),
      right: isNeeded,
      partner: isNeeded ? [{ ours: `${index + 1}, after ` }, ...textOf(question, before)] : null,
      said: judged[isNeeded ? before : first] ?? null,
      others: isNeeded ? othersOf(question, id, before) : [],
    };
  });
}

function textOf({ shown }: Chain, id: string): Wording {
  return shown.cards.find((card) => card.id === id)?.text ?? [{ ours: "this article" }];
}

/** Wrong places of a needed card, and what is said where it is left out. */
function othersOf(question: Chain, id: string, right: string): KeyRow["others"] {
  const { judged, missed } = question.key;
  const wrong = Object.entries(judged[id] ?? {}).flatMap(([before, said]) =>
    before === right
      ? []
      : [{ id: before, words: [{ ours: "After " }, ...textOf(question, before)], said }],
  );
  const left = missed[id];
  return left === undefined
    ? wrong
    : [{ id: "missed", words: [{ ours: "Left out" }], said: left }, ...wrong];
}
