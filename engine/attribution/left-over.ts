/**
 * Quoted words that no report holds. Beside one they tell that the report is not read to its end: of
 * such readings three in four had lost a piece of the quotation.
 */
import type { Document } from "../text/document.ts";
import { sentenceIndexAt, tokenIndexAt } from "../text/places.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";

type Words = Pick<Draft, "source" | "cue" | "content">;

/** One to three words in marks are a title, a nickname or a word somebody keeps away from (engine.md V7). */
const mostScareWords = 3;

/** Tells of each draft whether more than a few such words stand in its sentences or right beside them. */
export function leftOverBeside(
  document: Document,
  drafts: readonly Words[],
): (draft: Words) => boolean {
  const loose = looseWords(document, drafts);
  return ({ source, cue, content }) => {
    const own = [...source, ...cue, ...content].flatMap(({ start, end }) => [
      sentenceIndexAt(document, start),
      sentenceIndexAt(document, end - 1),
    ]);
    const first = Math.min(...own);
    const last = Math.max(...own);
    const paragraphs = new Set([first, last].map((index) => document.sentences[index]?.paragraph));
    for (let index = first - 1; index <= last + 1; index += 1) {
      const inside = paragraphs.has(document.sentences[index]?.paragraph);
      if (inside && (loose[index] ?? 0) > mostScareWords) return true;
    }
    return false;
  };
}

/** For each sentence, how many words stand in marks and in nobody's content. */
function looseWords(document: Document, drafts: readonly Words[]): number[] {
  const held = new Set(drafts.flatMap(({ content }) => content.flatMap(tokensOf(document))));
  const loose = document.sentences.map(() => 0);
  document.tokens.forEach((token, index) => {
    if (!token.word || token.quote === null || held.has(index)) return;
    loose[token.sentence] = (loose[token.sentence] ?? 0) + 1;
  });
  return loose;
}

function tokensOf(document: Document): (span: Span) => number[] {
  return ({ start, end }) => {
    const found: number[] = [];
    for (let index = tokenIndexAt(document, start); ; index += 1) {
      const token = document.tokens[index];
      if (!token || token.start >= end) return found;
      found.push(index);
    }
  };
}
