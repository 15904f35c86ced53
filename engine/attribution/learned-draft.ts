/** A chosen reading as a draft: spans with tidy edges, the class of its cue, and why it was made. */
import type { CueClass } from "../analysis.ts";
import { coreCues } from "../lexicon/core-cues.ts";
import { verbReadings } from "../lexicon/reporting-verbs.ts";
import { tags } from "../syntax/labels.ts";
import { unknownWord } from "../syntax/vocabulary.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { agreementWith } from "./learned-agreement.ts";
import type { Candidate } from "./learned-candidates.ts";
import type { Frame } from "./learned-frame.ts";
import type { Hint } from "./learned-hints.ts";
import type { Reading } from "./learned-reading.ts";
import { roles } from "./learned-roles.ts";
import { labelIs, lemmaOf, markKinds, type View } from "./learned-view.ts";

/** Tokens of a role, ascending; content with its pieces in other sentences. */
export function tokensOf(
  { frame, candidate }: Pick<Reading, "frame" | "candidate">,
  role: number,
): number[] {
  const own: number[] = [];
  candidate.roles.forEach((label, k) => {
    if (label === role) own.push(frame.from + k);
  });
  if (role !== roles.content) return own;
  for (const [from, to] of rangesOf(frame, candidate))
    for (let i = from; i < to; i += 1) own.push(i);
  return own.sort((a, b) => a - b);
}

/**
 * The pieces in other sentences. Whole paragraphs in marks go on with a quotation only; behind a report
 * in the article's words they are carried from its source and no part of it (engine.md M2).
 */
function rangesOf(
  frame: Frame,
  { roles: labels, spread }: Candidate,
): readonly (readonly [number, number])[] {
  const last = labels.lastIndexOf(roles.content);
  if (last < 0 || frame.view.quoted[frame.from + last] === 1) return spread.ranges;
  return spread.ranges.filter(([from]) => sameParagraph(frame.view, from, frame.cue));
}

/** Runs of neighbouring tokens; marks alone do not part them. */
function runsOf(view: View, tokens: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const i of tokens) {
    const last = runs.at(-1);
    const joins = last && isGap(view, last[1] + 1, i) && sameParagraph(view, last[1], i);
    if (last && joins) last[1] = i;
    else runs.push([i, i]);
  }
  return runs;
}

function sameParagraph(view: View, a: number, b: number): boolean {
  return view.document.tokens[a]?.paragraph === view.document.tokens[b]?.paragraph;
}

/** Nothing but at most three marks stands from `from` up to `to`. */
function isGap(view: View, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i += 1) if (view.mark[i] === markKinds.none) return false;
  return true;
}

const edgeMarks: ReadonlySet<number> = new Set([
  markKinds.comma,
  markKinds.quote,
  markKinds.stop,
  markKinds.colon,
  markKinds.dash,
]);

/** Without commas, stops and quotation marks at its edges, but never with half a pair of marks. */
function tidied(view: View, [from, to]: [number, number]): [number, number] | null {
  let first = from;
  let last = to;
  while (first <= last && edgeMarks.has(view.mark[first] ?? 0)) first += 1;
  while (last >= first && edgeMarks.has(view.mark[last] ?? 0)) last -= 1;
  if (first > last) return null;
  let depth = 0;
  for (let i = first; i <= last; i += 1) if (view.mark[i] === markKinds.quote) depth += 1;
  if (depth % 2 === 1) {
    for (
      let i = last + 1;
      i <= last + 3 && i < view.size && edgeMarks.has(view.mark[i] ?? 0);
      i += 1
    ) {
      if (view.mark[i] === markKinds.quote) return [first, i];
    }
    for (let i = first - 1; i >= first - 2 && i >= 0 && edgeMarks.has(view.mark[i] ?? 0); i -= 1) {
      if (view.mark[i] === markKinds.quote) return [i, last];
    }
  }
  return [first, last];
}

function spansOf(view: View, tokens: readonly number[], tidy: boolean): Span[] {
  const { tokens: all } = view.document;
  const spans: Span[] = [];
  for (const run of runsOf(view, tokens)) {
    const kept = tidy ? tidied(view, run) : run;
    const start = all[kept?.[0] ?? -1]?.start;
    const end = all[kept?.[1] ?? -1]?.end;
    if (start === undefined || end === undefined) continue;
    const last = spans.at(-1);
    if (last && last.end >= start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

const verbClasses: Readonly<Record<number, CueClass>> = {
  31: "think",
  32: "say",
  37: "feel",
  39: "show",
};

function classOf(view: View, cue: number): CueClass {
  const word = view.word[cue];
  const known = verbReadings.get(view.document.tokens[cue]?.text.toLowerCase() ?? "");
  if (view.sort[cue] === 2 || view.sort[cue] === 3) return "noun";
  if (known && view.sort[cue] === 1) return known.verb.cueClass;
  if (word?.form === "according") return "according";
  return verbClasses[word?.verbClass ?? 0] ?? (view.sort[cue] === 1 ? "judge" : "say");
}

/** Modal, conditional and commanded saying is not reported as having been said (engine.md M3). */
function isRealised(view: View, cue: number): boolean {
  for (let c = view.childStart[cue] ?? 0; c < (view.childStart[cue + 1] ?? 0); c += 1) {
    const child = view.childList[c] ?? 0;
    const word = view.word[child]?.form ?? "";
    if (tags[view.tag[child] ?? 0] === "MD") return false;
    if (labelIs(view, child, "mark") && /^(?:if|unless|whether|when|whenever)$/u.test(word))
      return false;
    if (labelIs(view, child, "mark") && word === "to") return false;
  }
  return true;
}

/** Words that pass on what is certainly said: a core verb, or a quotation with a verb beside it. */
function isPlain(reading: Reading): boolean {
  const { view, cue } = reading.frame;
  const form = view.document.tokens[cue]?.text.toLowerCase() ?? "";
  const content = tokensOf(reading, roles.content).filter((i) => view.mark[i] === markKinds.none);
  const direct = content.length > 0 && content.every((i) => view.quoted[i] === 1);
  return coreCues.has(form) || form === "according" || (direct && view.sort[cue] === 1);
}

/** "She said as much in May": the statement stands elsewhere, and these words are none. */
function pointsElsewhere(reading: Reading): boolean {
  const { view } = reading.frame;
  const [first = -1, second = -1, third = -1] = tokensOf(reading, roles.content);
  const word = (i: number): string => view.document.tokens[i]?.text.toLowerCase() ?? "";
  return word(first) === "as" && word(second) === "much" && word(third) !== "as";
}

/**
 * The rules' edges are printed where both read the same, where the rules are sure, and where the models
 * take the one spoken to into the statement ("warned Oslo against …").
 */
function followsRules(reading: Reading, hint: Hint): boolean {
  const [source, cue, content] = agreementWith(reading.frame, reading.candidate, hint);
  if (source + cue + content === 9) return true;
  if (hint.draft.safe) return content >= 2;
  const [first] = tokensOf(reading, roles.content);
  const spokenTo = first !== undefined && first < (hint.content[0] ?? 0);
  return spokenTo && source === 3 && hint.draft.rules.includes("B07");
}

export function draftOf(reading: Reading, confidence: number, certain: boolean): Draft {
  const { frame, candidate, hint } = reading;
  const { view, cue } = frame;
  const same = hint !== null && followsRules(reading, hint);
  const story = new Set(["body", "list-item"]);
  const role =
    view.document.paragraphs[(view.document.tokens[cue]?.paragraph ?? 1) - 1]?.role ?? "body";
  const realised = hint ? hint.draft.realised : isRealised(view, cue);
  const own = ["J01", candidate.spread.kind === 0 ? "J02" : "J03"];
  return {
    source: same && hint ? hint.draft.source : spansOf(view, tokensOf(reading, roles.source), true),
    cue: same && hint ? hint.draft.cue : spansOf(view, tokensOf(reading, roles.cue), false),
    content:
      same && hint ? hint.draft.content : spansOf(view, tokensOf(reading, roles.content), true),
    cueClass: hint ? hint.draft.cueClass : classOf(view, cue),
    lemma: hint ? hint.draft.lemma : lemmaOf(view.word[cue] ?? unknownWord, view.sort[cue] ?? 0),
    realised,
    confidence,
    safe: certain && realised && isPlain(reading) && !pointsElsewhere(reading) && story.has(role),
    rules: [...own, ...(same && hint ? hint.draft.rules : [])],
    parent: null,
    heldFrom: null,
  };
}
