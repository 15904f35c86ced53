/** Which sentences are asked about together: right ones near each other, and others among them. */

interface Placed {
  readonly sentence: number;
}

/** In text order; null where there are not so many. `dear` is what makes a sentence a worse choice. */
export function groupOf<T extends Placed>(
  keys: readonly T[],
  others: readonly T[],
  [right, beside]: readonly [number, number],
  dear: (one: T) => number,
): readonly T[] | null {
  if (keys.length < right || others.length < beside) return null;
  const chosen = closest(keys, right, dear);
  const cost = (one: T) =>
    Math.min(...chosen.map(({ sentence }) => Math.abs(sentence - one.sentence))) + dear(one);
  const near = [...others]
    .sort((a, b) => cost(a) - cost(b) || a.sentence - b.sentence)
    .slice(0, beside);
  return [...chosen, ...near].sort((a, b) => a.sentence - b.sentence);
}

/** So many in a row, where the article has them closest together. */
function closest<T extends Placed>(
  sentences: readonly T[],
  count: number,
  dear: (one: T) => number,
): readonly T[] {
  const runs = sentences
    .slice(0, sentences.length - count + 1)
    .map((_, from) => sentences.slice(from, from + count));
  const cost = (run: readonly T[]) =>
    (run.at(-1)?.sentence ?? 0) -
    (run[0]?.sentence ?? 0) +
    run.reduce((sum, one) => sum + dear(one), 0);
  return runs.reduce((best, run) => (cost(run) < cost(best) ? run : best), runs[0] ?? []);
}
