/**
 * Which readings stand: the likelier first, none whose cue another one's content holds. What is held is
 * not lost: it is an attribution inside an attribution and names its parent.
 */
import { type BoostedTrees, treeScore } from "./boosted-trees.ts";
import { type Company, contentReach, figuresOf, holds } from "./learned-figures.ts";
import type { Reading } from "./learned-reading.ts";
import { roles } from "./learned-roles.ts";
import { markKinds } from "./learned-view.ts";

export interface Judged {
  readonly reading: Reading;
  /** Sums of the two forests: that half, that four fifths of the content is right, with the source. */
  readonly half: number;
  readonly most: number;
}

export interface Chosen extends Judged {
  /** Index, in the same list, of the reading whose content holds this one; null at the outside. */
  readonly parent: number | null;
}

const nobody = -2048;

function contentWords({ frame, candidate }: Reading): Set<number> {
  const words = new Set<number>();
  candidate.roles.forEach((label, k) => {
    if (label === roles.content && frame.view.mark[frame.from + k] === markKinds.none)
      words.add(frame.from + k);
  });
  for (const [from, to] of candidate.spread.ranges) for (let i = from; i < to; i += 1) words.add(i);
  return words;
}

/** Each reading meets only those whose reach overlaps its own, within a window of cues. */
const window = 60;

/** For each alternative of each cue: the first readings of the cues around it. */
export function companies(groups: readonly (readonly Reading[])[]): Company[][] {
  const firsts = groups.map(([first]) => first);
  const words = firsts.map((first) => (first ? contentWords(first) : new Set<number>()));
  const reach = firsts.map((first) => (first ? contentReach(first) : { first: 0, last: -1 }));
  return groups.map((group, a) =>
    group.map((reading) => {
      const own = contentWords(reading);
      const mine = contentReach(reading);
      const company = { container: nobody, contained: nobody, sharer: nobody };
      for (let b = Math.max(0, a - window); b < Math.min(groups.length, a + window + 1); b += 1) {
        const other = firsts[b];
        const theirs = reach[b];
        if (a === b || !other || !theirs) continue;
        if (holds(other, reading.frame.cue))
          company.container = Math.max(company.container, other.cueScore);
        if (holds(reading, other.frame.cue))
          company.contained = Math.max(company.contained, other.cueScore);
        if (mine.last < theirs.first || theirs.last < mine.first) continue;
        let both = 0;
        for (const i of own) if (words[b]?.has(i)) both += 1;
        if (own.size > 0 && both * 2 >= own.size)
          company.sharer = Math.max(company.sharer, other.cueScore);
      }
      return company;
    }),
  );
}

/** The likeliest alternative of each cue. */
export function judge(
  groups: readonly (readonly Reading[])[],
  half: BoostedTrees,
  most: BoostedTrees,
): Judged[] {
  return companies(groups).flatMap((company, g) =>
    likeliest(
      company.flatMap((one, i) => {
        const reading = groups[g]?.[i];
        if (!reading) return [];
        const figures = figuresOf(reading, one);
        return [{ reading, half: treeScore(half, figures), most: treeScore(most, figures) }];
      }),
    ),
  );
}

/** By both forests; the ranker's order decides between equals. */
export function likeliest<J extends Judged>(alternatives: readonly J[]): J[] {
  const [first, ...rest] = alternatives;
  if (!first) return [];
  const worth = ({ half, most }: Judged): number => half + most;
  return [rest.reduce((a, b) => (worth(b) > worth(a) ? b : a), first)];
}

/** `least` is the lowest sum of the first forest that is accepted. Readings come sorted by cue. */
export function select(judged: readonly Judged[], least: number): Chosen[] {
  const order = judged
    .map((entry, i) => ({ entry, i }))
    .filter(({ entry }) => entry.half >= least)
    .sort((a, b) => b.entry.half - a.entry.half || a.i - b.i);
  const outer = new Map<number, Judged>();
  const inner: { entry: Judged; i: number; parent: number }[] = [];
  for (const { entry, i } of order) {
    const { parent, child } = neighbours(outer, entry.reading, i);
    if (parent !== null) inner.push({ entry, i, parent });
    else if (!child) outer.set(i, entry);
  }
  const outside = [...outer.keys()].sort((a, b) => a - b);
  const place = new Map(outside.map((i, at) => [i, at]));
  return [
    ...outside.flatMap((i) => {
      const entry = outer.get(i);
      return entry ? [{ ...entry, parent: null }] : [];
    }),
    ...inner.map(({ entry, parent }) => ({ ...entry, parent: place.get(parent) ?? null })),
  ];
}

/** Among the readings near number `i`: one that holds its cue, and whether it holds another's. */
function neighbours(
  outer: ReadonlyMap<number, Judged>,
  reading: Reading,
  i: number,
): { parent: number | null; child: boolean } {
  let child = false;
  for (let k = i - window; k <= i + window; k += 1) {
    const other = outer.get(k)?.reading;
    if (!other) continue;
    if (holds(other, reading.frame.cue)) return { parent: k, child };
    if (holds(reading, other.frame.cue)) child = true;
  }
  return { parent: null, child };
}
