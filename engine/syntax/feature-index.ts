/**
 * Row numbers for hashed features, exact up to 29 bits: a feature that no model has learned must find
 * nothing, since chance hits in a dense table cost the parser two points.
 */
const keyBits = 29;

/** The part of a feature that counts, never 0. */
export function keyOf(feature: number): number {
  return (feature & (2 ** keyBits - 1)) | 1;
}

export class FeatureIndex {
  readonly keys: Uint32Array;
  #size = 0;
  readonly #slots: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #mask: number;

  constructor(expected: number) {
    this.keys = new Uint32Array(expected);
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Uint32Array(capacity);
    this.#rows = new Uint32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  /** Gives the key the next row number. The caller adds each key once and not more than expected. */
  add(key: number): void {
    let slot = (key >>> 1) & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = key;
    this.#rows[slot] = this.#size;
    this.keys[this.#size] = key;
    this.#size += 1;
  }

  /** The feature's row, or -1. */
  find(feature: number): number {
    const key = keyOf(feature);
    let slot = (key >>> 1) & this.#mask;
    for (;;) {
      const found = this.#slots[slot] ?? 0;
      if (found === key) return this.#rows[slot] ?? -1;
      if (found === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
