/** Which readings are right, as the acceptance forests learn and as unseen articles show it. */
import { type BoostedTrees, treeScore } from "../attribution/boosted-trees.ts";
import { tokensOf } from "../attribution/learned-draft.ts";
import type { Reading } from "../attribution/learned-reading.ts";
import { roles } from "../attribution/learned-roles.ts";
import { type Judged, likeliest } from "../attribution/learned-select.ts";
import { matchOf } from "./gains.ts";
import type { GoldRoles } from "./gold-roles.ts";

/** One article's readings with out-of-fold sums, and whether each is right. */
export interface Unseen {
  readonly article: number;
  readonly judged: readonly Judged[];
  readonly right: readonly boolean[];
}

export function unseenOf(
  article: number,
  cases: readonly AcceptanceCase[],
  trees: { half: BoostedTrees | undefined; most: BoostedTrees | undefined },
): Unseen {
  const sum = (forest: BoostedTrees | undefined, figures: Int32Array): number =>
    forest ? treeScore(forest, figures) : 0;
  const groups = new Map<
    number,
    { reading: Reading; half: number; most: number; right: boolean }[]
  >();
  for (const { reading, figures, group, most: right } of cases) {
    const list = groups.get(group) ?? [];
    list.push({ reading, half: sum(trees.half, figures), most: sum(trees.most, figures), right });
    groups.set(group, list);
  }
  const judged = [...groups.values()].flatMap(likeliest);
  return { article, judged, right: judged.map(({ right }) => right) };
}

interface Truth {
  readonly half: boolean;
  readonly most: boolean;
}

export interface AcceptanceCase extends Truth {
  readonly reading: Reading;
  readonly figures: Int32Array;
  readonly article: number;
  /** Readings of one cue have the same number. */
  readonly group: number;
}

/** Each gold relation proves the readings of one cue right: its own before any other. */
export function truthOf(
  groups: readonly (readonly Reading[])[],
  gold: readonly GoldRoles[],
): Truth[][] {
  const truth = groups.map((group) => group.map(() => ({ half: false, most: false })));
  const taken = new Set<number>();
  for (const relation of gold) {
    const cue = new Set(relation.cue);
    let best = -1;
    let rank = -1;
    groups.forEach((group, g) => {
      const first = group[0];
      if (!first || taken.has(g) || Math.abs(first.frame.cue - relation.head) > 400) return;
      for (const reading of group) {
        const match = matchOf(reading.frame, reading.candidate, relation);
        if (!match.sourceOk || match.content < 0.5) continue;
        const own = reading.frame.cue === relation.head;
        const near = own ? 2 : tokensOf(reading, roles.cue).some((k) => cue.has(k)) ? 1 : 0;
        if (near * 10 + match.content <= rank) continue;
        rank = near * 10 + match.content;
        best = g;
      }
    });
    if (best < 0) continue;
    taken.add(best);
    truth[best] = (groups[best] ?? []).map((reading) => {
      const match = matchOf(reading.frame, reading.candidate, relation);
      return {
        half: match.sourceOk && match.content >= 0.5,
        most: match.sourceOk && match.content >= 0.8,
      };
    });
  }
  return truth;
}
