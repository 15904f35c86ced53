/** Bodies and outlets behind a noun: "the board", "the agency", "the outlet", "the report" (engine.md E3, E6). */
import { nationalities, regions } from "../lexicon/countries.ts";
import { singleDocuments } from "../lexicon/documents.ts";
import { looserBodies } from "../lexicon/organisations.ts";
import { type Guess, resolvePronoun } from "./coreference.ts";
import { isDefinite } from "./described.ts";
import type { Cast, Figure } from "./figures.ts";
import type { Description } from "./noun-phrase.ts";
import { backwards, isMatter, mostSalient, seenBefore, stem } from "./salience.ts";

/** "the board" after "Northland Board of Elections"; "the company" after the last company. */
export function bodyByNoun(cast: Cast, phrase: Description): Guess | null {
  if (phrase.head === "state") return lastRegion(cast, phrase);
  const owner = ownerFigure(cast, phrase);
  if (owner !== null && owner.kind === "named-person") return null;
  const needed = phrase.modifiers
    .filter((word) => isMatter(word) && !nationalities.has(word))
    .map(stem);
  const { bodies } = cast.named;
  const fits = bodies.filter((figure) => {
    const parts = figure.party?.parts.map(stem) ?? [];
    return headsName(parts, stem(phrase.head)) && needed.every((part) => parts.includes(part));
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
export function looserBody(
  cast: Cast,
  phrase: Description,
  needed: readonly string[],
): Guess | null {
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
export function lastOutlet(cast: Cast, phrase: Description): Guess | null {
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

function ownerFigure(cast: Cast, phrase: Description): Figure | null {
  if (phrase.owner === null) return null;
  if (typeof phrase.owner !== "string") {
    const party = cast.roster.partyOf.get(phrase.owner)?.party;
    return (party && cast.figureOf.get(party)) ?? null;
  }
  const word = cast.page.words[phrase.range.first];
  return word ? (resolvePronoun(cast, word)?.figure ?? null) : null;
}

/** The noun is the name's own head: "Lund Board of Elections", not the city in "City Lantern Festival". */
function headsName(parts: readonly string[], head: string): boolean {
  const at = parts.indexOf(head);
  return at >= 0 && (at === parts.length - 1 || /^(?:of|for|on)$/u.test(parts[at + 1] ?? ""));
}
