/**
 * Sentences for questions on what is printed in a sentence itself: words of saying with their source, or
 * none at all. What the sentences around them go on with matters little, so more of them are sure than
 * where it is asked whether the article gives a source (`unsourced.ts`).
 */

import { overlaps, type Span } from "../text/span.ts";
import { followsSaying, isBare } from "./bare-sentences.ts";
import type { Reading } from "./reading.ts";
import { restOfQuotation, type Said, saidIn } from "./said-sentences.ts";

export interface Marked {
  readonly sentence: number;
  readonly paragraph: number;
  readonly span: Span;
  /** Its words of saying with whoever says them; null where it has none. */
  readonly said: Said | null;
  /** A second choice: the sentence before has words of saying, or the beginning of the quotation. */
  readonly leans: boolean;
  /** What the sentence is asked for, under every name that other questions have for it. */
  readonly facts: readonly string[];
  /** Sure statements of the article's own in it. */
  readonly own: readonly number[];
}

/**
 * In text order; what is in between ("reportedly", "known as", "accused") is left out. Counted beside 44
 * annotations by hand: all 298 with words of saying are reports there, and 131 of 132 without have none.
 */
export function markedIn(reading: Reading): Marked[] {
  return reading.analysis.sentences.flatMap(({ span, paragraph }, sentence): Marked[] => {
    if (!reading.isBody(paragraph)) return [];
    const said = saidIn(reading, span);
    const common = { sentence, paragraph, span, said };
    if (said)
      return [
        {
          ...common,
          leans: restOfQuotation.test(reading.words(span)),
          facts: [`relation:${said.index}:voice`],
          own: [],
        },
      ];
    if (!isBare(reading, sentence, paragraph)) return [];
    const inIt = reading.analysis.ownVoice.flatMap((own, index) =>
      overlaps(own.span, span) ? [{ index, sure: own.quizSafe }] : [],
    );
    const names = inIt.map(({ index }) => `ownVoice:${index}:source`);
    const own = inIt.filter(({ sure }) => sure).map(({ index }) => index);
    const leans = followsSaying(reading, sentence, paragraph);
    return [{ ...common, leans, facts: [`sentence:${sentence}:voice`, ...names], own }];
  });
}
