/** How particular a denial is (engine.md 2.2): by whom, when, where, with what words and reasons. */
import type { Denial, Relation } from "../analysis.ts";
import { months, weekdays } from "../lexicon/calendar.ts";
import { claimNouns } from "../lexicon/denial-verbs.ts";
import type { Document } from "../text/document.ts";
import { overlaps, type Span } from "../text/span.ts";
import { plainText, plainWords } from "./cue-words.ts";
import type { Page } from "./phrase-core.ts";
import type { Range } from "./words.ts";

export function specificityOf(
  document: Document,
  page: Page,
  relations: readonly Relation[],
  relation: number | null,
  denier: readonly Span[],
  denied: Span | null,
  sentence: Range,
): Denial["specificity"] {
  const words = page.words.slice(sentence.first, sentence.end);
  const text = words.map((word) => word.lower).join(" ");
  const known = relation === null ? undefined : relations[relation];
  return {
    namedSpokesperson: known?.kind === "named-person" || denierHasName(page, denier),
    directWords: words.some((word) => word.quote !== null),
    date: words.some(
      (word) =>
        months.has(word.text) ||
        weekdays.has(word.text) ||
        /^(?:yesterday|today)$/u.test(word.lower),
    ),
    venue:
      /\b(?:in an? (?:\p{L}+ )?(?:interview|statement|letter|tweet|speech|post|email)|at an? (?:\p{L}+ )?(?:briefing|conference|rally|hearing|meeting)|on (?:twitter|facebook|television|radio))\b/u.test(
        text,
      ),
    reasons:
      /\b(?:because|since|given that|pointing to|citing|arguing that|on the grounds)\b/u.test(text),
    scope: scopeOf(denied ? plainText(document, [denied]) : ""),
  };
}

function denierHasName(page: Page, denier: readonly Span[]): boolean {
  return page.names.some(
    (name) => name.kind === "person" && denier.some((span) => overlaps(span, name.span)),
  );
}

/** A plural or vague noun sweeps up a body of claims and leaves open which. */
function scopeOf(denied: string): "whole" | "part" | "not-specified" {
  const words = plainWords(denied);
  if (/\b(?:some|part|many|most|parts) of\b/u.test(denied)) return "part";
  if (words.length === 0) return "not-specified";
  const that = words.includes("that");
  const plural = words.slice(0, 6).some((word) => claimNouns.has(word) && word.endsWith("s"));
  return plural && !that ? "not-specified" : "whole";
}
