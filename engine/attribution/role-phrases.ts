/** What is printed beside a name about who that is: "Hezbollah official X", "X, the UN envoy for Syria,". */
import {
  conjunctions,
  determiners,
  functionWords,
  possessives,
} from "../lexicon/function-words.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import { officeTitles } from "../lexicon/titles.ts";
import type { Span } from "../text/span.ts";
import { isCapitalised, type Word } from "./words.ts";

export interface Role {
  readonly span: Span;
  /** Index of its first word. */
  readonly first: number;
  /** The noun that says what the person is, lower case; the last one of a row. */
  readonly heads: readonly string[];
  /** All its words, lower case, nouns and modifiers alike. */
  readonly words: readonly string[];
}

const reach = 7;

/** The role printed in front of a name: the run's own titles and the lower-case words before them. */
export function roleBefore(
  words: readonly Word[],
  runFirst: number,
  nameFirst: number,
): Role | null {
  let first = runFirst;
  const nearest = words[runFirst - 1];
  const ownTitle = headsIn(words.slice(runFirst, nameFirst)).length > 0;
  if (ownTitle || (nearest && sameSentence(words, runFirst) && isRoleWord(nearest))) {
    while (first > 0 && runFirst - first < reach && extendsRole(words, first)) first -= 1;
  }
  return roleOf(words, first, nameFirst);
}

function sameSentence(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.sentence === words[index]?.sentence;
}

function isRoleWord(word: Word): boolean {
  const bare = word.lower.replace(/\.$/u, "");
  return isRoleNoun(bare) || officeTitles.has(bare);
}

function extendsRole(words: readonly Word[], index: number): boolean {
  const word = words[index - 1];
  if (!word || !sameSentence(words, index)) return false;
  if (/^['’]s$/u.test(word.text)) return true;
  if (!word.letters) return false;
  if (isRoleWord(word) || isCapitalised(word)) return true;
  return !functionWords.has(word.lower) && !/(?:ed|ing)$/u.test(word.lower);
}

function roleOf(words: readonly Word[], first: number, end: number): Role | null {
  const inside = words.slice(first, end);
  const heads = headsIn(inside);
  const start = inside[0];
  const last = inside.at(-1);
  if (heads.length === 0 || !start || !last) return null;
  return {
    span: { start: start.start, end: last.end },
    first,
    heads,
    words: inside.filter((word) => word.letters).map((word) => word.lower),
  };
}

function headsIn(words: readonly Word[]): readonly string[] {
  return words.filter(isRoleWord).map((word) => word.lower.replace(/\.$/u, ""));
}

/** The role that ends with a comma in front of the name: "The city's mayor, Ann Roe,". */
export function roleAhead(words: readonly Word[], runFirst: number): Role | null {
  if (words[runFirst - 1]?.text !== "," || !sameSentence(words, runFirst)) return null;
  let first = runFirst - 1;
  while (runFirst - first < 12 && continuesAhead(words, first, runFirst)) first -= 1;
  const opener = words[first];
  if (
    !opener ||
    !(determiners.has(opener.lower) || possessives.has(opener.lower) || isCapitalised(opener))
  )
    return null;
  return roleOf(words, first, runFirst - 1);
}

function continuesAhead(words: readonly Word[], index: number, runFirst: number): boolean {
  const word = words[index - 1];
  if (!word || word.sentence !== words[runFirst]?.sentence) return false;
  if (/^['’]s$/u.test(word.text)) return true;
  if (!word.letters) return false;
  const stops =
    determiners.has(words[index]?.lower ?? "") && !/^(?:of|for|to|at|in)$/u.test(word.lower);
  return (
    !stops &&
    (!functionWords.has(word.lower) ||
      determiners.has(word.lower) ||
      /^(?:of|for|to|at|in|and)$/u.test(word.lower))
  );
}

/** The apposition after a name, up to the next comma: ", the UN envoy for Syria,". */
export function roleAfter(words: readonly Word[], nameEnd: number): Role | null {
  const comma = words[nameEnd];
  if (comma?.text !== ",") return null;
  let end = nameEnd + 1;
  while (end - nameEnd < 14 && continuesApposition(words, nameEnd, end)) end += 1;
  const opener = words[nameEnd + 1];
  if (!opener || end === nameEnd + 1) return null;
  const opens =
    determiners.has(opener.lower) ||
    possessives.has(opener.lower) ||
    !functionWords.has(opener.lower);
  if (!opens && opener.lower !== "former") return null;
  const cut = appositionHead(words, nameEnd + 1, end);
  return cut === null ? null : roleOf(words, nameEnd + 1, end);
}

function continuesApposition(words: readonly Word[], nameEnd: number, index: number): boolean {
  const word = words[index];
  if (!word || word.sentence !== words[nameEnd]?.sentence) return false;
  if (/^[,.;:()–—"“”]$/u.test(word.text)) return false;
  return !conjunctions.has(word.lower) || word.lower === "and";
}

/** The first role noun before any preposition but "of"; null when the words name no role. */
function appositionHead(words: readonly Word[], first: number, end: number): number | null {
  for (let index = first; index < Math.min(end, first + 8); index += 1) {
    const word = words[index];
    if (!word) return null;
    if (isRoleWord(word)) return index;
    if (/^(?:was|is|were|are|had|has|have|said|says|told|will|would)$/u.test(word.lower))
      return null;
  }
  return null;
}
