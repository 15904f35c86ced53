/** The best readings of one cue, with what the decision to accept one needs to know. */
import { addRows, type Rows } from "../syntax/rows.ts";
import { type Candidate, candidatesOf } from "./learned-candidates.ts";
import { cueSteps, noCue } from "./learned-cues.ts";
import { type Frame, frameOf } from "./learned-frame.ts";
import type { Hint, Hints } from "./learned-hints.ts";
import { readingFeatureRoom, readingFeatures } from "./learned-reading-features.ts";
import { roleScores, roles } from "./learned-roles.ts";
import type { View } from "./learned-view.ts";

export interface Reading {
  readonly frame: Frame;
  readonly hint: Hint | null;
  readonly candidate: Candidate;
  /** 0 for the ranker's choice, then its next ones. */
  readonly place: number;
  readonly cueScore: number;
  /** The ranker's score, and its lead over the best other reading. */
  readonly rankScore: number;
  readonly lead: number;
  /** The lead of the labeller's best answer over its second. */
  readonly labelLead: number;
  /** In 64ths, how much of the ranker's weight has the same source, cue, content. */
  readonly agreement: readonly [number, number, number];
}

/** Units of one in ranker and labeller scores. */
const scoreUnit = 64;

/** Source, cue and content of a candidate as text, to tell which candidates share them. */
type Keys = readonly [string, string, string];

function keysOf({ roles: labels, spread }: Candidate): Keys {
  const keys = ["", "", ""];
  labels.forEach((label, k) => {
    if (label !== roles.none) keys[label - 1] += `${k},`;
  });
  const [source = "", cue = "", content = ""] = keys;
  return [source, cue, `${content}/${spread.kind}`];
}

function rankCandidates(
  frame: Frame,
  candidates: readonly Candidate[],
  hint: Hint | null,
  ranker: Rows,
): number[] {
  const features = new Uint32Array(readingFeatureRoom);
  const one = new Int32Array(1);
  return candidates.map((candidate) => {
    one[0] = 0;
    addRows(ranker, features, readingFeatures(frame, candidate, hint, features), one);
    return one[0] ?? 0;
  });
}

/** The share of the weight of all candidates that has the same source, cue, content, in 64ths. */
function agreementOf(
  keys: readonly Keys[],
  weights: readonly number[],
  best: number,
): readonly [number, number, number] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const share = (part: 0 | 1 | 2): number => {
    const own = keys[best]?.[part];
    const same = weights.reduce((total, w, i) => total + (keys[i]?.[part] === own ? w : 0), 0);
    return Math.round((64 * same) / sum);
  };
  return [share(0), share(1), share(2)];
}

export interface ReadingModels {
  readonly words: Rows;
  readonly steps: Rows;
  readonly ranker: Rows;
}

const mostAlternatives = 3;

/** The best readings by the ranker, best first; none where the frame allows none. */
function readFrame(
  frame: Frame,
  cueScore: number,
  hint: Hint | null,
  models: ReadingModels,
): Reading[] {
  const candidates = candidatesOf(frame, roleScores(models.words, models.steps, frame), hint);
  const scores = rankCandidates(frame, candidates, hint, models.ranker);
  const order = candidates
    .map((_, i) => i)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const second = candidates.find(({ rank }) => rank === 1);
  const keys = candidates.map(keysOf);
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp((score - most) / scoreUnit));
  return order.slice(0, mostAlternatives).flatMap((best, place) => {
    const candidate = candidates[best];
    if (!candidate) return [];
    const top = scores[best] ?? 0;
    const rival = order[place === 0 ? 1 : 0];
    return [
      {
        frame,
        hint,
        candidate,
        place,
        cueScore,
        rankScore: top,
        lead: rival === undefined ? 4096 : top - (scores[rival] ?? 0),
        labelLead: second ? -second.score : 4096,
        agreement: agreementOf(keys, weights, best),
      },
    ];
  });
}

/** Words below this cue score are not read, about one in twenty; those that the rules propose are. */
export const cueFloor = -188;

/** The likeliest cues of each sentence: more than eight, and one word in twenty, nobody writes. */
function likelyCues(view: View, scores: Int32Array, hints: Hints): number[] {
  const likely: number[] = [];
  for (const { first, end } of view.document.tokenRange) {
    const found: number[] = [];
    for (let i = first; i < end; i += 1) {
      const score = scores[i] ?? noCue;
      if (score !== noCue && (score >= cueFloor || hints.has(i))) found.push(i);
    }
    const most = 8 + Math.floor((end - first) / 20);
    if (found.length > most) found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    likely.push(...found.slice(0, most).sort((a, b) => a - b));
  }
  return likely;
}

/** The best readings of every likely cue, in order; no list is empty. */
export function readingsOf(
  view: View,
  scores: Int32Array,
  hints: Hints,
  models: ReadingModels,
): Reading[][] {
  const steps = cueSteps(scores);
  return likelyCues(view, scores, hints)
    .map((i) =>
      readFrame(frameOf(view, i, steps), scores[i] ?? noCue, hints.get(i) ?? null, models),
    )
    .filter((alternatives) => alternatives.length > 0);
}
