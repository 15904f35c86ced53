/** How the text tells whose a statement is, as one sentence that is true of this statement. */
import type { Entity } from "../analysis.ts";
import type { Span } from "../text/span.ts";
import type { Name } from "./names.ts";
import { paragraph, quote, wording } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { Statement } from "./statements.ts";
import type { Phrase } from "./wording.ts";

/** Where the text prints the name that the source beside the cue stands for; null if it is there. */
export function firstNamed(reading: Reading, entity: Entity, source: Span): Span | null {
  if (reading.words(source).includes(entity.name)) return null;
  const named = entity.mentions.filter(({ span }) => reading.words(span).includes(entity.name));
  const before = named.filter(({ span }) => span.start < source.start);
  return (before.at(-1) ?? named[0])?.span ?? null;
}

/** "In paragraph 23 stands “hailed”, and with it “He”: that is Naim Qassem, named in paragraph 22." */
export function sourceSentence(reading: Reading, statement: Statement, name: Name): Phrase[] {
  const { cue, source, entity } = statement;
  const at = reading.paragraphAt(cue.start);
  const named = firstNamed(reading, entity, source);
  const whole = reading.words(source);
  const head = wording("In ", paragraph(at), " stands ", quote(reading, cue));
  // A name under a quotation: a dash is no words of saying.
  if (isSign(reading, cue)) {
    return wording(
      "In ",
      paragraph(at),
      " the words have ",
      quote(reading, source),
      " under them.",
    );
  }
  if (named) {
    return wording(
      head,
      ", and with it ",
      quote(reading, source),
      `: that is ${name.inside}, named in `,
      paragraph(reading.paragraphAt(named.start)),
      ".",
    );
  }
  const comma = /,?$/u.exec(whole)?.[0].length ?? 0;
  const bare = { start: source.start, end: source.end - comma };
  const printed = whole.length <= 90 ? bare : nameSpan(reading, entity, source);
  return wording(head, ", and with it ", quote(reading, printed), ".");
}

function nameSpan(reading: Reading, entity: Entity, source: Span): Span {
  const at = reading.words(source).indexOf(entity.name);
  if (at < 0) return source;
  return { start: source.start + at, end: source.start + at + entity.name.length };
}

/** A mark, not a word, ties the words to their source. */
export function isSign(reading: Reading, cue: Span): boolean {
  return !/\p{L}/u.test(reading.words(cue));
}
