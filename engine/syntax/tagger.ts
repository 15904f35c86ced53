/** Part-of-speech tags of one sentence, left to right, from a linear model over integers. */
import { tags } from "./labels.ts";
import { addRows, type Rows } from "./rows.ts";
import { tagFeatureRoom, tagFeatures } from "./tag-features.ts";
import type { WordCodes } from "./word-codes.ts";

/** The tags as numbers into `tags`. Ties go to the tag that is counted first. */
export function tagWords(rows: Rows, codes: WordCodes): Uint8Array {
  const result = new Uint8Array(codes.count);
  const features = new Uint32Array(tagFeatureRoom);
  const scores = new Int32Array(tags.length);
  for (let i = 0; i < codes.count; i += 1) {
    const count = tagFeatures(codes, i, result, features);
    scores.fill(0);
    addRows(rows, features, count, scores);
    let best = 0;
    for (let t = 1; t < scores.length; t += 1) {
      if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
    }
    result[i] = best;
  }
  return result;
}
