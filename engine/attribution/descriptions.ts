/**
 * Who a description stands for: "the Hezbollah official" for the one person who carries Hezbollah in
 * a role (engine.md E3), "the board" for the body that is one, "the outlet" for the last outlet (E6).
 */
import { nationalities } from "../lexicon/countries.ts";
import { singleDocuments } from "../lexicon/documents.ts";
import { kinNouns, mayStandFor, uniqueRoles } from "../lexicon/roles.ts";
import type { Guess } from "./coreference.ts";
import { resolvePronoun } from "./coreference.ts";
import { describedKind, isDefinite, isReportNoun } from "./described.ts";
import type { Cast, Figure, Sighting } from "./figures.ts";
import { sightingBefore } from "./figures.ts";
import type { Description } from "./noun-phrase.ts";

/** The figure that the description takes up, or null when it introduces somebody. */
export function resolveDescription(cast: Cast, phrase: Description): Guess | null {
  const kind = describedKind(cast.page, phrase);
  const piece = outletOfPiece(cast, phrase);
  if (piece) return piece;
  const before = earlierDescription(cast, phrase);
  if (kind === "role-person") return personByRole(cast, phrase) ?? before;
  if (before) return before;
  if (kind === "institution" || kind === "country") return bodyByNoun(cast, phrase);
  if (isReportNoun(phrase.head) && isDefinite(phrase)) return lastOutlet(cast, phrase);
  return null;
}

/** "a Herald report", "a report from the Herald", "the Herald's report". */
function outletOfPiece(cast: Cast, phrase: Description): Guess | null {
  if (!isReportNoun(phrase.head)) return null;
  for (const name of phrase.inside) {
    const found = cast.roster.partyOf.get(name);
    const figure = found ? cast.figureOf.get(found.party) : undefined;
    if (figure?.kind === "outlet") return { figure, confidence: 0.9 };
  }
  return null;
}

function backwards(
  cast: Cast,
  offset: number,
  paragraph: number,
  reach: number,
): readonly Sighting[] {
  const found: Sighting[] = [];
  for (let index = sightingBefore(cast, offset); index >= 0 && found.length < 200; index -= 1) {
    const sighting = cast.sightings[index];
    if (!sighting || paragraph - sighting.paragraph > reach) break;
    found.push(sighting);
  }
  return found;
}

function paragraphOf(cast: Cast, phrase: Description): number {
  return cast.page.words[phrase.range.first]?.paragraph ?? 0;
}

/** The same description again: "the lawyers" after "Roe's lawyers", "the statement" after "a statement". */
function earlierDescription(cast: Cast, phrase: Description): Guess | null {
  if (
    phrase.determiner !== null &&
    !isDefinite(phrase) &&
    !/^(?:these|those|both|all)$/u.test(phrase.determiner)
  )
    return null;
  const seen = new Set<Figure>();
  for (const sighting of backwards(cast, phrase.span.start, paragraphOf(cast, phrase), 40)) {
    const figure = sighting.figure;
    if (figure.party !== null || figure.head !== phrase.head) continue;
    if (fitsModifiers(phrase, figure)) seen.add(figure);
  }
  const [first] = seen;
  if (!first) return null;
  return { figure: first, confidence: seen.size > 1 ? 0.55 : 0.9 };
}

function fitsModifiers(phrase: Description, figure: Figure): boolean {
  const known = new Set([...figure.modifiers.map(stem), ...stems(figure.name)]);
  return phrase.modifiers.filter(isMatter).every((word) => known.has(stem(word)));
}

function stem(word: string): string {
  return word.toLowerCase().replace(/[.’']/gu, "").slice(0, 5);
}

function stems(text: string): readonly string[] {
  return text.split(/[\s-]+/u).map(stem);
}

/** Modifiers that single somebody out; "former" and "senior" do not. */
function isMatter(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function personByRole(cast: Cast, phrase: Description): Guess | null {
  if (!isDefinite(phrase) && phrase.determiner !== null) return null;
  const people = cast.figures.filter(
    (figure) => figure.kind === "named-person" && figure.party !== null,
  );
  const needed = [...phrase.modifiers.filter(isMatter).flatMap(stems), ...ownerStems(cast, phrase)];
  const byRole = people.filter((figure) => carriesRole(figure, phrase.head, needed));
  const before = byRole.filter((figure) => seenBefore(cast, figure, phrase.span.start));
  const fits = before.length > 0 ? before : byRole;
  const [only, other] = fits;
  if (only && !other)
    return { figure: only, confidence: before.length > 0 ? roleConfidence(phrase, needed) : 0.7 };
  if (only && other) return nearest(cast, phrase, fits);
  return kinNouns.has(phrase.head) ? null : byHeadAlone(cast, phrase, people, needed);
}

function roleConfidence(phrase: Description, needed: readonly string[]): number {
  if (needed.length > 0) return 0.92;
  return uniqueRoles.has(phrase.head) || phrase.modifiers.length > 0 ? 0.85 : 0.8;
}

function ownerStems(cast: Cast, phrase: Description): readonly string[] {
  if (phrase.owner === null || typeof phrase.owner === "string") return [];
  const party = cast.roster.partyOf.get(phrase.owner)?.party;
  return party ? [stem(party.parts.at(-1) ?? "")] : [];
}

function carriesRole(figure: Figure, head: string, needed: readonly string[]): boolean {
  return figure.roles.some((role) => {
    if (!role.heads.some((exact) => mayStandFor(head, exact))) return false;
    const known = new Set(role.words.flatMap(stems));
    return needed.every((part) => known.has(part));
  });
}

function seenBefore(cast: Cast, figure: Figure, offset: number): boolean {
  return (figure.party?.names[0]?.name.span.start ?? offset) < offset && cast.figures.length > 0;
}

/** Two people carry the role: the nearest, but nothing may rest on it (E3). */
function nearest(cast: Cast, phrase: Description, fits: readonly Figure[]): Guess | null {
  for (const sighting of backwards(cast, phrase.span.start, paragraphOf(cast, phrase), 40)) {
    if (fits.includes(sighting.figure)) return { figure: sighting.figure, confidence: 0.5 };
  }
  return null;
}

/** No printed role fits: the person last heard, with little confidence ("the retired surgeon"). */
function byHeadAlone(
  cast: Cast,
  phrase: Description,
  people: readonly Figure[],
  needed: readonly string[],
): Guess | null {
  if (phrase.determiner !== "the" || typeof phrase.owner === "string") return null;
  const withHead = people.filter((figure) => carriesRole(figure, phrase.head, []));
  for (const sighting of backwards(cast, phrase.span.start, paragraphOf(cast, phrase), 2)) {
    if (sighting.weight < 2) continue;
    const known = withHead.includes(sighting.figure);
    if (known || (sighting.figure.kind === "named-person" && withHead.length === 0)) {
      return { figure: sighting.figure, confidence: known && needed.length < 2 ? 0.6 : 0.5 };
    }
  }
  return null;
}

function ownerFigure(cast: Cast, phrase: Description): Figure | null {
  if (phrase.owner === null) return null;
  if (typeof phrase.owner !== "string") {
    const party = cast.roster.partyOf.get(phrase.owner)?.party;
    return (party && cast.figureOf.get(party)) ?? null;
  }
  const word = cast.page.words[phrase.range.first];
  return word ? (resolvePronoun(cast, word)?.figure ?? null) : null;
}

/** "the board" after "Northland Board of Elections"; "the company" after the last company. */
function bodyByNoun(cast: Cast, phrase: Description): Guess | null {
  const owner = ownerFigure(cast, phrase);
  if (!isDefinite(phrase) && phrase.determiner !== null) return null;
  if (owner !== null && owner.kind === "named-person") return null;
  const needed = phrase.modifiers
    .filter((word) => isMatter(word) && !nationalities.has(word))
    .map(stem);
  const bodies = cast.figures.filter(
    (figure) => figure.party !== null && figure.kind === "institution",
  );
  const fits = bodies.filter((figure) => {
    const parts = figure.party?.parts.map(stem) ?? [];
    return parts.includes(stem(phrase.head)) && needed.every((part) => parts.includes(part));
  });
  const [only, other] = fits;
  if (only && !other) return { figure: only, confidence: 0.88 };
  if (only && other) return nearest(cast, phrase, fits);
  return phrase.determiner === "the" && looseBodies.has(phrase.head)
    ? lastBody(cast, phrase, needed)
    : null;
}

const looseBodies: ReadonlySet<string> = new Set(
  "company group organisation organization firm agency network party institution corporation charity university retailer manufacturer bank union association movement militia airline chain".split(
    " ",
  ),
);

function lastBody(cast: Cast, phrase: Description, needed: readonly string[]): Guess | null {
  const found = new Set<Figure>();
  for (const sighting of backwards(cast, phrase.span.start, paragraphOf(cast, phrase), 3)) {
    const { figure } = sighting;
    if (figure.kind === "institution" && sighting.weight >= 0.5 && needed.length === 0)
      found.add(figure);
  }
  const [first, second] = found;
  return first ? { figure: first, confidence: second ? 0.5 : 0.75 } : null;
}

/** "the outlet", "the report": the last outlet; two within reach leave it open (E6). */
function lastOutlet(cast: Cast, phrase: Description): Guess | null {
  const found = new Set<Figure>();
  const papers = singleDocuments.has(phrase.head);
  for (const sighting of backwards(cast, phrase.span.start, paragraphOf(cast, phrase), 3)) {
    if (sighting.figure.kind === "outlet" || (papers && sighting.figure.kind === "document"))
      found.add(sighting.figure);
  }
  const [first, second] = found;
  if (!first) return null;
  return { figure: first, confidence: second ? 0.6 : 0.9 };
}
