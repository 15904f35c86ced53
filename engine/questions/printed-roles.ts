/** What the article prints about who a named person is: an office before the name, or words after it. */
import type { Entity } from "../analysis.ts";
import { closedClass } from "../lexicon/function-words.ts";
import { isRoleNoun } from "../lexicon/roles.ts";
import { officeTitles } from "../lexicon/titles.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { Span } from "../text/span.ts";
import { wordsOf } from "./clauses.ts";
import type { Reading } from "./reading.ts";

export interface PrintedRole {
  readonly entity: Entity;
  /** The name as it stands beside the role. */
  readonly name: Span;
  /** The role without its article. */
  readonly role: Span;
}

/** One for each person, the first place of the whole name that tells enough. */
export function printedRoles(reading: Reading): PrintedRole[] {
  return reading.analysis.entities.flatMap((entity): PrintedRole[] => {
    if (entity.kind !== "named-person" || !wholeName.test(entity.name)) return [];
    const places = entity.mentions.flatMap(({ span }) => {
      const at = reading.words(span).indexOf(entity.name);
      return at < 0 ? [] : [{ start: span.start + at, end: span.start + at + entity.name.length }];
    });
    for (const name of places) {
      const sentence = reading.sentenceSpan(reading.sentenceAt(name.start));
      const role =
        roleAfter(reading, name, sentence.end) ?? roleBefore(reading, sentence.start, name);
      if (role && reading.isBody(reading.paragraphAt(name.start))) return [{ entity, name, role }];
    }
    return [];
  });
}

const wholeName = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*)+$/u;

/** ", a top adviser to the mayor": up to the next comma, or to "who". */
function roleAfter(reading: Reading, name: Span, end: number): Span | null {
  const rest = reading.text.slice(name.end, end);
  const lead = /^(?: \([^)]*\))?, (?:(?:an?|the|its|one of the) )?/u.exec(rest);
  if (!lead) return null;
  const start = name.end + lead[0].length;
  // Set off on both sides: "Ada Byrne, the mayor, said".
  const words = /^[^,.;:“”"]+(?=,)/u.exec(rest.slice(lead[0].length))?.[0] ?? "";
  const short = words.replace(/ (?:who|which|that|now|since|from \d+)\b.*$/u, "");
  return usable(reading, { start, end: start + short.length });
}

/** "Northby fire chief Ada Byrne": names and nouns for people right before the name. */
function roleBefore(reading: Reading, from: number, name: Span): Span | null {
  const before = reading.text.slice(from, name.start);
  let start = name.start;
  for (const { 0: word, index } of [...before.matchAll(/\S+ /gu)].reverse()) {
    const plain = word.trim();
    const lower = plain.toLowerCase();
    const noun = isRoleNoun(lower) || officeTitles.has(lower) || roleHelpers.has(lower);
    const name = /^\p{Lu}[\p{L}’'-]*$/u.test(plain);
    if (was.has(lower)) return null;
    const proper = name && (lower === "new" || !closedClass.has(lower));
    if (!noun && !proper) break;
    start = from + index;
  }
  return usable(reading, { start, end: Math.max(start, name.start - 1) });
}

/** Before a role they say that it is over, or not quite so. */
const was = new Set(wordList("former then ex late acting interim future ex- would-be self-styled"));

/** Lower-case words that stand between a body's name and the noun for the person. */
const roleHelpers = new Set(
  wordList(
    "campaign press communications policy executive managing deputy assistant senior chief vice general police fire team head political military national",
  ),
);

/** Two words at least, one of them for what somebody does, and nothing that points elsewhere. */
function usable(reading: Reading, span: Span): Span | null {
  const printed = reading.words(span);
  const words = wordsOf(printed);
  const tells = words.some((word) => isRoleNoun(word) || officeTitles.has(word));
  const clear = !/["“”(){}\d:;]|^(?:who|whose|which|of|from|and|\p{Ll}+ing)\b/u.test(printed);
  const loose =
    /\b(?:his|her|their|former|then|late|the group|the company|most|least|best|worst|zealous|one)\b/iu.test(
      printed,
    );
  return words.length >= 2 && words.length <= 12 && tells && clear && !loose ? span : null;
}
