/**
 * The article cut into its parts, once, for every later stage. Offsets are UTF-16 units of `text`,
 * the normalised article.
 */
import type { Paragraph, Quote, Sentence } from "../analysis.ts";
import type { Span } from "./span.ts";

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
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** For each sentence the index of its first token and of the one after its last. */
  readonly tokenRange: readonly { readonly first: number; readonly end: number }[];
}
