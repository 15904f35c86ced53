/** The small pieces that wordings are built from; words of the article always come with their span. */
import { closedClass } from "../lexicon/function-words.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import type { Phrase, Wording } from "./wording.ts";

/** Strings are ours, the rest are phrases; empty strings fall out. */
export function wording(...parts: readonly (string | Phrase | Wording)[]): Phrase[] {
  return parts.flatMap((part) => {
    if (typeof part !== "string") return Array.isArray(part) ? part : [part];
    return part === "" ? [] : [{ ours: part }];
  });
}

export function paragraph(number: number): Phrase {
  return { paragraph: number };
}

/** "paragraph 2, paragraph 4 and paragraph 7", each once. */
export function paragraphs(numbers: readonly number[]): Phrase[] {
  const each = [...new Set(numbers)].sort((a, b) => a - b);
  return each.flatMap((number, at) => {
    const joint = at === 0 ? "" : at === each.length - 1 ? " and " : ", ";
    return wording(joint, paragraph(number));
  });
}

/** Words of the article between marks, without stray marks and stops at the edges: "said:", "declared “". */
export function quote(reading: Reading, span: Span): Phrase {
  const bare = tidied(reading, span);
  return { quote: reading.words(bare), span: bare };
}

function tidied(reading: Reading, { start, end }: Span): Span {
  const printed = reading.text.slice(start, end);
  const lead = /^[\s,;:]*/u.exec(printed)?.[0].length ?? 0;
  const lone = (printed.match(/["“”]/gu) ?? []).length === 1;
  const stop = /\s["“]$/u.test(printed) && lone ? /[\s,;:.]*["“]$/u : tail;
  const left = (stop.exec(printed)?.[0].length ?? 0) + (isShortWord(printed) ? 1 : 0);
  return lead + left < printed.length ? { start: start + lead, end: end - left } : { start, end };
}

const tail = /[\s,;:]*$/u;

/** "he said.": a verb with its stop, not "U.S." or a sentence. */
function isShortWord(printed: string): boolean {
  return /^(?:\S+\s){0,3}\p{Ll}{3,}\.$|^[^.]{0,80}\s(?:said|says|added|adds|wrote|writes|noted|explained|continued|argued|stated|concluded)\.$/u.test(
    printed,
  );
}

/** "“said” in paragraph 2, “wrote” twice in paragraph 4": the same words in one paragraph only once. */
export function placesOnce(reading: Reading, spans: readonly Span[]): Phrase[] {
  const places = new Map<string, Span[]>();
  for (const span of spans) {
    const key = `${reading.paragraphAt(span.start)} ${reading.words(tidied(reading, span)).toLowerCase()}`;
    places.set(key, [...(places.get(key) ?? []), span]);
  }
  return [...places.values()].flatMap(([span, ...more], at) =>
    span
      ? wording(
          at > 0 ? ", " : "",
          quote(reading, span),
          `${howOften[more.length] ?? " several times"} in `,
          paragraph(reading.paragraphAt(span.start)),
        )
      : [],
  );
}

const howOften = ["", " twice", " three times"] as const;

/** A word of ours that is spoken about: single marks, for between double ones the article speaks (W13). */
export function ourWord(word: string): Phrase {
  return { ours: `‘${word}’` };
}

/** Words of the article as they stand. */
export function words(reading: Reading, span: Span): Phrase {
  return { words: reading.words(span), span };
}

/**
 * The clause with a capital, as an option or a sentence begins. The first word is always ours, whether
 * its case changes or not: else the make of the wording would tell reported from told (P-101).
 */
export function capitalised(reading: Reading, span: Span): Phrase[] {
  return recased(reading, span, (first) => first.charAt(0).toUpperCase() + first.slice(1));
}

/**
 * The clause as it continues a sentence of ours; null where nobody can tell whether its first word
 * is a name.
 */
export function continued(reading: Reading, span: Span): Phrase[] | null {
  const first = firstWord(reading.words(span));
  const asItIs = () => recased(reading, span, (word) => word);
  if (!/^\p{Lu}(?!\p{Lu}|\.\p{Lu})/u.test(first) || /^I\b/u.test(first)) return asItIs();
  const isName = reading.analysis.entities.some(({ mentions }) =>
    mentions.some(({ span: mention, how }) => mention.start === span.start && how.endsWith("name")),
  );
  if (closedClass.has(first.toLowerCase())) {
    return recased(reading, span, (word) => word.charAt(0).toLowerCase() + word.slice(1));
  }
  const within = (word: string) => new RegExp(`[\\p{Ll},] ${word}(?![\\p{L}’'])`, "u");
  const seenWithin = /^[\p{L}]+$/u.test(first) && within(first).test(reading.text);
  return isName || seenWithin ? asItIs() : null;
}

function firstWord(clause: string): string {
  return /^\S+/u.exec(clause)?.[0] ?? "";
}

function recased(reading: Reading, span: Span, recase: (word: string) => string): Phrase[] {
  const first = firstWord(reading.words(span));
  const rest = { start: span.start + first.length + 1, end: span.end };
  const marked = /["“”‘’«»]/u.test(first.charAt(0));
  if (marked || rest.start >= rest.end) return [words(reading, span)];
  return [{ ours: `${recase(first)} ` }, words(reading, rest)];
}
