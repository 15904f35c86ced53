/** The content in front of the clause of saying, or on both sides of it. */
import { subordinators } from "../lexicon/clause-words.ts";
import { prepositions } from "../lexicon/function-words.ts";
import { verbReadings } from "../lexicon/reporting-verbs.ts";
import type { Document } from "../text/document.ts";
import { tokenIndexAt } from "../text/places.ts";
import type { Span } from "../text/span.ts";
import { joinedSpans, quoteSpans, withoutEdges } from "./content-spans.ts";
import type { Cue } from "./cues.ts";
import { type FoundContent, until } from "./found-content.ts";
import { isWord, type Line, openWord, wordAt } from "./line.ts";
import { hasVerb, type Range } from "./phrase-words.ts";

/** `"...," Roe said` and `The plan is dead, Roe said`: what stands in front of the clause of saying. */
export function inFront(line: Line, limit: number, cues: readonly Cue[]): FoundContent | null {
  let end = limit;
  while (end > 0 && line.quoted[end - 1] === null && /^[,—–-]+$/u.test(wordAt(line, end - 1)))
    end -= 1;
  if (end === 0) return null;
  const quote = line.quoted[end - 1];
  if (quote !== null && quote !== undefined) {
    let first = end;
    while (first > 0 && line.quoted[first - 1] === quote) first -= 1;
    const reported = cues.some((cue) => cue.end <= first);
    const start = first > 0 && !reported ? mixedStart(line, first) : first;
    if (start >= first) {
      const lead = first === 0 ? leadIn(line.document, quote) : null;
      const spans = quoteSpans(line.document, quote);
      if (lead)
        return {
          spans: withLead(line.document, quote, lead),
          rule: "B01",
          colon: null,
          exact: false,
        };
      return { spans, rule: "B01", colon: null, exact: first === 0 };
    }
    return { spans: joinedSpans(line, start, end), rule: "B01", colon: null, exact: false };
  }
  if (end === limit) return null;
  const start = Math.max(clauseStart(line, end), afterReport(line, end, cues));
  if (/(?:ed|ing)$/u.test(openWord(line, start))) return null;
  const words = end - start;
  const opens = openWord(line, start);
  if (words < 3 || (words < 6 && !hasVerb(line, start, end))) return null;
  if ((prepositions.has(opens) || subordinators.has(opens)) && words < 8) return null;
  const clean = start <= 1 && !cues.some((cue) => cue.first < end);
  const opener = start === 0 ? (line.quoted[0] ?? null) : null;
  const lead = opener === null ? null : leadIn(line.document, opener);
  const spans = joinedSpans(line, lead ? 1 : start, end);
  const [first, ...rest] = spans;
  if (!lead || !first) return { spans, rule: "B03", colon: null, exact: clean };
  const whole = [{ start: lead.start, end: first.end }, ...rest];
  return { spans: whole, rule: "B03", colon: null, exact: false };
}

/**
 * The words in front of a quotation of several sentences, when they are the start of its first one
 * and report nothing themselves: `They are in "a good place. We go on," the owner said`.
 */
function leadIn(document: Document, index: number): Span | null {
  const outer = document.quotes[index]?.outer;
  if (!outer) return null;
  const first = tokenIndexAt(document, outer.start);
  const sentence = document.tokens[first]?.sentence ?? 0;
  const range = document.tokenRange[sentence];
  const words = document.tokens.slice(range?.first ?? first, first);
  const reports = words.some(
    ({ text }) => text === ":" || verbReadings.has(text.slice(0, 40).toLowerCase()),
  );
  const start = words[0]?.start;
  if (start === undefined || reports || /[,;]/u.test(words.at(-1)?.text ?? "")) return null;
  return { start, end: outer.start };
}

function withLead(document: Document, index: number, lead: Span): Span[] {
  const [first, ...rest] = document.quotes[index]?.pieces ?? [];
  if (!first) return [];
  const closing = rest.length === 0 ? (document.quotes[index]?.outer.end ?? first.end) : first.end;
  return [{ start: lead.start, end: closing }, ...rest].map((span) =>
    withoutEdges(document.text, span),
  );
}

/** `The plan is "dead," Roe said`: the words before the quotation belong to it, if they do not end. */
function mixedStart(line: Line, quoteStart: number): number {
  const start = clauseStart(line, quoteStart);
  const before = wordAt(line, quoteStart - 1);
  if (/^[.!?]$/u.test(before)) return quoteStart;
  if (before === ":") return quoteStart;
  return start;
}

export function clauseStart(line: Line, end: number): number {
  let start = 0;
  for (let index = end - 1; index > 0; index -= 1) {
    if (openWord(line, index) === ";") {
      start = index + 1;
      break;
    }
  }
  while (
    start < end &&
    (!isWord(line, start) || /^(?:and|but|so|yet)$/u.test(openWord(line, start)))
  ) {
    if (line.quoted[start] !== null) break;
    start += 1;
  }
  return start;
}

/** "A was shut, the Herald reported, while B was open, the Post reported": the second begins behind "while". */
function afterReport(line: Line, end: number, cues: readonly Cue[]): number {
  let start = 0;
  for (const { first, end: behind } of cues) {
    if (first < 4 || behind + 4 > end || openWord(line, behind) !== ",") continue;
    if (/^(?:while|whereas|and|but)$/u.test(openWord(line, behind + 1))) start = behind + 2;
  }
  return start;
}

/** `A longer run, he said, would pay`: one statement with the clause of saying inside it. */
export function aroundSaying(line: Line, edges: Range, cues: readonly Cue[]): FoundContent | null {
  const after = edges.end;
  if (openWord(line, edges.first - 1) !== "," || openWord(line, after) !== ",") return null;
  const next = openWord(line, after + 1);
  if (next === "" || /ing$|^(?:and|but|who|which|whose|while|as|citing|according)$/u.test(next))
    return null;
  const start = clauseStart(line, edges.first - 1);
  const rest = until(line, after + 1, cues, "B12", false);
  if (!rest || edges.first - 1 - start < 2) return null;
  return { ...rest, spans: [...joinedSpans(line, start, edges.first - 1), ...rest.spans] };
}
