/**
 * What the ranker looks at for one whole reading of a cue: which phrases it covers or cuts, how it
 * treats quotations, what follows it. Features of the whole, which the labeller cannot see word by word.
 */
import { mix } from "../syntax/mix.ts";
import { agreementWith } from "./learned-agreement.ts";
import type { Candidate } from "./learned-candidates.ts";
import type { Frame } from "./learned-frame.ts";
import type { Hint } from "./learned-hints.ts";
import { roles } from "./learned-roles.ts";
import { markKinds, type View } from "./learned-view.ts";

export const readingFeatureRoom = 256;

type Put = (template: number, a: number, b?: number, c?: number) => void;

/** Small numbers one by one, larger ones in steps. */
export function steps(n: number): number {
  if (n <= 6) return Math.max(0, n);
  if (n <= 9) return 7;
  if (n <= 14) return 8;
  return n <= 24 ? 9 : n <= 40 ? 10 : 11;
}

interface Extent {
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly runs: number;
}

function extentOf(frame: Frame, labels: Uint8Array, role: number): Extent {
  let first = -1;
  let last = -1;
  let words = 0;
  let runs = 0;
  let open = false;
  labels.forEach((label, k) => {
    const word = frame.view.mark[frame.from + k] === markKinds.none;
    if (label === role) {
      if (!open) runs += 1;
      open = true;
      if (first < 0) first = k;
      last = k;
      if (word) words += 1;
    } else if (word) {
      open = false;
    }
  });
  return { first, last, words, runs };
}

function kindOf(view: View, i: number): number {
  const word = view.word[i];
  return (word?.verbClass ?? 0) + 64 * (word?.nounClass ?? 0) + 4096 * (view.sort[i] ?? 0);
}

/** Arcs that the border of a role cuts, and the words at its top. */
function aboutArcs(frame: Frame, labels: Uint8Array, put: Put): void {
  const { view, from, to, cue } = frame;
  const cueLemma = view.lemma[cue] ?? 0;
  const cueKind = kindOf(view, cue);
  const tops = [0, 0, 0, 0];
  for (let k = 0; k < labels.length; k += 1) {
    const i = from + k;
    if (view.mark[i] !== markKinds.none) continue;
    const role = labels[k] ?? 0;
    const h = view.head[i] ?? -1;
    const above = h < from || h >= to ? 9 : (labels[h - from] ?? 0);
    const label = view.label[i] ?? 0;
    if (role === above) continue;
    const side = i < h ? 0 : 1;
    if (role === roles.none) {
      if (above !== roles.cue && above !== 9) {
        put(1, above, label * 2 + side);
        put(2, above, label * 2 + side, view.lemma[Math.max(from, view.low[i] ?? i)] ?? 0);
        put(3, above, label * 2 + side, cueLemma);
      } else if (above === roles.cue) {
        put(4, label * 2 + side, cueLemma);
        put(5, label * 2 + side, cueKind);
      }
      continue;
    }
    tops[role] = (tops[role] ?? 0) + 1;
    const rise = frame.rise[k] ?? 0;
    const branch = frame.branch[k] === i ? 1 : 0;
    put(6, role * 8 + rise, label * 4 + side * 2 + branch, above);
    put(7, role * 8 + rise, label * 4 + side * 2 + branch, cueLemma);
    put(8, role * 8 + rise, label * 4 + side * 2 + branch, cueKind);
    put(9, role, kindOf(view, i), label * 8 + rise);
    put(10, role, view.lemma[i] ?? 0, cueLemma);
    put(11, role, frame.path[k] ?? 0, cueKind);
    const whole = subtreeWhole(frame, labels, i);
    put(12, role * 4 + whole, label * 8 + rise);
    put(13, role * 4 + whole, label * 8 + rise, cueLemma);
  }
  put(
    14,
    Math.min(4, tops[1] ?? 0) * 25 + Math.min(4, tops[2] ?? 0) * 5 + Math.min(4, tops[3] ?? 0),
  );
  put(15, Math.min(4, tops[1] ?? 0), cueKind, frame.passive * 2 + frame.hasSubject);
}

/** 0: the subtree has the same role throughout; 1: its end is missing; 2: its start; 3: both or a gap. */
function subtreeWhole(frame: Frame, labels: Uint8Array, i: number): number {
  const { view, from, to } = frame;
  const role = labels[i - from];
  let low = Math.max(from, view.low[i] ?? i);
  let high = Math.min(to - 1, view.high[i] ?? i);
  while (low < i && view.mark[low] !== markKinds.none) low += 1;
  while (high > i && view.mark[high] !== markKinds.none) high -= 1;
  return (labels[high - from] === role ? 0 : 1) + (labels[low - from] === role ? 0 : 2);
}

function aboutBorders(
  frame: Frame,
  labels: Uint8Array,
  extents: readonly Extent[],
  put: Put,
): void {
  const { view, from, to, cue } = frame;
  const lemma = (k: number): number => (k < 0 || k >= to - from ? 1 : (view.lemma[from + k] ?? 0));
  const tag = (k: number): number => (k < 0 || k >= to - from ? 99 : (view.tag[from + k] ?? 0));
  const mark = (k: number): number => (k < 0 || k >= to - from ? 15 : (view.mark[from + k] ?? 0));
  const cueLemma = view.lemma[cue] ?? 0;
  extents.forEach(({ first, last, words, runs }, at) => {
    const role = at + 1;
    const where = first < 0 ? 0 : from + last < cue ? 1 : from + first > cue ? 2 : 3;
    put(20, role, where * 12 + steps(words), Math.min(3, runs));
    put(21, role, where, cueLemma);
    put(22, role, where, kindOf(view, cue));
    put(23, role * 4 + where, frame.layout, frame.passive * 2 + frame.hasSubject);
    if (first < 0) {
      put(24, role, cueLemma, frame.passive * 2 + frame.hasSubject);
      put(25, role, kindOf(view, cue), frame.passive * 2 + frame.hasSubject);
      return;
    }
    put(26, role, lemma(first), cueLemma);
    put(27, role * 4 + where, tag(first), tag(first - 1));
    put(28, role * 4 + where, mark(first - 1), lemma(first));
    put(29, role * 4 + where, tag(last), tag(last + 1));
    put(30, role * 4 + where, mark(last + 1), lemma(last + 1));
    put(31, role * 4 + where, lemma(last + 1), mark(last + 2));
    put(32, role, lemma(last), mark(last + 1));
    put(33, role, labels[last + 1] ?? 9, mark(last + 1) * 16 + mark(first - 1));
    put(34, role, labels[first - 1] ?? 9, mark(first - 1));
    put(35, role, view.label[from + last + 1] ?? 99, (frame.rise[last + 1] ?? 9) * 4 + where);
  });
  const content = extents[2];
  if (!content || content.last < 0) return;
  let tail = 0;
  let lead = 0;
  labels.forEach((label, k) => {
    if (label !== roles.none || mark(k) !== markKinds.none) return;
    if (k > content.last) tail += 1;
    if (k < content.first) lead += 1;
  });
  put(36, steps(tail), lemma(content.last + 1));
  put(37, steps(tail), mark(content.last + 1), tag(content.last + 1));
  put(38, steps(lead), lemma(content.first));
  put(39, steps(tail) * 12 + steps(lead), frame.layout);
  const near =
    content.first > cue - from ? content.first - (cue - from) : cue - from - content.last;
  put(40, steps(near), cueLemma);
}

function aboutQuotes(frame: Frame, candidate: Candidate, put: Put): void {
  const { view, from, cue } = frame;
  const labels = candidate.roles;
  let quotedIn = 0;
  let quotedOut = 0;
  let plainIn = 0;
  let rival = 0;
  let rivalFree = 0;
  labels.forEach((label, k) => {
    const i = from + k;
    const step = frame.own[k] ?? 0;
    if (label === roles.content) rival = Math.max(rival, step);
    else if (label === roles.none && i !== cue) rivalFree = Math.max(rivalFree, step);
    if (view.mark[i] !== markKinds.none) return;
    if (view.quoted[i] === 1) {
      if (label === roles.content) quotedIn += 1;
      else quotedOut += 1;
    } else if (label === roles.content) plainIn += 1;
  });
  const cover = (quotedIn === 0 ? 0 : quotedOut === 0 ? 1 : 2) * 3 + (quotedOut > 0 ? 1 : 0);
  const kind = plainIn === 0 ? (quotedIn > 0 ? 1 : 0) : quotedIn === 0 ? 2 : 3;
  put(50, cover * 4 + kind);
  put(51, cover * 4 + kind, frame.layout);
  put(52, cover * 4 + kind, view.lemma[cue] ?? 0);
  put(53, steps(quotedOut), kind);
  put(54, rival, kind);
  put(55, rival, view.lemma[cue] ?? 0);
  put(56, rivalFree, cover, kind);
  aboutSpread(frame, candidate, kind, put);
}

function aboutSpread(frame: Frame, candidate: Candidate, kind: number, put: Put): void {
  const { view, from, to, cue } = frame;
  const { spread } = candidate;
  const ranges = spread.ranges.length;
  const next =
    to < view.size ? (view.mark[to] === markKinds.quote || view.quoted[to] === 1 ? 1 : 0) : 2;
  const sameParagraph =
    view.document.tokens[to]?.paragraph === view.document.tokens[cue]?.paragraph ? 1 : 0;
  const before = from > 0 && view.quoted[from - 1] === 1 ? 1 : 0;
  const lastMark = view.mark[to - 1] ?? 0;
  put(60, spread.kind, kind);
  put(61, spread.kind, kind, frame.layout);
  put(62, spread.kind, next * 4 + sameParagraph * 2 + before, kind);
  put(63, spread.kind, view.lemma[cue] ?? 0);
  put(64, spread.kind, steps(ranges), kind);
  put(65, spread.kind, lastMark, next * 2 + sameParagraph);
  const words = spread.ranges.reduce((sum, [a, b]) => sum + b - a, 0);
  put(66, spread.kind, steps(words >> 2), kind);
}

function aboutRules(frame: Frame, candidate: Candidate, hint: Hint, put: Put): void {
  const [source, cue, content] = agreementWith(frame, candidate, hint);
  const rule = (hint.draft.safe ? 1 : 0) + 2 * Math.floor(4 * hint.draft.confidence);
  const kind = kindOf(frame.view, frame.cue);
  put(90, source, rule);
  put(91, content, rule);
  put(92, cue, rule);
  put(93, source * 4 + content, rule, frame.layout);
  put(94, source * 4 + content, kind);
  put(95, content, frame.view.lemma[frame.cue] ?? 0);
  put(96, source * 16 + content * 4 + cue, candidate.spread.kind);
}

/** Fills `out` with hashed features of the reading and returns how many there are. */
export function readingFeatures(
  frame: Frame,
  candidate: Candidate,
  hint: Hint | null,
  out: Uint32Array,
): number {
  const { view, cue, from } = frame;
  const labels = candidate.roles;
  let n = 0;
  const put: Put = (template, a, b = 0, c = 0) => {
    if (n >= readingFeatureRoom) return;
    out[n] = mix(template + 1000, a, b, c);
    n += 1;
  };
  const extents = [roles.source, roles.cue, roles.content].map((role) =>
    extentOf(frame, labels, role),
  );
  const gap = -candidate.score;
  put(70, candidate.rank);
  put(71, gap <= 0 ? 0 : Math.min(20, 1 + Math.floor(Math.sqrt(gap / 4))));
  put(72, Math.min(12, Math.floor(gap / 40)), candidate.rank === 15 ? 1 : 0);
  if (hint) aboutRules(frame, candidate, hint, put);
  aboutArcs(frame, labels, put);
  aboutBorders(frame, labels, extents, put);
  aboutQuotes(frame, candidate, put);
  const [source, cueWords] = extents;
  if (source && source.first >= 0) {
    const i = from + source.first;
    const clauses = labels.reduce(
      (most, label, k) => (label === roles.source ? Math.max(most, frame.clauses[k] ?? 0) : most),
      0,
    );
    put(80, view.tag[i] ?? 0, steps(source.words), view.quoted[i] ?? 0);
    put(81, clauses, view.label[frame.branch[source.first] ?? i] ?? 0);
    put(82, frame.rival[source.first] ?? 0, frame.rival[source.last] ?? 0);
  }
  labels.forEach((label, k) => {
    if (label === roles.cue && from + k !== cue) {
      put(83, view.lemma[from + k] ?? 0, from + k < cue ? 0 : 1, view.label[from + k] ?? 0);
      put(84, view.lemma[from + k] ?? 0, view.lemma[cue] ?? 0);
    } else if (label !== roles.cue && Math.abs(from + k - cue) <= 2) {
      put(85, view.lemma[from + k] ?? 0, from + k - cue + 3, label);
      put(86, view.label[from + k] ?? 0, from + k - cue + 3, label);
    }
  });
  put(87, cueWords?.words ?? 0, cueWords?.runs ?? 0, view.lemma[cue] ?? 0);
  return n;
}
