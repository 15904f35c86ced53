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

/** Readings sorted by cue; each meets only those whose reach overlaps its own, within a window. */
const window = 60;

export function companies(readings: readonly Reading[]): Company[] {
  const words = readings.map(contentWords);
  const reach = readings.map(contentReach);
  return readings.map((reading, a) => {
    let container = nobody;
    let contained = nobody;
    let sharer = nobody;
    for (let b = Math.max(0, a - window); b < Math.min(readings.length, a + window + 1); b += 1) {
      const other = readings[b];
      const mine = reach[a];
      const theirs = reach[b];
      if (a === b || !other || !mine || !theirs) continue;
      if (holds(other, reading.frame.cue)) container = Math.max(container, other.cueScore);
      if (holds(reading, other.frame.cue)) contained = Math.max(contained, other.cueScore);
      if (mine.last < theirs.first || theirs.last < mine.first) continue;
      const own = words[a] ?? new Set();
      let both = 0;
      for (const i of own) if (words[b]?.has(i)) both += 1;
      if (own.size > 0 && both * 2 >= own.size) sharer = Math.max(sharer, other.cueScore);
    }
    return { container, contained, sharer };
  });
}

export function judge(
  readings: readonly Reading[],
  half: BoostedTrees,
  most: BoostedTrees,
): Judged[] {
  const company = companies(readings);
  return readings.map((reading, i) => {
    const figures = figuresOf(
      reading,
      company[i] ?? { container: nobody, contained: nobody, sharer: nobody },
    );
    return { reading, half: treeScore(half, figures), most: treeScore(most, figures) };
  });
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
