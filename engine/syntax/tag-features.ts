/** What the tagger looks at for one word: the word, its ending and shape, its neighbours, two tags back. */
import { mix } from "./mix.ts";
import type { WordCodes } from "./word-codes.ts";

export const tagFeatureRoom = 40;

const beyond = 0x7fffffff;

/** Fills `out` with hashed features and returns how many there are. `before` holds the tags so far. */
export function tagFeatures(
  codes: WordCodes,
  i: number,
  before: Uint8Array,
  out: Uint32Array,
): number {
  const { lower, exact, shape, prefix, endings, cluster, coarse } = codes;
  const [e1, e2, e3, e4] = endings;
  const word = lower[i] ?? beyond;
  const last = lower[i - 1] ?? beyond;
  const next = lower[i + 1] ?? beyond;
  const t1 = i > 0 ? (before[i - 1] ?? 0) + 1 : 0;
  const t2 = i > 1 ? (before[i - 2] ?? 0) + 1 : 0;
  const form = shape[i] ?? 0;
  const first = i === 0 ? 1 : 0;
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n] = mix(template, a, b, c);
    n += 1;
  };
  put(1, 0);
  put(2, word);
  put(3, exact[i] ?? beyond, first);
  put(4, e1[i] ?? beyond);
  put(5, e2[i] ?? beyond);
  put(6, e3[i] ?? beyond);
  put(7, e4[i] ?? beyond);
  put(8, prefix[i] ?? beyond);
  put(9, form, first);
  put(10, t1);
  put(11, t1, t2);
  put(12, t1, word);
  put(13, last);
  put(14, last, word);
  put(15, next);
  put(16, next, word);
  put(17, lower[i + 2] ?? beyond);
  put(18, lower[i - 2] ?? beyond);
  put(19, e3[i - 1] ?? beyond);
  put(20, e3[i + 1] ?? beyond);
  put(21, e3[i] ?? beyond, t1);
  put(22, form, t1);
  put(23, form, shape[i + 1] ?? beyond, shape[i - 1] ?? beyond);
  put(24, t1, t2, e2[i] ?? beyond);
  put(25, t1, next);
  put(26, e2[i + 1] ?? beyond, e3[i] ?? beyond);
  put(27, t1, e3[i + 1] ?? beyond, e3[i] ?? beyond);
  put(28, cluster[i] ?? beyond);
  put(29, cluster[i] ?? beyond, t1);
  put(30, cluster[i + 1] ?? beyond, coarse[i] ?? beyond);
  put(31, cluster[i + 1] ?? beyond, word);
  put(32, cluster[i - 1] ?? beyond, word);
  put(33, coarse[i - 1] ?? beyond, coarse[i] ?? beyond, coarse[i + 1] ?? beyond);
  put(34, coarse[i + 1] ?? beyond, coarse[i + 2] ?? beyond, t1);
  put(35, t1, e3[i] ?? beyond, cluster[i + 1] ?? beyond);
  return n;
}
