import type { Denial, Entity, Relation } from "../analysis.ts";
import type { Document } from "../text/document.ts";

export function findDenials(
  _document: Document,
  _relations: readonly Relation[],
  _entities: readonly Entity[],
): Denial[] {
  return [];
}
