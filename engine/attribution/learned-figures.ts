/** A reading as whole numbers, for the trees that say how likely it is right. */
import { agreementWith } from "./learned-agreement.ts";
import type { Reading } from "./learned-reading.ts";
import { steps } from "./learned-reading-features.ts";
import { roles } from "./learned-roles.ts";
import { markKinds } from "./learned-view.ts";

/** First and last token of what a reading takes as content, its spread included. */
export function contentReach({ frame, candidate }: Reading): { first: number; last: number } {
  const { roles: labels, spread } = candidate;
  const from = labels.indexOf(roles.content);
  const to = labels.lastIndexOf(roles.content);
  const first = from < 0 ? frame.cue : frame.from + from;
  const last = to < 0 ? frame.cue : frame.from + to;
  return {
    first: Math.min(first, spread.ranges[0]?.[0] ?? first),
    last: Math.max(last, (spread.ranges.at(-1)?.[1] ?? 0) - 1),
  };
}

export function holds({ frame, candidate }: Reading, token: number): boolean {
  if (token >= frame.from && token < frame.to) {
    return candidate.roles[token - frame.from] === roles.content;
  }
  return candidate.spread.ranges.some(([from, to]) => token >= from && token < to);
}

interface RoleFigures {
  readonly words: number;
  readonly runs: number;
  readonly first: number;
  readonly last: number;
}

function roleFigures({ frame, candidate }: Reading, role: number): RoleFigures {
  let words = 0;
  let runs = 0;
  let first = -1;
  let last = -1;
  let open = false;
  candidate.roles.forEach((label, k) => {
    const isWord = frame.view.mark[frame.from + k] === markKinds.none;
    if (label === role) {
      if (!open) runs += 1;
      open = true;
      if (first < 0) first = k;
      last = k;
      if (isWord) words += 1;
    } else if (isWord) {
      open = false;
    }
  });
  return { words, runs, first, last };
}

/** Highest word of a role in the tree, as a place in the frame. */
function topOf({ frame, candidate }: Reading, role: number): number {
  let top = -1;
  candidate.roles.forEach((label, k) => {
    if (label !== role || frame.view.mark[frame.from + k] !== markKinds.none) return;
    if (
      top < 0 ||
      (frame.view.depth[frame.from + k] ?? 0) < (frame.view.depth[frame.from + top] ?? 0)
    )
      top = k;
  });
  return top;
}

function quoteFigures({ frame, candidate }: Reading): number[] {
  let quotedIn = 0;
  let quotedOut = 0;
  let plainIn = 0;
  let rivalIn = 0;
  let rivalOut = 0;
  let cues = 0;
  candidate.roles.forEach((label, k) => {
    const i = frame.from + k;
    const step = frame.own[k] ?? 0;
    if (step >= 3) cues += 1;
    if (label === roles.content) rivalIn = Math.max(rivalIn, step);
    else if (label === roles.none) rivalOut = Math.max(rivalOut, step);
    if (frame.view.mark[i] !== markKinds.none) return;
    if (frame.view.quoted[i] !== 1) plainIn += label === roles.content ? 1 : 0;
    else if (label === roles.content) quotedIn += 1;
    else quotedOut += 1;
  });
  return [quotedIn, quotedOut, plainIn, rivalIn, rivalOut, cues];
}

function cutFigures({ frame, candidate }: Reading): number[] {
  const { view, from, to } = frame;
  let cutBelow = 0;
  let cutSubject = 0;
  candidate.roles.forEach((label, k) => {
    const i = from + k;
    const h = view.head[i] ?? -1;
    if (view.mark[i] !== markKinds.none || h < from || h >= to) return;
    const above = candidate.roles[h - from];
    if (label === roles.none && above === roles.content) cutBelow += 1;
    if (label === roles.none && above === roles.source) cutSubject += 1;
  });
  return [cutBelow, cutSubject];
}

function freeFigures({ frame, candidate }: Reading, content: RoleFigures): number[] {
  let tail = 0;
  let lead = 0;
  candidate.roles.forEach((label, k) => {
    if (label !== roles.none || frame.view.mark[frame.from + k] !== markKinds.none) return;
    if (k > content.last) tail += 1;
    if (k < content.first) lead += 1;
  });
  return [tail, lead];
}

/** The other readings of the document that matter to this one, by cue score. */
export interface Company {
  /** The surest other reading whose content holds this cue. */
  readonly container: number;
  /** The surest other cue inside this content. */
  readonly contained: number;
  /** The surest other reading that shares half of this content. */
  readonly sharer: number;
}

export function figuresOf(reading: Reading, company: Company): Int32Array {
  const { frame, candidate, hint } = reading;
  const { view, cue, from, to } = frame;
  const word = view.word[cue];
  const source = roleFigures(reading, roles.source);
  const cueWords = roleFigures(reading, roles.cue);
  const content = roleFigures(reading, roles.content);
  const sourceTop = topOf(reading, roles.source);
  const contentTop = topOf(reading, roles.content);
  const at = (k: number): number => (k < 0 ? -1 : from + k);
  const spreadWords = candidate.spread.ranges.reduce((sum, [a, b]) => sum + b - a, 0);
  const about = (k: number): number[] =>
    k < 0
      ? [-1, -1, -1, -1, -1, -1]
      : [
          view.label[at(k)] ?? 0,
          frame.rise[k] ?? 0,
          view.sort[at(k)] ?? 0,
          view.word[at(k)]?.nounClass ?? 0,
          at(k) - cue,
          frame.clauses[k] ?? 0,
        ];
  return Int32Array.from([
    reading.cueScore,
    reading.rankScore,
    reading.lead,
    reading.place,
    candidate.score,
    reading.labelLead,
    candidate.rank,
    ...reading.agreement,
    ...[source, cueWords, content].flatMap(({ words, runs }) => [words, runs]),
    candidate.spread.kind,
    spreadWords,
    ...quoteFigures(reading),
    ...cutFigures(reading),
    ...freeFigures(reading, content),
    ...about(sourceTop),
    ...about(contentTop),
    content.first < 0 ? 0 : at(content.first) - cue,
    content.last < 0 ? 0 : at(content.last) - cue,
    content.last < 0 ? 0 : (view.mark[at(content.last + 1)] ?? 9),
    content.first < 0 ? 0 : (view.mark[at(content.first - 1)] ?? 9),
    view.sort[cue] ?? 0,
    view.tag[cue] ?? 0,
    word?.verbClass ?? 0,
    word?.verbMay ?? 0,
    word?.nounClass ?? 0,
    view.depth[cue] ?? 0,
    view.label[cue] ?? 0,
    frame.passive,
    frame.hasSubject,
    frame.layout,
    to - from,
    cue - from,
    steps(view.document.tokens[cue]?.paragraph ?? 0),
    ...(hint
      ? [
          hint.draft.safe ? 2 : 1,
          Math.round(100 * hint.draft.confidence),
          ...agreementWith(frame, candidate, hint),
        ]
      : [0, 0, -1, -1, -1]),
    company.container,
    company.contained,
    company.sharer,
  ]);
}
