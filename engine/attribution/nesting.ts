/** Which report stands inside the content of which other (engine.md M6). */
import type { Document } from "../text/document.ts";
import { sentenceIndexAt } from "../text/places.ts";
import { contains, hull, type Span, spanLength } from "../text/span.ts";
import type { Draft } from "./draft.ts";

/** The innermost content that holds cue and source of each draft. Bound: 40 drafts back and ahead. */
export function withParents(document: Document, drafts: readonly Draft[]): Draft[] {
  const firm = drafts.map((draft, index) => ({
    ...draft,
    parent: parentOf(drafts, index) ?? resumedFrom(document, drafts, index),
  }));
  return withoutCycles(firm);
}

const reach = 40;

function parentOf(drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index];
  const cue = hull(draft?.cue ?? []);
  if (!draft || !cue) return null;
  let best: number | null = null;
  let bestLength = Number.POSITIVE_INFINITY;
  for (
    let other = Math.max(0, index - reach);
    other < Math.min(drafts.length, index + reach);
    other += 1
  ) {
    const candidate = drafts[other];
    if (!candidate || other === index || !holds(candidate.content, cue)) continue;
    if (!draft.source.every((span) => holds(candidate.content, span))) continue;
    const length = candidate.content.reduce((sum, span) => sum + spanLength(span), 0);
    const own = draft.content.reduce((sum, span) => sum + spanLength(span), 0);
    if (length > own && length < bestLength) {
      best = other;
      bestLength = length;
    }
  }
  return best;
}

/**
 * "The Herald cited a panel. According to them, ...": what was set up by the citing sentence just
 * before is resumed, so that sentence is the parent.
 */
function resumedFrom(document: Document, drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index];
  const source = draft?.source[0];
  if (!draft || !source || draft.cueClass !== "according") return null;
  if (!resuming.test(document.text.slice(source.start, source.end))) return null;
  for (let other = index - 1; other >= Math.max(0, index - 4); other -= 1) {
    const cite = drafts[other];
    if (cite?.cueClass === "cite" && follows(document, cite, draft)) return other;
  }
  return null;
}

const resuming =
  /^(?:them|him|her|it|the (?:report|study|article|paper|statement|letter|survey|document))$/iu;

/** In the sentence after, in the same paragraph. */
function follows(document: Document, earlier: Draft, later: Draft): boolean {
  const sentenceOf = (draft: Draft) => sentenceIndexAt(document, draft.cue[0]?.start ?? 0);
  const first = sentenceOf(earlier);
  const second = sentenceOf(later);
  const paragraph = (index: number) => document.sentences[index]?.paragraph;
  return second - first === 1 && paragraph(first) === paragraph(second);
}

function holds(spans: readonly Span[], inner: Span): boolean {
  return spans.some((span) => contains(span, inner));
}

/** Longer contents hold shorter ones, so a chain of parents always ends; this keeps it so. */
function withoutCycles(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const seen = new Set([index]);
    for (let parent = draft.parent; parent !== null; parent = drafts[parent]?.parent ?? null) {
      if (seen.has(parent)) return { ...draft, parent: null };
      seen.add(parent);
    }
    return draft;
  });
}
