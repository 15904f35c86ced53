/**
 * Names that stand for the same party are brought together (engine.md E1, E2): short names,
 * courtesy titles, acronyms, hyphen variants. What is left open stays open.
 */
import type { SourceKind } from "../analysis.ts";
import type { Name } from "./names.ts";
import {
  candidatesFor,
  type Party,
  type Roster,
  type Shelf,
  shelfReach,
  stemOf,
} from "./parties.ts";
import { bareAcronym, bareParts, type Match, sameFull, shortMatch } from "./party-match.ts";

export function gatherParties(text: string, names: readonly Name[]): Roster {
  const parties: Party[] = [];
  const shelf: Shelf = { byPart: new Map(), byAcronym: new Map() };
  const partyOf = new Map<Name, Match>();
  const join = (name: Name, match: Match) => {
    const before = match.party.parts;
    addName(match.party, name, match.confidence);
    if (match.party.names.length === 1 || match.party.parts !== before)
      fileParty(shelf, match.party);
    partyOf.set(name, match);
  };
  const make = (name: Name) => {
    const party = partyFrom(name, parties.length + 1);
    parties.push(party);
    join(name, { party, confidence: 0.99 });
  };
  for (const name of names) {
    if (bareParts(name.parts).length < 2) continue;
    const same = candidatesFor(shelf, bareParts(name.parts)).find((party) => sameFull(party, name));
    if (same) join(name, { party: same, confidence: 0.98 });
    else make(name);
  }
  noteAcronyms(text, shelf, parties);
  for (const name of names) {
    if (partyOf.has(name)) continue;
    const found = shortMatch(shelf, name);
    if (found) join(name, found);
    else make(name);
  }
  for (const party of parties) party.names.sort((a, b) => a.name.span.start - b.name.span.start);
  return { parties, partyOf };
}

function fileParty(shelf: Shelf, party: Party): void {
  for (const part of party.parts) {
    const key = stemOf(part);
    const filed = shelf.byPart.get(key) ?? [];
    if (filed.at(-1) !== party && !filed.slice(-shelfReach).includes(party)) filed.push(party);
    shelf.byPart.set(key, filed);
  }
}

function noteAcronyms(text: string, shelf: Shelf, parties: readonly Party[]): void {
  for (const party of parties) {
    const letters = initials(party.parts);
    const spelled = !/\p{Lu}{2}/u.test(party.name);
    if (spelled && party.kind !== "person" && letters.length >= 2)
      shelf.byAcronym.set(letters, party);
    for (const { name } of party.names) {
      const printed = /^\s*\(\s*(?:the\s+)?([A-Z][A-Za-z&.-]{1,9})\s*\)/u.exec(
        text.slice(name.span.end, name.span.end + 20),
      );
      if (printed?.[1]) shelf.byAcronym.set(bareAcronym(printed[1]), party);
    }
  }
}

function initials(parts: readonly string[]): string {
  return parts
    .filter((part) => !/^(?:of|the|for|and|on|in|de|&)$/u.test(part))
    .map((part) => part.charAt(0))
    .join("");
}

function partyFrom(name: Name, number: number): Party {
  return {
    id: `e${number}`,
    name: name.text,
    kind: name.kind,
    sure: name.sure,
    gender: name.gender,
    names: [],
    roles: [],
    parts: bareParts(name.parts),
    fullStarts: [],
    lastShort: -1,
  };
}

/** A party is what its surest mention says, and called what its fullest mention says (E1). */
function addName(party: Party, name: Name, confidence: number): void {
  party.names.push({ name, confidence });
  if (bareParts(name.parts).length > 1) party.fullStarts.push(name.span.start);
  else party.lastShort = name.span.start;
  party.roles.push(...name.roles);
  party.gender ??= name.gender;
  const whole = bareParts(name.parts).length >= party.parts.length || party.kind === "unknown";
  if (whole && name.kind !== "unknown" && (name.sure > party.sure || party.kind === "unknown")) {
    party.kind = name.kind;
    party.sure = name.sure;
  }
  const parts = bareParts(name.parts);
  if (
    parts.length > party.parts.length ||
    (parts.length === party.parts.length &&
      name.text.length > party.name.length &&
      confidence > 0.9)
  ) {
    if (party.kind !== "person" || !name.text.includes("'s")) {
      party.name = name.text;
      party.parts = parts;
    }
  }
}

/** The kind of source a named party is; a place that speaks is a body, a state a country (E5). */
export function sourceKindOf(party: Party): SourceKind {
  if (party.kind === "person") return "named-person";
  if (party.kind === "country") return "country";
  if (party.kind === "people") return "unnamed-group";
  if (party.kind === "outlet" || party.kind === "document") return party.kind;
  if (party.kind === "unknown")
    return party.parts.length > 1 && party.parts.length < 4 ? "named-person" : "institution";
  return "institution";
}
