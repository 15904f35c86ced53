/**
 * A statement that cannot be shown whole is shown by how it begins, with its paragraph: enough to find
 * it, and nothing is cut out of it. Who makes it is asked, never what it says.
 */
import type { Relation } from "../analysis.ts";
import { auxiliaries } from "../lexicon/finite-forms.ts";
import { conjunctions, determiners, prepositions } from "../lexicon/function-words.ts";
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { overlaps, type Span } from "../text/span.ts";
import { hasVerb, wordsOf } from "./clauses.ts";
import { beforeLooseTail } from "./loose-tails.ts";
import type { Reading } from "./reading.ts";
import { core, isHandedOn, type ShownWords, standsWithCue } from "./statement-words.ts";

const fewest = 5;
const most = 11;

export function openingWords(reading: Reading, relation: Relation, cue: Span): ShownWords | null {
  const [piece] = relation.content;
  if (!piece) return null;
  const whole = core(reading.text, piece);
  const quote =
    reading.quoteAround(whole) ?? reading.quoteAround({ start: whole.start, end: whole.start + 1 });
  if (!standsWithCue(reading, { start: whole.start, end: whole.start + 1 }, quote, cue))
    return null;
  const printed = reading.words(whole);
  if (!quote && (!hasVerb(printed) || noClause.test(printed) || passes(printed))) return null;
  if (quote && !/^\p{Lu}/u.test(printed)) return null;
  const { end } = reading.sentenceSpan(reading.sentenceAt(whole.start));
  // "Who would have thought that?" states nothing.
  if (reading.text.slice(whole.start, Math.min(end, whole.end + 2)).includes("?")) return null;
  const shown = head(reading, { ...whole, end: Math.min(whole.end, end, quote?.end ?? end) });
  if (!shown || overlaps(shown, cue) || isHandedOn(reading.words(shown))) return null;
  return { shown, exact: quote !== null, alone: false, whole: false, begins: true };
}

/** The same statement by its first words alone, so many at most; null where they are no help. */
export function shortened<T extends ShownWords>(
  reading: Reading,
  statement: T,
  many = most,
): T | null {
  const shown = head(reading, statement.shown, many);
  return shown ? { ...statement, shown, alone: false, whole: false, begins: true } : null;
}

/** What follows is told, not said: "how ...", "against ..."; or when it was said: "in May". */
const noClause =
  /^["“]?(?:to|how|why|what|which|who|whether|of|about|as|for|against|being|in|on|at|last|this|earlier|late)\b/iu;

/** Farther on the clause tells who else says it: "..., Roe said". */
function passes(printed: string): boolean {
  return isHandedOn(printed) || wordsOf(printed).some(tellsOfSpeech);
}

/** As many words as are needed to find it, to the first mark that a reader could stumble on. */
function head(reading: Reading, span: Span, many = most): Span | null {
  const printed = reading.words(span);
  const stop = printed.search(/["“”‘[\](){}…;:?!—―]|\.\.|\s['’]|\s[-–]+\s/u);
  const clean = stop < 0 ? printed : printed.slice(0, stop);
  const tokens = [...clean.matchAll(/\S+/gu)];
  let count = Math.min(tokens.length, many);
  if (
    stop >= 0 &&
    stop < printed.length &&
    !/\s$/u.test(clean) &&
    !/[?!.;:…—―]/u.test(printed.charAt(stop))
  )
    count = Math.min(count, tokens.length - 1);
  while (count >= fewest && isLight(tokens[count - 1]?.[0] ?? "")) count -= 1;
  const last = tokens[count - 1];
  if (count < fewest || !last) return null;
  const end = last.index + last[0].replace(/[,.]+$/u, "").length;
  const shown = clean.slice(0, end);
  const kept = end < printed.trimEnd().length - 1 ? beforeLooseTail(shown) : shown;
  const fit = wordsOf(kept).length >= fewest ? kept : shown;
  return { start: span.start, end: span.start + fit.length };
}

/** A word that asks for the next one. */
function isLight(printed: string): boolean {
  const [word = ""] = wordsOf(printed);
  return (
    determiners.has(word) ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    auxiliaries.has(word)
  );
}
