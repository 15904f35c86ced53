/** How sure each word is to be a cue, in 64ths of a logit. */
import { addRows, type Rows } from "../syntax/rows.ts";
import { cueFeatureRoom, cueFeatures, mayBeCue, quoteLayout } from "./learned-cue-features.ts";
import { cueStep } from "./learned-frame.ts";
import type { View } from "./learned-view.ts";

/** The score of a word that cannot be a cue. */
export const noCue = -2048;

export function cueScores(view: View, rows: Rows): Int32Array {
  const scores = new Int32Array(view.size).fill(noCue);
  const features = new Uint32Array(cueFeatureRoom);
  const one = new Int32Array(1);
  let layout = 0;
  for (let i = 0; i < view.size; i += 1) {
    if (i === view.first[i]) layout = quoteLayout(view, i);
    if (!mayBeCue(view, i)) continue;
    one[0] = 0;
    addRows(rows, features, cueFeatures(view, i, layout, features), one);
    scores[i] = Math.max(noCue + 1, one[0] ?? 0);
  }
  return scores;
}

export function cueSteps(scores: Int32Array): Uint8Array {
  return Uint8Array.from(scores, cueStep);
}
