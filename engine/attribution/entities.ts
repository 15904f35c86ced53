/**
 * Names that stand for the same party are brought together (engine.md E1, E2): short names,
 * courtesy titles, acronyms, hyphen variants. What is left open stays open.
 */
import type { Entity, SourceKind } from "../analysis.ts";
import { capitals, countries, nationalities } from "../lexicon/countries.ts";
import { femaleNames, maleNames } from "../lexicon/first-names.ts";
import { styles } from "../lexicon/titles.ts";
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
  readonly acronyms: Set<string>;
}

export interface Roster {
  readonly parties: readonly Party[];
  readonly partyOf: ReadonlyMap<Name, { readonly party: Party; readonly confidence: number }>;
}

export function gatherParties(text: string, names: readonly Name[]): Roster {
  const parties: Party[] = [];
  const partyOf = new Map<Name, { party: Party; confidence: number }>();
  const join = (name: Name, party: Party, confidence: number) => {
    addName(party, name, confidence);
    partyOf.set(name, { party, confidence });
  };
  const make = (name: Name) => {
    const party = partyFrom(name, parties.length + 1);
    parties.push(party);
    join(name, party, 0.99);
  };
  const full = names.filter((name) => bareParts(name.parts).length > 1);
  for (const name of full) {
    const same = parties.find((party) => sameFull(party, name));
    if (same) join(name, same, 0.98);
    else make(name);
  }
  noteAcronyms(text, parties);
  for (const name of names) {
    if (partyOf.has(name)) continue;
    const found = shortMatch(parties, name);
    if (found) join(name, found.party, found.confidence);
    else make(name);
  }
  for (const party of parties) party.names.sort((a, b) => a.name.span.start - b.name.span.start);
  return { parties, partyOf };
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
    acronyms: new Set(),
  };
}

/** A party is what its surest mention says, and called what its fullest mention says (E1). */
function addName(party: Party, name: Name, confidence: number): void {
  party.names.push({ name, confidence });
  party.roles.push(...name.roles);
  party.gender ??= name.gender;
  if (name.kind !== "unknown" && (name.sure > party.sure || party.kind === "unknown")) {
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

function bareParts(parts: readonly string[]): readonly string[] {
  const bare = parts.filter((part) => !styles.has(part) && !/^(?:jr|sr|ii|iii|iv)$/u.test(part));
  return bare.length > 0 ? bare : parts;
}

const personLike = (kind: NameKind) => kind === "person" || kind === "unknown";

function sameFull(party: Party, name: Name): boolean {
  const a = party.parts;
  const b = bareParts(name.parts);
  if (a.join(" ") === b.join(" ")) return true;
  if (personLike(party.kind) && personLike(name.kind)) return samePerson(a, b);
  if (party.kind === "person" || name.kind === "person") return false;
  return sameBody(party, a, name, b);
}

/** "Mohammad Javad Zarif" and "Javad Zarif"; "J. Roe" and "Jane Roe". */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1) || a.length < 2 || b.length < 2) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const given = long.slice(0, -1);
  return short
    .slice(0, -1)
    .every((part) =>
      given.some(
        (other) =>
          other === part ||
          (part.length === 1 && other.startsWith(part)) ||
          (other.length === 1 && part.startsWith(other)),
      ),
    );
}

/** "Illinois Board of Elections" and "Board of Election". */
function sameBody(party: Party, a: readonly string[], name: Name, b: readonly string[]): boolean {
  if (party.kind !== name.kind && party.kind !== "unknown" && name.kind !== "unknown") return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  const stem = (part: string | undefined) => (part ?? "").replace(/s$/u, "");
  const tail = long.slice(long.length - short.length);
  const headTail = short.every((part, index) => stem(part) === stem(tail[index]));
  const headFront = short.every((part, index) => stem(part) === stem(long[index]));
  return (
    headTail || (headFront && party.kind === "institution" && long.length - short.length === 1)
  );
}

function noteAcronyms(text: string, parties: readonly Party[]): void {
  for (const party of parties) {
    const letters = initials(party.parts);
    const spelled = !/\p{Lu}{2}/u.test(party.name);
    if (spelled && party.kind !== "person" && letters.length >= 2) party.acronyms.add(letters);
    for (const { name } of party.names) {
      const printed = /^\s*\(\s*(?:the\s+)?([A-Z][A-Za-z&.-]{1,9})\s*\)/u.exec(
        text.slice(name.span.end, name.span.end + 20),
      );
      if (printed?.[1]) party.acronyms.add(bareAcronym(printed[1]));
    }
  }
}

function initials(parts: readonly string[]): string {
  return parts
    .filter((part) => !/^(?:of|the|for|and|on|in|de|&)$/u.test(part))
    .map((part) => part.charAt(0))
    .join("");
}

function bareAcronym(text: string): string {
  return text.toLowerCase().replace(/\./gu, "");
}

interface Match {
  readonly party: Party;
  readonly confidence: number;
}

function shortMatch(parties: readonly Party[], name: Name): Match | null {
  const part = bareParts(name.parts).at(-1);
  if (part === undefined) return null;
  return (
    exactMatch(parties, name) ?? personMatch(parties, name, part) ?? bodyMatch(parties, name, part)
  );
}

function exactMatch(parties: readonly Party[], name: Name): Match | null {
  const key = bareParts(name.parts).join(" ");
  const acronym = bareAcronym(name.text);
  for (const party of parties) {
    if (party.parts.join(" ") === key && party.kind !== "people")
      return { party, confidence: 0.97 };
  }
  if (!/^[A-Z.&]{2,}$/u.test(name.text)) return null;
  for (const party of parties) if (party.acronyms.has(acronym)) return { party, confidence: 0.95 };
  return null;
}

/** A bare surname goes to the person last mentioned with it; with two such people it is unsure (E2). */
function personMatch(parties: readonly Party[], name: Name, part: string): Match | null {
  if (!personLike(name.kind) && !(name.kind === "institution" && name.sure < 0.75)) return null;
  const people = parties.filter((party) => personLike(party.kind) && party.parts.length > 1);
  const agreeing = (party: Party) =>
    !name.titled || name.gender === null || party.gender === null || party.gender === name.gender;
  const bySurname = people.filter((party) => party.parts.at(-1) === part && agreeing(party));
  const given = maleNames.has(name.text) || femaleNames.has(name.text) || name.titled;
  const byGiven = !given
    ? []
    : people.filter(
        (party) => party.parts.includes(part) && party.parts.at(-1) !== part && agreeing(party),
      );
  const found = bySurname.length > 0 ? bySurname : byGiven;
  const last = lastMentioned(found, name);
  if (!last) return null;
  const base = bySurname.length > 0 ? 0.97 : 0.85;
  return { party: last, confidence: found.length > 1 ? 0.55 : base };
}

function lastMentioned(parties: readonly Party[], name: Name): Party | null {
  let best: Party | null = null;
  let bestStart = -1;
  for (const party of parties) {
    for (const mention of party.names) {
      const start = mention.name.span.start;
      if (start < name.span.start && start > bestStart) {
        best = party;
        bestStart = start;
      }
    }
  }
  return best ?? parties[0] ?? null;
}

function bodyMatch(parties: readonly Party[], name: Name, part: string): Match | null {
  if (countries.has(name.text) || capitals.has(name.text) || nationalities.has(name.text))
    return null;
  const bodies = parties.filter(
    (party) => (party.kind === "institution" || party.kind === "outlet") && party.parts.length > 1,
  );
  const byHead = bodies.filter((party) => party.parts.at(-1) === part && party.kind === "outlet");
  const byFront = name.located
    ? []
    : bodies.filter((party) => party.parts[0] === part && party.kind === "institution");
  const found = byHead.length > 0 ? byHead : byFront;
  const last = lastMentioned(found, name);
  if (!last) return null;
  const sure = last.parts.length > 3 ? 0.8 : 0.9;
  return { party: last, confidence: found.length > 1 ? 0.6 : sure };
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

export type EntityDraft = Omit<Entity, "mentions"> & { mentions: Entity["mentions"] };
