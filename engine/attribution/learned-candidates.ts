/**
 * The readings of one cue that the ranker chooses from: the labeller's best, variants at the borders of
 * phrases and quotations, each with the ways in which a quotation may go on beyond the sentence.
 */
import { type Label, numberOfLabel } from "../syntax/labels.ts";
import type { Frame } from "./learned-frame.ts";
import type { Hint } from "./learned-hints.ts";
import { bestLabellings, type RoleScores, roleCount, roles } from "./learned-roles.ts";
import { type Spread, spreadParts, spreadsOf } from "./learned-spread.ts";
import { markKinds } from "./learned-view.ts";

export interface Candidate {
  /** One of `roles` for each token of the frame. */
  readonly roles: Uint8Array;
  readonly spread: Spread;
  /** Difference to the labeller's best answer, never above 0. */
  readonly score: number;
  /** Place in the labeller's list, 15 for a variant, 14 for the rules' reading. */
  readonly rank: number;
}

const bestCount = 10;
const mostReadings = 40;
const mostChildren = 60;
const variantRank = 15;
const hintRank = 14;

export function scoreOf(scores: RoleScores, labels: Uint8Array): number {
  let sum = 0;
  let before = 0;
  labels.forEach((label, k) => {
    sum += scores.word[k * roleCount + label] ?? 0;
    sum += scores.step[k * roleCount * roleCount + before * roleCount + label] ?? 0;
    before = label;
  });
  return sum;
}

const tailLabels: ReadonlySet<number> = new Set(
  (
    [
      "advcl",
      "acl:relcl",
      "acl",
      "conj",
      "parataxis",
      "obl",
      "appos",
      "advmod",
      "nmod",
      "cc",
      "ccomp",
    ] satisfies Label[]
  ).map((label) => numberOfLabel(label)),
);
const subjects: ReadonlySet<number> = new Set(
  (["nsubj", "nsubj:pass", "obl:agent"] satisfies Label[]).map((label) => numberOfLabel(label)),
);

function edgesOf(labels: Uint8Array, role: number): [number, number] {
  return [labels.indexOf(role), labels.lastIndexOf(role)];
}

/** A copy in which what is free or `role` between the two places becomes `to`. */
function painted(labels: Uint8Array, from: number, end: number, role: number): Uint8Array {
  const copy = labels.slice();
  for (let k = Math.max(0, from); k < Math.min(end, copy.length); k += 1) {
    if (role === roles.none ? copy[k] === roles.content : copy[k] === roles.none) copy[k] = role;
  }
  return copy;
}

function without(labels: Uint8Array, role: number): Uint8Array {
  return labels.map((label) => (label === role ? roles.none : label));
}

/** Content cut before a trailing phrase, or led on to the end of a phrase or of the sentence. */
function tails(frame: Frame, labels: Uint8Array): Uint8Array[] {
  const { view, from, to } = frame;
  const [first, last] = edgesOf(labels, roles.content);
  if (first < 0) return [];
  const out: Uint8Array[] = [];
  for (let k = first + 1; k <= last && out.length < 6; k += 1) {
    const i = from + k;
    const ends = (view.high[i] ?? i) - from >= last && (view.low[i] ?? i) > from + first;
    if (ends && tailLabels.has(view.label[i] ?? 0)) {
      out.push(painted(labels, (view.low[i] ?? i) - from, last + 1, roles.none));
    }
  }
  let end = to - from;
  while (end > 0 && view.mark[from + end - 1] !== markKinds.none) end -= 1;
  if (end - 1 > last) out.push(painted(labels, last + 1, end, roles.content));
  const reached = new Set<number>([end - 1, last]);
  for (let at = from + last, n = 0; at >= 0 && n < 12; at = view.head[at] ?? -1, n += 1) {
    const high = Math.min(view.high[at] ?? at, to - 1) - from;
    if (
      reached.has(high) ||
      (frame.cue >= (view.low[at] ?? at) && frame.cue <= (view.high[at] ?? at))
    )
      continue;
    reached.add(high);
    out.push(painted(labels, last + 1, high + 1, roles.content));
    if (out.length > 9) break;
  }
  return out;
}

/** Content begun earlier at the start of a phrase, or later. */
function heads(frame: Frame, labels: Uint8Array): Uint8Array[] {
  const { view, from } = frame;
  const [first, last] = edgesOf(labels, roles.content);
  if (first < 0) return [];
  const out: Uint8Array[] = [];
  const reached = new Set<number>([first]);
  for (
    let at = from + first, n = 0;
    at >= 0 && n < 12 && out.length < 3;
    at = view.head[at] ?? -1, n += 1
  ) {
    const low = Math.max(view.low[at] ?? at, from) - from;
    if (
      reached.has(low) ||
      (frame.cue >= (view.low[at] ?? at) && frame.cue <= (view.high[at] ?? at))
    )
      continue;
    reached.add(low);
    out.push(painted(labels, low, first, roles.content));
  }
  let start = 0;
  while (start < first && view.mark[from + start] !== markKinds.none) start += 1;
  if (start < first) out.push(painted(labels, start, first, roles.content));
  for (let k = first; k < last && out.length < 6; k += 1) {
    const i = from + k;
    if (
      (view.low[i] ?? i) - from === first &&
      (view.high[i] ?? i) - from < last &&
      tailLabels.has(view.label[i] ?? 0)
    ) {
      out.push(painted(labels, first, (view.high[i] ?? i) - from + 1, roles.none));
    }
  }
  return out;
}

/** Gaps filled; one side of the cue only; quotations wholly in, alone, or out. */
function pieces(frame: Frame, labels: Uint8Array): Uint8Array[] {
  const { view, from } = frame;
  const [first, last] = edgesOf(labels, roles.content);
  const cue = frame.cue - from;
  const inside = (k: number): boolean => view.quoted[from + k] === 1;
  const wholeQuotes = labels.slice();
  const onlyQuotes = labels.slice();
  const noQuotes = labels.slice();
  labels.forEach((label, k) => {
    if (inside(k) && label === roles.none) wholeQuotes[k] = roles.content;
    if (label === roles.content && !inside(k)) onlyQuotes[k] = roles.none;
    if (label === roles.content && inside(k)) noQuotes[k] = roles.none;
  });
  const quotesOnly = wholeQuotes.map((label, k) =>
    label === roles.content && !inside(k) ? roles.none : label,
  );
  const out: Uint8Array[] = [wholeQuotes, onlyQuotes, noQuotes, quotesOnly];
  if (first >= 0) {
    out.push(painted(labels, first, last + 1, roles.content));
    if (first < cue && last > cue) {
      out.push(
        painted(labels, 0, cue, roles.none),
        painted(labels, cue, labels.length, roles.none),
      );
    }
  }
  return out;
}

/** The subject of the cue, or of the verb it hangs on, as source; or no source at all. */
function sources(frame: Frame, labels: Uint8Array): Uint8Array[] {
  const { view, from, to, cue } = frame;
  const bare = without(labels, roles.source);
  const out = labels.includes(roles.source) ? [bare] : [];
  let at = cue;
  for (let n = 0; n < 3 && at >= 0; n += 1, at = view.head[at] ?? -1) {
    const last = Math.min(view.childStart[at + 1] ?? 0, (view.childStart[at] ?? 0) + mostChildren);
    for (let c = view.childStart[at] ?? 0; c < last; c += 1) {
      const child = view.childList[c] ?? 0;
      if (!subjects.has(view.label[child] ?? 0)) continue;
      const copy = bare.slice();
      const low = Math.max(from, view.low[child] ?? child);
      const high = Math.min(to - 1, view.high[child] ?? child);
      for (let i = low; i <= high; i += 1)
        if (copy[i - from] !== roles.cue) copy[i - from] = roles.source;
      out.push(copy);
    }
  }
  return out.slice(0, 4);
}

/** The cue's head alone. */
function cueAlone(frame: Frame, labels: Uint8Array): Uint8Array {
  return labels.map((label, k) =>
    label === roles.cue && k !== frame.cue - frame.from ? roles.none : label,
  );
}

export function candidatesOf(frame: Frame, scores: RoleScores, hint: Hint | null): Candidate[] {
  const best = bestLabellings(scores, frame, bestCount);
  const top = best[0];
  if (!top) return [];
  const readings = new Map<string, { roles: Uint8Array; score: number; rank: number }>();
  best.forEach((labelling, rank) => {
    readings.set(labelling.roles.join(""), { ...labelling, rank });
  });
  const add = (labels: Uint8Array): void => {
    const key = labels.join("");
    if (readings.size >= mostReadings || readings.has(key)) return;
    readings.set(key, { roles: labels, score: scoreOf(scores, labels), rank: variantRank });
  };
  for (const labelling of best.slice(0, 2)) {
    for (const labels of sources(frame, labelling.roles)) add(labels);
    for (const labels of pieces(frame, labelling.roles)) add(labels);
    for (const labels of tails(frame, labelling.roles)) add(labels);
    for (const labels of heads(frame, labelling.roles)) add(labels);
    add(cueAlone(frame, labelling.roles));
  }
  const spreads = spreadsOf(frame.view, frame.view.document.tokens[frame.cue]?.sentence ?? 0);
  const own = hint ? hinted(frame, hint, scores, top.score) : [];
  const learned = [...readings.values()].flatMap(({ roles: labels, score, rank }) => {
    const open = spreads.length > 1 && mayGoOn(frame, labels);
    return (open ? spreads : spreads.slice(0, 1)).map((spread) => ({
      roles: labels,
      spread,
      score: score - top.score,
      rank,
    }));
  });
  return [...learned, ...own];
}

/** The rules' reading as a candidate; what it takes from other sentences is a spread of its own. */
function hinted(frame: Frame, hint: Hint, scores: RoleScores, best: number): Candidate[] {
  const { from, to, cue } = frame;
  const labels = new Uint8Array(to - from);
  const ranges: [number, number][] = [];
  for (const i of hint.content) {
    const last = ranges.at(-1);
    if (i >= from && i < to) labels[i - from] = roles.content;
    else if (last && last[1] === i) last[1] = i + 1;
    else ranges.push([i, i + 1]);
  }
  for (const i of hint.source) if (i >= from && i < to) labels[i - from] = roles.source;
  for (const i of hint.cue) if (i >= from && i < to) labels[i - from] = roles.cue;
  labels[cue - from] = roles.cue;
  const spread = { kind: ranges.length > 0 ? spreadParts.rules : 0, ranges };
  return [{ roles: labels, spread, score: scoreOf(scores, labels) - best, rank: hintRank }];
}

/** A quotation goes on only where the content has quoted words, or nothing in this sentence. */
function mayGoOn(frame: Frame, labels: Uint8Array): boolean {
  let content = 0;
  for (let k = 0; k < labels.length; k += 1) {
    if (labels[k] !== roles.content) continue;
    if (frame.view.quoted[frame.from + k] === 1) return true;
    content += 1;
  }
  return content === 0 || frame.view.mark[frame.to - 1] === markKinds.colon;
}
