/** The printed words of a source as a phrase: one party or several told together. */
import type { Span } from "../text/span.ts";
import { jointPhrase } from "./joint-phrase.ts";
import { type Phrase, singlePhrase, strip } from "./noun-phrase.ts";
import type { Page } from "./phrase-core.ts";
import { rangeOf } from "./words.ts";

export function readPhrase(page: Page, spans: readonly Span[]): Phrase {
  const span = spans[0];
  if (!span) return { form: "none" };
  const range = strip(page, rangeOf(page.words, span));
  if (range.first >= range.end) return { form: "none" };
  return jointPhrase(page, range) ?? singlePhrase(page, range);
}
