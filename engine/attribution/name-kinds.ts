/** What a name looks like it names, and how surely; use in the text may still overrule it. */
import {
  capitals,
  countries,
  nationalities,
  placeSuffixes,
  regions,
} from "../lexicon/countries.ts";
import { documentNouns } from "../lexicon/documents.ts";
import { bodyNouns, bodySuffixes, seats } from "../lexicon/organisations.ts";
import {
  longOutlets,
  outletNouns,
  outletPieces,
  outletSuffixes,
  shortOutlets,
  weakOutletSuffixes,
} from "../lexicon/outlets.ts";
import { isAcronym, type Range, type Word } from "./words.ts";

export type NameKind =
  | "person"
  | "institution"
  | "outlet"
  | "country"
  | "place"
  | "people"
  | "document"
  | "unknown";

export interface Verdict {
  readonly kind: NameKind;
  readonly sure: number;
}

export interface Evidence {
  readonly titled: boolean;
  /** The first word is a given name. */
  readonly given: boolean;
  readonly definite: boolean;
  readonly role: boolean;
}

export function nameKind(words: readonly Word[], range: Range, evidence: Evidence): Verdict {
  const inside = words.slice(range.first, range.end);
  const last = inside.at(-1);
  const text = inside.map((word) => word.text).join(" ");
  if (!last) return { kind: "unknown", sure: 0 };
  return (
    documentByNumber(inside) ??
    agencyOfCountry(inside) ??
    (evidence.titled && inside.length === 1 ? null : geographic(text, inside, evidence.given)) ??
    outletByForm(words, range, text, evidence) ??
    bodyByForm(words, range, inside, evidence) ??
    personByForm(inside, evidence) ?? { kind: "unknown", sure: 0.4 }
  );
}

/** "Health Act No. 12". */
function documentByNumber(inside: readonly Word[]): Verdict | null {
  return inside.some((word) => /^no\.?$/u.test(word.lower))
    ? { kind: "document", sure: 0.9 }
    : null;
}

/** "ABC Australia". */
function agencyOfCountry(inside: readonly Word[]): Verdict | null {
  const [first, second] = inside;
  if (!first || !second || inside.length !== 2) return null;
  const fits = isAcronym(first) && shortOutlets.has(first.text) && countries.has(second.text);
  return fits ? { kind: "outlet", sure: 0.85 } : null;
}

function geographic(text: string, inside: readonly Word[], given: boolean): Verdict | null {
  const last = inside.at(-1);
  if (countries.has(text) || capitals.has(text)) return { kind: "country", sure: 0.97 };
  if (regions.has(text)) return { kind: "place", sure: 0.9 };
  const single = text.replace(/s$/u, "").replace(/ie$/u, "y");
  if (inside.length === 1 && (nationalities.has(text) || nationalities.has(single))) {
    return { kind: "people", sure: 0.95 };
  }
  if (inside.length > 1 && last && placeSuffixes.has(last.lower))
    return { kind: "place", sure: 0.9 };
  if (inside.length > 1 && last && /^(?:day|eve|week)$/u.test(last.lower))
    return { kind: "place", sure: 0.6 };
  if (
    inside.length === 2 &&
    placeOpeners.test(inside[0]?.lower ?? "") &&
    last &&
    !bodySuffixes.has(last.lower)
  )
    return { kind: "place", sure: 0.6 };
  if (
    inside.length > 1 &&
    inside.length < 4 &&
    compass.has(inside[0]?.lower ?? "") &&
    last &&
    !bodySuffixes.has(last.lower)
  ) {
    return { kind: "place", sure: 0.7 };
  }
  if (inside.length === 2 && !given && last && countries.has(last.text) && !isAcronym(last))
    return { kind: "country", sure: 0.7 };
  return null;
}

/** "Los Angeles", "Fort Wayne": no person is called so. */
const placeOpeners = /^(?:los|las|san|santa|fort|port|mount|cape|lake)$/u;

const compass: ReadonlySet<string> = new Set([
  "north",
  "south",
  "east",
  "west",
  "middle",
  "central",
  "northern",
  "southern",
  "eastern",
  "western",
  "upper",
  "lower",
]);

function outletByForm(
  words: readonly Word[],
  range: Range,
  text: string,
  evidence: Evidence,
): Verdict | null {
  const inside = words.slice(range.first, range.end);
  const last = inside.at(-1);
  const next = words[range.end];
  if (longOutlets.has(text.toLowerCase()) || (inside.length === 1 && shortOutlets.has(text))) {
    const ambiguous =
      inside.length === 1 && weakOutletSuffixes.has(text.toLowerCase()) && !evidence.definite;
    return { kind: "outlet", sure: ambiguous ? 0.6 : 0.95 };
  }
  if (/\p{L}\.[a-z]{2,4}$/u.test(text)) return { kind: "outlet", sure: 0.85 };
  if (last && next && nounAfterName(next, last) && outletNouns.has(next.lower))
    return { kind: "outlet", sure: 0.9 };
  if (!last || evidence.titled) return null;
  if (inside.length > 1 && outletSuffixes.has(last.lower)) {
    if (evidence.given && inside.length === 2 && !evidence.definite) return null;
    return { kind: "outlet", sure: weakOutletSuffixes.has(last.lower) ? 0.8 : 0.92 };
  }
  const alone = inside.length === 1 && evidence.definite && outletSuffixes.has(last.lower);
  if (alone && !weakOutletSuffixes.has(last.lower)) return { kind: "outlet", sure: 0.8 };
  if (isAgency(words, range) || introducedAsOutlet(words, range))
    return { kind: "outlet", sure: 0.9 };
  if (/^[WK][A-Z]{3}$/u.test(text)) return { kind: "outlet", sure: 0.8 };
  if (/^[A-Z]{2,}[-]?TV$|^[A-Z][a-z]+TV$/u.test(text)) return { kind: "outlet", sure: 0.9 };
  if (
    next &&
    nounAfterName(next, last) &&
    outletPieces.has(next.lower) &&
    evidence.definite &&
    isAcronym(last)
  ) {
    return { kind: "outlet", sure: 0.7 };
  }
  return null;
}

/** "Lund Press Agency", "Yonhap news agency". */
function isAgency(words: readonly Word[], range: Range): boolean {
  const last = words[range.end - 1];
  const before = words[range.end - 2];
  const printed =
    last?.lower === "agency" && /^(?:news|press|telegraph)$/u.test(before?.lower ?? "");
  return (
    printed || (words[range.end]?.lower === "news" && words[range.end + 1]?.lower === "agency")
  );
}

/** "the journal Science", "news agency Fars". */
function introducedAsOutlet(words: readonly Word[], range: Range): boolean {
  const before = words[range.first - 1];
  const first = words[range.first];
  if (!before || before.sentence !== first?.sentence) return false;
  const agency = before.lower === "agency" && words[range.first - 2]?.lower === "news";
  return (
    agency ||
    /^(?:newspaper|daily|weekly|magazine|journal|broadcaster|website|tabloid|newswire|podcast|blog)$/u.test(
      before.text,
    )
  );
}

function nounAfterName(next: Word, last: Word): boolean {
  return next.sentence === last.sentence && next.text === next.lower && next.letters;
}

function bodyByForm(
  words: readonly Word[],
  range: Range,
  inside: readonly Word[],
  evidence: Evidence,
): Verdict | null {
  const last = inside.at(-1);
  const next = words[range.end];
  if (!last || evidence.titled) return null;
  const two = inside
    .slice(-2)
    .map((word) => word.lower)
    .join(" ");
  if (seats.has(two) || seats.has(last.lower)) return { kind: "institution", sure: 0.95 };
  const linked = linksBody(inside);
  if (linked) return { kind: "institution", sure: 0.95 };
  if (/^(?:geological|ordnance|antarctic) survey$/u.test(two))
    return { kind: "institution", sure: 0.95 };
  if (inside.length > 1 && documentNouns.has(last.lower) && !evidence.given)
    return { kind: "document", sure: 0.7 };
  if (bodySuffixes.has(last.lower) && (inside.length > 1 || evidence.definite)) {
    return { kind: "institution", sure: evidence.given && inside.length === 2 ? 0.7 : 0.93 };
  }
  if (bodyNouns.has(last.lower)) return { kind: "institution", sure: 0.7 };
  if (inside.some((word) => word.text === "&" || word.text.includes("&")))
    return { kind: "institution", sure: 0.9 };
  if (next && nounAfterName(next, last) && bodyNouns.has(next.lower) && !evidence.given)
    return { kind: "unknown", sure: 0.3 };
  if (inside.length === 1 && isAcronym(last)) return { kind: "institution", sure: 0.8 };
  return null;
}

function linksBody(inside: readonly Word[]): boolean {
  return inside.some(
    (word, index) =>
      bodySuffixes.has(word.lower) && /^(?:of|for|on)$/u.test(inside[index + 1]?.lower ?? ""),
  );
}

function personByForm(inside: readonly Word[], evidence: Evidence): Verdict | null {
  const size = inside.filter((word) => word.letters).length;
  if (evidence.titled) return { kind: "person", sure: 0.95 };
  if (evidence.given && size > 1) return { kind: "person", sure: evidence.definite ? 0.6 : 0.95 };
  if (evidence.given) return { kind: "person", sure: 0.7 };
  const first = inside[0];
  if (
    first &&
    size > 1 &&
    /^(?:\p{Lu}\.){1,3}$/u.test(first.text) &&
    !countries.has(first.text) &&
    first.text !== "U.N."
  ) {
    return { kind: "person", sure: 0.85 };
  }
  if (
    first &&
    isAcronym(first) &&
    size > 1 &&
    (first.text.length > 3 || countries.has(first.text))
  ) {
    return { kind: "institution", sure: 0.7 };
  }
  if (evidence.definite) return { kind: "institution", sure: size > 1 ? 0.7 : 0.6 };
  if (evidence.role && size > 1) return { kind: "person", sure: 0.9 };
  if (evidence.role) return { kind: "person", sure: 0.6 };
  if (size > 1 && size <= 4 && inside.every((word) => !isAcronym(word) || word.text.length <= 3)) {
    return { kind: "person", sure: 0.6 };
  }
  return null;
}
