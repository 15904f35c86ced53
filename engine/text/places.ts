/** Where an offset lies among the tokens and sentences of a document, by halving. */
import type { Document } from "./document.ts";

/** Index of the first of `count` ascending pieces that ends after `offset`. */
function firstEndingAfter(count: number, offset: number, endOf: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function tokenIndexAt({ tokens }: Document, offset: number): number {
  return firstEndingAfter(tokens.length, offset, (index) => tokens[index]?.end ?? 0);
}

export function sentenceIndexAt({ sentences }: Document, offset: number): number {
  return firstEndingAfter(sentences.length, offset, (index) => sentences[index]?.span.end ?? 0);
}

/** Index of the first quotation that opens at or after `offset`; of two that open together the outer. */
export function quoteIndexFrom({ quotes }: Document, offset: number): number {
  return firstEndingAfter(quotes.length, offset - 1, (index) => quotes[index]?.outer.start ?? 0);
}

export function paragraphIndexAt({ paragraphs }: Document, offset: number): number {
  return firstEndingAfter(paragraphs.length, offset, (index) => paragraphs[index]?.span.end ?? 0);
}
