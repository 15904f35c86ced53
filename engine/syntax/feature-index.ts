/**
 * Row numbers for hashed features, exact up to 29 bits: a feature that no model has learned must find
 * nothing, since chance hits in a dense table cost the parser two points. Keys come in ascending order,
 * so the table is built in one sweep and costs little when weights are first used.
 */
const keyBits = 29;

/** The part of a feature that counts, never 0. */
export function keyOf(feature: number): number {
  return (feature & (2 ** keyBits - 1)) | 1;
}

export class FeatureIndex {
  readonly keys: Uint32Array;
  #size = 0;
  /** Row of the first key whose top bits are at least these. */
  readonly #first: Uint32Array;
  readonly #shift: number;
  #filled = -1;

  constructor(expected: number) {
    this.keys = new Uint32Array(expected);
    let bits = 4;
    while (2 ** bits < expected) bits += 1;
    this.#shift = keyBits - bits;
    this.#first = new Uint32Array(2 ** bits);
  }

  /** Of all keys at once, ascending. */
  static of(keys: Uint32Array): FeatureIndex {
    const index = new FeatureIndex(keys.length);
    index.keys.set(keys);
    index.#size = keys.length;
    const first = index.#first;
    const shift = index.#shift;
    let filled = -1;
    for (let row = 0; row < keys.length; row += 1) {
      const bucket = (keys[row] ?? 0) >>> shift;
      while (filled < bucket) first[++filled] = row;
    }
    index.#filled = filled;
    return index;
  }

  get size(): number {
    return this.#size;
  }

  /** Gives the key the next row number; each key is larger than the last. */
  add(key: number): void {
    const bucket = key >>> this.#shift;
    for (let b = this.#filled + 1; b <= bucket; b += 1) this.#first[b] = this.#size;
    this.#filled = bucket;
    this.keys[this.#size] = key;
    this.#size += 1;
  }

  /** The feature's row, or -1. */
  find(feature: number): number {
    const key = keyOf(feature);
    const bucket = key >>> this.#shift;
    if (bucket > this.#filled) return -1;
    const end = bucket < this.#filled ? (this.#first[bucket + 1] ?? 0) : this.#size;
    for (let row = this.#first[bucket] ?? 0; row < end; row += 1) {
      const found = this.keys[row] ?? 0;
      if (found === key) return row;
      if (found > key) return -1;
    }
    return -1;
  }
}
