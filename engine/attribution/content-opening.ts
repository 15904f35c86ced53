/** What opens the content behind a cue: "that", a question word, quotation marks or a colon. */
import { isAdverb } from "../lexicon/clause-words.ts";
import { paragraphIndexAt, quoteIndexFrom } from "../text/places.ts";
import type { Span } from "../text/span.ts";
import { quoteSpans, withoutEdges } from "./content-spans.ts";
import type { Cue } from "./cues.ts";
import { type FoundContent, until } from "./found-content.ts";
import { type Line, wordAt } from "./line.ts";
import { hasVerb } from "./phrase-words.ts";

export interface Opening {
  readonly at: number;
  readonly how: "that" | "quote" | "colon";
}

/** The next "that", opening mark or colon, over a statement of time or place, at most fourteen words on. */
export function findOpening(line: Line, from: number): Opening | null {
  const stop = Math.min(line.tokens.length, from + 24);
  for (let index = from; index < stop; index += 1) {
    if (line.quoted[index] !== null && line.quoted[index] !== undefined) {
      return isSpoken(line, index, from) ? { at: index, how: "quote" } : null;
    }
    const word = wordAt(line, index);
    if (word === ":") return { at: index, how: "colon" };
    if (index === from && /^(?:why|how|whether|what)$/u.test(word))
      return { at: index, how: "that" };
    if (word === "that" && (index === from || index - from > 1 || isAdverb(wordAt(line, from)))) {
      return isThatClause(line, index, from) ? { at: index, how: "that" } : null;
    }
    if (
      index === from &&
      !/^(?:,|in|on|at|to|during|from|of|last|this|earlier|later|via|by|for|after|about|as|through|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|again|also|recently)$/u.test(
        word,
      ) &&
      !isAdverb(word)
    )
      return null;
    if (/^(?:;|who|which|and|but|because)$/u.test(word)) return null;
  }
  return null;
}

/** Marks right behind the cue or behind a comma; a phrase in marks inside a statement opens nothing. */
function isSpoken(line: Line, index: number, from: number): boolean {
  if (index <= from + 1) return true;
  return /^[,:]$/u.test(wordAt(line, index - 1));
}

function isThatClause(line: Line, index: number, from: number): boolean {
  if (index === from) return true;
  for (let place = from; place < index; place += 1) {
    if (hasVerb(line, place, place + 1)) return false;
  }
  return true;
}

export function fromOpening(
  line: Line,
  opening: Opening,
  cues: readonly Cue[],
  from: number,
): FoundContent | null {
  if (opening.how === "that") return until(line, opening.at, cues, "B05", true);
  if (opening.how === "quote") return until(line, opening.at, cues, "B02", opening.at <= from + 1);
  const colon = line.tokens[opening.at];
  const mark = colon ? { start: colon.start, end: colon.end } : null;
  if (opening.at + 1 < line.tokens.length) {
    const found = until(line, opening.at + 1, cues, "B04", true);
    return found && { ...found, colon: mark };
  }
  const next = nextParagraphQuote(line);
  if (next !== null)
    return { spans: quoteSpans(line.document, next), rule: "B04", colon: mark, exact: true };
  const block = opening.at <= from + 1 ? nextParagraph(line) : null;
  return block && { spans: [block], rule: "B04", colon: mark, exact: false };
}

/** "She writes:" leads to the next paragraph though a block quotation has lost its marks. */
function nextParagraph({ document, tokens }: Line): Span | null {
  const next = document.paragraphs[paragraphIndexAt(document, tokens.at(-1)?.end ?? 0)];
  if (next?.role !== "body") return null;
  const span = withoutEdges(document.text, next.span);
  return span.start < span.end && !/[“"«:]/u.test(document.text.charAt(span.start)) ? span : null;
}

/** The quotation that fills the next paragraph, for a line that ends in a colon. */
function nextParagraphQuote(line: Line): number | null {
  const { document } = line;
  const after = document.paragraphs[paragraphIndexAt(document, line.tokens.at(-1)?.end ?? 0)];
  if (!after) return null;
  const index = quoteIndexFrom(document, after.span.start);
  const outer = document.quotes[index]?.outer;
  const fills = outer?.start === after.span.start && outer.end >= after.span.end - 1;
  return fills ? index : null;
}
