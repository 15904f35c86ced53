/** People who stand in running text without a name: "the mayor", "two officials", "she". */
import { auxiliaries } from "../lexicon/finite-forms.ts";
import { closedClass } from "../lexicon/function-words.ts";
import { groupNouns, isRoleNoun } from "../lexicon/roles.ts";
import type { Span } from "../text/span.ts";
import { wordsOf } from "./clauses.ts";
import type { Reading } from "./reading.ts";

const phrase =
  /(?<![\p{L}’'-])(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our|[Oo]ther)\s)(?:[\p{L}-]{3,}\s)?\p{Ll}{3,}(?=[,.;]|\s\p{Ll})/gu;

export function peopleIn(reading: Reading): Span[] {
  return reading.analysis.sentences.flatMap(({ span, paragraph }) =>
    reading.isBody(paragraph)
      ? [...reading.words(span).matchAll(phrase)].flatMap((hit): Span[] => {
          const start = span.start + hit.index;
          const end = start + hit[0].length;
          const next = /^\s([\p{L}’'-]+)/u.exec(reading.text.slice(end, end + 30))?.[1] ?? "";
          return namesPeople(hit[0]) && goesOn(next.toLowerCase()) ? [{ start, end }] : [];
        })
      : [],
  );
}

/** "She" and the like, at the head of a sentence or of a part of it. */
export function pronounsIn(reading: Reading): Span[] {
  return reading.analysis.sentences.flatMap(({ span, paragraph }) =>
    reading.isBody(paragraph)
      ? [...reading.words(span).matchAll(/(?<=^|, |\band |\bbut )(?:he|she)(?=\s\p{Ll})/giu)].map(
          (hit): Span => {
            const start = span.start + hit.index;
            return { start, end: start + hit[0].length };
          },
        )
      : [],
  );
}

/** The last word is what somebody is. */
export function namesPeople(printed: string): boolean {
  const last = wordsOf(printed).at(-1) ?? "";
  const several = groupNouns.has(last) && /(?:s|people|police|men|women|children)$/u.test(last);
  return (several || isRoleNoun(last) || last === "police") && !otherwiseUsed.has(last);
}

/** Butterflies, pieces on a board, measures. */
const otherwiseUsed = new Set([
  "monarch",
  "monarchs",
  "numbers",
  "bishop",
  "queens",
  "thousands",
  "hundreds",
  "dozens",
  "minutes",
  "seconds",
]);

/** What follows is no second noun. */
function goesOn(next: string): boolean {
  return next === "" || closedClass.has(next) || auxiliaries.has(next) || /[a-z]{3}ed$/u.test(next);
}
