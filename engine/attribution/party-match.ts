/**
 * Whether two printed names may belong to one party (engine.md E2): full names by their parts, short
 * names by surname, acronym or the front of a body's name.
 */
import { capitals, countries, nationalities } from "../lexicon/countries.ts";
import { femaleNames, maleNames } from "../lexicon/first-names.ts";
import { femaleRoles, kinNouns, maleRoles } from "../lexicon/roles.ts";
import { styles } from "../lexicon/titles.ts";
import type { NameKind } from "./name-kinds.ts";
import type { Gender, Name } from "./names.ts";
import { candidatesFor, type Party, type Shelf, stemOf } from "./parties.ts";

export function bareParts(parts: readonly string[]): readonly string[] {
  const bare = parts.filter((part) => !styles.has(part) && !/^(?:jr|sr|ii|iii|iv)$/u.test(part));
  return bare.length > 0 ? bare : parts;
}

const personLike = (kind: NameKind) => kind === "person" || kind === "unknown";

export function sameFull(party: Party, name: Name): boolean {
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
  const tail = long.slice(long.length - short.length);
  const headTail = short.every((part, index) => stemOf(part) === stemOf(tail[index] ?? ""));
  const headFront = short.every((part, index) => stemOf(part) === stemOf(long[index] ?? ""));
  return (
    headTail || (headFront && party.kind === "institution" && long.length - short.length === 1)
  );
}

export function bareAcronym(text: string): string {
  return text.toLowerCase().replace(/\./gu, "");
}

export interface Match {
  readonly party: Party;
  readonly confidence: number;
}

export function shortMatch(shelf: Shelf, name: Name): Match | null {
  const part = bareParts(name.parts).at(-1);
  if (part === undefined) return null;
  const parties = candidatesFor(shelf, bareParts(name.parts));
  return (
    exactMatch(shelf, parties, name) ??
    personMatch(parties, name, part) ??
    bodyMatch(parties, name, part)
  );
}

function exactMatch(shelf: Shelf, parties: readonly Party[], name: Name): Match | null {
  const key = bareParts(name.parts).join(" ");
  const acronym = bareAcronym(name.text);
  for (const party of parties) {
    if (party.parts.join(" ") !== key || party.kind === "people") continue;
    const rival = party.kind !== "person" && hasSurname(parties, key, party);
    return { party, confidence: rival ? 0.5 : 0.97 };
  }
  if (!/^[A-Z.&]{2,}$/u.test(name.text)) return null;
  const party = shelf.byAcronym.get(acronym);
  return party ? { party, confidence: 0.95 } : null;
}

/** "Israel" in a text that also names a Steve Israel. */
function hasSurname(parties: readonly Party[], key: string, self: Party): boolean {
  return parties.some(
    (party) =>
      party !== self &&
      party.kind === "person" &&
      party.parts.length > 1 &&
      party.parts.at(-1) === key,
  );
}

/** A bare surname goes to the person last mentioned with it; with two such people it is unsure (E2). */
function personMatch(parties: readonly Party[], name: Name, part: string): Match | null {
  if (!mayBePerson(name)) return null;
  const people = parties.filter((party) => personLike(party.kind) && party.parts.length > 1);
  const agreeing = (party: Party) =>
    !name.titled || name.gender === null || (genderOf(party) ?? name.gender) === name.gender;
  const bySurname = people.filter((party) => party.parts.at(-1) === part && agreeing(party));
  const given = maleNames.has(name.text) || femaleNames.has(name.text) || name.titled;
  const byGiven = !given
    ? []
    : people.filter(
        (party) => party.parts.includes(part) && party.parts.at(-1) !== part && agreeing(party),
      );
  const found =
    bySurname.length === 0 ? byGiven : name.titled ? bySurname : withoutMinor(bySurname);
  const last = lastMentioned(found, name);
  if (!last) return null;
  if (name.kind === "country") return name.located ? null : { party: last, confidence: 0.5 };
  const known = found.filter((party) => lastStart(party, name.span.start) >= 0);
  // A namesake who is first named further down is nobody yet.
  if (found.length > 1) return { party: last, confidence: known.length === 1 ? 0.93 : 0.55 };
  if (bySurname.length > 1) return { party: last, confidence: 0.92 };
  const clear = last.kind === "person" && last.sure >= 0.85;
  return { party: last, confidence: bySurname.length === 0 ? 0.85 : clear ? 0.99 : 0.97 };
}

/**
 * The bare surname is hardly for one introduced as somebody's wife or son, nor for a run of capitals
 * ("Stop Roe") beside a person known by given name or title; where nobody else is left, all may be meant.
 */
function withoutMinor(bearers: readonly Party[]): readonly Party[] {
  if (bearers.length < 2) return bearers;
  const clear = bearers.some(({ sure }) => sure >= 0.85);
  const major = bearers.filter((party) => !isKin(party) && !(clear && party.sure <= 0.6));
  return major.length > 0 ? major : bearers;
}

/** Whoever is introduced as kin is so at the first mentions. */
const rolesRead = 4;

/** Told by the given name, or by what the party is to somebody: "her husband, Omar Lund". */
function genderOf(party: Party): Gender | null {
  if (party.gender !== null) return party.gender;
  const heads = party.roles.slice(0, rolesRead).flatMap((role) => role.heads);
  if (heads.some((head) => femaleRoles.has(head))) return "f";
  return heads.some((head) => maleRoles.has(head)) ? "m" : null;
}

function isKin(party: Party): boolean {
  return party.roles
    .slice(0, rolesRead)
    .some((role) => role.heads.some((head) => kinNouns.has(head)));
}

/** A capital or state may also be a surname, and then one of the text's people bears it. */
function mayBePerson(name: Name): boolean {
  return (
    personLike(name.kind) ||
    (name.kind === "institution" && name.sure < 0.75) ||
    name.kind === "country"
  );
}

function lastMentioned(parties: readonly Party[], name: Name): Party | null {
  let best: Party | null = null;
  let bestStart = -1;
  for (const party of parties) {
    const start = lastStart(party, name.span.start);
    if (start > bestStart) {
      best = party;
      bestStart = start;
    }
  }
  return best ?? parties[0] ?? null;
}

/** Where the party was last mentioned before the offset; -1 for nowhere. Short names come in order. */
function lastStart(party: Party, offset: number): number {
  let low = 0;
  let high = party.fullStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((party.fullStarts[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(party.fullStarts[low - 1] ?? -1, party.lastShort < offset ? party.lastShort : -1);
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
