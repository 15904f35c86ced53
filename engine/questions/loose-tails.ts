/**
 * Where a cut leaves a last word or two behind "and": what these belong to may stand beyond the cut ("...,
 * and his critics | blame him"). The words are shown without them.
 */
import { hasVerb, wordsOf } from "./clauses.ts";

/** So many words behind "and" may be the beginning of something else. */
const few = 3;
const joint = /^(.*\S),? (?:and|but|or|nor) (\S.*)$/su;

/** The words of a clause that was cut at their end, up to an "and" close before the cut. */
export function beforeLooseTail(cut: string): string {
  const [, head = cut, tail = ""] = joint.exec(cut) ?? [];
  return wordsOf(tail).length <= few ? head.replace(/,$/u, "") : cut;
}

/** The same for a clause that the text goes on with: ", and his critics, which ...". */
export function beforeLooseClause(clause: string, behind: string): string {
  const [, head = clause, tail = ""] = /^(.*\S), (?:and|but) ([^,]+)$/su.exec(clause) ?? [];
  const runsOn = /^,? \p{L}/u.test(behind);
  return tail !== "" && runsOn && !hasVerb(tail) ? head : clause;
}
