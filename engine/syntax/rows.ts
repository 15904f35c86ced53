/**
 * A linear model as shipped: for each hashed feature a short row of (class, weight), integers only, so
 * that scores are equal on every platform (engine.md W2). Packed as one string of base-64 digits.
 */
import { FeatureIndex } from "./feature-index.ts";

export interface Rows {
  readonly classes: number;
  /** Where each known feature's row lies. */
  readonly index: FeatureIndex;
  readonly start: Uint32Array;
  readonly classOf: Uint8Array;
  readonly weight: Int16Array;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const digitValue = new Uint8Array(128);
for (let i = 0; i < digits.length; i += 1) digitValue[digits.charCodeAt(i)] = i;

export function readBytes(packed: string): Uint8Array {
  const value = digitValue;
  const bytes = new Uint8Array(Math.floor((packed.length * 3) / 4));
  let at = 0;
  for (let i = 0; i + 1 < packed.length; i += 4) {
    const four =
      ((value[packed.charCodeAt(i)] ?? 0) << 18) |
      ((value[packed.charCodeAt(i + 1)] ?? 0) << 12) |
      ((value[packed.charCodeAt(i + 2)] ?? 0) << 6) |
      (value[packed.charCodeAt(i + 3)] ?? 0);
    bytes[at] = four >> 16;
    bytes[at + 1] = four >> 8;
    bytes[at + 2] = four;
    at += 3;
  }
  return bytes;
}

export function writeBytes(bytes: Uint8Array): string {
  const out: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) out.push(digits.charAt((three >> shift) & 63));
  }
  return out.join("").slice(0, Math.ceil((bytes.length * 4) / 3));
}

/**
 * Byte layout: classes, rows, entries, then per row: distance from the last key, count, entries; numbers
 * have seven bits a byte, the last byte without the high bit. One loop without calls: it runs over
 * megabytes the first time the engine is used.
 */
export function readRows(packed: string): Rows {
  const bytes = readBytes(packed);
  const head: number[] = [];
  let at = 0;
  while (head.length < 3) {
    let value = (bytes[at] ?? 0) & 127;
    for (let shift = 7; (bytes[at++] ?? 0) >= 128; shift += 7) {
      value |= ((bytes[at] ?? 0) & 127) << shift;
    }
    head.push(value);
  }
  const [classes = 0, filled = 0, entries = 0] = head;
  const keys = new Uint32Array(filled);
  const start = new Uint32Array(filled + 1);
  const classOf = new Uint8Array(entries);
  const weight = new Int16Array(entries);
  let key = 0;
  let entry = 0;
  for (let row = 0; row < filled; row += 1) {
    let byte = bytes[at++] ?? 0;
    let step = byte & 127;
    for (let shift = 7; byte >= 128; shift += 7) {
      byte = bytes[at++] ?? 0;
      step |= (byte & 127) << shift;
    }
    key += step;
    keys[row] = key;
    start[row] = entry;
    let count = bytes[at++] ?? 0;
    for (; count > 0; count -= 1) {
      classOf[entry] = bytes[at++] ?? 0;
      byte = bytes[at++] ?? 0;
      let folded = byte & 127;
      for (let shift = 7; byte >= 128; shift += 7) {
        byte = bytes[at++] ?? 0;
        folded |= (byte & 127) << shift;
      }
      weight[entry] = folded & 1 ? -((folded + 1) >> 1) : folded >> 1;
      entry += 1;
    }
  }
  start[filled] = entry;
  return { classes, index: FeatureIndex.of(keys), start, classOf, weight };
}

/** `keys` are features by `keyOf`; `table` holds `classes` weights for each; zeros are not stored. */
export function writeRows(classes: number, keys: ArrayLike<number>, table: Int16Array): string {
  const bytes: number[] = [];
  const number = (given: number): void => {
    let value = given;
    while (value >= 128) {
      bytes.push((value & 127) | 128);
      value >>>= 7;
    }
    bytes.push(value);
  };
  const rows = Array.from(keys, (key, row) => ({
    key,
    weights: table.subarray(row * classes, (row + 1) * classes),
  }))
    .filter(({ weights }) => weights.some((w) => w !== 0))
    .sort((a, b) => a.key - b.key);
  const used = (weights: Int16Array): number => weights.reduce((n, w) => n + (w === 0 ? 0 : 1), 0);
  const entries = rows.reduce((sum, { weights }) => sum + used(weights), 0);
  for (const value of [classes, rows.length, entries]) number(value);
  let last = 0;
  for (const { key, weights } of rows) {
    number(key - last);
    last = key;
    number(used(weights));
    weights.forEach((w, c) => {
      if (w === 0) return;
      bytes.push(c);
      number(w < 0 ? -2 * w - 1 : 2 * w);
    });
  }
  return writeBytes(Uint8Array.from(bytes));
}

/** Adds the rows of the first `count` features to `scores`. */
export function addRows(
  rows: Rows,
  features: Uint32Array,
  count: number,
  scores: Int32Array,
): void {
  const { index, start, classOf, weight } = rows;
  for (let f = 0; f < count; f += 1) {
    const row = index.find(features[f] ?? 0);
    if (row < 0) continue;
    const end = start[row + 1] ?? 0;
    for (let entry = start[row] ?? 0; entry < end; entry += 1) {
      const c = classOf[entry] ?? 0;
      scores[c] = (scores[c] ?? 0) + (weight[entry] ?? 0);
    }
  }
}
