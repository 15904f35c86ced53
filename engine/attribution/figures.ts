/**
 * Everybody and everything that may be a source in one article, named or only described, and where
 * each is seen. Filled while the article is read from front to back; `resolve` freezes it.
 */
import type { MentionKind, SourceKind } from "../analysis.ts";
import type { Span } from "../text/span.ts";
import { sourceKindOf } from "./entities.ts";
import type { Gender, Name } from "./names.ts";
import type { Party, Roster } from "./parties.ts";
import type { Page } from "./phrase-core.ts";
import type { Role } from "./role-phrases.ts";

export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly party: Party | null;
  /** For a described figure: head noun, printed modifiers, whose it is. */
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly owner: Figure | null;
  readonly members: readonly Figure[];
  readonly roles: readonly Role[];
}

export interface Sighting extends Span {
  readonly figure: Figure;
  readonly how: MentionKind;
  readonly confidence: number;
  /** How likely a later pronoun takes it up. */
  readonly weight: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quote: number | null;
}

export interface Cast {
  readonly page: Page;
  readonly roster: Roster;
  readonly figureOf: ReadonlyMap<Party, Figure>;
  readonly figures: Figure[];
  /** The named ones by kind, once. */
  readonly named: Readonly<
    Record<"people" | "bodies" | "outlets" | "countries", readonly Figure[]>
  >;
  /** Joint sources, as they come up. */
  readonly joint: Figure[];
  /** Sorted by start. */
  readonly sightings: Sighting[];
}

export function castOf(page: Page, roster: Roster, sourceNames: ReadonlySet<Name>): Cast {
  const figureOf = new Map<Party, Figure>();
  const figures = roster.parties.map((party) => {
    const figure = figureFrom(party);
    figureOf.set(party, figure);
    return figure;
  });
  const sightings: Sighting[] = [];
  for (const name of page.names) {
    const found = roster.partyOf.get(name);
    const figure = found ? figureOf.get(found.party) : undefined;
    if (!found || !figure) continue;
    sightings.push({
      ...name.span,
      figure,
      how: mentionKind(name, figure),
      confidence: found.confidence,
      weight: weightOf(page, name, sourceNames.has(name)),
      sentence: name.sentence,
      paragraph: name.paragraph,
      quote: name.quote,
    });
  }
  return { page, roster, figureOf, figures, named: byKind(figures), joint: [], sightings };
}

function byKind(figures: readonly Figure[]): Cast["named"] {
  const of = (kind: SourceKind) => figures.filter((figure) => figure.kind === kind);
  return {
    people: of("named-person"),
    bodies: of("institution"),
    outlets: of("outlet"),
    countries: of("country"),
  };
}

function figureFrom(party: Party): Figure {
  const kind = sourceKindOf(party);
  return {
    id: party.id,
    name: party.name,
    kind,
    gender: kind === "named-person" ? party.gender : "n",
    plural: kind === "unnamed-group",
    party,
    head: party.parts.at(-1) ?? "",
    modifiers: [],
    owner: null,
    members: [],
    roles: party.roles,
  };
}

export function mentionKind(name: Name, figure: Figure): MentionKind {
  if (name.text === figure.name) return "full-name";
  if (/^(?:\p{Lu}\.?){2,}$/u.test(name.text)) return "acronym";
  return name.titled ? "title-name" : "short-name";
}

/** A source is taken up by pronouns before anybody else (E4: subject first). */
export const sourceWeight = 3;
export const subjectWeight = 2;

/** Subjects are taken up most; names in front of a noun or an apostrophe hardly. */
function weightOf(page: Page, name: Name, isSource: boolean): number {
  if (isSource) return sourceWeight;
  if (name.modifier || isAdjective(page, name)) return 0.2;
  const before = page.words[name.first - 1];
  const opens = !before || before.sentence !== name.sentence || wordsSince(page, name) <= 5;
  const base = name.possessive ? 0.6 : 1;
  return opens ? base * subjectWeight : base;
}

/** "the Polish market": a people's name in front of a noun names no people. */
function isAdjective(page: Page, name: Name): boolean {
  if (name.kind !== "people" || name.text.endsWith("s")) return false;
  const next = page.words[name.end];
  return next?.letters === true && next.sentence === name.sentence;
}

function wordsSince(page: Page, name: Name): number {
  let count = 0;
  for (let index = name.first - 1; index >= 0 && count < 6; index -= 1) {
    if (page.words[index]?.sentence !== name.sentence) break;
    count += 1;
  }
  return count;
}

/** The last sighting that ends at or before the offset, as an index; -1 for none. */
export function sightingBefore(cast: Cast, offset: number): number {
  let low = 0;
  let high = cast.sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sighting = cast.sightings[middle];
    if (sighting && sighting.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function addSighting(cast: Cast, sighting: Sighting): void {
  const index = sightingBefore(cast, sighting.start + 1);
  const same = cast.sightings[index];
  if (same && same.start === sighting.start && same.figure === sighting.figure) return;
  cast.sightings.splice(index + 1, 0, sighting);
}

export function addFigure(cast: Cast, figure: Omit<Figure, "id">): Figure {
  const whole = { ...figure, id: `e${cast.figures.length + 1}` };
  cast.figures.push(whole);
  if (whole.kind === "joint") cast.joint.push(whole);
  return whole;
}
