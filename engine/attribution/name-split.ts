/** Where the name begins in a run of capitals, and what stands before it as title, office or role. */
import { capitals, countries, nationalities, regions } from "../lexicon/countries.ts";
import { femaleNames, maleNames } from "../lexicon/first-names.ts";
import { bodySuffixes } from "../lexicon/organisations.ts";
import { isRoleNoun, roleNouns } from "../lexicon/roles.ts";
import {
  courtesyTitles,
  femaleTitles,
  maleTitles,
  officeTitles,
  styles,
} from "../lexicon/titles.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { Gender } from "./names.ts";
import { isAcronym, type Range, type Word } from "./words.ts";

export interface Split {
  /** Where the name begins; words before it in the run are role or title. */
  readonly nameFirst: number;
  readonly nameEnd: number;
  readonly titled: boolean;
  readonly gender: Gender | null;
  /** The words in front are an office in this body: "CEO of Northland Rail". */
  readonly complement: boolean;
}

/** The last word of a run that is an office or courtesy title with a name after it. */
export function splitRun(words: readonly Word[], run: Range): Split | null {
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
  if (styles.has(words[title]?.lower ?? "") || !isRoleNoun(words[title]?.lower ?? ""))
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
  wordList(`former late then outgoing incoming retired even when says meanwhile
    countryman compatriot fellow`),
);

function isOpener(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (openers.has(word.lower) || /^co-\p{Ll}/u.test(word.lower)) &&
    !isAcronym(word)
  );
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
    courtesyTitles.has(bare) || officeTitles.has(bare) || isRoleNoun(bare) || styles.has(bare);
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

export function givenName(words: readonly Word[], index: number): boolean {
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
