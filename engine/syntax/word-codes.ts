/** A sentence's words as integers, computed once and mixed by every template of tagger and parser. */
import { hashText, mix } from "./mix.ts";
import { type Vocabulary, wordOf } from "./vocabulary.ts";

export interface WordCodes {
  readonly count: number;
  readonly lower: Uint32Array;
  readonly exact: Uint32Array;
  readonly shape: Uint32Array;
  readonly prefix: Uint32Array;
  /** Distributional classes, fine and coarse; 0 outside the vocabulary. */
  readonly cluster: Uint32Array;
  readonly coarse: Uint32Array;
  /** Endings of one to four letters. */
  readonly endings: readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
}

const plainMarks: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["''", '"'],
  ["``", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["–", "—"],
  ["--", "—"],
  ["…", "..."],
]);

/** Typography is not grammar: every style of mark reads alike. */
function plainWord(word: string): string {
  return plainMarks.get(word) ?? word.replaceAll("’", "'");
}

/** Runs of capitals, small letters, digits and marks, each run as one of eight codes. */
function shapeOf(word: string): number {
  let shape = 1;
  let last = 0;
  for (let i = 0; i < word.length && i < 24; i += 1) {
    const unit = word.charAt(i);
    let kind = 4;
    if (/\p{Lu}/u.test(unit)) kind = 1;
    else if (/\p{L}/u.test(unit)) kind = 2;
    else if (/\p{N}/u.test(unit)) kind = 3;
    else if (unit === "-") kind = 5;
    else if (unit === "." || unit === "'") kind = 6;
    if (kind !== last) shape = (Math.imul(shape, 7) + kind) >>> 0;
    last = kind;
  }
  return shape;
}

export function wordCodes(words: readonly string[], known: Vocabulary): WordCodes {
  const count = words.length;
  const codes = {
    count,
    lower: new Uint32Array(count),
    exact: new Uint32Array(count),
    shape: new Uint32Array(count),
    prefix: new Uint32Array(count),
    cluster: new Uint32Array(count),
    coarse: new Uint32Array(count),
    endings: [
      new Uint32Array(count),
      new Uint32Array(count),
      new Uint32Array(count),
      new Uint32Array(count),
    ] as const,
  };
  words.forEach((given, i) => {
    const word = plainWord(given.length > 40 ? given.slice(0, 40) : given);
    const lower = word.toLowerCase().replace(/\p{N}/gu, "0");
    codes.lower[i] = hashText(lower);
    codes.exact[i] = hashText(word);
    codes.shape[i] = shapeOf(word);
    const entry = wordOf(known, word);
    codes.cluster[i] = entry.cluster;
    codes.coarse[i] = entry.coarse;
    codes.prefix[i] = hashText(lower, 0, Math.min(3, lower.length));
    codes.endings.forEach((ending, n) => {
      ending[i] = mix(
        n,
        hashText(lower, Math.max(0, lower.length - n - 1)),
        lower.length > n ? 1 : 0,
      );
    });
  });
  return codes;
}
