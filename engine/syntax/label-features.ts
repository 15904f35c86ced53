/** What the choice of a label looks at, once head and dependent are known. */
import { mix } from "./mix.ts";
import type { ParseInput } from "./parse-features.ts";
import type { ParseState } from "./parse-state.ts";

export const labelFeatureRoom = 48;

const rootWord = 0x52007;
const beyond = 0x4e0;

/** Fills `out` with hashed features of the arc and returns how many there are. */
export function labelFeatures(
  input: ParseInput,
  state: ParseState,
  arc: { readonly head: number; readonly dependent: number },
  out: Uint32Array,
): number {
  const { codes, tags } = input;
  const size = state.count;
  const { head: h, dependent: d } = arc;
  const word = (i: number): number => (i === size ? rootWord : (codes.lower[i] ?? beyond));
  const cluster = (i: number): number => (i === size ? rootWord : (codes.cluster[i] ?? beyond));
  const coarse = (i: number): number => (i === size ? rootWord : (codes.coarse[i] ?? beyond));
  const tag = (i: number): number => (i === size ? 60 : (tags[i] ?? 61));
  const child = (i: number | undefined): number =>
    i === undefined || i < 0 ? 62 : (state.label[i] ?? 0);
  const side = h < d ? 1 : 2;
  const far = Math.min(7, Math.abs(h - d)) * 2 + side;
  const pair = (tag(h) * 64 + tag(d)) * 2 + side;
  const dm = state.children[d] ?? 0;
  const hm = state.children[h] ?? 0;
  const dl = child(state.leftmost[d]);
  const dr = child(state.rightmost[d]);
  const hl = child(state.leftmost[h]);
  const hr = child(state.rightmost[h]);
  const dlw = word(state.leftmost[d] ?? -1);
  const before = word(d - 1);
  const ending = codes.endings[2];
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n] = mix(template + 200, a, b, c);
    n += 1;
  };
  put(1, pair);
  put(2, pair, far);
  put(3, word(d), side);
  put(4, word(d), tag(h), side);
  put(5, word(h), side);
  put(6, word(h), tag(d), side);
  put(7, word(h), word(d), side);
  put(8, cluster(d), pair);
  put(9, cluster(h), pair);
  put(10, cluster(h), cluster(d), side);
  put(11, coarse(h), coarse(d), pair);
  put(12, dm, pair);
  put(13, hm, pair);
  put(14, dm, cluster(h), side);
  put(15, hm, cluster(d), side);
  put(16, dm, tag(d), hm);
  put(17, dl, pair, dr);
  put(18, hl, pair, hr);
  put(19, before, pair);
  put(20, tag(d - 1), pair, tag(d + 1));
  put(21, dlw, pair);
  put(22, dlw, word(h), tag(d));
  put(23, tag(h - 1), pair, tag(h + 1));
  put(24, far, dm);
  put(25, far, hm, tag(d));
  put(26, tag(d), dlw, dl);
  put(27, ending[d] ?? beyond, tag(h), side);
  put(28, ending[h] ?? beyond, tag(d), side);
  put(29, word(h), dm, side);
  put(30, word(d), hm, side);
  put(31, word(d + 1), pair);
  put(32, word(state.rightmost[d] ?? -1), pair);
  put(33, cluster(d), dlw, side);
  put(34, codes.shape[d] ?? 0, pair);
  put(35, tag(state.leftmost[d] ?? -1), pair, tag(state.rightmost[d] ?? -1));
  put(36, word(h), dl, tag(d));
  return n;
}
