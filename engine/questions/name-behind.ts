/** The nearest name that a pronoun beside words of saying leads back to. */
import type { Entity } from "../analysis.ts";
import type { Span } from "../text/span.ts";
import { hasNamesake } from "./names.ts";
import type { Reading } from "./reading.ts";
import type { Saying } from "./sayings.ts";

/** So many paragraphs back and no more. */
export const namesReach = 6;

export function isPronoun(printed: string): boolean {
  return /^(?:he|she|they|it)$/iu.test(printed);
}

/** The last place before that names the one a pronoun stands for, in the words of the article itself. */
export function nameBehind(reading: Reading, entity: Entity, { source }: Saying): Span | null {
  if (!isPronoun(reading.words(source))) return null;
  const [last] = entity.mentions
    .filter(({ span, how }) => span.end <= source.start && how.endsWith("name"))
    .map(({ span }) => span)
    .filter((span) => printsName(reading, entity, span))
    .sort((a, b) => b.start - a.start);
  if (!last || reading.quoteAround(last) || !standsFree(reading, last)) return null;
  const at = reading.paragraphAt(last.start);
  const near = reading.paragraphAt(source.start) - at <= namesReach && reading.isBody(at);
  return near && !hasNamesake(reading, entity, last) ? titled(reading, last) : null;
}

/** The last name of a person, or any words of the name of a body. */
export function printsName(reading: Reading, { name, kind }: Entity, span: Span): boolean {
  const proper = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  const telling = kind === "named-person" ? proper.slice(-1) : proper;
  return telling.some((word) => reading.words(span).includes(word));
}

/** Not a part of a longer name, of "the Roe campaign" or of "Roe-backed". */
function standsFree(reading: Reading, { start, end }: Span): boolean {
  const after = reading.text.slice(end, end + 12);
  const before = reading.text.slice(Math.max(0, start - 4), start);
  return (
    !/^[\p{L}\p{N}-]|^ \p{Lu}|^ &|^ (?:campaign|camp|team|aides?|staff|family|adminis)/u.test(
      after,
    ) && !/[\p{L}\p{N}-]$|\bthe $/iu.test(before)
  );
}

/** "Mr. Roe" is one name. */
function titled({ text }: Reading, { start, end }: Span): Span {
  const title = /\b(?:Mr|Mrs|Ms|Dr)\.? $/u.exec(text.slice(Math.max(0, start - 5), start));
  return { start: start - (title?.[0].length ?? 0), end };
}
