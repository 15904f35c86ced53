/**
 * Words on a page, told apart by whose they are: ours (sans), the article's (serif), or a link to a
 * paragraph. The look of each part belongs to `app`; `plain` is the same for exports and tests.
 */
import * as z from "zod";
import { Span } from "../text/span.ts";

export const Phrase = z.union([
  z.strictObject({ ours: z.string().min(1) }),
  /** Words that stand in the article at `span`; printed between quotation marks. */
  z.strictObject({ quote: z.string().min(1), span: Span }),
  /** Words of the article at `span` that are shown as they stand, without marks of ours. */
  z.strictObject({ words: z.string().min(1), span: Span }),
  z.strictObject({ paragraph: z.int().min(1) }),
]);
export type Phrase = z.infer<typeof Phrase>;

export const Wording = z.array(Phrase).min(1);
export type Wording = readonly Phrase[];

export function plain(wording: Wording): string {
  return wording
    .map((phrase) => {
      if ("ours" in phrase) return phrase.ours;
      if ("quote" in phrase) return `“${onOneLine(phrase.quote)}”`;
      if ("words" in phrase) return onOneLine(phrase.words);
      return `paragraph ${phrase.paragraph}`;
    })
    .join("");
}

/** The article's gaps of two spaces and its line breaks are none of its words. */
function onOneLine(printed: string): string {
  return printed.replace(/\s{2,}|\n/gu, " ");
}
