/** The noun phrase behind a verb or "according to". Bounds: one line, 60 tokens. */
import { subjectPronouns, timeWords } from "../lexicon/clause-words.ts";
import { determiners } from "../lexicon/function-words.ts";
import { isCapital, type Line, openWord, wordAt } from "./line.ts";
import { isFiniteVerb, isNouny, type Range, widest } from "./phrase-words.ts";

/** The noun phrase that begins at `start`; with `clauses`, an apposition or relative clause behind it. */
export function phraseAfter(line: Line, start: number, clauses = true): Range | null {
  let index = start;
  const stop = Math.min(line.tokens.length, start + widest);
  if (
    subjectPronouns.has(openWord(line, index)) ||
    /^(?:him|her|them|us|me|that|this|those)$/u.test(openWord(line, index))
  ) {
    if (!isNouny(line, index + 1) || !determiners.has(openWord(line, index)))
      return { first: start, end: start + 1 };
  }
  while (index < stop && continuesPhrase(line, index, start)) index += 1;
  while (index > start && /^(?:and|or|of|for|at|in|from|&|,)$/u.test(openWord(line, index - 1)))
    index -= 1;
  if (index === start) return null;
  return { first: start, end: clauses ? afterInsertion(line, index, stop) : index };
}

const placing = new Set([
  "interview",
  "statement",
  "conference",
  "briefing",
  "email",
  "letter",
  "speech",
  "tweet",
  "report",
  "telephone",
  "phone",
  "call",
  "post",
  "hearing",
  "rally",
  "meeting",
  "debate",
]);

function continuesPhrase(line: Line, index: number, start: number): boolean {
  if (line.quoted[index] !== null) return false;
  const word = wordAt(line, index);
  if (index > start && (word === "(" || insideBracket(line, index, start))) return true;
  if (word === "and" || word === "or") {
    return (
      isNouny(line, index + 1) &&
      (isCapital(line, index + 1) || determiners.has(wordAt(line, index + 1))) &&
      !isFiniteVerb(line, index + 2)
    );
  }
  if (/^(?:of|for|at|from|in|with)$/u.test(word) && index > start) {
    const next = wordAt(line, index + 1);
    if (timeWords.has(next) || line.quoted[index + 1] !== null) return false;
    const noun = determiners.has(next) ? wordAt(line, index + 2) : next;
    if (placing.has(noun) || placing.has(wordAt(line, index + 3))) return word === "of";
    return word === "of" || word === "for" || isCapital(line, index + 1) || determiners.has(next);
  }
  if (timeWords.has(word) && !isCapital(line, index)) return false;
  if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(word)) return false;
  return (
    isNouny(line, index) &&
    !(
      index > start &&
      determiners.has(word) &&
      !/^(?:one|two|three)$/u.test(word) &&
      isNouny(line, index - 1) &&
      !/^(?:of|for|at|from|in|with|and|or|all|both|most|some|many)$/u.test(wordAt(line, index - 1))
    )
  );
}

function insideBracket(line: Line, index: number, start: number): boolean {
  for (let place = index - 1; place > Math.max(start, index - 12); place -= 1) {
    if (openWord(line, place) === ")") return false;
    if (openWord(line, place) === "(") return true;
  }
  return false;
}

/** ", a teacher who moved there in 2002": up to the next comma, mark or the end of the line. */
function afterInsertion(line: Line, index: number, stop: number): number {
  if (/^(?:who|whose)$/u.test(openWord(line, index))) return insertionEnd(line, index, stop);
  if (openWord(line, index) !== "," || line.quoted[index + 1] !== null) return index;
  const word = openWord(line, index + 1);
  const opens =
    /^(?:who|whose|a|an|the|one|his|her|its|their|\d{1,3})$/u.test(word) ||
    (isNouny(line, index + 1) &&
      /^(?:director|head|chief|chair|chairman|chairwoman|president|leader|professor|spokesman|spokeswoman|spokesperson|minister|founder|editor|author|executive|senior|deputy|former|mayor|secretary|co|vice)$/u.test(
        word,
      ));
  if (!opens) return index;
  return insertionEnd(line, index + 1, stop);
}

function insertionEnd(line: Line, start: number, stop: number): number {
  let index = start;
  while (index < stop && line.quoted[index] === null && !/^[,.;:?!—–]+$/u.test(wordAt(line, index)))
    index += 1;
  return index;
}
