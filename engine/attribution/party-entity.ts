/** Which entity a printed party is, for stages that read parties from the text itself. */
import type { Entity, EntityRef, Relation } from "../analysis.ts";
import type { Document } from "../text/document.ts";
import { contains, overlaps, type Span } from "../text/span.ts";

export function partyEntity(
  document: Document,
  relations: readonly Relation[],
  entities: readonly Entity[],
  span: Span | undefined,
): EntityRef | null {
  if (!span) return null;
  const bySource = relations.find((relation) =>
    relation.source.some((source) => overlaps(source, span)),
  );
  if (bySource?.entity) return bySource.entity;
  for (const entity of entities) {
    const mention = entity.mentions.findLast((candidate) => contains(span, candidate.span));
    if (!mention || !isHead(document, span, mention.span)) continue;
    return { id: entity.id, name: entity.name, kind: entity.kind, confidence: mention.confidence };
  }
  return null;
}

/** "lawyers for Roe" is not Roe; "Mr Roe of Lund" is. */
function isHead(document: Document, party: Span, mention: Span): boolean {
  const before = document.text.slice(party.start, mention.start);
  const after = document.text.slice(mention.end, party.end);
  if (/\b(?:for|of|from|to|at|by|with|about|near)\b|['’]s?\s/iu.test(before)) return false;
  return !/^\s+\p{Ll}/u.test(after) || /^\s+(?:of|from|at|in|who|for)\b/u.test(after);
}
