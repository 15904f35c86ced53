/** The one table that knows how each kind's key is laid out for a teacher (house.md HK1). */
import type { Question, QuestionKind, QuestionOf } from "#engine";
import { chainRows } from "./chain.ts";
import { choiceRows } from "./choice.ts";
import { choicesRows } from "./choices.ts";
import { evidenceRows } from "./evidence.ts";
import type { KeyRow } from "./key-row.ts";
import { matchRows } from "./match.ts";
import { selectRows } from "./select.ts";

type OneOf<K extends QuestionKind> = { [P in K]: QuestionOf<P> & { kind: P } }[K];
type Layout = {
  readonly [K in QuestionKind]: (question: OneOf<K>) => readonly KeyRow[];
};

const layout: Layout = {
  choice: choiceRows,
  choices: choicesRows,
  select: selectRows,
  match: matchRows,
  chain: chainRows,
  evidence: evidenceRows,
};

function rowsOf<K extends QuestionKind>(question: OneOf<K>): readonly KeyRow[] {
  return layout[question.kind](question);
}

export function keyRows(question: Question): readonly KeyRow[] {
  return rowsOf(question);
}
