/**
 * Short runs of words that can be marked in the text, sure by print alone: inside the marks of somebody's
 * speech, retold beside plain words of saying, or told by the article without a source.
 */
import type { Relation } from "../analysis.ts";
import { contains, overlaps, type Span, trimmed } from "../text/span.ts";
import { hasVerb, isEdited, wordsOf } from "./clauses.ts";
import { opensWithin } from "./extents.ts";
import { isFragment } from "./fragments.ts";
import { looseParagraphs } from "./loose-marks.ts";
import { recorded } from "./passages.ts";
import { saying, saysPlainly } from "./plain-saying.ts";
import type { QuotedReport } from "./quoted-reports.ts";
import { marksIn } from "./quoted-reports.ts";
import type { Reading } from "./reading.ts";
import { bare, isClause, isOneClause, pieceOf } from "./run-cuts.ts";
import { hasItsSubject } from "./statement-print.ts";
import { core } from "./statement-words.ts";
import type { Unsourced } from "./unsourced.ts";
import { isLabelled } from "./verbatim-parts.ts";

/** `frame`: words that tell who speaks, beside the marks; `bare`: words without marks, whoever's they are. */
export type RunWay = "exact" | "retold" | "own" | "frame" | "bare";

export interface Run {
  readonly way: RunWay;
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  /** The words of saying beside it; null where there are none. */
  readonly cue: Span | null;
  /** What the marks enclose, without the stop at the end; null outside marks. */
  readonly marked: Span | null;
  /** Its relation, and what asking about it asks for. */
  readonly relation: number | null;
  readonly facts: readonly string[];
  readonly own: readonly number[];
}

export function runsIn(
  reading: Reading,
  unsourced: readonly Unsourced[],
  partly: readonly QuotedReport[],
): Run[] {
  const loose = looseParagraphs(reading);
  const beside = partly.flatMap((report) => besideMarks(reading, report));
  const runs = [
    ...reading.analysis.quotes.flatMap(({ outer }) => exactIn(reading, outer)),
    ...beside,
    ...reading.analysis.relations.flatMap((relation, index) => retoldBy(reading, relation, index)),
    ...unsourced.flatMap((one) => ownIn(reading, one)),
    ...reading.analysis.sentences.flatMap(({ span }) => bareIn(reading, span)),
  ].filter(
    ({ paragraph, cue }) =>
      reading.isBody(paragraph) && !loose.has(paragraph) && (!cue || isWhole(reading, cue)),
  );
  const kept: Run[] = [];
  const seen = new Set<string>();
  for (const run of runs) {
    const printed = reading.words(run.span).toLowerCase();
    if (!seen.has(printed) && !kept.some((other) => isBeside(run, other))) kept.push(run);
    seen.add(printed);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Its edges are no edges within a word. */
function isWhole({ text }: Reading, { start, end }: Span): boolean {
  const within = (at: number) => /^\p{L}\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
  return !within(start) && !within(end);
}

/** In one sentence one run of a way, and none that overlap. */
function isBeside(a: Run, b: Run): boolean {
  if (a.sentence !== b.sentence) return false;
  return a.way === b.way || a.way === "bare" || overlaps(a.span, b.span);
}

/** Within marks round speech of some length, beside words of saying in the same paragraph. */
function exactIn(reading: Reading, outer: Span): Run[] {
  const quote = reading.analysis.quotes.find((one) => one.outer === outer);
  const [piece] = quote?.pieces ?? [];
  if (!quote || !piece || quote.depth > 1 || !quote.closed || quote.pieces.length > 1) return [];
  const printed = reading.words(piece);
  const words = wordsOf(printed);
  const capitals = printed.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0;
  const clause = hasVerb(printed) || words.length >= (/^\p{Lu}/u.test(printed) ? 8 : 12);
  const speech = words.length >= 7 && clause && capitals * 2 <= words.length;
  const broken = opensWithin(printed) || /^(?:\.\.|…)|(?:\.\.|…)$/u.test(printed);
  if (!speech || broken || isLabelled(reading, outer)) return [];
  const paragraph = reading.paragraphAt(outer.start);
  const found = [...saidIn(reading, outer), ...saidBefore(reading, outer)].find(
    ({ cue }) => reading.paragraphAt(cue.start) === paragraph,
  );
  if (!found) return [];
  const inner = reading.analysis.quotes.filter(
    ({ outer: other, depth }) => depth > 1 && contains(outer, other),
  );
  const spans = sentencesIn(reading, piece)
    .flatMap((part) => pieceOf(reading, part, inside(reading, piece), true))
    .filter((span) => !inner.some((other) => overlaps(other.outer, span)));
  const marked = bare(reading, piece, false);
  const whole = spans.filter((span) => hasItsSubject(reading.words(span)));
  const runs = whole.map((span) => ({
    ...made(reading, "exact", span, found.cue, found.index),
    marked,
  }));
  return [...runs.slice(0, 2), ...frameOf(reading, found.index, found.cue)];
}

/** "Roe told the council on Monday", up to the marks or to the end of the sentence. */
function frameOf(reading: Reading, index: number, cue: Span): Run[] {
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const [source] = reading.analysis.relations[index]?.source ?? [];
  const beside = reading.analysis.quotes.filter(({ outer }) => overlaps(outer, sentence));
  const from = beside.map(({ outer }) => outer.end).filter((end) => end <= cue.start);
  const to = beside.map(({ outer }) => outer.start).filter((start) => start >= cue.end);
  const span = bare(reading, {
    start: Math.max(sentence.start, ...from),
    end: Math.min(sentence.end, ...to),
  });
  const fit = source && contains(span, source) && contains(span, cue);
  const printed = reading.words(span);
  const rest = reading.text.slice(Math.max(cue.end, source?.end ?? 0), span.end);
  return fit && isClause(printed, true) && !hasVerb(rest) && wordsOf(rest).length <= 8
    ? [{ ...made(reading, "frame", span, cue, index), facts: [] }]
    : [];
}

/** A run in the middle of a quotation has no mark beside it, and "I" or shortness gives it away: it takes reading. */
function inside(reading: Reading, piece: Span) {
  return (span: Span) => {
    const printed = reading.words(span);
    const personal = /\b(?:I|we|us|our|my|me|you|your)\b/iu.test(printed);
    const short = wordsOf(printed).length < 9;
    const hidden = Number(span.start > piece.start) + Number(span.end < piece.end - 2);
    return hidden - (personal ? 2 : 0) - (short ? 2 : 0) - (hasItsSubject(printed) ? 0 : 9);
  };
}

/** Who is said to say these words, in print outside the marks. */
function saidIn(reading: Reading, outer: Span): { index: number; cue: Span }[] {
  return reading.analysis.relations.flatMap((relation, index) => {
    const [cue] = relation.cue;
    const told =
      cue &&
      relation.type !== "indirect" &&
      relation.content.some((part) => overlaps(part, outer)) &&
      relation.source.length > 0 &&
      relation.realised &&
      relation.heldFrom === null &&
      saying.has(relation.cueClass) &&
      (relation.confidence >= 0.6 || saysPlainly(reading, relation)) &&
      /\p{L}{3}/u.test(reading.words(cue)) &&
      !overlaps(cue, outer);
    return told ? [{ index, cue }] : [];
  });
}

/** "..., Roe said. “We stay.”": the quotation is taken up again in the very next sentence. */
function saidBefore(reading: Reading, outer: Span): { index: number; cue: Span }[] {
  const sentence = reading.sentenceAt(outer.start);
  if (reading.sentenceSpan(sentence).start !== outer.start || sentence === 0) return [];
  const before = reading.sentenceSpan(sentence - 1);
  return reading.analysis.quotes
    .filter((quote) => quote.depth === 1 && quote.closed && overlaps(quote.outer, before))
    .flatMap((quote) => saidIn(reading, quote.outer))
    .filter(({ cue }) => contains(before, cue));
}

/** Retold words of a sentence that quotes others: the marks stand close by. */
function besideMarks(reading: Reading, report: QuotedReport): Run[] {
  const { relation, index, cue, shown, outer } = report;
  if (!saysPlainly(reading, relation) || relation.polarity !== "affirms" || relation.depth > 1)
    return [];
  if (!follows(reading, relation, cue, shown)) return [];
  const side = { start: shown.start, end: Math.min(outer.start, shown.end) };
  return retold(reading, side, cue, index);
}

/** The clause right behind plain words of saying, in a sentence without marks. */
function retoldBy(reading: Reading, relation: Relation, index: number): Run[] {
  const [cue] = relation.cue;
  const [content] = relation.content;
  if (!cue || !content || relation.type !== "indirect" || relation.depth > 1) return [];
  if (relation.polarity !== "affirms" || !saysPlainly(reading, relation)) return [];
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const shown = core(reading.text, content);
  const fit =
    contains(sentence, shown) &&
    marksIn(reading, sentence) === 0 &&
    !isEdited(reading.words(sentence)) &&
    !relation.source.some((part) => recorded.test(reading.words(part))) &&
    follows(reading, relation, cue, shown);
  if (!fit) return [];
  return retold(reading, shown, cue, index);
}

/** From its beginning; nobody else is reported within it. */
function retold(reading: Reading, clause: Span, cue: Span, index: number): Run[] {
  return pieceOf(reading, clause, atStart(clause))
    .filter((span) => span.start === clause.start && isOneClause(reading.words(span)))
    .filter((span) => isRetelling(reading.words(span)))
    .map((span) => made(reading, "retold", span, cue, index));
}

/** "Roe said it had set up the fair and drew crowds": what a second verb belongs to is open. */
const secondVerb = /(?:,|\band|\bbut)\s(?:\p{Ll}+ly\s)?\p{Ll}{3,}(?:ed|ing)\b/u;

/** "even if it rains": the half of a clause. */
function isRetelling(printed: string): boolean {
  if (secondVerb.test(printed)) return false;
  return (
    hasItsSubject(printed) &&
    !/^(?:even )?(?:if|unless|though|although|while|when|because|how|why|whether|what)\b[^,]*$/iu.test(
      printed,
    )
  );
}

/** Nothing but "that" between what is said and who says it, whichever comes first. */
function follows(reading: Reading, relation: Relation, cue: Span, shown: Span): boolean {
  if (isFragment(reading, relation, shown)) return false;
  const parts = [...relation.source, cue];
  const before = Math.max(...parts.map(({ end }) => end));
  const after = Math.min(...parts.map(({ start }) => start));
  if (shown.start >= before) {
    const between = reading.text.slice(before, shown.start);
    return /^[,:]?\s(?:that\s)?["“]?$/u.test(between) || hearer.test(between);
  }
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  return shown.end <= after && shown.start - sentence.start <= 1 && after - shown.end <= 3;
}

/** "told the council on Monday that" */
const hearer = /^\s(?:[\p{L}\d’'-]+\s){1,8}that\s$/u;

function atStart({ start }: Span) {
  return (span: Span) => (span.start === start ? 2 : 0);
}

function ownIn(reading: Reading, { shown, facts, own }: Unsourced): Run[] {
  return pieceOf(reading, shown, atStart(shown))
    .filter((span) => span.start === shown.start && isOneClause(reading.words(span)))
    .map((span) => ({ ...made(reading, "own", span, null, null), facts, own }));
}

/** The beginning of a sentence in which somebody says, thinks or wants something, without marks. */
function bareIn(reading: Reading, sentence: Span): Run[] {
  const printed = reading.words(sentence);
  const held = reading.analysis.relations.some(({ cue }) =>
    cue.some((part) => contains(sentence, part)),
  );
  if (!held || marksIn(reading, sentence) > 0 || !/^\p{Lu}.*\.$/su.test(printed)) return [];
  return pieceOf(reading, bare(reading, sentence), atStart(bare(reading, sentence)))
    .filter((span) => span.start === sentence.start && isOneClause(reading.words(span), true))
    .map((span) => made(reading, "bare", span, null, null));
}

function made(
  reading: Reading,
  way: RunWay,
  span: Span,
  cue: Span | null,
  relation: number | null,
): Run {
  const facts = relation === null ? [] : [`relation:${relation}:form`];
  const paragraph = reading.paragraphAt(span.start);
  const sentence = reading.sentenceAt(span.start);
  return { way, span, paragraph, sentence, cue, marked: null, relation, facts, own: [] };
}

/** What of each sentence lies in the span. */
function sentencesIn(reading: Reading, span: Span): Span[] {
  return reading.analysis.sentences.flatMap(({ span: whole }) => {
    const part = {
      start: Math.max(whole.start, span.start),
      end: Math.min(whole.end, span.end),
    };
    return part.end > part.start ? [trimmed(reading.text, part)] : [];
  });
}
