/**
 * An averaged perceptron over the features of an index: the trainer behind tagger and parser. Averages are
 * lazy, so a step costs only the features it touches.
 */
import type { FeatureIndex } from "../syntax/feature-index.ts";
import { writeRows } from "../syntax/rows.ts";

export class Perceptron {
  readonly classes: number;
  readonly #index: FeatureIndex;
  readonly #weight: Float32Array;
  readonly #total: Float64Array;
  readonly #seen: Int32Array;
  #clock = 0;

  constructor(index: FeatureIndex, classes: number) {
    this.classes = classes;
    this.#index = index;
    const size = index.size * classes;
    this.#weight = new Float32Array(size);
    this.#total = new Float64Array(size);
    this.#seen = new Int32Array(size);
  }

  score(features: Uint32Array, count: number, scores: Float32Array): void {
    const { classes } = this;
    scores.fill(0);
    for (let f = 0; f < count; f += 1) {
      const base = this.#index.find(features[f] ?? 0) * classes;
      if (base < 0) continue;
      for (let c = 0; c < classes; c += 1) {
        scores[c] = (scores[c] ?? 0) + (this.#weight[base + c] ?? 0);
      }
    }
  }

  /** One decision has been taken; averages count these. */
  tick(): void {
    this.#clock += 1;
  }

  update(features: Uint32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f += 1) {
      const base = this.#index.find(features[f] ?? 0) * this.classes;
      if (base < 0) continue;
      this.#add(base + right, 1);
      this.#add(base + wrong, -1);
    }
  }

  #add(index: number, by: number): void {
    const weight = this.#weight[index] ?? 0;
    this.#total[index] =
      (this.#total[index] ?? 0) + weight * (this.#clock - (this.#seen[index] ?? 0));
    this.#seen[index] = this.#clock;
    this.#weight[index] = weight + by;
  }

  #average(index: number): number {
    const rest = (this.#weight[index] ?? 0) * (this.#clock - (this.#seen[index] ?? 0));
    return ((this.#total[index] ?? 0) + rest) / Math.max(1, this.#clock);
  }

  /**
   * Integer weights: `scale` units for one; what is smaller than `least` units after centring is left
   * out. Centring takes the commonest small value of dense rows to zero, which changes no ranking.
   */
  packed(scale: number, least: number, centre: boolean): string {
    const { classes } = this;
    const table = new Int16Array(this.#index.size * classes);
    const row = new Float64Array(classes);
    for (let base = 0; base < table.length; base += classes) {
      for (let c = 0; c < classes; c += 1) row[c] = this.#average(base + c) * scale;
      const shift = centre ? (row[0] ?? 0) : 0;
      for (let c = 0; c < classes; c += 1) {
        const value = (row[c] ?? 0) - shift;
        if (Math.abs(value) < least) continue;
        table[base + c] = Math.round(value);
      }
    }
    return writeRows(classes, this.#index.keys, table);
  }
}
