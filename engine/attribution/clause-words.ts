/** Reading left and right of a word inside its sentence: subjects, objects, and where a clause ends. */
import { auxiliaries, finiteForms } from "../lexicon/finite-forms.ts";
import { determiners, possessives } from "../lexicon/function-words.ts";
import type { Span } from "../text/span.ts";
import type { Name } from "./names.ts";
import type { Page } from "./phrase-core.ts";
import { readPhrase } from "./read-phrase.ts";
import type { Range, Word } from "./words.ts";

export function spanOf(words: readonly Word[], range: Range): Span | null {
  const first = words[range.first];
  const last = words[range.end - 1];
  return first && last && range.end > range.first ? { start: first.start, end: last.end } : null;
}

/** Longer sentences are read in part, so that the work stays linear. */
const reach = 150;

export function sentenceOf(words: readonly Word[], index: number): Range {
  const sentence = words[index]?.sentence;
  let first = index;
  let end = index + 1;
  while (first > 0 && index - first < reach && words[first - 1]?.sentence === sentence) first -= 1;
  while (end < words.length && end - index < reach && words[end]?.sentence === sentence) end += 1;
  return { first, end };
}

const adverbs: ReadonlySet<string> = new Set(
  "also again later then still even once ever always often repeatedly both all now himself herself itself themselves flatly just too".split(
    " ",
  ),
);

function isVerbHelper(word: Word): boolean {
  return (
    auxiliaries.has(word.lower) ||
    adverbs.has(word.lower) ||
    /(?:ly)$/u.test(word.lower) ||
    /^(?:n['’]t|not|never|['’](?:s|d|ve|re|ll))$/u.test(word.lower)
  );
}

/** The words between subject and verb, read from right to left: "has", "vigorously". */
export function helpersBefore(words: readonly Word[], verb: number): Range {
  const { first } = sentenceOf(words, verb);
  let start = verb;
  while (start > first) {
    const word = words[start - 1];
    if (!word?.letters || !isVerbHelper(word)) break;
    start -= 1;
  }
  return { first: start, end: verb };
}

const clauseOpeners: ReadonlySet<string> = new Set(
  "that but although though while because if when as whether and or said says say saying since after before so".split(
    " ",
  ),
);

/** The subject in front of a verb: the nearest noun phrase, over an apposition between commas. */
export function subjectBefore(page: Page, verb: number): Range | null {
  const { words } = page;
  const sentence = sentenceOf(words, verb);
  const helpers = helpersBefore(words, verb);
  let end = helpers.first;
  if (words[end - 1]?.text === ",")
    end = beforeApposition(page, sentence.first, end - 1) ?? end - 1;
  let first = end;
  while (first > sentence.first) {
    const word = words[first - 1];
    if (!word || (clauseOpeners.has(word.lower) && !insideName(page, first - 1))) break;
    if (!word.letters && !/^(?:["“”'’‘-]|\.)$/u.test(word.text)) break;
    first -= 1;
  }
  return first < end ? { first, end } : null;
}

function insideName(page: Page, index: number): boolean {
  for (let first = index; first > index - 6; first -= 1) {
    const name = page.nameAt.get(first);
    if (name) return name.end > index;
  }
  return bindsNames(page, index);
}

/** "Roe and her sister": an "and" between two noun phrases belongs to the subject. */
function bindsNames(page: Page, index: number): boolean {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word?.lower !== "and" || !next) return false;
  const named = page.nameAt.has(index + 1) || page.phraseAt.has(index + 1);
  const after =
    named || determiners.has(next.lower) || possessives.has(next.lower) || next.lower === "those";
  const before = page.words[index - 1];
  return after && before !== undefined && /^\p{Lu}/u.test(before.text);
}

/** From "Mr Roe, a former aide, denied" back to where the apposition began. */
function beforeApposition(page: Page, first: number, comma: number): number | null {
  for (let index = comma - 1; index > first && comma - index < 30; index -= 1) {
    if (page.words[index]?.text === ",") return index;
  }
  return null;
}

const stops: ReadonlySet<string> = new Set([
  ";",
  ":",
  ".",
  "!",
  "?",
  "—",
  "–",
  "(",
  ")",
  "”",
  "''",
]);

/** The object behind a verb: to the end of the clause it opens. */
export function objectAfter(page: Page, verb: number): Range | null {
  const { words } = page;
  const { end: sentenceEnd } = sentenceOf(words, verb);
  const first = verb + 1;
  let end = first;
  const clause = words[first]?.lower === "that";
  while (end < sentenceEnd && !endsObject(page, first, end, clause)) end += 1;
  while (end > first && !words[end - 1]?.letters) end -= 1;
  return end > first ? { first, end } : null;
}

function endsObject(page: Page, first: number, index: number, clause: boolean): boolean {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (!word) return true;
  if (stops.has(word.text)) return true;
  if (index === first) return false;
  if (word.text === ",")
    return (
      next === undefined ||
      /^(?:and|but|which|who|saying|adding|calling|pointing|although|though|while|because|as|however)$/u.test(
        next.lower,
      ) ||
      /ing$/u.test(next.lower) ||
      !clause
    );
  return (
    word.lower === "and" &&
    next !== undefined &&
    (finiteForms.has(next.lower) ||
      /^(?:called|added|insisted|stressed|accused)$/u.test(next.lower))
  );
}

/** The party of a subject: its noun phrase without what stands before it. */
export function partySpan(page: Page, range: Range): Span | null {
  const span = spanOf(page.words, range);
  if (!span) return null;
  const phrase = readPhrase(page, [span]);
  if (phrase.form === "name") return withArticle(page, phrase.name);
  if (phrase.form === "description") return phrase.span;
  return span;
}

function withArticle(page: Page, name: Name): Span {
  const article = page.words[name.phraseFirst - 1];
  return article?.lower === "the" ? { start: article.start, end: name.phrase.end } : name.phrase;
}

export function plainRange(page: Page, range: Range): string {
  return page.words
    .slice(range.first, range.end)
    .map((word) => word.lower)
    .join(" ");
}
