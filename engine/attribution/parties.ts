/** Named parties while they are gathered, and the shelf on which a name finds those it may belong to. */
import type { NameKind } from "./name-kinds.ts";
import type { Gender, Name } from "./names.ts";
import type { Role } from "./role-phrases.ts";

/** A named party while it is gathered; `resolve` turns it into an Entity. */
export interface Party {
  readonly id: string;
  name: string;
  kind: NameKind;
  sure: number;
  gender: Gender | null;
  readonly names: { readonly name: Name; readonly confidence: number }[];
  readonly roles: Role[];
  /** Lower-case parts of the fullest form. */
  parts: readonly string[];
  /** Starts of the mentions by full name, ascending, and of the last one by a short name. */
  readonly fullStarts: number[];
  lastShort: number;
}

export interface Roster {
  readonly parties: readonly Party[];
  readonly partyOf: ReadonlyMap<Name, { readonly party: Party; readonly confidence: number }>;
}

/** Parties by the stem of each part of their names, so that a name meets only those it may belong to. */
export interface Shelf {
  readonly byPart: Map<string, Party[]>;
  readonly byAcronym: Map<string, Party>;
}

/** Nobody in news shares a name part with more others; bounds the work on hostile text. */
export const shelfReach = 100;

export function candidatesFor(shelf: Shelf, parts: readonly string[]): readonly Party[] {
  const keys = new Set([stemOf(parts[0] ?? ""), stemOf(parts.at(-1) ?? "")]);
  const found = new Set<Party>();
  for (const key of keys) {
    for (const party of shelf.byPart.get(key)?.slice(-shelfReach) ?? []) found.add(party);
  }
  return [...found];
}

export function stemOf(part: string): string {
  return part.replace(/s$/u, "");
}
