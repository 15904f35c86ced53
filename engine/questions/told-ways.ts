/**
 * Statements whose sentence tells in what way they were given out, or surely does not: what stands there
 * outside the marks decides. Each is shown by how it begins.
 */
import { contains, overlaps, type Span, spanLength } from "../text/span.ts";
import { dangles, wordsOf } from "./clauses.ts";
import { paragraph, quote, wording } from "./phrases.ts";
import { isReport, sayingsIn, saysPlainly } from "./plain-saying.ts";
import { type PrintedSource, printedSources } from "./printed-sources.ts";
import type { Reading } from "./reading.ts";
import { mayTellWay, tellsWay, type Way } from "./way-words.ts";
import { type FoundWay, mayBeToldBeside, outletsIn, wayIn, without } from "./ways.ts";
import { openingIn } from "./ways-back.ts";
import type { Phrase } from "./wording.ts";

export interface ToldWay {
  readonly index: number;
  /** How the statement begins. */
  readonly opening: Span;
  readonly cue: Span;
  readonly paragraph: number;
  /** Null where nothing is told of a way. */
  readonly found: FoundWay | null;
  /** The source is an outlet or a text, and so is itself the way. */
  readonly isSource: boolean;
}

/** One for each speaker of a sentence. */
export function toldWaysIn(reading: Reading): ToldWay[] {
  const all = [
    ...reading.analysis.relations.flatMap((_, index) => toldWay(reading, index)),
    ...printedSources(reading).flatMap((source) => ownWay(reading, source)),
  ];
  // Whoever gave an interview may have said the rest there too.
  const speakerOf = ({ index }: ToldWay) => reading.analysis.relations[index]?.entity?.id;
  const heard = new Set(all.filter(({ found }) => found).map(speakerOf));
  return all.filter((told) => told.found || !heard.has(speakerOf(told)));
}

function toldWay(reading: Reading, index: number): ToldWay[] {
  const relation = reading.analysis.relations[index];
  const [source] = relation?.source ?? [];
  const [cue] = relation?.cue ?? [];
  const [piece] = relation?.content ?? [];
  if (!relation || !source || !cue || !piece || relation.source.length > 1) return [];
  if (relation.depth > 1 || relation.polarity !== "affirms") return [];
  // An outlet or a text is a way itself.
  if (/^(?:outlet|document|joint|not-stated)$/u.test(relation.kind)) return [];
  if (!isReport(relation) && !saysPlainly(reading, relation)) return [];
  if (reading.quoteAround(cue) !== null) return [];
  // "The Herald's Ann Roe tweeted": an outlet's post.
  if (outletsIn(reading).some((name) => overlaps(name, source))) return [];
  const whole = wholeOf(reading, [...relation.source, ...relation.cue, ...relation.content]);
  const opening = openingIn(reading, piece);
  if (!whole || !opening || overlaps(opening, cue) || overlaps(opening, source)) return [];
  const content = contentIn(reading, whole);
  const found = wayIn(reading, whole, { source, cue, content });
  if (found === "unclear" || !isAlone(reading, whole, index)) return [];
  if (found && overlaps(opening, found.span)) return [];
  if (found ? !gives(reading, index) : !isSilent(reading, whole, index)) return [];
  const number = reading.paragraphAt(cue.start);
  return [{ index, opening, cue, paragraph: number, found, isSource: false }];
}

/** "Reuters reported", "according to the study": printed as an outlet or as a text. */
function ownWay(reading: Reading, { index, label }: PrintedSource): ToldWay[] {
  const relation = reading.analysis.relations[index];
  const [source] = relation?.source ?? [];
  const [cue] = relation?.cue ?? [];
  const [piece] = relation?.content ?? [];
  const way = label === "outlet" ? "outlet" : label === "document" ? "letter" : null;
  if (!relation || !source || !cue || !piece || !way || relation.depth > 1) return [];
  const whole = wholeOf(reading, [source, cue, ...relation.content]);
  const opening = openingIn(reading, piece);
  const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  if (!whole || !opening || overlaps(opening, span) || reading.quoteAround(cue)) return [];
  const loose = spanLength(span) - spanLength(source) - spanLength(cue);
  if (loose > 3 || spanLength(span) > 80 || !isAlone(reading, whole, index)) return [];
  const over = without(reading, whole, [span, ...contentIn(reading, whole)]);
  if (mayTellWay(over) || relation.polarity !== "affirms" || !saysPlainly(reading, relation))
    return [];
  const number = reading.paragraphAt(cue.start);
  return [{ index, opening, cue, paragraph: number, found: { way, span }, isSource: true }];
}

/** Words are given: said, wrote, announced; "cited", "attacked" and "questioned" are more or less. */
function gives(reading: Reading, index: number): boolean {
  const relation = reading.analysis.relations[index];
  const [cue] = relation?.cue ?? [];
  if (!relation || !cue) return false;
  return saysPlainly(reading, relation) || /\bannounced\b/iu.test(reading.words(cue));
}

/** The sentences that hold these parts, where they are of one paragraph of the body. */
function wholeOf(reading: Reading, parts: readonly Span[]): Span | null {
  const places = parts.map(({ start, end }) => [
    reading.sentenceSpan(reading.sentenceAt(start)),
    reading.sentenceSpan(reading.sentenceAt(Math.max(start, end - 1))),
  ]);
  const start = Math.min(...places.flat().map((span) => span.start));
  const end = Math.max(...places.flat().map((span) => span.end));
  const number = reading.paragraphAt(start);
  const together = reading.paragraphAt(end - 1) === number && reading.isBody(number);
  return together ? { start, end } : null;
}

/** All that is reported there, and all that stands between marks. */
function contentIn(reading: Reading, span: Span): Span[] {
  const content = reading.analysis.relations.flatMap((relation) => relation.content);
  return [...content.filter((part) => overlaps(part, span)), ...marksIn(reading, span)];
}

function marksIn(reading: Reading, span: Span): Span[] {
  return reading.analysis.quotes.map(({ outer }) => outer).filter((outer) => overlaps(outer, span));
}

/** Nobody else speaks there, as far as words of saying tell. */
function isAlone(reading: Reading, whole: Span, index: number): boolean {
  const { relations } = reading.analysis;
  const own = relations[index]?.entity?.id;
  const others = reading.relationsTouching(whole).some((other) => {
    const relation = relations[other];
    return other !== index && relation?.depth === 1 && (!own || relation.entity?.id !== own);
  });
  return !others && sayingsIn(without(reading, whole, marksIn(reading, whole))) <= 1;
}

/**
 * Source, words of saying and statement leave nothing of the sentence over: "to the crowd" may tell a way
 * in words that no list holds. And nothing in the paragraph, or in one beside it where the same one may
 * speak, tells of a way.
 */
function isSilent(reading: Reading, whole: Span, index: number): boolean {
  const relation = reading.analysis.relations[index];
  const [source] = relation?.source ?? [];
  if (!relation || !source || !relation.entity || !saysPlainly(reading, relation)) return false;
  const taken = [...relation.source, ...relation.cue, ...relation.content];
  const over = without(reading, whole, [...taken, ...marksIn(reading, whole)]);
  if (!wordsOf(over).every((word) => nothing.test(word))) return false;
  const number = reading.paragraphAt(whole.start);
  if (mayBeToldBeside(reading, number)) return false;
  const { id } = relation.entity;
  const isPronoun = dangles(reading.words(source));
  return reading.analysis.paragraphs.every((other) => {
    if (Math.abs(other.number - number) > 1) return true;
    const { relations } = reading.analysis;
    const here = other.number === number;
    const same =
      here ||
      isPronoun ||
      runsOn(reading, other.span, whole) ||
      reading.relationsTouching(other.span).some((at) => relations[at]?.entity?.id === id);
    return !same || !mayBeToldIn(reading, other.span, here ? relation.cue : []);
  });
}

/** A quotation that opens there goes on here, or the other way round. */
function runsOn(reading: Reading, beside: Span, whole: Span): boolean {
  const later = beside.start > whole.start ? beside : whole;
  return /^\s*["“]|^\s*''/u.test(reading.words(later));
}

/** Outside the marks stands a word of a way, an outlet, or somebody who is told something. */
function mayBeToldIn(reading: Reading, span: Span, own: readonly Span[]): boolean {
  const marks = marksIn(reading, span);
  const words = without(reading, span, [...marks, ...own]);
  const outlet = outletsIn(reading).some(
    (name) => contains(span, name) && !marks.some((mark) => contains(mark, name)),
  );
  return outlet || tellsWay(words) || /\b(?:told|tells|telling|appear\w*)\b/iu.test(words);
}

const nothing =
  /^(?:that|also|but|and|then|later|however|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)$/u;

/** Why the printed words mean that way. */
const meant = {
  outlet: "it names the outlet or the reporters to whom the words were given",
  letter: "it names what the words were given in, a statement, a letter or the like",
  audience: "it names an occasion at which words are spoken to an audience",
  online: "it tells that the words were put online",
} as const satisfies Record<Way, string>;

/** "In an interview" names no outlet. */
function meaningOf(printed: string, way: Way): string {
  const bare = way === "outlet" && /\binterview$/u.test(printed);
  return bare ? "an interview is given to somebody of a news outlet" : meant[way];
}

/** "In paragraph 4 stands “told the Herald”: it names ..." */
export function wayTold(
  reading: Reading,
  told: Pick<ToldWay, "found" | "cue" | "paragraph"> & { readonly isSource?: boolean },
): Phrase[] {
  const { found, cue, paragraph: at, isSource } = told;
  if (!found) {
    return wording(
      "With ",
      quote(reading, cue),
      " in ",
      paragraph(at),
      " stand no words about a way: it tells that something was said, not where or to whom.",
    );
  }
  const own = `it names the ${found.way === "outlet" ? "news outlet that reports it" : "text in which it stands"}`;
  const meaning = isSource ? own : meaningOf(reading.words(found.span), found.way);
  return wording("In ", paragraph(at), " stands ", quote(reading, found.span), `: ${meaning}.`);
}
