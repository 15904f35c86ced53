/**
 * Words beside a report that nobody holds tell that it may not be read to its end: quoted ones anywhere
 * near it (of such readings three in four had lost a piece of the quotation), and, where the statement
 * has no marks of its own, any words between it and the end of its sentence (one in five was cut short).
 */
import type { Document } from "../text/document.ts";
import { sentenceIndexAt, tokenIndexAt } from "../text/places.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";

type Words = Pick<Draft, "source" | "cue" | "content">;

/** One to three words in marks are a title, a nickname or a word somebody keeps away from (engine.md V7). */
const mostScareWords = 3;

/** Tells of each draft whether it may have been cut short. */
export function leftOverBeside(
  document: Document,
  drafts: readonly Words[],
): (draft: Words) => boolean {
  const quotes = quotesBeside(document, drafts);
  const spoken = new Set(
    drafts.flatMap(({ source, cue, content }) =>
      [...source, ...cue, ...content].flatMap(tokensOf(document)),
    ),
  );
  return (draft) => quotes(draft) || isCut(document, draft, spoken);
}

/** Whether more than a few such words in marks stand in the draft's sentences or right beside them. */
function quotesBeside(document: Document, drafts: readonly Words[]): (draft: Words) => boolean {
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

/** Words behind a statement without marks at its end, in its sentence, in no report at all. */
function isCut(document: Document, { content }: Words, spoken: ReadonlySet<number>): boolean {
  const end = Math.max(...content.map((span) => span.end));
  const last = tokenIndexAt(document, end - 1);
  const sentence = document.tokens[last]?.sentence;
  if (document.tokens[last]?.quote !== null) return false;
  for (let index = last + 1; ; index += 1) {
    const token = document.tokens[index];
    if (!token || token.sentence !== sentence) return false;
    if (token.word && !spoken.has(index)) return true;
  }
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
