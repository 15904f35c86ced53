/** What the role labeller looks at: for each word of a frame, and for each step from one word to the next. */
import { mix } from "../syntax/mix.ts";
import type { Frame } from "./learned-frame.ts";

export const roleFeatureRoom = 64;
export const stepFeatureRoom = 24;

function distance(d: number): number {
  const far = Math.abs(d);
  const step = far <= 4 ? far : far <= 6 ? 5 : far <= 10 ? 6 : far <= 16 ? 7 : far <= 28 ? 8 : 9;
  return step * 2 + (d < 0 ? 0 : 1);
}

/** Fills `out` with hashed features of the token `k` places into the frame; returns how many. */
export function roleFeatures(frame: Frame, k: number, out: Uint32Array): number {
  const { view, cue, from, to } = frame;
  const i = from + k;
  const lemma = (j: number): number => (j >= from && j < to ? (view.lemma[j] ?? 0) : 1);
  const tag = (j: number): number => (j >= from && j < to ? (view.tag[j] ?? 0) : 99);
  const side = i < cue ? 0 : i === cue ? 1 : 2;
  const branch = frame.branch[k] ?? i;
  const top = (view.label[branch] ?? 0) * 8 + (frame.rise[k] ?? 0);
  const turn = branch < cue ? 0 : 1;
  const place = top * 2 + turn;
  const path = frame.path[k] ?? 0;
  const rise = frame.rise[k] ?? 0;
  const cueLemma = view.lemma[cue] ?? 0;
  const cueWord = view.word[cue];
  const cueKind =
    (cueWord?.verbClass ?? 0) + 64 * (cueWord?.nounClass ?? 0) + 4096 * (view.sort[cue] ?? 0);
  const cueTag = view.tag[cue] ?? 0;
  const word = view.word[i];
  const kind = (word?.verbClass ?? 0) + 64 * (word?.nounClass ?? 0) + 4096 * (view.sort[i] ?? 0);
  const opening = lemma(Math.max(from, view.low[branch] ?? 0));
  const quoted = (view.quoted[i] ?? 0) * 8 + (view.mark[i] ?? 0);
  const commas = frame.commas[k] ?? 0;
  const marks = frame.marks[k] ?? 0;
  const rival = frame.rival[k] ?? 0;
  const own = frame.own[k] ?? 0;
  const edge = (i === (view.low[branch] ?? 0) ? 1 : 0) + (i === (view.high[branch] ?? 0) ? 2 : 0);
  const offset = Math.abs(i - cue) <= 3 ? i - cue + 4 : 0;
  const state = frame.passive * 2 + frame.hasSubject;
  const clause = (frame.clauses[k] ?? 0) * 64 + (frame.clauseLabel[k] ?? 0);
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n] = mix(template + 700, a, b, c);
    n += 1;
  };
  put(1, side);
  put(2, distance(i - cue));
  put(3, tag(i), side);
  put(4, lemma(i), side);
  put(5, place);
  put(6, place, cueLemma);
  put(7, place, cueTag, kind);
  put(8, path, rise, turn);
  put(9, path, rise, cueLemma);
  put(10, path, rise, cueKind);
  put(11, view.label[i] ?? 0, place);
  put(12, lemma(i), place);
  put(13, lemma(i), cueLemma, side);
  if (offset > 0) {
    put(14, offset, tag(i), cueTag);
    put(15, offset, lemma(i), cueTag);
    put(16, offset, lemma(i), cueLemma);
    put(17, offset, view.label[i] ?? 0, rise);
  }
  put(18, quoted, side);
  put(19, quoted, place);
  put(20, quoted, frame.layout, side);
  put(21, commas * 4 + marks, side);
  put(22, commas, place);
  put(23, commas * 4 + marks, side, quoted);
  put(24, rival, side, commas);
  put(25, rival, place);
  put(26, own, place, side);
  put(27, own, rival, side);
  put(28, tag(i - 1), tag(i), tag(i + 1));
  put(29, lemma(i - 1), tag(i), side);
  put(30, lemma(i + 1), tag(i), side);
  put(31, kind, place);
  put(32, cueLemma, distance(i - cue));
  put(33, cueLemma, side, quoted);
  put(34, frame.layout, side, tag(i));
  put(35, cueKind, place);
  put(36, cueKind, place, opening);
  put(37, view.lemma[branch] ?? 0, place, cueTag);
  put(38, opening, place, cueLemma);
  put(39, opening, place, state);
  put(40, state, place, cueTag);
  put(41, edge, place, tag(i));
  put(42, clause, place);
  put(43, clause, side, commas);
  put(44, clause, cueLemma, side);
  put(45, cueLemma, side);
  put(46, cueTag, view.label[cue] ?? 0, place);
  put(47, cueKind, view.label[cue] ?? 0, side);
  put(48, Math.min(i - from, 2) * 4 + Math.min(to - i, 3), tag(i), side);
  put(49, lemma(i - 1), lemma(i), side);
  put(50, lemma(i), lemma(i + 1), side);
  put(51, word?.coarse ?? 0, place);
  put(52, clause, opening, place);
  put(53, cueTag, opening, place);
  return n;
}

/** Features of the step from token k - 1 to token k; what stands before the frame is nobody's. */
export function stepFeatures(frame: Frame, k: number, out: Uint32Array): number {
  const { view, cue, from } = frame;
  const i = from + k;
  const mark = (j: number): number => (j < from ? 15 : (view.mark[j] ?? 0));
  const quoted = (j: number): number => (j < from ? 2 : (view.quoted[j] ?? 0));
  const branch = frame.branch[k] ?? i;
  const last = k > 0 ? (frame.branch[k - 1] ?? -1) : -1;
  const same = branch === last ? 1 : 0;
  const turn = i < cue ? 0 : i === cue ? 1 : i === cue + 1 ? 2 : 3;
  const top = (view.label[branch] ?? 0) * 8 + (frame.rise[k] ?? 0);
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n] = mix(template + 800, a, b, c);
    n += 1;
  };
  put(1, 0);
  put(2, turn);
  put(3, mark(i), mark(i - 1), turn);
  put(4, same, quoted(i - 1) * 4 + quoted(i), turn);
  put(5, same, top);
  put(6, same, frame.clauses[k] ?? 0, turn);
  put(7, view.lemma[i] ?? 0, turn);
  put(8, k > 0 ? (view.lemma[i - 1] ?? 0) : 1, turn);
  put(9, view.tag[i] ?? 0, k > 0 ? (view.tag[i - 1] ?? 0) : 99);
  put(10, view.lemma[cue] ?? 0, same, turn);
  put(11, view.label[i] ?? 0, frame.path[k] ?? 0);
  put(12, mark(i), same, frame.layout);
  put(13, mark(i - 1), view.lemma[i] ?? 0, turn);
  put(14, frame.own[k] ?? 0, same, turn);
  put(15, quoted(i - 1) * 4 + quoted(i), mark(i), mark(i - 1));
  return n;
}
