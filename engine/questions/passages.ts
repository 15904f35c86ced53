/** Passages as printed, sorted by how they report: exact words, retold, or retold with exact words. */
import type { Relation } from "../analysis.ts";
import { contains, type Span, spanLength } from "../text/span.ts";
import { hasVerb, isBalanced, isEdited, runsOn } from "./clauses.ts";
import { looseParagraphs } from "./loose-marks.ts";
import { saying, saysPlainly } from "./plain-saying.ts";
import { marksIn, type QuotedReport } from "./quoted-reports.ts";
import type { Reading } from "./reading.ts";

export type Way = "exact" | "retold" | "both";

export const ways = ["exact", "retold", "both"] as const;

export interface Passage {
  readonly index: number;
  readonly way: Way;
  readonly sentence: Span;
  readonly cue: Span;
  /** The words between marks; null where there are none. */
  readonly marked: Span | null;
}

/** Sentences with one report each, and nothing of another one. */
export function passagesOf(
  reading: Reading,
  { partly, wholly }: { partly: readonly QuotedReport[]; wholly: readonly QuotedReport[] },
): Passage[] {
  const passages = [
    ...wholly.flatMap((report) => exactly(reading, report)),
    ...partly.flatMap((report) => mixedly(reading, report)),
    ...reading.analysis.relations.flatMap((_, index) => merely(reading, index)),
  ];
  const loose = looseParagraphs(reading);
  return passages.filter(({ sentence }) => {
    if (loose.has(reading.paragraphAt(sentence.start))) return false;
    const printed = reading.words(sentence);
    const single = !isEdited(printed) && isBalanced(printed) && !runsOn(printed);
    return spanLength(sentence) <= 260 && single;
  });
}

function exactly(reading: Reading, report: QuotedReport): Passage[] {
  const { index, block, cue, words: marked, outer } = report;
  const outside =
    reading.text.slice(block.start, outer.start) + reading.text.slice(outer.end, block.end);
  // "..., she said, adding that ...": exact words and retold ones.
  if (goesOn.test(outside)) return [];
  if (!standsAlone(reading, index, block, outer)) return [];
  return [{ index, sentence: block, cue, way: "exact", marked }];
}

const goesOn =
  /\b(?:that|whether|adding|saying|noting|calling|describing)\b|\b(?:and|but) (?:\w+ ){0,2}(?:said|says|added|told|called|wrote)\b/iu;

function mixedly(reading: Reading, report: QuotedReport): Passage[] {
  const { index, relation, block, cue, words: marked, outer, shown } = report;
  const begun = opensRightAway(reading, block, [...relation.source, ...relation.cue], outer);
  const whole = [...relation.source, ...relation.cue].every((part) => contains(block, part));
  // "Roe said: ..." is all that Roe said, whoever else the sentence names.
  if (/[,:]\s*$/u.test(reading.text.slice(block.start, outer.start))) return [];
  if (begun || !whole || relation.depth > 1 || !saysPlainly(reading, relation)) return [];
  if (!isMain(reading, block, relation) || !standsAlone(reading, index, block, shown)) return [];
  return [{ index, sentence: block, cue, way: "both", marked }];
}

function merely(reading: Reading, index: number): Passage[] {
  const relation = reading.analysis.relations[index];
  const [cue] = relation?.cue ?? [];
  const [content] = relation?.content ?? [];
  if (!relation || !cue || !content || relation.type !== "indirect") return [];
  const said =
    saysPlainly(reading, relation) || (relation.quizSafe && saying.has(relation.cueClass));
  if (!said || relation.depth > 1) return [];
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const parts = [...relation.source, ...relation.cue, content];
  const fit =
    relation.polarity === "affirms" &&
    reading.isBody(reading.paragraphAt(cue.start)) &&
    !relation.source.some((part) => recorded.test(reading.words(part))) &&
    marksIn(reading, sentence) === 0 &&
    parts.every((part) => contains(sentence, part)) &&
    standsAlone(reading, index, sentence, content) &&
    isMain(reading, sentence, relation);
  return fit ? [{ index, sentence, cue, way: "retold", marked: null }] : [];
}

/** What shows something and says nothing. */
export const recorded = /\b(?:footage|cameras?|videos?|photos?|images?|data|maps?)\b/iu;

/** What else is reported here is reported within these words. */
function standsAlone(reading: Reading, index: number, sentence: Span, said: Span): boolean {
  const { relations } = reading.analysis;
  return reading
    .relationsTouching(sentence)
    .every((other) => other === index || isWithin(relations[other], said));
}

/** The sentence is this report: it begins with who speaks, or with what is said, and names who at its end. */
function isMain(reading: Reading, sentence: Span, { source, cue, content }: Relation): boolean {
  const first = Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
  const lead = reading.text.slice(sentence.start, first);
  const inside = reading.text.slice(sentence.start, cue[0]?.start ?? sentence.start);
  // "Roe added a word of thanks" hands on no clause.
  const clause = content[0] ? reading.words(content[0]).replace(/^that\s/iu, "") : "";
  if (!hasVerb(clause)) return false;
  return (
    /^(?:[\w’' ]{0,12}|On \w+day,? )$/u.test(lead) && !/\b(?:which|whom)\b|[^,] who\b/u.test(inside)
  );
}

/** Reported within what this one reports, without marks of its own to count. */
function isWithin(other: Relation | undefined, content: Span): boolean {
  const parts = [...(other?.source ?? []), ...(other?.cue ?? []), ...(other?.content ?? [])];
  return parts.every((part) => contains(content, part));
}

/** The marks open where the sentence does, or right after the words of saying. */
function opensRightAway(
  reading: Reading,
  sentence: Span,
  parts: readonly Span[],
  { start }: Span,
): boolean {
  const before = parts.map(({ end }) => end).filter((end) => end <= start);
  const from = Math.max(sentence.start, ...before);
  return /^[\s,:]*$/u.test(reading.text.slice(from, start));
}
