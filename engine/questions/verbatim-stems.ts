/**
 * How the question on exact words names its sentence: by the paragraph, or by how the sentence begins.
 * No stem takes it for granted that there are any, whatever the key (P-215).
 */
import { overlaps, type Span } from "../text/span.ts";
import { wordsOf } from "./clauses.ts";
import { edge } from "./extents.ts";
import { paragraph, quote, wording } from "./phrases.ts";
import { isAlone } from "./quoted-reports.ts";
import type { Reading } from "./reading.ts";
import type { Phrase } from "./wording.ts";

export interface Place {
  readonly paragraph: number;
  /** The sentence or sentences asked about. */
  readonly block: Span;
}

/** Where the paragraph has no other marks, its number is enough; null where nothing names the place. */
export function stemOf(reading: Reading, { paragraph: at, block }: Place): Phrase[] | null {
  if (isAlone(reading, at, block)) {
    return byPlace(at, [
      wording("Which words in ", paragraph(at), ", if any, are printed as somebody’s exact words?"),
      wording("Which words, if any, does ", paragraph(at), " give as exact words?"),
      wording("Which words of ", paragraph(at), ", if any, are printed as somebody’s own?"),
      wording("Which words of ", paragraph(at), ", if any, stand between quotation marks?"),
      wording("Which words, if any, does ", paragraph(at), " quote word for word?"),
    ]);
  }
  const opening = openingOf(reading, at, block);
  if (!opening) return null;
  const begins = quote(reading, opening);
  return byPlace(at, [
    wording(
      "Which words in the sentence of ",
      paragraph(at),
      " that begins with ",
      begins,
      ", if any, are printed as somebody’s exact words?",
    ),
    wording(
      "A sentence of ",
      paragraph(at),
      " begins with ",
      begins,
      ". Which of its words, if any, are given as exact words?",
    ),
    wording(
      "In ",
      paragraph(at),
      " a sentence begins with ",
      begins,
      ". Which words, if any, does it quote word for word?",
    ),
  ]);
}

/** Neighbouring paragraphs are asked about in different words: questions alike count as one (P-226). */
function byPlace<T>(at: number, wordings: readonly [T, ...T[]]): T {
  return wordings[at % wordings.length] ?? wordings[0];
}

/** The first words of the one sentence; null where another one of the paragraph begins alike. */
function openingOf(reading: Reading, at: number, block: Span): Span | null {
  const [index, ...more] = reading
    .sentencesIn(at)
    .filter((sentence) => overlaps(reading.sentenceSpan(sentence), block));
  if (index === undefined || more.length > 0) return null;
  const head = edge(reading, block, "start", 4);
  const printed = reading.words(head);
  const alike = reading
    .sentencesIn(at)
    .filter((sentence) => reading.words(reading.sentenceSpan(sentence)).includes(printed));
  return wordsOf(printed).length >= 3 && alike.length === 1 ? head : null;
}
