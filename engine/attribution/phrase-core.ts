/** The page that phrases are read on, and the core of a noun phrase: up to its first comma, relative or preposition. */
import { months, weekdays } from "../lexicon/calendar.ts";
import { conjunctions, determiners, possessives, prepositions } from "../lexicon/function-words.ts";
import type { Name } from "./names.ts";
import type { Range, Word } from "./words.ts";

interface Core {
  /** The name that ends the core, when it does. */
  readonly name: Name | null;
  readonly end: number;
}

/** Walks to the first comma, relative pronoun or preposition; a name counts as one step. */
export function coreOf(page: Page, range: Range): Core {
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
    const slash = word.text === "/" && page.nameAt.has(index + 1);
    if (
      slash ||
      isTitleDot(page, index, range) ||
      (last === null && joinsRoles(page, index, range))
    ) {
      index += 1;
      continue;
    }
    if (
      isTimeBehind(page, index, range) ||
      endsCore(word, index > range.first) ||
      opensParticiple(page, index, range)
    )
      break;
    if (last && /^(?:no\.?|[\d,]+)$/u.test(word.lower)) {
      index += 1;
      continue;
    }
    if (!/^['’]s?$/u.test(word.text) || index < range.end - 1) last = null;
    index += 1;
  }
  return { name: last, end: index };
}

/** "former senator and now candidate Ann Roe": one phrase with one name at its end. */
function joinsRoles(page: Page, index: number, range: Range): boolean {
  const word = page.words[index];
  if (!word || index === range.first) return false;
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
export function opensParticiple(page: Page, index: number, range: Range): boolean {
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
    word.lower === "being" ||
    /^(?:last|this|next|early|late|earlier|today|yesterday|out)$/u.test(next.lower)
  );
}

/** "a report Tuesday" ends at the day; "a September poll" does not. */
function isTimeBehind(page: Page, index: number, range: Range): boolean {
  const word = page.words[index];
  const before = page.words[index - 1];
  if (!word || !before || index <= range.first + 1) return false;
  return (months.has(word.text) || weekdays.has(word.text)) && /^\p{Ll}/u.test(before.text);
}

function endsCore(word: Word, inside: boolean): boolean {
  if (!word.letters && !/^["“”'’‘«»]$/u.test(word.text)) return true;
  if (!inside) return false;
  return prepositions.has(word.lower) || relatives.has(word.lower) || conjunctions.has(word.lower);
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

export const relatives: ReadonlySet<string> = new Set([
  "who",
  "whom",
  "which",
  "that",
  "whose",
  "where",
  "when",
]);
