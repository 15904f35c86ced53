/**
 * The article cut into its parts, once, for every later stage. Offsets are UTF-16 units of `text`,
 * the normalised article.
 */
import type { Paragraph, Quote, Sentence } from "../analysis.ts";
import { readParagraphs } from "./paragraphs.ts";
import { scanQuotes } from "./quotes.ts";
import { splitSentences } from "./sentences.ts";
import type { Span } from "./span.ts";
import { readTokens } from "./tokens.ts";

/** A word, number, or mark. `quote` is the index of the innermost quotation around it, or null. */
export interface Token extends Span {
  readonly text: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quote: number | null;
  readonly word: boolean;
}

export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
  /** Closing quotation marks without an opening one. */
  readonly strays: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** For each sentence the index of its first token and of the one after its last. */
  readonly tokenRange: readonly { readonly first: number; readonly end: number }[];
}

/** Cuts a text that `normalise` has already made plain. */
export function readDocument(text: string): Document {
  const paragraphs = readParagraphs(text);
  const { quotes, strays, marks } = scanQuotes(text, paragraphs);
  const quoteAt = quoteFinder(quotes);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const tokenRange: { first: number; end: number }[] = [];
  for (const paragraph of paragraphs) {
    const pieces = readTokens(text, paragraph.span, marks);
    for (const run of splitSentences(text, pieces, marks)) {
      const first = tokens.length;
      for (const piece of pieces.slice(run.first, run.end)) {
        tokens.push({
          start: piece.start,
          end: piece.end,
          text: text.slice(piece.start, piece.end),
          sentence: sentences.length,
          paragraph: paragraph.number,
          quote: quoteAt(piece.start),
          word: piece.word,
        });
      }
      const start = tokens[first]?.start ?? paragraph.span.start;
      const end = tokens.at(-1)?.end ?? paragraph.span.end;
      sentences.push({ span: { start, end }, paragraph: paragraph.number });
      tokenRange.push({ first, end: tokens.length });
    }
  }
  return { text, paragraphs, quotes, strays, sentences, tokens, tokenRange };
}

/** Answers for ascending offsets which quotation they lie in; each quotation is looked at once. */
function quoteFinder(quotes: readonly Quote[]): (offset: number) => number | null {
  const pieces = quotes
    .flatMap((quote, index) => quote.pieces.map((piece) => ({ ...piece, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: { end: number; index: number }[] = [];
  let next = 0;
  return (offset) => {
    for (let piece = pieces[next]; piece && piece.start <= offset; piece = pieces[next]) {
      while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= piece.start) open.pop();
      open.push(piece);
      next += 1;
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= offset) open.pop();
    return open.at(-1)?.index ?? null;
  };
}
