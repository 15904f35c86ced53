/** Features of many cases in one flat list: first counted, then kept as row numbers of an index. */
import type { FeatureIndex } from "../syntax/feature-index.ts";
import { FeatureCounts } from "./feature-counts.ts";

/** Calls back once a case with its features. */
export type Walk = (visit: (features: Uint32Array, count: number) => void) => void;

export interface FeatureTable {
  readonly index: FeatureIndex;
  /** Rows of case i: rows[start[i] .. start[i + 1]]. */
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Goes over all cases twice: `walk` must visit the same cases in the same order. */
export function featureTable(walk: Walk, least: number): FeatureTable {
  const counts = new FeatureCounts();
  let cases = 0;
  let total = 0;
  walk((features, count) => {
    counts.add(features, count);
    cases += 1;
    total += count;
  });
  const index = counts.index(least);
  const start = new Int32Array(cases + 1);
  const rows = new Int32Array(total);
  let at = 0;
  let number = 0;
  walk((features, count) => {
    for (let f = 0; f < count; f += 1) {
      const row = index.find(features[f] ?? 0);
      if (row < 0) continue;
      rows[at] = row;
      at += 1;
    }
    number += 1;
    start[number] = at;
  });
  return { index, start, rows: rows.slice(0, at) };
}
