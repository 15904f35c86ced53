/**
 * Who a description stands for: "the Hezbollah official" for the one person who carries Hezbollah in
 * a role (engine.md E3), "the board" for the body that is one, "the outlet" for the last outlet (E6).
 */
import type { SourceKind } from "../analysis.ts";
import { months, weekdays } from "../lexicon/calendar.ts";
import { looserBodies } from "../lexicon/organisations.ts";
import {
  femaleRoles,
  groupNouns,
  isRoleNoun,
  kinNouns,
  maleRoles,
  mayStandFor,
  uniqueRoles,
} from "../lexicon/roles.ts";
import { bodyByNoun, lastOutlet, looserBody } from "./body-descriptions.ts";
import type { Guess } from "./coreference.ts";
import { describedKind, isDefinite, isReportNoun } from "./described.ts";
import { type Cast, type Figure, sourceWeight } from "./figures.ts";
import type { Description } from "./noun-phrase.ts";
import type { Role } from "./role-phrases.ts";
import { backwards, isMatter, mostSalient, seenBefore, stem } from "./salience.ts";
import type { Word } from "./words.ts";

const times: ReadonlySet<string> = new Set(
  [...weekdays, ...months, "yesterday", "today"].map((word) => word.toLowerCase()),
);

/** The figure that the description takes up, or null when it introduces somebody. */
export function resolveDescription(cast: Cast, phrase: Description): Guess | null {
  // "Monday saw": a day is nobody who was named before.
  if (times.has(phrase.head)) return null;
  const kind = describedKind(cast.page, phrase);
  const first = surname(cast, phrase) ?? outletOfPiece(cast, phrase) ?? lastJoint(cast, phrase);
  if (first) return first;
  const before = earlierDescription(cast, phrase);
  if (kind === "role-person") return personByRole(cast, phrase) ?? before;
  if (before) return before;
  if (kind === "institution" || kind === "country") return bodyByNoun(cast, phrase);
  if (!isReportNoun(phrase.head) || !isDefinite(phrase)) return null;
  return lastOutlet(cast, phrase) ?? looserBody(cast, phrase, []);
}

/** "Baker said" where a Charles Baker is named: a surname that is a calling too. */
function surname(cast: Cast, phrase: Description): Guess | null {
  const [word, behind] = cast.page.words.slice(phrase.range.first, phrase.range.end);
  if (!word || behind || !/^\p{Lu}/u.test(word.text)) return null;
  const [only, other] = cast.named.people.filter(
    ({ party }) => party && party.parts.length > 1 && party.parts.at(-1) === word.lower,
  );
  return only && !other ? { figure: only, confidence: 0.93 } : null;
}

/** How sure it is that a described source is nobody whom the article names elsewhere (E3). */
export function unresolvedConfidence(cast: Cast, phrase: Description, kind: SourceKind): number {
  const words = cast.page.words.slice(phrase.range.first, phrase.range.end);
  if (words.some((word) => /^(?:whom|which|whose)$/u.test(word.lower))) return 0.4;
  if (holdsClause(words) || joinsName(phrase, words)) return 0.4;
  if (goesOnInCapitals(cast, phrase)) return 0.6;
  if (kind === "role-person") {
    if (!isRoleNoun(phrase.head)) return 0.5;
    if (asksForNoName(cast, phrase)) return 0.93;
    if (
      keptOpen.has(words[0]?.lower ?? "") ||
      phrase.modifiers.some((word) => keptOpen.has(word.toLowerCase()))
    )
      return 0.9;
    if (phrase.determiner !== "a" && phrase.determiner !== "an") return 0.5;
    return cast.named.people.some((figure) => carriesRole(figure, phrase.head, [])) ? 0.6 : 0.9;
  }
  if (kind === "unnamed-group")
    return groupNouns.has(phrase.head) || /^\d|^(?:many|some|others)$/u.test(phrase.head)
      ? 0.9
      : 0.7;
  if (kind === "country") return cast.named.countries.length > 0 ? 0.6 : 0.8;
  if (kind === "institution") return namedLike(cast, phrase) ? 0.6 : 0.9;
  if (kind === "outlet")
    return cast.named.outlets.length > 0 || phrase.head === "paper" ? 0.6 : 0.9;
  return 0.9;
}

/** "An official, speaking on condition of anonymity,": nobody whom the article names. */
function asksForNoName(cast: Cast, { range }: Description): boolean {
  const { words } = cast.page;
  const sentence = words[range.first]?.sentence;
  return words
    .slice(range.first, range.end + 14)
    .some((word) => word.sentence === sentence && word.quote === null && nameless.test(word.lower));
}

const nameless = /^(?:anonymity|anonymous|anonymously|unnamed|unidentified)$/u;

/** "paper producer Who Cares Most": its name may follow. */
function goesOnInCapitals(cast: Cast, { coreEnd, range }: Description): boolean {
  const { words } = cast.page;
  const next = words[coreEnd];
  return (
    next !== undefined &&
    next.sentence === words[range.first]?.sentence &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

/** "the tweet comes as", "people were asked to send": words of a clause are nobody. */
function holdsClause(words: readonly Word[]): boolean {
  return words.some(
    (word, index) =>
      index > 0 &&
      word.quote === null &&
      /^(?:is|are|was|were|has|have|had|comes|came|went|took|of)$/u.test(word.lower) &&
      (word.lower !== "of" || index === words.length - 1),
  );
}

/** "these videos and Northland Radio": two sources, and the description is but one. */
function joinsName(phrase: Description, words: readonly Word[]): boolean {
  const starts = new Set(phrase.inside.map((name) => name.span.start));
  return words.some((word, index) => starts.has(word.start) && words[index - 1]?.lower === "and");
}

/** Whether the article names a body that the noun could stand for. */
function namedLike(cast: Cast, phrase: Description): boolean {
  if (phrase.owner !== null) return false;
  const nouns = [phrase.head, ...(looserBodies[phrase.head] ?? [])];
  return cast.named.bodies.some((figure) =>
    nouns.some((noun) => figure.party?.parts.includes(noun)),
  );
}

/** "a Herald report", "a report from the Herald", "the Herald's report". */
function outletOfPiece(cast: Cast, phrase: Description): Guess | null {
  if (!isReportNoun(phrase.head) && phrase.head !== "agency" && phrase.head !== "service")
    return null;
  for (const name of phrase.inside) {
    const found = cast.roster.partyOf.get(name);
    const figure = found ? cast.figureOf.get(found.party) : undefined;
    if (figure?.kind === "outlet") return { figure, confidence: 0.9 };
  }
  return null;
}

/** "the parties", "the two men" after "Lee and Park". */
function lastJoint(cast: Cast, phrase: Description): Guess | null {
  if (
    !/^(?:parties|pair|two|both|couple|duo|companies|firms|countries|men|women|leaders)$/u.test(
      phrase.head,
    )
  )
    return null;
  if (phrase.determiner !== "the" && phrase.determiner !== "both") return null;
  const found = backwards(cast, phrase, 4).find((sighting) => sighting.figure.kind === "joint");
  return found ? { figure: found.figure, confidence: 0.75 } : null;
}

/** The same description again: "the lawyers" after "Roe's lawyers", "the statement" after "a statement". */
function earlierDescription(cast: Cast, phrase: Description): Guess | null {
  const points =
    isDefinite(phrase) ||
    phrase.determiner === null ||
    /^(?:these|those|both|all)$/u.test(phrase.determiner);
  if (!points) return null;
  const seen = new Set<Figure>();
  for (const { figure } of backwards(cast, phrase, 40)) {
    if (figure.party !== null || figure.head !== phrase.head) continue;
    if (fitsModifiers(cast, phrase, figure)) seen.add(figure);
  }
  const [first] = seen;
  if (!first) return null;
  return { figure: first, confidence: seen.size > 1 ? 0.55 : 0.9 };
}

function fitsModifiers(cast: Cast, phrase: Description, figure: Figure): boolean {
  const known = new Set([...figure.modifiers.map(stem), ...stems(figure.name)]);
  const telling = phrase.modifiers.filter(
    (word) => isMatter(word) || ordinals.has(word.toLowerCase()),
  );
  return [...telling.map(stem), ...ownerStems(cast, phrase)].every((word) => known.has(word));
}

const ordinals: ReadonlySet<string> = new Set([
  "first",
  "second",
  "third",
  "other",
  "another",
  "latter",
  "former",
]);

function stems(text: string): readonly string[] {
  return text.split(/[\s-]+/u).map(stem);
}

function personByRole(cast: Cast, phrase: Description): Guess | null {
  if (phrase.modifiers.some((word) => keptOpen.has(word.toLowerCase()))) return null;
  const indefinite = !isDefinite(phrase) && phrase.determiner !== null;
  const people = cast.named.people.filter((figure) => !isOtherGender(phrase.head, figure));
  const needed = [...phrase.modifiers.filter(isMatter).flatMap(stems), ...ownerStems(cast, phrase)];
  const byRole = people.filter((figure) => carriesRole(figure, phrase.head, needed));
  const [only, other] = byRole;
  if (only && !other) {
    if (indefinite) return introduced(cast, phrase, only);
    return {
      figure: only,
      confidence: seenBefore(only, phrase.span.start) ? roleConfidence(phrase, needed) : 0.7,
    };
  }
  if (indefinite) return null;
  if (byRole.length > 1) {
    const guess = mostSalient(cast, phrase, (figure) => byRole.includes(figure), 40, 0.6);
    return uniqueRoles.has(phrase.head) ? ifSpokeLast(cast, phrase, guess) : guess;
  }
  if (kinNouns.has(phrase.head) || phrase.owner !== null) return null;
  const withHead = people.filter((figure) => carriesRole(figure, phrase.head, []));
  const pool = withHead.length > 0 ? withHead : people;
  const guess = mostSalient(
    cast,
    phrase,
    (figure) => pool.includes(figure),
    12,
    withHead.length === 1 ? 0.6 : 0.5,
  );
  return ifSpokeLast(cast, phrase, guess);
}

function ifSpokeLast(cast: Cast, phrase: Description, guess: Guess | null): Guess | null {
  return guess && spokeLast(cast, phrase, guess.figure) ? { ...guess, confidence: 0.9 } : guess;
}

/** "the retired surgeon" right behind what a named person said, where nobody else spoke in between. */
function spokeLast(cast: Cast, phrase: Description, figure: Figure): boolean {
  if (phrase.determiner !== "the" || !isRoleNoun(phrase.head) || figure.roles.some(standsIn))
    return false;
  const last = backwards(cast, phrase, 1).find(
    ({ weight, quote }) => weight >= sourceWeight && quote === null,
  );
  return last?.figure === figure;
}

/** Words that tell somebody apart from those who are named. */
const keptOpen: ReadonlySet<string> = new Set([
  "one",
  "first",
  "second",
  "third",
  "other",
  "another",
  "anonymous",
  "unnamed",
  "unidentified",
]);

/** "a judge" in the lead, and one judge named further down: likely, not sure. */
function introduced(cast: Cast, phrase: Description, figure: Figure): Guess | null {
  const early = (cast.page.words[phrase.range.first]?.paragraph ?? 0) <= 3;
  return early && phrase.determiner === "a" && !seenBefore(figure, phrase.span.start)
    ? { figure, confidence: 0.5 }
    : null;
}

/** "deputy governor" is no governor. */
function standsIn({ words }: Role): boolean {
  return words.some((word) => /^(?:deputy|vice|assistant)$/u.test(word));
}

function isOtherGender(head: string, { gender }: Figure): boolean {
  return (gender === "m" && femaleRoles.has(head)) || (gender === "f" && maleRoles.has(head));
}

function roleConfidence(phrase: Description, needed: readonly string[]): number {
  if (needed.length > 0) return 0.92;
  if (uniqueRoles.has(phrase.head) && phrase.modifiers.length === 0) return 0.9;
  return phrase.modifiers.length > 0 ? 0.85 : 0.8;
}

function ownerStems(cast: Cast, phrase: Description): readonly string[] {
  if (phrase.owner === null || typeof phrase.owner === "string") return [];
  const party = cast.roster.partyOf.get(phrase.owner)?.party;
  return party ? [stem(party.parts.at(-1) ?? "")] : [];
}

function carriesRole(figure: Figure, head: string, needed: readonly string[]): boolean {
  return figure.roles.some((role) => {
    if (!role.heads.some((exact) => mayStandFor(head, exact))) return false;
    if (role.heads.includes(head) && head !== "deputy" && standsIn(role)) return false;
    const known = new Set(role.words.flatMap(stems));
    return needed.every((part) => known.has(part) || sameLand(part, known));
  });
}

/** "British" and "Britain", "French" and "France": four letters, or three for short ones. */
function sameLand(part: string, known: ReadonlySet<string>): boolean {
  return [...known].some((word) => word.length >= 4 && word.slice(0, 4) === part.slice(0, 4));
}
