/**
 * The words around one cue as the role labeller and the ranker see them: how each word hangs together
 * with the cue in the tree, and what stands between.
 */
import { type Label, numberOfLabel } from "../syntax/labels.ts";
import { mix } from "../syntax/mix.ts";
import { quoteLayout } from "./learned-cue-features.ts";
import { markKinds, type View } from "./learned-view.ts";

/** How far a frame reaches on either side of the cue, in tokens. */
const reach = 110;

export interface Frame {
  readonly view: View;
  readonly cue: number;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly layout: number;
  readonly passive: number;
  readonly hasSubject: number;
  /** Below, one entry a token of the frame, counted from `from`. */
  /** Top of the part of the tree that holds the token and not the cue; the token itself on the cue's own line. */
  readonly branch: Int32Array;
  /** How many steps up from the cue the branch hangs, up to 4. */
  readonly rise: Uint8Array;
  /** Hash of the labels from the token up to its branch's top. */
  readonly path: Uint32Array;
  /** How many clauses lie between the token and its branch's top, and the outermost one's label. */
  readonly clauses: Uint8Array;
  readonly clauseLabel: Uint8Array;
  readonly commas: Uint8Array;
  readonly marks: Uint8Array;
  /** The surest other cue between the token and this cue, in steps of its score. */
  readonly rival: Uint8Array;
  readonly own: Uint8Array;
}

const clauseLabels: ReadonlySet<number> = new Set(
  (["ccomp", "advcl", "acl:relcl", "acl", "conj", "parataxis", "xcomp"] satisfies Label[]).map(
    (label) => numberOfLabel(label),
  ),
);
const passiveAuxiliary = numberOfLabel("aux:pass");
const subjects = new Set([numberOfLabel("nsubj"), numberOfLabel("nsubj:pass")]);

/** Cue scores in 64ths of a logit, as six steps. */
export function cueStep(score: number): number {
  if (score < -192) return 0;
  if (score < -96) return 1;
  if (score < -32) return 2;
  if (score < 32) return 3;
  return score < 128 ? 4 : 5;
}

/** The cue's line upwards: token -> steps. */
function lineOf(view: View, cue: number): Map<number, number> {
  const line = new Map<number, number>();
  for (let at = cue, steps = 0; at >= 0 && steps < 40; at = view.head[at] ?? -1, steps += 1) {
    line.set(at, steps);
  }
  return line;
}

interface Place {
  branch: number;
  rise: number;
  path: number;
  clauses: number;
  clauseLabel: number;
}

function placeOf(view: View, line: ReadonlyMap<number, number>, token: number): Place {
  const place = { branch: token, rise: 0, path: 1, clauses: 0, clauseLabel: 0 };
  let at = token;
  for (let steps = 0; steps < 60; steps += 1) {
    const on = line.get(at);
    if (on !== undefined) {
      place.rise = Math.min(4, on);
      return place;
    }
    const label = view.label[at] ?? 0;
    place.branch = at;
    if (steps < 4) place.path = mix(label, place.path);
    if (clauseLabels.has(label)) {
      place.clauses = Math.min(3, place.clauses + 1);
      place.clauseLabel = label;
    }
    at = view.head[at] ?? -1;
    if (at < 0) break;
  }
  place.rise = 4;
  return place;
}

function between(
  view: View,
  cueSteps: Uint8Array,
  bounds: { cue: number; from: number; to: number },
) {
  const { cue, from, to } = bounds;
  const size = to - from;
  const commas = new Uint8Array(size);
  const marks = new Uint8Array(size);
  const rival = new Uint8Array(size);
  const own = new Uint8Array(size);
  for (const step of [-1, 1]) {
    let comma = 0;
    let mark = 0;
    let most = 0;
    for (let i = cue + step; i >= from && i < to; i += step) {
      commas[i - from] = Math.min(3, comma);
      marks[i - from] = Math.min(3, mark);
      rival[i - from] = most;
      own[i - from] = cueSteps[i] ?? 0;
      if (view.mark[i] === markKinds.comma) comma += 1;
      if (view.mark[i] === markKinds.quote) mark += 1;
      most = Math.max(most, cueSteps[i] ?? 0);
    }
  }
  return { commas, marks, rival, own };
}

/** `cueSteps` holds `cueStep` of the cue score for each token of the document. */
export function frameOf(view: View, cue: number, cueSteps: Uint8Array): Frame {
  const from = Math.max(view.first[cue] ?? 0, cue - reach);
  const to = Math.min(view.end[cue] ?? 0, cue + reach);
  const size = to - from;
  const line = lineOf(view, cue);
  const branch = new Int32Array(size);
  const rise = new Uint8Array(size);
  const path = new Uint32Array(size);
  const clauses = new Uint8Array(size);
  const clauseLabel = new Uint8Array(size);
  for (let k = 0; k < size; k += 1) {
    const place = placeOf(view, line, from + k);
    branch[k] = place.branch;
    rise[k] = place.rise;
    path[k] = place.path;
    clauses[k] = place.clauses;
    clauseLabel[k] = place.clauseLabel;
  }
  let passive = 0;
  let hasSubject = 0;
  for (let c = view.childStart[cue] ?? 0; c < (view.childStart[cue + 1] ?? 0); c += 1) {
    const label = view.label[view.childList[c] ?? 0] ?? 0;
    if (label === passiveAuxiliary) passive = 1;
    if (subjects.has(label)) hasSubject = 1;
  }
  return {
    view,
    cue,
    from,
    to,
    layout: quoteLayout(view, cue),
    passive,
    hasSubject,
    branch,
    rise,
    path,
    clauses,
    clauseLabel,
    ...between(view, cueSteps, { cue, from, to }),
  };
}
