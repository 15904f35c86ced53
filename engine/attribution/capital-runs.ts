/**
 * Where names may stand: runs of capitalised words with the small words that join them. Headlines in
 * title case are searched only for names that the running text prints as well.
 */
import { feasts, months, weekdays } from "../lexicon/calendar.ts";
import { capitals, countries, nationalities } from "../lexicon/countries.ts";
import { documentNouns } from "../lexicon/documents.ts";
import { femaleNames, maleNames } from "../lexicon/first-names.ts";
import { closedClass, functionWords, nameParticles } from "../lexicon/function-words.ts";
import { bodyNouns, bodySuffixes } from "../lexicon/organisations.ts";
import { outletNouns, shortOutlets } from "../lexicon/outlets.ts";
import { groupNouns, isRoleNoun } from "../lexicon/roles.ts";
import { courtesyTitles, officeTitles } from "../lexicon/titles.ts";
import { type Capitals, opensSentence } from "./capital-letters.ts";
import { isAcronym, isCapitalised, type Range, type Word } from "./words.ts";

export function capitalRuns(words: readonly Word[], capitalsOfText: Capitals): readonly Range[] {
  const runs: Range[] = [];
  let index = 0;
  while (index < words.length) {
    if (!startsRun(words, index, capitalsOfText)) {
      index += 1;
      continue;
    }
    const end = runEnd(words, index, capitalsOfText);
    runs.push({ first: index, end });
    index = end;
  }
  return runs;
}

function startsRun(words: readonly Word[], index: number, seen: Capitals): boolean {
  const word = words[index];
  if (word && isAcronym(word) && (words[index - 1]?.text === "the" || seen.acronyms.has(word.text)))
    return true;
  if (!word || !isNameWord(word)) return false;
  if (seen.titleCase.has(word.paragraph)) return isSeen(seen, word);
  if (word.text === "US") return true;
  const opens = opensSentence(words, index);
  if (functionWords.has(word.lower)) return !opens && isAcronym(word);
  if (!opens || isAcronym(word)) return true;
  if (closedClass.has(word.lower)) return opensLikeName(words, index);
  return seen.inside.has(word.lower) || isKnownName(word) || opensName(words, index, seen);
}

/** "New York", "National Grid" at the head of a sentence. */
function opensLikeName(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const adjective = /^(?:new|national|international|federal|public|global|old|south|royal)$/u;
  return adjective.test(words[index]?.lower ?? "") && next !== undefined && isNameWord(next);
}

function isSeen(seen: Capitals, word: Word): boolean {
  if (isProperNoun(word)) return true;
  return seen.inside.has(word.lower) || seen.inside.has(`${word.lower}s`);
}

function isKnownName(word: Word): boolean {
  return isProperNoun(word) || officeTitles.has(word.lower.replace(/\.$/u, ""));
}

/** Given names, states and outlets are names wherever they are printed. */
function isProperNoun(word: Word): boolean {
  return (
    maleNames.has(word.text) ||
    femaleNames.has(word.text) ||
    countries.has(word.text) ||
    capitals.has(word.text) ||
    nationalities.has(word.text) ||
    shortOutlets.has(word.text)
  );
}

/** A sentence that opens with a word never seen in lower case, or with two capitals in a row. */
function opensName(words: readonly Word[], index: number, seen: Capitals): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word) return false;
  const two = next !== undefined && isNameWord(next) && next.sentence === word.sentence;
  if (/(?:ing|ly|ed)$/u.test(word.lower)) return false;
  if (two) return true;
  const plural = /[^s]s$/u.test(word.lower);
  return (
    !plural && !seen.lower.has(word.lower) && word.text.length > 2 && !isCommonNoun(word.lower)
  );
}

function isCommonNoun(lower: string): boolean {
  return (
    groupNouns.has(lower) ||
    isRoleNoun(lower) ||
    documentNouns.has(lower) ||
    bodySuffixes.has(lower) ||
    outletNouns.has(lower)
  );
}

function isNameWord(word: Word): boolean {
  if (!word.letters || !isCapitalised(word) || isFunctionWord(word)) return false;
  if (/^[RDI]-\p{Lu}/u.test(word.text)) return false;
  return (
    !months.has(word.text) &&
    !weekdays.has(word.text) &&
    !feasts.has(word.text) &&
    word.text !== "I"
  );
}

/** "With" and "Before" inside a headline end a name; "Will" and "May" may begin one. */
function isFunctionWord(word: Word): boolean {
  if (!functionWords.has(word.lower) || word.text === "US") return false;
  return !maleNames.has(word.text) && !femaleNames.has(word.text);
}

function runEnd(words: readonly Word[], first: number, seen: Capitals): number {
  let end = first + 1;
  for (;;) {
    const next = nextInRun(words, first, end, seen);
    if (next === null) return end;
    end = next;
  }
}

/** The end of the run after taking one more word, with any joining words before it, or null. */
function nextInRun(
  words: readonly Word[],
  first: number,
  end: number,
  seen: Capitals,
): number | null {
  const last = words[end - 1];
  const word = words[end];
  if (!last || !word || word.sentence !== last.sentence) return null;
  if (joins(word, last, seen)) return end + 1;
  if (isNickname(words, end)) return end + 4;
  if (/^no\.?$/u.test(last.lower) && /^\d/u.test(word.text)) return end + 1;
  if (isAcronym(last) && word.text === "news") return end + 1;
  if (nameParticles.has(word.lower)) {
    const after = particleEnd(words, end);
    if (after !== null) return after;
  }
  return connectorEnd(words, first, end, seen);
}

function joins(word: Word, last: Word, seen: Capitals): boolean {
  if (word.quote !== last.quote || !isNameWord(word)) return false;
  return !seen.titleCase.has(word.paragraph) || isSeen(seen, word);
}

/** Joe "Red" Hill. */
function isNickname(words: readonly Word[], index: number): boolean {
  const [open, name, close, after] = words.slice(index, index + 4);
  if (!open || !name || !close || !after) return false;
  return (
    !open.letters &&
    /^["“'‘(]$/u.test(open.text) &&
    isNameWord(name) &&
    /^["”'’)]$/u.test(close.text) &&
    isNameWord(after) &&
    after.sentence === open.sentence &&
    after.quote === null &&
    open.text !== "("
  );
}

function particleEnd(words: readonly Word[], index: number): number | null {
  for (let step = 1; step <= 2; step += 1) {
    const word = words[index + step];
    if (!word) return null;
    if (isNameWord(word)) return index + step + 1;
    if (!nameParticles.has(word.lower)) return null;
  }
  return null;
}

const bodyLinks: ReadonlySet<string> = new Set(["of", "for", "on"]);

/** "Ministry of Health", "Secretary of State", "Center for Food and Drug Safety". */
function connectorEnd(
  words: readonly Word[],
  first: number,
  end: number,
  seen: Capitals,
): number | null {
  const last = words[end - 1];
  const link = words[end];
  if (!last || !link) return null;
  const nextIndex = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
  const next = words[nextIndex];
  if (!next || !joins(next, last, seen)) return null;
  if (bodyLinks.has(link.lower)) {
    const head = last.lower.replace(/\.$/u, "");
    const takes =
      bodySuffixes.has(head) ||
      (link.lower === "of" && takesOf(head)) ||
      (link.lower === "for" && officeFor(words, nextIndex, head));
    return takes ? nextIndex + 1 : null;
  }
  if (link.text === "&") return nextIndex + 1;
  return link.lower === "and" && joinsBody(words, first, end) ? nextIndex + 1 : null;
}

/** "Representative for Northland Ann Roe": an office, its matter, and a given name behind it. */
function officeFor(words: readonly Word[], index: number, head: string): boolean {
  const next = words[index + 1];
  if (!officeTitles.has(head) || !next) return false;
  return (
    maleNames.has(next.text) ||
    femaleNames.has(next.text) ||
    courtesyTitles.has(next.lower.replace(/\.$/u, ""))
  );
}

function takesOf(head: string): boolean {
  return (
    officeTitles.has(head) ||
    isRoleNoun(head) ||
    head === "republic" ||
    head === "archdiocese" ||
    head === "islands"
  );
}

/** Pairs that name one service. */
const servicePairs: ReadonlySet<string> = new Set([
  "fire rescue",
  "search rescue",
  "food drug",
  "health safety",
  "arts sciences",
]);

/** "Oversight and Reform Committee": a body's noun ends the right part while the left has none. */
function joinsBody(words: readonly Word[], first: number, end: number): boolean {
  const left = words.slice(first, end);
  const last = left.at(-1);
  if (!last || left.length === 0) return false;
  const opens = left[0];
  if (opens && (maleNames.has(opens.text) || femaleNames.has(opens.text))) return false;
  const afterBody = left.some((word) => bodySuffixes.has(word.lower));
  const right = words[end + 1];
  if (right && bodyNouns.has(right.lower) && bodyLinks.has(words[end + 2]?.lower ?? ""))
    return false;
  if (servicePairs.has(`${last.lower} ${right?.lower ?? ""}`)) return true;
  if (bodyNouns.has(last.lower) || countries.has(last.text) || isAcronym(last)) return false;
  for (let index = end + 1; index < Math.min(end + 5, words.length); index += 1) {
    const word = words[index];
    if (!word || !isNameWord(word))
      return afterBody && index > end + 1 && left.some((part) => bodyLinks.has(part.lower));
    if (bodyNouns.has(word.lower)) return true;
  }
  return false;
}
