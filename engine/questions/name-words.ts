/** The words of a name that tell it from other names, and whether two names may be one in two spellings. */
import { wordList } from "../lexicon/word-list.ts";
import { wordsOf } from "./clauses.ts";

const smallWords = new Set(
  wordList(`the a an of for and in on at to from mr mrs ms dr sir party group company ministry department
    government president minister prime police state national international office university`),
);

export function nameWords(words: string): ReadonlySet<string> {
  return new Set(
    wordsOf(words)
      .map((word) => word.replace(/'s$/u, "").slice(0, 4))
      .filter((word) => word.length >= 2 && !smallWords.has(word)),
  );
}

/** "Sarea" and "Saree", "Buchtmann" and "Bauchtman": one name in two spellings, perhaps. */
export function isMisspelt(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => [...b].some((other) => isNearly(word, other)));
}

function isNearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const pairs = (word: string) =>
    new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
  const [one, other] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return shared >= Math.max(one.size, other.size) * 0.65;
}

export function longWords(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).filter((word) => word.length >= 5));
}
