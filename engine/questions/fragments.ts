/**
 * Words that look like a clause and are a part of the sentence around them: shown alone, they would
 * state nothing, or something else (P-053).
 */
import type { Relation } from "../analysis.ts";
import { auxiliaries } from "../lexicon/finite-forms.ts";
import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";

export function isFragment(reading: Reading, relation: Relation, shown: Span): boolean {
  const [source] = relation.source;
  const [cue] = relation.cue;
  if (halfClause.test(reading.words(shown))) return true;
  if (!source || !cue || reading.quoteAround(shown) !== null) return false;
  return (
    isHearer(reading, cue, shown) ||
    isGap(reading, source, cue, shown) ||
    isSubject(reading, source, cue, shown)
  );
}

/** "Even if the pier is mended", Lee said, "...": the half of a sentence. */
const halfClause =
  /^(?:even )?(?:if|unless|though|although|while|because|since|when|after|before|until|whereas)\b[^,]*$/iu;

/** "Lee told | the BBC the road was closed": whoever is told stands where the clause should begin. */
function isHearer(reading: Reading, cue: Span, shown: Span): boolean {
  const between = reading.text.slice(cue.end, Math.max(cue.end, shown.start));
  return telling.test(reading.words(cue)) && /^\s$/u.test(between);
}

const telling = /\b(?:tell|tells|told|telling|inform\p{L}*|assur\p{L}*|remind\p{L}*)$/iu;

/** "a longer pier than fishermen say | they need": what they need stands before those who say it. */
function isGap(reading: Reading, source: Span, cue: Span, shown: Span): boolean {
  const { start } = reading.sentenceSpan(reading.sentenceAt(source.start));
  return (
    source.end <= cue.start &&
    cue.end <= shown.start &&
    /\b(?:than|that|which|who|whom|what|whatever|where|how|why|(?:first|last|second|third|next|only) time)\s$/iu.test(
      reading.text.slice(start, source.start),
    )
  );
}

/** "The means the town has, she added, are small": the verb comes after the words of saying. */
function isSubject(reading: Reading, source: Span, cue: Span, shown: Span): boolean {
  const from = Math.max(source.end, cue.end);
  if (shown.end > Math.min(source.start, cue.start)) return false;
  const [, next = ""] = /^,?\s+(\p{Ll}+)\b/u.exec(reading.text.slice(from, from + 20)) ?? [];
  return auxiliaries.has(next);
}
