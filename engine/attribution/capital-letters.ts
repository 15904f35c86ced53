/** What the whole text tells about its capital letters: which say something, and which only open a sentence. */
import { closedClass, conjunctions, prepositions } from "../lexicon/function-words.ts";
import { isAcronym, isCapitalised, type Word } from "./words.ts";

/** What the whole text tells about its capital letters. */
export interface Capitals {
  /** Words seen in lower case anywhere. */
  readonly lower: ReadonlySet<string>;
  /** Words seen capitalised where no sentence begins, outside title-case lines. */
  readonly inside: ReadonlySet<string>;
  /** Paragraph numbers printed in title case. */
  readonly titleCase: ReadonlySet<number>;
  /** Words in capitals that stand behind "the" or in brackets somewhere, so that "WHO" is no pronoun. */
  readonly acronyms: ReadonlySet<string>;
}

export function readCapitals(words: readonly Word[]): Capitals {
  const titleCase = titleCaseParagraphs(words);
  const lower = new Set<string>();
  const inside = new Set<string>();
  words.forEach((word, index) => {
    if (!word.letters) return;
    if (!isCapitalised(word)) lower.add(word.lower);
    else if (
      !titleCase.has(word.paragraph) &&
      (!opensSentence(words, index) || startsPair(words, index))
    ) {
      inside.add(word.lower);
    }
  });
  const acronyms = new Set(
    words.flatMap((word, index) =>
      isAcronym(word) && /^(?:the|\()$/u.test(words[index - 1]?.text ?? "") ? [word.text] : [],
    ),
  );
  return { lower, inside, titleCase, acronyms };
}

function titleCaseParagraphs(words: readonly Word[]): ReadonlySet<number> {
  const counts = new Map<number, { long: number; capital: number; last: string }>();
  for (const word of words) {
    const count = counts.get(word.paragraph) ?? { long: 0, capital: 0, last: "" };
    const telling = word.letters && word.text.length >= 4 && word.quote === null;
    if (telling && !prepositions.has(word.lower) && !conjunctions.has(word.lower)) {
      count.long += 1;
      if (isCapitalised(word)) count.capital += 1;
    }
    count.last = word.text;
    counts.set(word.paragraph, count);
  }
  const found = new Set<number>();
  for (const [paragraph, count] of counts) {
    // A sentence full of names has a verb in small letters and a stop; a headline has neither.
    const share = count.last === "." ? 1 : 0.9;
    if (count.long >= 4 && count.capital >= share * count.long) found.add(paragraph);
  }
  return found;
}

/** "Ann Roe" at the head of a sentence: two capitals in a row are a name there too. */
function startsPair(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || closedClass.has(word.lower)) return false;
  if (/(?:ing|ly|ed)$/u.test(word.lower)) return false;
  return next.sentence === word.sentence && next.letters && isCapitalised(next);
}

const openers: ReadonlySet<string> = new Set([
  "“",
  '"',
  "‘",
  "''",
  "``",
  "'",
  "«",
  "(",
  "[",
  "—",
  "–",
  ":",
  "•",
  "…",
]);

/** Whether a capital letter at this word says nothing, because a sentence or quotation begins here. */
export function opensSentence(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || before.sentence !== word.sentence) return true;
  return openers.has(before.text) && (before.text !== "(" || word.text.length > 1);
}
