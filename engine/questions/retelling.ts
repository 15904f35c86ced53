/** A statement told again with other words in place of its words of degree (P-054, W06). */
import type { Degree } from "../lexicon/degrees.ts";
import type { Span } from "../text/span.ts";
import { capitalised, words } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Phrase } from "./wording.ts";

interface Put {
  readonly span: Span;
  /** What stands in its place; nothing where the word is left out. */
  readonly put: string;
}

/** What is left where the degree is lost: an exact number, or something that is so. */
export function lostWord({ scale, others }: Degree): string {
  if (scale === "number") return "exactly";
  return others.find(({ put, means }) => put !== "" && means === null)?.put ?? "certainly";
}

/** The words of `shown` as an option begins; `puts` in text order. */
export function retold(reading: Reading, shown: Span, puts: readonly Put[]): Phrase[] {
  const phrases: Phrase[] = [];
  let from = shown.start;
  for (const { span, put } of puts) {
    if (span.start > from) phrases.push(words(reading, { start: from, end: span.start }));
    if (put !== "") phrases.push({ ours: put });
    from = put === "" ? span.end + 1 : span.end;
  }
  if (from < shown.end) phrases.push(words(reading, { start: from, end: shown.end }));
  return begun(reading, phrases);
}

/** With a capital. */
function begun(reading: Reading, [first, ...rest]: readonly Phrase[]): Phrase[] {
  if (!first) return [];
  if ("ours" in first) {
    return [{ ours: first.ours.charAt(0).toUpperCase() + first.ours.slice(1) }, ...rest];
  }
  return "words" in first ? [...capitalised(reading, first.span), ...rest] : [first, ...rest];
}
