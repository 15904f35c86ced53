/**
 * The printed words of a source read as a noun phrase: which word is its head, whose it is, and
 * whether two are told together. Says nothing yet about who that is.
 */

import { months, weekdays } from "../lexicon/calendar.ts";
import { conjunctions, determiners, possessives, prepositions } from "../lexicon/function-words.ts";
import { roleNouns } from "../lexicon/roles.ts";
import type { Span } from "../text/span.ts";
import type { Name } from "./names.ts";
import type { Range, Word } from "./words.ts";

export type Phrase =
  | { readonly form: "none" }
  | { readonly form: "pronoun"; readonly word: Word; readonly index: number }
  | { readonly form: "name"; readonly name: Name }
  | Description
  | { readonly form: "joint"; readonly parts: readonly Phrase[]; readonly span: Span };

export interface Description {
  readonly form: "description";
  /** Lower case. */
  readonly head: string;
  /** Words in front of the head, as printed, without determiner and owner. */
  readonly modifiers: readonly string[];
  readonly determiner: string | null;
  /** The name or pronoun in front of "'s", or the possessive pronoun. */
  readonly owner: Name | string | null;
  /** The name printed behind it as an apposition: "his wife, Jane". */
  readonly apposition: Name | null;
  /** Names inside it, after or before the head: "an attorney for Roe". */
  readonly inside: readonly Name[];
  /** Index of the word behind its head and what "of" or "from" adds, before any participle. */
  readonly coreEnd: number;
  /** The whole phrase without relative clause. */
  readonly span: Span;
  readonly range: Range;
}

export interface Page {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly Name[];
  /** For each word the index in `names` of the name that begins there. */
  readonly nameAt: ReadonlyMap<number, Name>;
  /** The same where the name's own role begins: "Secretary of State Ann Roe". */
  readonly phraseAt: ReadonlyMap<number, Name>;
}

export function pageOf(text: string, words: readonly Word[], names: readonly Name[]): Page {
  return {
    text,
    words,
    names,
    nameAt: new Map(names.map((name) => [name.first, name])),
    phraseAt: new Map(names.map((name) => [name.phraseFirst, name])),
  };
}

const lead: ReadonlySet<string> = new Set([
  "by",
  "according",
  "to",
  "per",
  "from",
  "for",
  "in",
  "with",
  "of",
  "at",
  "among",
]);
const pronouns: ReadonlySet<string> = new Set(
  "i me we us you he him she her it they them who whom which that this these those one himself herself itself themselves my our his their its whose everyone someone nobody nothing mine what".split(
    " ",
  ),
);
export const relatives: ReadonlySet<string> = new Set([
  "who",
  "whom",
  "which",
  "that",
  "whose",
  "where",
  "when",
]);

export function strip(page: Page, range: Range): Range {
  let { first, end } = range;
  while (first < end && !page.nameAt.has(first) && skips(page.words[first])) first += 1;
  while (end > first && !page.words[end - 1]?.letters) end -= 1;
  if (/^['’]s?$/u.test(page.words[end - 1]?.text ?? "")) end -= 1;
  return { first, end };
}

function skips(word: Word | undefined): boolean {
  return word !== undefined && (!word.letters || lead.has(word.lower));
}

export function singlePhrase(page: Page, range: Range): Phrase {
  const first = page.words[range.first];
  const named = page.nameAt.get(range.first);
  if (
    first &&
    !named &&
    first.text !== "US" &&
    pronouns.has(first.lower) &&
    standsAlone(page, range)
  ) {
    return { form: "pronoun", word: first, index: range.first };
  }
  const core = coreOf(page, range);
  const single =
    core.name?.kind === "people" && core.name.first > range.first && !core.name.text.endsWith("s");
  if (core.name && !single) return { form: "name", name: core.name };
  return descriptionOf(page, range, core.end);
}

/** "those who" and "his wife" are no pronouns of their own. */
function standsAlone(page: Page, range: Range): boolean {
  const first = page.words[range.first];
  const next = page.words[range.first + 1];
  if (range.end === range.first + 1 || !next) return true;
  if (
    first &&
    (possessives.has(first.lower) || /^(?:this|that|these|those|one)$/u.test(first.lower))
  )
    return false;
  return true;
}

interface Core {
  /** The name that ends the core, when it does. */
  readonly name: Name | null;
  readonly end: number;
}

/** Walks to the first comma, relative pronoun or preposition; a name counts as one step. */
function coreOf(page: Page, range: Range): Core {
  let index = range.first;
  let last: Name | null = null;
  while (index < range.end) {
    const name = page.nameAt.get(index) ?? page.phraseAt.get(index);
    const word = page.words[index];
    if (!word) break;
    if (name && name.end <= range.end) {
      last = name;
      index = name.end;
      continue;
    }
    if (isTitleDot(page, index, range) || (last === null && joinsRoles(page, index, range))) {
      index += 1;
      continue;
    }
    if (endsCore(word, index > range.first) || opensParticiple(page, index, range)) break;
    if (last && /^(?:no\.?|[\d,]+)$/u.test(word.lower)) {
      index += 1;
      continue;
    }
    if (!/^['’]s?$/u.test(word.text) || index < range.end - 1) last = null;
    index += 1;
  }
  return { name: last, end: index };
}

/** "former senator and now candidate Ann Roe", "a CNN/ORC poll": one phrase with one name at its end. */
function joinsRoles(page: Page, index: number, range: Range): boolean {
  const word = page.words[index];
  if (!word || index === range.first) return false;
  if (word.text === "/") return true;
  if (word.lower !== "and") return false;
  const next = page.words[index + 1];
  if (!next || determiners.has(next.lower) || possessives.has(next.lower)) return false;
  for (let at = index + 1; at < Math.min(range.end, index + 7); at += 1) {
    const name = page.nameAt.get(at);
    if (name)
      return name.kind === "person" && name.phraseFirst < name.first && name.end <= range.end;
    if (!page.words[at]?.letters) return false;
  }
  return false;
}

/** "Del. Ann Roe": a stop behind an office in front of a name. */
function isTitleDot(page: Page, index: number, range: Range): boolean {
  return (
    page.words[index]?.text === "." &&
    index > range.first &&
    index + 1 < range.end &&
    page.nameAt.has(index + 1)
  );
}

const irregularParticiples: ReadonlySet<string> = new Set(
  "seen made held written given known shown sent run led put paid taken drawn found brought built told read".split(
    " ",
  ),
);

/** "documents reported by", "people briefed on": the noun phrase is over where its participle begins. */
function opensParticiple(page: Page, index: number, range: Range): boolean {
  if (index === range.first) return false;
  const word = page.words[index];
  const next = page.words[index + 1];
  const before = page.words[index - 1];
  if (!word || !next || !before || index + 1 >= range.end) return false;
  const participle = /(?:ed|ing)$/u.test(word.lower) || irregularParticiples.has(word.lower);
  if (!participle || word.text !== word.lower || determiners.has(before.lower)) return false;
  return (
    prepositions.has(next.lower) ||
    /ly$/u.test(next.lower) ||
    months.has(next.text) ||
    weekdays.has(next.text) ||
    next.lower === "being" ||
    word.lower === "being"
  );
}

function endsCore(word: Word, inside: boolean): boolean {
  if (!word.letters && !/^["“”'’‘«»]$/u.test(word.text)) return true;
  if (!inside) return false;
  return prepositions.has(word.lower) || relatives.has(word.lower) || conjunctions.has(word.lower);
}

function descriptionOf(page: Page, range: Range, coreEnd: number): Description {
  const core = page.words.slice(range.first, coreEnd).filter((word) => word.letters);
  const first = page.words[range.first];
  const head = core.findLast((word) => !/^['’]s?$/u.test(word.text)) ?? first;
  const determiner = first && determiners.has(first.lower) ? first.lower : null;
  const owner = ownerOf(page, range, coreEnd);
  const ownerEnd = owner !== null && typeof owner !== "string" ? owner.span.end : 0;
  const end = clauseEnd(page, range, coreEnd);
  const last = page.words[end - 1];
  return {
    form: "description",
    head: head?.lower ?? "",
    modifiers: core
      .filter(
        (word) =>
          word !== head &&
          word.lower !== determiner &&
          word.end > ownerEnd &&
          !/^['’]s?$/u.test(word.text),
      )
      .map((word) => word.text),
    determiner,
    owner,
    apposition: appositionName(page, range, coreEnd),
    inside: page.names.length === 0 ? [] : namesWithin(page, range.first, end),
    span: { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 },
    range: { first: range.first, end },
    coreEnd: namedEnd(page, range, coreEnd, end),
  };
}

/** "a statement from the office" keeps its "from"; "a letter seen by the Herald" ends at "seen". */
function namedEnd(page: Page, range: Range, coreEnd: number, end: number): number {
  for (let index = coreEnd; index < end; index += 1) {
    if (opensParticiple(page, index, { first: range.first, end: range.end })) return index;
  }
  return end;
}

function namesWithin(page: Page, first: number, end: number): readonly Name[] {
  const found: Name[] = [];
  for (let index = first; index < end; index += 1) {
    const name = page.nameAt.get(index);
    if (name) found.push(name);
  }
  return found;
}

function clauseEnd(page: Page, range: Range, coreEnd: number): number {
  let end = coreEnd;
  while (end < range.end) {
    const word = page.words[end];
    if (!word || relatives.has(word.lower) || (!word.letters && !/^["“”'’‘&-]$/u.test(word.text)))
      break;
    end += 1;
  }
  return end;
}

function ownerOf(page: Page, range: Range, coreEnd: number): Name | string | null {
  const first = page.words[range.first];
  if (first && possessives.has(first.lower)) return first.lower;
  for (let index = range.first; index < coreEnd; index += 1) {
    const name = page.nameAt.get(index);
    if (name?.possessive && name.end < coreEnd) return name;
  }
  return null;
}

/** ", Jane," or "spokeswoman Ann Roe" behind a description of one person. */
function appositionName(page: Page, range: Range, coreEnd: number): Name | null {
  for (let index = coreEnd; index < range.end; index += 1) {
    const word = page.words[index];
    if (word?.text !== ",") continue;
    const name = nameFrom(page, index + 1);
    if (name && name.end <= range.end) return name;
    return null;
  }
  return null;
}

/** The name that begins at the word, its own titles skipped. */
function nameFrom(page: Page, index: number): Name | null {
  for (let at = index; at < index + 4; at += 1) {
    const name = page.nameAt.get(at);
    if (name) return name;
    const word = page.words[at];
    if (!word || !roleNouns.has(word.lower.replace(/\.$/u, ""))) return null;
  }
  return null;
}
