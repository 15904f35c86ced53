/**
 * Chains that a question may be built on: outlets outside, whoever they have it from within, each with
 * a name or a printed description, and the first words of the statement that came this way.
 */
import type { Chain, ChainLink, Entity, SourceKind } from "../analysis.ts";
import { closedClass } from "../lexicon/function-words.ts";
import { courtesyTitles } from "../lexicon/titles.ts";
import { contains, overlaps, type Span, spanLength } from "../text/span.ts";
import { hasVerb, wordsOf } from "./clauses.ts";
import { beforeLooseTail } from "./loose-tails.ts";
import { isUnnamed, mayBeSame, type Name, nameOf } from "./names.ts";
import { isPlainCue } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";
import { mayGoOn } from "./trail-end.ts";
import { trailSureness } from "./trail-sureness.ts";

export interface Source {
  readonly name: Name;
  readonly entity: Entity | null;
  readonly kind: SourceKind;
  readonly mention: Span;
}

export interface WayBack {
  readonly index: number;
  readonly chain: Chain;
  /** From the one this article has it from. */
  readonly sources: readonly Source[];
  /** The last one passes the words on and does not tell where it has them from (P-120). */
  readonly isOpen: boolean;
  /** How the statement begins. */
  readonly opening: Span;
  readonly paragraph: number;
  readonly confidence: number;
}

/** Each trail once, however many statements came along it. */
export function waysBack(reading: Reading, publisher: string | null): WayBack[] {
  const found = reading.analysis.chains.flatMap((chain, index) => {
    const way = wayBack(reading, chain, index, publisher);
    return way ? [way] : [];
  });
  const seen = new Set<string>();
  return found.filter(({ sources }) => {
    const trail = sources.map(({ name }) => name.label).join(" > ");
    return !seen.has(trail) && seen.add(trail);
  });
}

function wayBack(
  reading: Reading,
  chain: Chain,
  index: number,
  publisher: string | null,
): WayBack | null {
  const confidence = trailSureness(reading, chain, publisher);
  const opening = openingOf(reading, chain);
  if (confidence === null || opening === null || !isTrail(chain)) return null;
  const sources = chain.links.map((link) => sourceOf(reading, link));
  const known = sources.flatMap((source) => (source ? [source] : []));
  if (known.length < sources.length || !areApart(reading, known)) return null;
  const paragraph = reading.paragraphAt(opening.start);
  // The whole trail is to be seen where the statement stands, or right before it.
  const near = known.every(({ mention }) => {
    const at = reading.paragraphAt(mention.start);
    return at === paragraph || at === paragraph - 1;
  });
  if (!near || known.some(({ mention }) => overlaps(mention, opening))) return null;
  const isOpen = chain.links.at(-1)?.kind === "outlet";
  if (isOpen && mayGoOn(reading, chain)) return null;
  return { index, chain, sources: known, isOpen, opening, paragraph, confidence };
}

/**
 * Only outlets pass on: what one speaker ascribes to another is no link (P-055), and a paper in which
 * somebody speaks is where it is said.
 */
function isTrail({ links, end }: Chain): boolean {
  const last = links.at(-1);
  if (!last || last.kind === "joint" || last.kind === "not-stated") return false;
  if (links.length === 1) return last.kind === "outlet" && end === "not-stated";
  return links.slice(0, -1).every(({ kind }) => kind === "outlet");
}

function areApart(reading: Reading, sources: readonly Source[]): boolean {
  return sources.every((one, at) =>
    sources.every((other, place) => {
      if (place <= at) return true;
      const [a, b] = [one.name.inside.toLowerCase(), other.name.inside.toLowerCase()];
      const same = one.entity && other.entity && mayBeSame(reading, one.entity, other.entity);
      return !same && !a.includes(b) && !b.includes(a);
    }),
  );
}

function sourceOf(reading: Reading, link: ChainLink): Source | null {
  const [mention] = link.mention;
  if (!mention) return null;
  const known = reading.entity(link.entity);
  const entity = known && (known.kind === "outlet") === (link.kind === "outlet") ? known : null;
  const named = entity && nameOf(reading, entity);
  const found = named ?? printedName(reading, link, mention);
  const name = found && link.kind === "outlet" ? asPrinted(reading.words(mention), found) : found;
  if (!name || (link.kind === "outlet" && !isOutletName(name.inside))) return null;
  if (link.kind === "named-person" && !isPerson(reading.words(mention), name)) return null;
  return { name, entity, kind: link.kind, mention };
}

/** Two words, and not "Council Roe" out of "head of the Harbour Council Roe". */
function isPerson(printed: string, { inside }: Name): boolean {
  const before = printed.slice(0, Math.max(0, printed.indexOf(inside)));
  return /\s/u.test(inside) && !/\b(?:of|for) the (?:\p{Lu}[\p{L}-]+ )+$/u.test(before);
}

/** "the BBC" keeps its article where it is printed with one; a site has none. */
function asPrinted(printed: string, { inside }: Name): Name {
  const bare = inside.replace(/^the /iu, "");
  const site = /^\S+\.\p{Ll}{2,3}$/u.test(bare);
  const head = printed.replace(/ \(.*$/u, "").toLowerCase();
  const takes = inside !== bare || head === `the ${bare.toLowerCase()}`;
  const whole = takes && !site ? `the ${bare}` : bare;
  return { inside: whole, label: whole.charAt(0).toUpperCase() + whole.slice(1) };
}

/** "media" and "the show" are no names; "The Post" may be the paper that prints the article. */
export function isOutletName(name: string): boolean {
  const proper = name.replace(/^the /iu, "");
  return (
    /\p{Lu}|\.\p{Ll}/u.test(proper) && !/^(?:Times|Post|Journal|Herald|Star|TV)$/u.test(proper)
  );
}

const pointing =
  /\b(?:his|her|its|their|he|she|it|they|him|them|this|these|those|who|which|other|second)\b/iu;

/** The words beside the words of saying, or the name that they stand for, as printed elsewhere. */
function printedName(reading: Reading, link: ChainLink, mention: Span): Name | null {
  const printed = reading.words(mention);
  const whole = link.name ?? printed;
  const words = reading.text.includes(whole) ? whole : printed;
  if (pointing.test(words) || /["“”[\]@]/u.test(words) || words.length > 50) return null;
  if (/,/u.test(words)) return null;
  const common = isUnnamed(link.kind) || link.kind === "document" || /^(?:The|An?) /u.test(words);
  const one = words.replace(/^another (?=[aeiou])/iu, "an ").replace(/^another /iu, "a ");
  const inside = common ? one.charAt(0).toLowerCase() + one.slice(1) : one;
  return { inside, label: inside.charAt(0).toUpperCase() + inside.slice(1) };
}

const longestOpening = 12;

/** The first words of the statement: enough to find it, and no cut that could change what is said. */
function openingOf(reading: Reading, { claim, links }: Chain): Span | null {
  const [piece] = claim;
  if (!piece) return null;
  // "told the BBC the repairs ...": the outlet was read on to what it was told.
  const outlet = links[0]?.mention[0];
  const whom = outlet && outlet.end < piece.end && outlet.start - piece.start <= 4 ? outlet : null;
  const isFirst = whom !== null && whom.start >= piece.start;
  return openingIn(reading, isFirst ? { start: whom.end, end: piece.end } : piece);
}

/** How a reported clause begins, up to the first mark that a reader could stumble on. */
export function openingIn(reading: Reading, piece: Span): Span | null {
  const printed = reading.words(piece);
  const lead = /^[\s"“‘'«]*(?:that,?\s+)?["“‘']*/iu.exec(printed)?.[0].length ?? 0;
  const rest = printed.slice(lead);
  // "Gov. Roe" goes on, and so does "at 4:00".
  const stop = rest.search(/[«»[\]…;?!\n]|:(?!\d)|(?<=\p{Ll}{3}|\d)\.(?:\s|$)|\.\.\./u);
  const whole = stop < 0 ? rest : rest.slice(0, stop);
  const first = whole
    .split(/(?<=\s)/u)
    .slice(0, longestOpening)
    .join("");
  const clean = beforeMarks(first);
  const cut = beforeLight(clean).replace(/[\s,–—-]+$/u, "");
  const words = clean === whole ? clean.replace(/[\s,–—-]+$/u, "") : withoutTail(cut);
  // A short one is shown only whole.
  const least = words === whole.replace(/[\s,.–—-]+$/u, "") ? 3 : 4;
  const count = wordsOf(words).length;
  if (count < least || headless.test(words) || (count < 4 && !hasVerb(words))) return null;
  return { start: piece.start + lead, end: piece.start + lead + words.length };
}

/** Never so short that it could not be found. */
function withoutTail(cut: string): string {
  const kept = beforeLooseTail(cut);
  return wordsOf(kept).length < 4 ? cut : kept;
}

/** Without a last word that asks for the next one: "the", "of", "would". */
function beforeLight(words: string): string {
  const tokens = words.trimEnd().split(/(?<=\s)/u);
  while (tokens.length > 5 && isLight(tokens.at(-1) ?? "")) tokens.pop();
  const kept = tokens.join("").trimEnd();
  return isLight(tokens.at(-1) ?? "") ? words : kept;
}

function isLight(printed: string): boolean {
  const [word = ""] = wordsOf(printed);
  return (
    closedClass.has(word) ||
    courtesyTitles.has(word) ||
    /^\p{L}+['’](?:s|re|ve|ll|d|t)$/u.test(word)
  );
}

/** "have led to charges": whoever the statement is about stands before the words that were read. */
const headless =
  /^(?:using|saying|adding|calling|citing|to|am|is|are|was|were|has|have|had|does|did|will|would|shall|should|can|could|may|might|must)(?:n['’]t)?\s/u;

/** Marks within our own marks are hard to read: the words up to the first one. */
function beforeMarks(words: string): string {
  return words.replace(/(?:["“”]|''|\s['‘](?=\p{L})).*$/su, "");
}

/** The words of saying that stand in the statement's own paragraph, where the reading has them. */
export function cueOf(reading: Reading, { chain, paragraph }: WayBack): Span | null {
  const { relations, paragraphs } = reading.analysis;
  const cues = chain.links.toReversed().flatMap(({ relation }) => {
    return relation === null ? [] : (relations[relation]?.cue ?? []);
  });
  const own = paragraphs.find(({ number }) => number === paragraph);
  const inOwn = cues.filter((span) => own !== undefined && contains(own.span, span));
  return inOwn.find((span) => isPlainCue(reading.words(span))) ?? null;
}

/** "County sheriff Kerry Lee told the BBC": both names and the words between them, where short. */
export function linkInPrint(reading: Reading, { sources }: WayBack): Span | null {
  const mentions = sources.map(({ mention }) => mention);
  const first = Math.min(...mentions.map(({ start }) => start));
  const end = Math.max(...mentions.map((mention) => mention.end));
  const { start: opens } = reading.sentenceSpan(reading.sentenceAt(first));
  // "In an interview with ..." belongs to it.
  const isNear = first - opens <= 30 && !/["“”]|''/u.test(reading.text.slice(opens, first));
  const span = { start: isNear ? opens : first, end };
  if (sources.length < 2 || spanLength(span) > 100) return null;
  const printed = reading.words(span);
  const whole = reading.sentenceAt(span.start) === reading.sentenceAt(span.end - 1);
  return whole && !/["“”«»\n]|''/u.test(printed) ? span : null;
}
