import type { Entity, Relation, Reply } from "../analysis.ts";
import type { Document } from "../text/document.ts";

export function findReplies(
  _document: Document,
  _relations: readonly Relation[],
  _entities: readonly Entity[],
): Reply[] {
  return [];
}
