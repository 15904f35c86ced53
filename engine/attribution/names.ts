/**
 * Names by use and form (engine.md P5): a run of capitalised words is split into what somebody is
 * ("Hezbollah Deputy Secretary General") and how somebody is called ("Sheikh Naim Qassem").
 */
import { capitals, countries, nationalities, regions } from "../lexicon/countries.ts";
import { femaleNames, maleNames, unisexNames } from "../lexicon/first-names.ts";
import { bodySuffixes } from "../lexicon/organisations.ts";
import { roleNouns } from "../lexicon/roles.ts";
import {
  courtesyTitles,
  femaleTitles,
  maleTitles,
  officeTitles,
  styles,
} from "../lexicon/titles.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { capitalRuns, readCapitals } from "./capital-runs.ts";
import { type NameKind, nameKind, type Verdict } from "./name-kinds.ts";
import { type Role, roleAfter, roleAhead, roleBefore } from "./role-phrases.ts";
import { isAcronym, type Range, type Word, wordsOf } from "./words.ts";

export type Gender = "f" | "m" | "n";

/** One place where a name is printed. `span` is the name alone, `phrase` the name with its role. */
export interface Name {
  readonly span: Span;
  readonly phrase: Span;
  readonly first: number;
  readonly end: number;
  /** Index of the first word of `phrase`. */
  readonly phraseFirst: number;
  readonly text: string;
  readonly parts: readonly string[];
  readonly kind: NameKind;
  readonly sure: number;
  readonly roles: readonly Role[];
  readonly gender: Gender | null;
  readonly titled: boolean;
  /** "the" stands before it. */
  readonly definite: boolean;
  /** Named as a place: "in", "from" or "near" stands before it. */
  readonly located: boolean;
  readonly possessive: boolean;
  /** Stands before another noun: "the Trump campaign". */
  readonly modifier: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quote: number | null;
}

export interface NamesOfText {
  readonly words: readonly Word[];
  readonly names: readonly Name[];
}

export function findNames(document: Document): NamesOfText {
  const words = wordsOf(document);
  const names: Name[] = [];
  for (const run of capitalRuns(words, readCapitals(words))) {
    const name = nameIn(document, words, run);
    if (name) names.push(name);
  }
  return { words, names };
}

interface Split {
  /** Where the name begins; words before it in the run are role or title. */
  readonly nameFirst: number;
  readonly nameEnd: number;
  readonly titled: boolean;
  readonly gender: Gender | null;
  /** The words in front are an office in this body: "CEO of Northland Rail". */
  readonly complement: boolean;
}

function nameIn(document: Document, words: readonly Word[], run: Range): Name | null {
  const split = splitRun(words, run);
  if (!split) return null;
  const first = words[split.nameFirst];
  const last = words[split.nameEnd - 1];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  const inside = words.slice(split.nameFirst, split.nameEnd);
  const before = split.complement ? null : roleBefore(words, run.first, split.nameFirst);
  const after = roleAfter(words, split.nameEnd);
  const ahead = before === null ? roleAhead(words, run.first) : null;
  const verdict = kindOf(words, run, split, { before: before ?? ahead, after });
  const roles = [before, after, ahead].filter((role) => role !== null);
  const next = words[split.nameEnd];
  return {
    span,
    phrase: {
      start:
        before?.span.start ??
        (split.complement ? span.start : (words[run.first]?.start ?? span.start)),
      end: span.end,
    },
    first: split.nameFirst,
    end: split.nameEnd,
    phraseFirst: before?.first ?? (split.complement ? split.nameFirst : run.first),
    text: document.text.slice(span.start, span.end),
    parts: partsOf(inside),
    kind: verdict.kind,
    sure: verdict.sure,
    roles: verdict.kind === "person" || verdict.kind === "unknown" ? roles : [],
    gender: verdict.kind === "person" ? (split.gender ?? givenGender(inside)) : null,
    titled: split.titled,
    definite: words[run.first - 1]?.lower === "the",
    located: /^(?:in|from|near|at|to|into|across|around|outside)$/u.test(
      words[run.first - 1]?.lower ?? "",
    ),
    possessive: next !== undefined && /^['’]s?$/u.test(next.text) && next.start === span.end,
    modifier: isModifier(words, split.nameEnd),
    sentence: first.sentence,
    paragraph: first.paragraph,
    quote: first.quote,
  };
}

function isModifier(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next !== undefined && isNoun(next) && next.sentence === words[end - 1]?.sentence;
}

function isNoun(word: Word): boolean {
  const singular = word.lower.replace(/s$/u, "");
  return (
    word.letters &&
    word.text === word.lower &&
    (bodySuffixes.has(word.lower) || roleNouns.has(word.lower) || roleNouns.has(singular))
  );
}

/** The words of a name as they are compared: lower case, no particle prefix, no quotation marks. */
function partsOf(words: readonly Word[]): readonly string[] {
  return words
    .filter((word) => word.letters)
    .map((word) => word.lower.replace(/^(?:al|el)[-'’]/u, "").replace(/[.’']/gu, ""))
    .filter((part) => part !== "al" && part !== "el" && part !== "the");
}

/** The last word of a run that is an office or courtesy title with a name after it. */
function splitRun(words: readonly Word[], run: Range): Split | null {
  const isTitle = (index: number) =>
    titleOf(words[index]) !== null || (index === run.first && isPluralTitle(words[index]));
  let last = -1;
  for (let index = run.first; index < run.end; index += 1) if (isTitle(index)) last = index;
  if (allTitles(words, run)) return null;
  while (last === run.end - 1) last = previousTitle(words, run.first, last);
  if (last < run.first || bodyAtEnd(words, run)) return plainSplit(words, run);
  const nameFirst = afterComplement(words, last + 1, run.end);
  if (nameFirst >= run.end) return complementOf(words, run, last);
  if (givenName(words, run.first) && last > run.first) return plainSplit(words, run);
  let start = nameFirst;
  let gender: Gender | null = null;
  for (let index = run.first; index < nameFirst; index += 1) {
    gender = genderOfTitle(words[index]) ?? gender;
  }
  while (start > run.first && styles.has(words[start - 1]?.lower ?? "")) start -= 1;
  return { nameFirst: start, nameEnd: run.end, titled: true, gender, complement: false };
}

/** "CEO of Northland Rail": the body is the name; "Secretary of State" names nobody. */
function complementOf(words: readonly Word[], run: Range, title: number): Split | null {
  if (words[title + 1]?.lower !== "of") return plainSplit(words, run);
  const first = words[title + 2]?.lower === "the" ? title + 3 : title + 2;
  if (first >= run.end || officeMatters.has(words[first]?.lower ?? "")) return null;
  if (styles.has(words[title]?.lower ?? "") || !roleNouns.has(words[title]?.lower ?? ""))
    return plainSplit(words, run);
  return { nameFirst: first, nameEnd: run.end, titled: false, gender: null, complement: true };
}

function plainSplit(words: readonly Word[], run: Range): Split {
  let first = run.first;
  while (first < run.end - 1 && isOpener(words[first])) first += 1;
  if (
    run.end - first >= 3 &&
    nationalities.has(words[first]?.text ?? "") &&
    givenName(words, first + 1)
  )
    first += 1;
  return { nameFirst: first, nameEnd: run.end, titled: false, gender: null, complement: false };
}

const openers: ReadonlySet<string> = new Set(
  wordList("former late then outgoing incoming retired even when says meanwhile"),
);

function isOpener(word: Word | undefined): boolean {
  return word !== undefined && openers.has(word.lower) && !isAcronym(word);
}

function previousTitle(words: readonly Word[], first: number, from: number): number {
  for (let index = from - 1; index >= first; index -= 1) if (titleOf(words[index])) return index;
  return -1;
}

function allTitles(words: readonly Word[], run: Range): boolean {
  const opens = words[run.first]?.lower.replace(/\.$/u, "") ?? "";
  if (courtesyTitles.has(opens) && run.end - run.first > 1) return false;
  for (let index = run.first; index < run.end; index += 1) {
    const word = words[index];
    const land =
      word && (nationalities.has(word.text) || countries.has(word.text)) && index < run.end - 1;
    if (word && !land && titleOf(word) === null && !rolePrefixes.has(word.lower)) return false;
  }
  return true;
}

const rolePrefixes: ReadonlySet<string> = new Set(
  wordList(`prime vice first former of the state foreign special acting senior interim shadow assistant associate
    executive managing regional permanent`),
);
function titleOf(word: Word | undefined): string | null {
  if (!word) return null;
  const bare = word.lower.replace(/\.$/u, "");
  const known =
    courtesyTitles.has(bare) || officeTitles.has(bare) || roleNouns.has(bare) || styles.has(bare);
  return known || capitalTitles.has(bare) ? bare : null;
}

const capitalTitles: ReadonlySet<string> = new Set([
  "ceo",
  "cfo",
  "coo",
  "mp",
  "mep",
  "pm",
  "vp",
  "msp",
  "ag",
  "lt-gen",
  "gop",
]);

/** "Professors Roe and Lund", "Celebrities Ann Roe and ...". */
function isPluralTitle(word: Word | undefined): boolean {
  const bare = word?.lower.replace(/\.$/u, "") ?? "";
  const singular = bare.replace(/ies$/u, "y").replace(/s$/u, "");
  return bare !== singular && (officeTitles.has(singular) || roleNouns.has(singular));
}

function genderOfTitle(word: Word | undefined): Gender | null {
  const bare = titleOf(word);
  if (bare === null) return null;
  if (femaleTitles.has(bare)) return "f";
  if (maleTitles.has(bare)) return "m";
  return courtesyTitles.get(bare) ?? styles.get(bare) ?? null;
}

function bodyAtEnd(words: readonly Word[], run: Range): boolean {
  const last = words[run.end - 1];
  return (
    last !== undefined &&
    run.end - run.first > 1 &&
    bodySuffixes.has(last.lower) &&
    !givenName(words, run.end - 2)
  );
}

function givenName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && (maleNames.has(word.text) || femaleNames.has(word.text));
}

/** "Secretary of State Mike Pompeo": the name begins after the office's complement. */
function afterComplement(words: readonly Word[], index: number, end: number): number {
  if (!/^(?:of|for)$/u.test(words[index]?.lower ?? "")) return index;
  for (let at = index + 1; at < end; at += 1) if (givenName(words, at)) return at;
  const first = words[index + 1]?.lower === "the" ? index + 2 : index + 1;
  const word = words[first];
  const known =
    word &&
    (officeMatters.has(word.lower) ||
      countries.has(word.text) ||
      capitals.has(word.text) ||
      regions.has(word.text));
  return known ? first + 1 : end;
}

/** What offices are for: "Secretary of State". */
const officeMatters: ReadonlySet<string> = new Set(
  wordList(
    "state defense defence justice treasury interior health energy commerce education labor labour agriculture house trade finance",
  ),
);

function givenGender(words: readonly Word[]): Gender | null {
  const first = words.find((word) => word.letters && !styles.has(word.lower));
  if (!first || words.filter((word) => word.letters).length === 0) return null;
  const given = first.text.split("-")[0] ?? first.text;
  const male = maleNames.has(given);
  const female = femaleNames.has(given);
  if (male === female || unisexNames.has(given)) return null;
  return male ? "m" : "f";
}

function kindOf(
  words: readonly Word[],
  run: Range,
  split: Split,
  roles: { before: Role | null; after: Role | null },
): Verdict {
  const given = givenName(words, split.nameFirst);
  const range = { first: split.nameFirst, end: split.nameEnd };
  return nameKind(words, range, {
    titled: split.titled,
    given,
    definite: words[run.first - 1]?.lower === "the" && !isModifier(words, split.nameEnd),
    role: roles.before !== null || roles.after !== null,
  });
}
