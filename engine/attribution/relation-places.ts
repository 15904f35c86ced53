/**
 * Where the relations of an article lie, sorted once, so that each later question about a place is a
 * short search however long the article is.
 */
import type { Relation } from "../analysis.ts";
import { contains, overlaps, type Span } from "../text/span.ts";

export interface RelationPlaces {
  /** The relation whose cue the span overlaps, or null. */
  byCue(span: Span): number | null;
  /** The relation with the smallest content around the span, or null. */
  holding(span: Span): number | null;
  /** Relations whose content begins within `reach` characters of the offset, in order. */
  near(offset: number, reach: number): readonly number[];
  /** Indices of the relations inside each relation's content. */
  readonly childrenOf: ReadonlyMap<number, readonly number[]>;
}

interface Place {
  readonly span: Span;
  readonly index: number;
}

/** Contents that begin before a place and may still hold it; deeper nesting than this is no news. */
const lookBack = 60;

export function relationPlaces(relations: readonly Relation[]): RelationPlaces {
  const cues = sorted(relations.flatMap(({ cue }, index) => cue.map((span) => ({ span, index }))));
  const contents = sorted(
    relations.flatMap(({ content }, index) => content.map((span) => ({ span, index }))),
  );
  return {
    byCue: (span) => {
      const end = firstFrom(cues, span.end);
      const found = cues.slice(Math.max(0, end - 4), end).find((cue) => overlaps(cue.span, span));
      return found?.index ?? null;
    },
    holding: (span) => smallest(contents, span),
    near: (offset, reach) => {
      const first = firstFrom(contents, offset - reach);
      const end = firstFrom(contents, offset + reach);
      return [...new Set(contents.slice(first, end).map(({ index }) => index))];
    },
    childrenOf: children(relations),
  };
}

function sorted(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => a.span.start - b.span.start || a.index - b.index);
}

/** Position of the first place that starts at or after the offset. */
function firstFrom(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function smallest(contents: readonly Place[], span: Span): number | null {
  const end = firstFrom(contents, span.start + 1);
  let best: Place | null = null;
  for (const place of contents.slice(Math.max(0, end - lookBack), end)) {
    if (!contains(place.span, span)) continue;
    if (!best || place.span.end - place.span.start < best.span.end - best.span.start) best = place;
  }
  return best?.index ?? null;
}

function children(relations: readonly Relation[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  relations.forEach(({ parent }, index) => {
    if (parent === null) return;
    const known = found.get(parent);
    if (known) known.push(index);
    else found.set(parent, [index]);
  });
  return found;
}
