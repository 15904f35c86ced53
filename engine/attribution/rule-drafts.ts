/**
 * Reads the article for reports by rules: cue, source, content, as printed. The same list whatever
 * runs before or after; nobody is resolved here.
 */
import { coreCues } from "../lexicon/core-cues.ts";
import type { Document } from "../text/document.ts";
import { hull, joined, type Span } from "../text/span.ts";
import { findContent } from "./contents.ts";
import { type Cue, findCues } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { carryQuotations } from "./floating.ts";
import type { FoundContent } from "./found-content.ts";
import { type Line, readLines, spanOf, wordAt } from "./line.ts";
import { withParents } from "./nesting.ts";
import { type FoundSource, findSource } from "./sources.ts";

const storyRoles = new Set(["body", "list-item"]);

export function draftsByRules(document: Document): Draft[] {
  const drafts: Draft[] = [];
  for (const line of readLines(document)) {
    const paragraph = document.paragraphs[(line.tokens[0]?.paragraph ?? 1) - 1];
    if (paragraph && storyRoles.has(paragraph.role)) drafts.push(...readLine(line));
  }
  return withParents(document, carryQuotations(document, inOrder(drafts)));
}

/** Longer lines, and lines with more cues, are no prose: nothing is read there, and time stays linear. */
const longestLine = 400;
const mostCues = 40;

function readLine(line: Line): Draft[] {
  if (line.tokens.length > longestLine) return [];
  const cues = findCues(line);
  if (cues.length > mostCues) return [];
  const sources: FoundSource[] = [];
  const drafts: Draft[] = [];
  for (const cue of cues) {
    const source = findSource(line, cue, sources);
    if (source === null) continue;
    const content = findContent(line, cue, source, cues);
    if (content === null) continue;
    if (source.range) sources.push(source);
    drafts.push(toDraft(line, cue, source, content));
  }
  return drafts;
}

function toDraft(line: Line, cue: Cue, source: FoundSource, content: FoundContent): Draft {
  const span = spanOf(line, cue.first, cue.end);
  const rules = [cue.rule, source.rule, content.rule, ...(cue.verb ? [cue.verb.rule] : [])];
  const safe = isSafe(line, cue, source, content);
  return {
    source: source.range ? [spanOf(line, source.range.first, source.range.end)] : [],
    cue: joined(content.colon ? [span, content.colon] : [span]),
    content: content.spans,
    cueClass: cue.cueClass,
    lemma: cue.lemma,
    realised: cue.realised,
    confidence: confidenceOf(cue, source, content, safe),
    safe,
    rules,
    parent: null,
    heldFrom: null,
  };
}

/** A statement in front, without marks, may go on behind the cue or begin too early. */
const openEdges = new Set(["B03"]);

function isSafe(line: Line, cue: Cue, source: FoundSource, content: FoundContent): boolean {
  const core = coreCues.has(wordAt(line, cue.head));
  return (
    core &&
    cue.realised &&
    !cue.passive &&
    source.plain &&
    content.exact &&
    !openEdges.has(content.rule) &&
    source.place !== "shared"
  );
}

function confidenceOf(cue: Cue, source: FoundSource, content: FoundContent, safe: boolean): number {
  if (safe) return 0.96;
  const parts = [
    source.plain ? 0.95 : 0.8,
    content.exact ? 0.95 : 0.8,
    cue.verb?.cueClass === "say" || cue.verb === null ? 0.9 : 0.7,
  ];
  return Math.round(100 * parts.reduce((product, part) => product * part, 1)) / 100;
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  const at = (spans: readonly Span[]) => hull(spans)?.start ?? Number.POSITIVE_INFINITY;
  return drafts.toSorted((a, b) => at(a.cue) - at(b.cue) || at(a.content) - at(b.content));
}
