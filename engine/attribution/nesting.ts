/** Which report stands inside the content of which other (engine.md M6). */
import { contains, hull, type Span, spanLength } from "../text/span.ts";
import type { Draft } from "./draft.ts";

/** The innermost content that holds cue and source of each draft. Bound: 40 drafts back and ahead. */
export function withParents(drafts: readonly Draft[]): Draft[] {
  const firm = drafts.map((draft, index) => ({ ...draft, parent: parentOf(drafts, index) }));
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
