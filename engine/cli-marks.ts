/**
 * The article cut at every edge of something marked, for the terminal and for the page: S sources,
 * C cues, W what is said, D denials, O the article's own voice, each with its number in the list below.
 */
import type { Analysis, Span } from "./index.ts";

export type Letter = "S" | "C" | "W" | "D" | "O";

export interface Mark extends Span {
  readonly letter: Letter;
  readonly number: number;
}

/** A stretch of text with the marks that begin, run and end there. */
export interface Segment extends Span {
  readonly begins: readonly Mark[];
  readonly inside: readonly Mark[];
  readonly ends: readonly Mark[];
}

export function marksOf(analysis: Analysis): Mark[] {
  const marks: Mark[] = [];
  const add = (letter: Letter, number: number, spans: readonly Span[]) => {
    for (const { start, end } of spans) if (start < end) marks.push({ letter, number, start, end });
  };
  for (const [index, relation] of analysis.relations.entries()) {
    add("S", index + 1, relation.source);
    add("C", index + 1, relation.cue);
    add("W", index + 1, relation.content);
  }
  for (const [index, denial] of analysis.denials.entries()) add("D", index + 1, denial.cue);
  for (const [index, own] of analysis.ownVoice.entries()) add("O", index + 1, [own.span]);
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The segments of one paragraph, in order. */
export function segmentsOf(paragraph: Span, marks: readonly Mark[]): Segment[] {
  const here = marks.filter((mark) => mark.start < paragraph.end && paragraph.start < mark.end);
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of here) {
    edges.add(Math.max(start, paragraph.start));
    edges.add(Math.min(end, paragraph.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? paragraph.end;
    const inside = here.filter((mark) => mark.start <= start && end <= mark.end);
    return {
      start,
      end,
      inside,
      begins: inside.filter((mark) => Math.max(mark.start, paragraph.start) === start),
      ends: inside.filter((mark) => Math.min(mark.end, paragraph.end) === end).reverse(),
    };
  });
}
