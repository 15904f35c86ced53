/** Counts how often each feature occurs, so that rare ones can be left out of a model. */
import { FeatureIndex, keyOf } from "../syntax/feature-index.ts";

export class FeatureCounts {
  /** By key without its constant last bit; counts stop at 255. */
  readonly #counts = new Uint8Array(2 ** 28);

  add(features: Uint32Array, count: number): void {
    for (let f = 0; f < count; f += 1) {
      const place = keyOf(features[f] ?? 0) >>> 1;
      const n = this.#counts[place] ?? 0;
      if (n < 255) this.#counts[place] = n + 1;
    }
  }

  index(least: number): FeatureIndex {
    let kept = 0;
    for (const n of this.#counts) if (n >= least) kept += 1;
    const index = new FeatureIndex(kept);
    this.#counts.forEach((n, place) => {
      if (n >= least) index.add(place * 2 + 1);
    });
    return index;
  }
}
