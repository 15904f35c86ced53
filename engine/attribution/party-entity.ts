/** Which entity a printed party is, for stages that read parties from the text itself. */
import type { Entity, EntityRef, Relation } from "../analysis.ts";
import { groupNouns } from "../lexicon/roles.ts";
import type { Document } from "../text/document.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { plainWords } from "./cue-words.ts";

export type PartyFinder = (span: Span | undefined) => EntityRef | null;

interface Place {
  readonly span: Span;
  readonly ref: EntityRef;
}

/** Sorted once; each question is then a search. A relation's own source goes before a bare mention. */
export function partyFinder(
  document: Document,
  relations: readonly Relation[],
  entities: readonly Entity[],
): PartyFinder {
  const sources = sorted(
    relations.flatMap(({ source, entity }) =>
      entity === null ? [] : source.map((span) => ({ span, ref: entity })),
    ),
  );
  const mentions = sorted(
    entities.flatMap(({ id, name, kind, mentions: places }) =>
      places.map(({ span, confidence }) => ({ span, ref: { id, name, kind, confidence } })),
    ),
  );
  return (span) => {
    if (!span) return null;
    const source = near(sources, span).find((place) => overlaps(place.span, span));
    if (source) return source.ref;
    const inside = near(mentions, span).filter((place) => contains(span, place.span));
    return inside.find((place) => isHead(document, span, place.span))?.ref ?? null;
  };
}

function sorted(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => a.span.start - b.span.start);
}

const reach = 24;

/** The places that begin in the span, and a few before it that may reach into it. */
function near(places: readonly Place[], span: Span): readonly Place[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span.start ?? span.start) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (
    end < places.length &&
    (places[end]?.span.start ?? span.end) < span.end &&
    end - low < reach
  )
    end += 1;
  return places.slice(Math.max(0, low - 3), end);
}

/** "lawyers for Roe" is not Roe; "Mr Roe of Lund" is. */
function isHead(document: Document, party: Span, mention: Span): boolean {
  const before = document.text.slice(party.start, mention.start);
  const after = document.text.slice(mention.end, party.end);
  if (plainWords(before.toLowerCase()).some((word) => groupNouns.has(word) || word.endsWith("ing")))
    return false;
  if (/\b(?:for|of|from|to|at|by|with|about|near)\b|['’]s?\s/iu.test(before)) return false;
  return !/^\s+\p{Ll}/u.test(after) || /^\s+(?:of|from|at|in|who|for)\b/u.test(after);
}
