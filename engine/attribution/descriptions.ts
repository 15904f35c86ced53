/**
 * Who a description stands for: "the Hezbollah official" for the one person who carries Hezbollah in
 * a role (engine.md E3), "the board" for the body that is one, "the outlet" for the last outlet (E6).
 */
import type { SourceKind } from "../analysis.ts";
import { nationalities, regions } from "../lexicon/countries.ts";
import { singleDocuments } from "../lexicon/documents.ts";
import { looserBodies } from "../lexicon/organisations.ts";
import { kinNouns, mayStandFor, uniqueRoles } from "../lexicon/roles.ts";
import { type Guess, resolvePronoun } from "./coreference.ts";
import { describedKind, isDefinite, isReportNoun } from "./described.ts";
import { type Cast, type Figure, type Sighting, sightingBefore } from "./figures.ts";
import type { Description } from "./noun-phrase.ts";

/** The figure that the description takes up, or null when it introduces somebody. */
export function resolveDescription(cast: Cast, phrase: Description): Guess | null {
  const kind = describedKind(cast.page, phrase);
  const first = outletOfPiece(cast, phrase) ?? lastJoint(cast, phrase);
  if (first) return first;
  const before = earlierDescription(cast, phrase);
  if (kind === "role-person") return personByRole(cast, phrase) ?? before;
  if (before) return before;
  if (kind === "institution" || kind === "country") return bodyByNoun(cast, phrase);
  if (!isReportNoun(phrase.head) || !isDefinite(phrase)) return null;
  return lastOutlet(cast, phrase) ?? looserBody(cast, phrase, []);
}

/** How sure it is that a described source is nobody whom the article names elsewhere (E3). */
export function unresolvedConfidence(cast: Cast, phrase: Description, kind: SourceKind): number {
  const words = cast.page.words.slice(phrase.range.first, phrase.range.end);
  if (words.some((word) => /^(?:whom|which|whose)$/u.test(word.lower))) return 0.4;
  if (kind === "role-person") {
    if (phrase.determiner !== "a" && phrase.determiner !== "an") return 0.5;
    return cast.figures.some((figure) => carriesRole(figure, phrase.head, [])) ? 0.6 : 0.9;
  }
  if (kind === "country")
    return cast.figures.some((figure) => figure.kind === "country") ? 0.6 : 0.8;
  if (kind === "institution") return namedLike(cast, phrase) ? 0.6 : 0.9;
  if (kind === "outlet")
    return cast.figures.some((figure) => figure.kind === "outlet") || phrase.head === "paper"
      ? 0.6
      : 0.9;
  return 0.9;
}

/** Whether the article names a body that the noun could stand for. */
function namedLike(cast: Cast, phrase: Description): boolean {
  if (phrase.owner !== null) return false;
  const nouns = [phrase.head, ...(looserBodies[phrase.head] ?? [])];
  return cast.figures.some(
    (figure) =>
      figure.kind === "institution" &&
      figure.party !== null &&
      nouns.some((noun) => figure.party?.parts.includes(noun)),
  );
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

/** What was seen before the phrase, nearest first, not farther than `reach` paragraphs. */
function backwards(cast: Cast, phrase: Description, reach: number): readonly Sighting[] {
  const paragraph = cast.page.words[phrase.range.first]?.paragraph ?? 0;
  const found: Sighting[] = [];
  for (
    let index = sightingBefore(cast, phrase.span.start);
    index >= 0 && found.length < 200;
    index -= 1
  ) {
    const sighting = cast.sightings[index];
    if (!sighting || paragraph - sighting.paragraph > reach) break;
    found.push(sighting);
  }
  return found;
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
    if (fitsModifiers(phrase, figure)) seen.add(figure);
  }
  const [first] = seen;
  if (!first) return null;
  return { figure: first, confidence: seen.size > 1 ? 0.55 : 0.9 };
}

function fitsModifiers(phrase: Description, figure: Figure): boolean {
  const known = new Set([...figure.modifiers.map(stem), ...stems(figure.name)]);
  const telling = phrase.modifiers.filter(
    (word) => isMatter(word) || ordinals.has(word.toLowerCase()),
  );
  return telling.every((word) => known.has(stem(word)));
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

/** Steps of weight taken off for each sentence between a mention and a description. */
const fade = 0.93;

/** Weighs figures by how often and how near they were seen; rivals lower the confidence. */
function mostSalient(
  cast: Cast,
  phrase: Description,
  fits: (figure: Figure) => boolean,
  reach: number,
  base: number,
): Guess | null {
  const sentence = cast.page.words[phrase.range.first]?.sentence ?? 0;
  const scores = new Map<Figure, number>();
  for (const sighting of backwards(cast, phrase, reach)) {
    if (!fits(sighting.figure)) continue;
    const score =
      sighting.weight * sighting.confidence * fade ** Math.min(20, sentence - sighting.sentence);
    scores.set(sighting.figure, (scores.get(sighting.figure) ?? 0) + score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, rival] = ranked;
  if (!best) return null;
  return { figure: best[0], confidence: rival ? Math.min(0.5, base) : base };
}

function personByRole(cast: Cast, phrase: Description): Guess | null {
  if (phrase.modifiers.some((word) => keptOpen.has(word.toLowerCase()))) return null;
  const indefinite = !isDefinite(phrase) && phrase.determiner !== null;
  const people = cast.figures.filter(
    (figure) => figure.kind === "named-person" && figure.party !== null,
  );
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
  if (byRole.length > 1)
    return mostSalient(cast, phrase, (figure) => byRole.includes(figure), 40, 0.6);
  if (kinNouns.has(phrase.head) || typeof phrase.owner === "string") return null;
  const withHead = people.filter((figure) => carriesRole(figure, phrase.head, []));
  const pool = withHead.length > 0 ? withHead : people;
  return mostSalient(
    cast,
    phrase,
    (figure) => pool.includes(figure),
    12,
    withHead.length === 1 ? 0.6 : 0.5,
  );
}

/** Words that tell somebody apart from those who are named. */
const keptOpen: ReadonlySet<string> = new Set([
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
    return needed.every((part) => known.has(part) || sameLand(part, known));
  });
}

/** "British" and "Britain", "French" and "France": four letters, or three for short ones. */
function sameLand(part: string, known: ReadonlySet<string>): boolean {
  return [...known].some((word) => word.length >= 4 && word.slice(0, 4) === part.slice(0, 4));
}

function seenBefore(figure: Figure, offset: number): boolean {
  return (figure.party?.names[0]?.name.span.start ?? offset) < offset;
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
  if (phrase.head === "state") return lastRegion(cast, phrase);
  const owner = ownerFigure(cast, phrase);
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
  if (!isDefinite(phrase) && phrase.determiner !== null) {
    return only && !other && !seenBefore(only, phrase.span.start)
      ? { figure: only, confidence: 0.5 }
      : null;
  }
  if (only && !other)
    return { figure: only, confidence: seenBefore(only, phrase.span.start) ? 0.88 : 0.6 };
  if (only) return mostSalient(cast, phrase, (figure) => fits.includes(figure), 20, 0.6);
  return phrase.determiner === "the" ? looserBody(cast, phrase, needed) : null;
}

/** "the agency" for a department, "the group" for a movement: the noun allows more than its own name. */
function looserBody(cast: Cast, phrase: Description, needed: readonly string[]): Guess | null {
  const allowed = looserBodies[phrase.head];
  if (!allowed || needed.length > 0) return null;
  const fits = (figure: Figure) => {
    if (figure.kind !== "institution" && !(phrase.head === "agency" && figure.kind === "outlet"))
      return false;
    const parts = figure.party?.parts ?? [];
    return (
      allowed.length === 0 || parts.length === 1 || parts.some((part) => allowed.includes(part))
    );
  };
  return mostSalient(cast, phrase, fits, 8, 0.75);
}

function lastRegion(cast: Cast, phrase: Description): Guess | null {
  const found = backwards(cast, phrase, 30).find((sighting) => regions.has(sighting.figure.name));
  return found && phrase.determiner === "the" ? { figure: found.figure, confidence: 0.6 } : null;
}

/** "the outlet", "the report": the last outlet; two within reach leave it open (E6). */
function lastOutlet(cast: Cast, phrase: Description): Guess | null {
  const papers = singleDocuments.has(phrase.head);
  const fits = (figure: Figure) =>
    figure.kind === "outlet" || (papers && figure.kind === "document");
  for (const { reach, base } of outletReaches) {
    const found = new Set(
      backwards(cast, phrase, reach)
        .map((sighting) => sighting.figure)
        .filter(fits),
    );
    const [first, second] = found;
    if (first) return { figure: first, confidence: second ? 0.6 : base };
  }
  return null;
}

/** Nearer paragraphs outrank farther ones; two outlets within one reach are of equal rank. */
const outletReaches: readonly { readonly reach: number; readonly base: number }[] = [
  { reach: 0, base: 0.92 },
  { reach: 1, base: 0.9 },
  { reach: 3, base: 0.85 },
  { reach: 60, base: 0.75 },
];
