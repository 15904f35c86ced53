/**
 * The one source of chance in the engine: a generator that the caller seeds (P-200). The same seed
 * and label give the same draws everywhere.
 */
import type { Draw } from "./form.ts";

/** FNV-1a over UTF-16 units, in 32 bits. */
export function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

export function drawFrom(seed: number, label: string): Draw {
  let state = hash(`${seed}|${label}`);
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => Math.floor((next() / 0x1_0000_0000) * limit);
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    shuffle(items) {
      const left = [...items];
      const drawn: (typeof left)[number][] = [];
      while (left.length > 0) drawn.push(...left.splice(below(left.length), 1));
      return drawn;
    },
    id: () => `q${(next() >>> 4).toString(36)}${(next() >>> 4).toString(36)}`.padEnd(9, "0"),
  };
}
