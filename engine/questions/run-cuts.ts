/** Cuts a run of words out of a clause at its borders: of a length to be marked, and nothing left in the air. */
import { auxiliaries } from "../lexicon/finite-forms.ts";
import { closedClass } from "../lexicon/function-words.ts";
import { type Span, trimmed } from "../text/span.ts";
import { hasVerb, isEdited, wordsOf } from "./clauses.ts";
import { isPlainCue } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";

/** Where a clause may begin or end: never in the middle of a list or of a name with its description. */
const border =
  /[;:]\s|\s?\[(?:\.{3}|…)\]\s|(?:,\s|(?<!\b(?:[Oo]f|[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Ww]ith|[Ff]rom|[Tt]o|[Bb]y|[Aa]bout|[Aa]fter|[Bb]efore|than))\s)(?=(?:because|when|while|if|unless|although|though|that|which|who)\s)|,?\s(?:and|but|so|or)\s(?=(?:he|she|it|they|we|you|there|this|that)\s)|,\s(?:and|but|so)\s(?=(?:the|his|her|its|their)\s)|,\s(?:(?:and|but|so)\s(?=I\b)|(?=(?:he|she|it|they|we|there)\s|\p{L}+ing\s))/gu;

const shortest = 5;
const longest = 28;
/** What goes beyond is no better for it. */
const enough = 16;

/**
 * The best stretch of five to twenty-eight words between two borders of a clause; by `worth`, then by
 * length. Where `any` will do, it need not hold a verb.
 */
export function pieceOf(
  reading: Reading,
  part: Span,
  worth: (span: Span) => number,
  any = false,
): Span[] {
  const printed = reading.words(part);
  const cuts = [...printed.matchAll(border)].map((hit) => ({
    end: part.start + hit.index,
    start: part.start + hit.index + hit[0].length,
  }));
  const starts = [part.start, ...cuts.map(({ start }) => start)];
  const ends = [...cuts.map(({ end }) => end), part.end];
  const found = starts.flatMap((start, at) =>
    ends.slice(at).flatMap((end) => {
      const span = bare(reading, { start, end });
      const printed = reading.words(span);
      const words = wordsOf(printed);
      const value = 100 * worth(span) + Math.min(enough, words.length);
      const whole = (any && end === part.end) || !closedClass.has(words.at(-1) ?? "");
      const fit = whole && isClause(printed, any) && !goesOn(reading, span);
      return fit ? [{ span, value }] : [];
    }),
  );
  const [best] = found.sort((a, b) => b.value - a.value);
  return best ? [best.span] : [];
}

/** Of a length to be marked, with a verb unless `any` will do, and without any marks. */
export function isClause(printed: string, any: boolean): boolean {
  const words = wordsOf(printed);
  return (
    words.length >= shortest &&
    words.length <= longest &&
    (hasVerb(printed) || (any && words.length >= 6)) &&
    !isEdited(printed) &&
    !/\b(?:and|or|but|the|an?|of|if|because)$/iu.test(printed) &&
    !/["“”„«»‘()|?!]|\s[-–—―]|[-–—―]\s|''|``|(?:^|\s)['’]|['’](?:\s|$)/u.test(printed)
  );
}

/** "he really believes | that": the rest of what is begun. */
function goesOn(reading: Reading, { end }: Span): boolean {
  return /^\s(?:that|which|who)\s/u.test(reading.text.slice(end, end + 8));
}

/** Without stops at its edges, and without joints unless they are to be kept. */
export function bare(reading: Reading, whole: Span, unjoined = true): Span {
  const { start, end } = trimmed(reading.text, whole);
  const printed = reading.text.slice(start, end);
  const opening = unjoined ? /^[\s,;:]*(?:(?:[Aa]nd|[Bb]ut|[Oo]r|that)\s)?/u : /^[\s,;:]*/u;
  const lead = opening.exec(printed)?.[0].length ?? 0;
  const tail = /[\s.,;:!?]+$/u.exec(printed)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

/** "they would come and another two came", "... and his critics": what comes after "and" may be the article's. */
export function isOneClause(printed: string, anybody = false): boolean {
  const [, before = "", after = ""] =
    /^(.*?),? (?:and|but) ((?:an?|the|another|his|her|its|their|some|many|he|she|it|they) .*)$/u.exec(
      printed,
    ) ?? [];
  const [, , tail = ""] = /^(.*), (?:and|but|or) ([^,]*)$/u.exec(printed) ?? [];
  const [first = ""] = wordsOf(printed);
  return (
    (anybody || !isPlainCue(printed)) &&
    !(hasVerb(before) && hasVerb(after)) &&
    (tail === "" || hasVerb(tail)) &&
    !auxiliaries.has(first) &&
    !/[;:]\s/u.test(printed) &&
    !/^(?:as|like|who|which)$/u.test(first)
  );
}
