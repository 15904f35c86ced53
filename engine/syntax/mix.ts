/**
 * Features are 32-bit integers: a word is hashed once, a template mixes such integers. Never a string,
 * since building strings was the dearest part of a parser (engine.md section 7).
 */

/** FNV-1a over UTF-16 units from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul((template + 0x3779b9) ^ a, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h ^ c, 0x27d4eb2f);
  h ^= h >>> 16;
  h = Math.imul(h, 0x165667b1);
  return (h ^ (h >>> 15)) >>> 0;
}
