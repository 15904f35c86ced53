/** The best ways to part a frame's words among source, cue and content: integer Viterbi, several answers. */
import { addRows, type Rows } from "../syntax/rows.ts";
import type { Frame } from "./learned-frame.ts";
import {
  roleFeatureRoom,
  roleFeatures,
  stepFeatureRoom,
  stepFeatures,
} from "./learned-role-features.ts";

export const roles = { none: 0, source: 1, cue: 2, content: 3 } as const;
export const roleCount = 4;

export interface Labelling {
  /** One of `roles` for each token of the frame. */
  readonly roles: Uint8Array;
  readonly score: number;
}

/** The scores of a frame: four for each token, sixteen for each step into a token. */
export interface RoleScores {
  readonly word: Int32Array;
  readonly step: Int32Array;
}

export function roleScores(wordRows: Rows, stepRows: Rows, frame: Frame): RoleScores {
  const size = frame.to - frame.from;
  const word = new Int32Array(size * roleCount);
  const step = new Int32Array(size * roleCount * roleCount);
  const features = new Uint32Array(roleFeatureRoom);
  const stepRoom = new Uint32Array(stepFeatureRoom);
  const own = new Int32Array(roleCount - 1);
  for (let k = 0; k < size; k += 1) {
    own.fill(0);
    addRows(wordRows, features, roleFeatures(frame, k, features), own);
    word.set(own, k * roleCount + 1);
    const from = k * roleCount * roleCount;
    const steps = step.subarray(from, from + roleCount * roleCount);
    addRows(stepRows, stepRoom, stepFeatures(frame, k, stepRoom), steps);
  }
  return { word, step };
}

const impossible = -1e9;

interface Lattice {
  readonly score: Int32Array;
  /** The previous token's label and rank, as label * most + rank. */
  readonly back: Int32Array;
}

function fillLattice(scores: RoleScores, size: number, cue: number, most: number): Lattice {
  const width = roleCount * most;
  const score = new Int32Array(size * width).fill(impossible);
  const back = new Int32Array(size * width);
  for (let k = 0; k < size; k += 1) {
    for (let label = 0; label < roleCount; label += 1) {
      if (k === cue && label !== roles.cue) continue;
      const base = k * width + label * most;
      const own = scores.word[k * roleCount + label] ?? 0;
      const stepBase = k * roleCount * roleCount + label;
      if (k === 0) {
        score[base] = own + (scores.step[stepBase] ?? 0);
        continue;
      }
      for (let before = 0; before < roleCount; before += 1) {
        const gain = own + (scores.step[stepBase + before * roleCount] ?? 0);
        const from = (k - 1) * width + before * most;
        for (let rank = 0; rank < most; rank += 1) {
          const last = score[from + rank] ?? impossible;
          if (last === impossible) break;
          if (!insert(score, back, { base, most, value: last + gain, link: before * most + rank }))
            break;
        }
      }
    }
  }
  return { score, back };
}

interface Entry {
  readonly base: number;
  readonly most: number;
  readonly value: number;
  readonly link: number;
}

/** Keeps the list at `base` sorted; false where the value is not among the best. */
function insert(score: Int32Array, back: Int32Array, entry: Entry): boolean {
  const { base, most, value, link } = entry;
  let at = base + most - 1;
  if ((score[at] ?? impossible) >= value) return false;
  while (at > base && (score[at - 1] ?? impossible) < value) {
    score[at] = score[at - 1] ?? impossible;
    back[at] = back[at - 1] ?? 0;
    at -= 1;
  }
  score[at] = value;
  back[at] = link;
  return true;
}

/** Up to `most` labellings, best first; the cue itself is always cue. */
export function bestLabellings(scores: RoleScores, frame: Frame, most: number): Labelling[] {
  const size = frame.to - frame.from;
  const width = roleCount * most;
  const { score, back } = fillLattice(scores, size, frame.cue - frame.from, most);
  const ends: { at: number; value: number }[] = [];
  for (let at = 0; at < width; at += 1) {
    const value = score[(size - 1) * width + at] ?? impossible;
    if (value !== impossible) ends.push({ at, value });
  }
  ends.sort((a, b) => b.value - a.value || a.at - b.at);
  return ends.slice(0, most).map(({ at, value }) => {
    const labels = new Uint8Array(size);
    let place = at;
    for (let k = size - 1; k >= 0; k -= 1) {
      labels[k] = Math.floor(place / most);
      place = back[k * width + place] ?? 0;
    }
    return { roles: labels, score: value };
  });
}
