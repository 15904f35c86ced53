/**
 * What a teacher reads of one option, candidate or entry before approving it: the words, whether
 * they are the key, and what each wrong choice stands for. One file per kind makes these rows.
 */
import type { Judged, Wording } from "#engine";

export interface KeyRow {
  readonly id: string;
  readonly letter: string;
  /** What is to be done from this row on, where a question has two parts (evidence). */
  readonly above?: Wording;
  readonly words: Wording;
  readonly right: boolean;
  /** The partner that is the key, where an entry takes one (match), or its place (chain). */
  readonly partner: Wording | null;
  readonly said: Judged | null;
  /** Wrong partners or places of the same entry, each with what it stands for (match, chain). */
  readonly others: readonly {
    readonly id: string;
    readonly words: Wording;
    readonly said: Judged;
  }[];
}
