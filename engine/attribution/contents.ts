/**
 * What a cue hands on, with exact edges: the words in front of the clause of saying, the words behind
 * it, or both. Each way of finding it is a rule of its own, so that a reader can be told why.
 */
import {
  isAdverb,
  objectPronouns,
  subjectPronouns,
  subordinators,
  timeWords,
} from "../lexicon/clause-words.ts";
import { prepositions } from "../lexicon/closed-class.ts";
import { type Frame, verbReadings } from "../lexicon/reporting-verbs.ts";
import type { Document } from "../text/document.ts";
import { tokenIndexAt } from "../text/places.ts";
import type { Span } from "../text/span.ts";
import { isContentEdge } from "./clause-end.ts";
import { joinedSpans, quoteSpans, withoutEdges } from "./content-spans.ts";
import type { Cue } from "./cues.ts";
import { isCapital, isWord, type Line, lastWordEnd, openWord, wordAt } from "./line.ts";
import { hasVerb, isNouny, phraseAfter, type Range } from "./phrases.ts";
import type { FoundSource } from "./sources.ts";

export interface FoundContent {
  readonly spans: readonly Span[];
  readonly rule: string;
  /** A colon that introduces the content belongs to the cue (engine.md A6). */
  readonly colon: Span | null;
  /** One reading of the edges: marks, sentence ends, or a that-clause that runs to the end. */
  readonly exact: boolean;
}

/** The clause of saying: from source to the end of cue and addressee. */
function clauseEdges(cue: Cue, source: FoundSource): Range {
  const range = source.range;
  if (!range || source.place === "shared") return { first: cue.first, end: cue.end };
  return { first: Math.min(range.first, cue.first), end: Math.max(range.end, cue.end) };
}

export function findContent(
  line: Line,
  cue: Cue,
  source: FoundSource,
  cues: readonly Cue[],
): FoundContent | null {
  const edges = clauseEdges(cue, source);
  if (cue.form === "according") return besideAccording(line, cue, edges, cues);
  if (cue.rule === "C05") return inFront(line, cue.first, cues);
  const behind = findBehind(line, cue, source.place === "after" ? edges.end : cue.end, cues);
  if (source.place === "shared" || source.place === "by" || source.place === "none") return behind;
  const takesClause = cue.verb?.frames.has("clause") ?? false;
  const spoken = takesClause || (cue.verb?.frames.has("quote") ?? false);
  const found = spoken ? inFront(line, edges.first, cues) : null;
  const front = found?.rule === "B03" && !takesClause ? null : found;
  if (front?.rule === "B01") {
    const goesOn = behind?.rule === "B02";
    return goesOn ? { ...front, spans: [...front.spans, ...behind.spans] } : front;
  }
  if (takesClause && source.place === "before") {
    const around = aroundSaying(line, edges, cues);
    if (around) return around;
  }
  return behind ?? front;
}

/** `A comic tone, she said, would help`: one statement with the clause of saying inside it. */
function aroundSaying(line: Line, edges: Range, cues: readonly Cue[]): FoundContent | null {
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

/** `"...," Roe said` and `The plan is dead, Roe said`: what stands in front of the clause of saying. */
function inFront(line: Line, limit: number, cues: readonly Cue[]): FoundContent | null {
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
  const start = clauseStart(line, end);
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

function clauseStart(line: Line, end: number): number {
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

/** Behind the cue: a colon, a that-clause, marks, a bare clause, or the phrase that the verb takes. */
function findBehind(line: Line, cue: Cue, from: number, cues: readonly Cue[]): FoundContent | null {
  const frames: ReadonlySet<Frame> = cue.verb?.frames ?? new Set<Frame>();
  const start = skipAddressee(line, cue, from, frames);
  const clause = frames.has("clause") || frames.has("quote");
  const opening = clause ? findOpening(line, start) : null;
  if (opening) return fromOpening(line, opening, cues, from);
  const word = openWord(line, start);
  const bare = afterTime(line, start);
  if (frames.has("clause") && startsBareClause(line, bare, frames)) {
    const sure = plainClauseVerbs.has(cue.lemma) && hasVerb(line, bare + 1, lastWordEnd(line));
    return until(line, bare, cues, "B06", bare <= start && sure);
  }
  for (const [frame, pattern] of phraseFrames) {
    if (frames.has(frame) && pattern.test(word)) return until(line, start, cues, "B07", false);
  }
  if (frames.has("of") && !frames.has("clause")) return objectThenOf(line, start, cues);
  if (frames.has("as") || frames.has("object")) return objectOf(line, start, cues, cue.lemma);
  return null;
}

const phraseFrames: readonly (readonly [Frame, RegExp])[] = [
  ["of", /^(?:of|about|against)$/u],
  ["against", /^(?:against|about|at)$/u],
  ["infinitive", /^to$/u],
];

/** "told reporters", "warned the council": the person spoken to is no content. */
function skipAddressee(line: Line, cue: Cue, from: number, frames: ReadonlySet<Frame>): number {
  let start = from;
  if (frames.has("addressee")) {
    if (objectPronouns.has(openWord(line, start))) return start + 1;
    const phrase = addresseePhrase(line, start);
    const next = openWord(line, phrase?.end ?? start);
    const marks = phrase && line.quoted[phrase.end] !== null;
    const opens =
      /^(?:that|,|:|of|to|against|about|how|why|in|on|during|last|he|she|it|they|not)$/u.test(next);
    if (phrase && (opens || marks || cue.lemma === "tell")) start = phrase.end;
  }
  return start;
}

/** One party or a list of them: "Russia, Iran and Syria". */
function addresseePhrase(line: Line, start: number): Range | null {
  let phrase = phraseAfter(line, start, false);
  while (phrase && openWord(line, phrase.end) === "," && isCapital(line, phrase.end + 1)) {
    const next = phraseAfter(line, phrase.end + 1, false);
    if (!next || next.end - start > 16) break;
    phrase = { first: start, end: next.end };
  }
  return phrase;
}

interface Opening {
  readonly at: number;
  readonly how: "that" | "quote" | "colon";
}

/** The next "that", opening mark or colon, over a statement of time or place, at most fourteen words on. */
function findOpening(line: Line, from: number): Opening | null {
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

function fromOpening(
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
  return next === null
    ? null
    : { spans: quoteSpans(line.document, next), rule: "B04", colon: mark, exact: true };
}

/** The quotation that fills the next paragraph, for a line that ends in a colon. */
function nextParagraphQuote(line: Line): number | null {
  const { document } = line;
  const after = document.paragraphs.find(
    ({ span }) => span.start >= (line.tokens.at(-1)?.end ?? 0),
  );
  if (!after) return null;
  const index = document.quotes.findIndex(
    (quote) => quote.depth === 1 && quote.outer.start === after.span.start,
  );
  const quote = document.quotes[index];
  return quote && quote.outer.end >= after.span.end - 1 ? index : null;
}

/** After these a bare clause is a statement, and hardly ever an object ("reported earnings"). */
const plainClauseVerbs = new Set([
  "say",
  "tell",
  "claim",
  "insist",
  "argue",
  "warn",
  "acknowledge",
  "confirm",
  "add",
]);

/** "said Tuesday", "said on Monday": the day is no part of what was said. */
function afterTime(line: Line, start: number): number {
  let index = start;
  while (index < start + 4) {
    const word = openWord(line, index);
    const dated =
      /^(?:on|in|late|early|since)$/u.test(word) && timeWords.has(openWord(line, index + 1));
    if (!dated && !timeWords.has(word)) break;
    index += 1;
  }
  return index;
}

function startsBareClause(line: Line, start: number, frames: ReadonlySet<Frame>): boolean {
  const word = openWord(line, start);
  if (word === "" || !isWord(line, start)) return false;
  if (subjectPronouns.has(word) || word === "there") return start + 1 < lastWordEnd(line);
  if (word === "as" && /^(?:many|much|few)$/u.test(openWord(line, start + 1))) return true;
  if (prepositions.has(word) && !/^(?:about|around|over|nearly|under)$/u.test(word)) return false;
  if (/^(?:and|or|but|so)$/u.test(word) || isAdverb(word)) return false;
  const end = lastWordEnd(line);
  return end - start >= 3 && (!frames.has("object") || hasVerb(line, start + 1, end));
}

function objectThenOf(line: Line, start: number, cues: readonly Cue[]): FoundContent | null {
  for (let index = start; index < Math.min(line.tokens.length, start + 14); index += 1) {
    if (openWord(line, index) === "of") return until(line, index, cues, "B07", false);
    if (/^[,;]$/u.test(openWord(line, index))) return null;
  }
  return null;
}

/** "denied these claims.": a short object of these up to the stop has one reading. */
const rejecting = new Set(["deny", "reject", "dismiss", "dispute"]);

function objectOf(
  line: Line,
  start: number,
  cues: readonly Cue[],
  lemma: string,
): FoundContent | null {
  const word = openWord(line, start);
  if (
    word === ""
      ? line.quoted[start] === undefined
      : !isNouny(line, start) && !/^(?:it|them|him|her)$/u.test(word)
  )
    return null;
  const short = rejecting.has(lemma) && lastWordEnd(line) - start <= 8;
  return until(line, start, cues, "B08", short);
}

/** From `start` to the end of the clause. A quotation at the edge is taken whole. */
function until(
  line: Line,
  start: number,
  cues: readonly Cue[],
  rule: string,
  exact: boolean,
): FoundContent | null {
  const edge = isContentEdge(line, start, cues);
  if (edge.end <= start) return null;
  const spans = joinedSpans(line, start, edge.end);
  const holdsCue = cues.some((cue) => cue.first > start && cue.first < edge.end);
  return spans.length === 0
    ? null
    : { spans, rule, colon: null, exact: exact && edge.exact && !holdsCue };
}

/** "According to Roe, X"; "X, according to Roe"; "X, according to Roe, Y". */
function besideAccording(
  line: Line,
  cue: Cue,
  edges: Range,
  cues: readonly Cue[],
): FoundContent | null {
  const after = openWord(line, edges.end) === "," ? edges.end + 1 : edges.end;
  const opensLine = startsWithCue(line, cue.first);
  if (opensLine) return until(line, after, cues, "B10", true);
  let end = cue.first;
  while (end > 0 && line.quoted[end - 1] === null && /^[,—–-]+$/u.test(wordAt(line, end - 1)))
    end -= 1;
  const start = clauseStart(line, end);
  if (end - start < 2) return null;
  const spans = [...joinedSpans(line, start, end)];
  const goesOn =
    after > edges.end && lastWordEnd(line) > after && !cues.some((other) => other.first >= after);
  if (goesOn && !/^(?:and|but|who|which|while|as)$/u.test(openWord(line, after))) {
    spans.push(...joinedSpans(line, after, lastWordEnd(line)));
  }
  const only = !cues.some((other) => other.first < cue.first);
  const loose = subordinators.has(openWord(line, start)) || prepositions.has(openWord(line, start));
  return { spans, rule: "B11", colon: null, exact: only && !goesOn && !loose };
}

function startsWithCue(line: Line, first: number): boolean {
  for (let index = 0; index < first; index += 1) {
    if (
      isWord(line, index) &&
      !/^(?:but|and|still|also|however|meanwhile|yet)$/u.test(wordAt(line, index))
    )
      return false;
    if (line.quoted[index] !== null) return false;
  }
  return true;
}
