import type { Chain, Entity, Relation } from "../analysis.ts";
import type { Document } from "../text/document.ts";

export function findChains(
  _document: Document,
  _relations: readonly Relation[],
  _entities: readonly Entity[],
): Chain[] {
  return [];
}
