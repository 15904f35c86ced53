/**
 * Cuts paragraphs into pieces at the ends of marks and candidates, for `MarkedText`. Marks may lie
 * inside each other, cross, or run over a paragraph's end; candidates may not overlap.
 */
import type { CandidateSlot } from "#ui/candidate";
import type { Mark, MarkKind } from "#ui/mark";
import type { MarkedParagraph, Piece, TextPiece } from "#ui/marked-text";
import { paragraphId, type ShownParagraph } from "./shown-article.ts";

interface Reach {
  readonly start: number;
  readonly end: number;
}

export interface SpanMark {
  readonly kind: MarkKind;
  readonly label: string;
  readonly span: Reach;
}

export interface SpanSlot {
  readonly span: Reach;
  readonly slot: CandidateSlot;
}

export interface Marking {
  readonly marks?: readonly SpanMark[];
  readonly slots?: readonly SpanSlot[];
  /** Paragraphs that the question names. */
  readonly named?: readonly number[];
  /** Shut every paragraph that holds nothing of the above. */
  readonly fold?: boolean;
  /** A word for a folded paragraph, by its number. */
  readonly tags?: ReadonlyMap<number, string>;
}

export function markedParagraphs(
  paragraphs: readonly ShownParagraph[],
  marking: Marking,
): MarkedParagraph[] {
  const marks = withoutRepeats(marking.marks ?? []);
  return paragraphs.map((paragraph) => {
    const named = marking.named?.includes(paragraph.number) ?? false;
    const here = numbered(marks.filter(({ span }) => touches(paragraph, span)));
    const slots = (marking.slots ?? []).filter(({ span }) => touches(paragraph, span));
    const folded = marking.fold === true && !named && here.length === 0 && slots.length === 0;
    const tag = marking.tags?.get(paragraph.number);
    return {
      number: paragraph.number,
      id: paragraphId(paragraph.number),
      aside: asides.has(paragraph.role),
      named,
      ...(folded ? { folded: { excerpt: paragraph.text, ...(tag ? { tag } : {}) } } : {}),
      pieces: piecesOf(paragraph, here, slots),
    };
  });
}

const asides = new Set(["image-text", "caption", "byline", "dateline", "boilerplate"]);

function touches(a: Reach, b: Reach): boolean {
  return a.start < b.end && b.start < a.end;
}

function withoutRepeats(marks: readonly SpanMark[]): SpanMark[] {
  const seen = new Set<string>();
  return marks.filter(({ kind, span }) => {
    const name = `${kind} ${span.start} ${span.end}`;
    return span.start < span.end && !seen.has(name) && seen.add(name);
  });
}

/** Counts the statements of a paragraph in text order: each has a bracket of its own. */
function numbered(marks: readonly SpanMark[]): (SpanMark & { readonly nth: number })[] {
  const ordered = marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let nth = 0;
  return ordered.map((mark) => {
    if (mark.kind === "statement") nth += 1;
    return { ...mark, nth };
  });
}

function piecesOf(
  paragraph: ShownParagraph,
  marks: readonly (SpanMark & { readonly nth: number })[],
  slots: readonly SpanSlot[],
): Piece[] {
  const within = (at: number) => Math.min(Math.max(at, paragraph.start), paragraph.end);
  const cuts = [paragraph, ...marks.map(({ span }) => span), ...slots.map(({ span }) => span)]
    .flatMap(({ start, end }) => [within(start), within(end)])
    .toSorted((a, b) => a - b);
  const pieces: Piece[] = [];
  let openSlot: SpanSlot | undefined;
  let held: TextPiece[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1] ?? paragraph.end;
    if (end <= start) continue;
    const piece = {
      text: paragraph.text.slice(start - paragraph.start, end - paragraph.start),
      marks: marks
        .filter(({ span }) => touches(span, { start, end }))
        .map(markAt(paragraph, start, end)),
    };
    const slot = slots.find(({ span }) => touches(span, { start, end }));
    if (slot !== undefined && slot === openSlot) held.push(piece);
    else if (slot !== undefined) {
      held = [piece];
      pieces.push({ slot: slot.slot, pieces: held });
    } else pieces.push(piece);
    openSlot = slot;
  }
  return pieces;
}

function markAt(paragraph: Reach, start: number, end: number) {
  return ({ kind, label, span, nth }: SpanMark & { readonly nth: number }): Mark => ({
    kind,
    label,
    nth,
    opens: Math.max(span.start, paragraph.start) === start,
    closes: Math.min(span.end, paragraph.end) === end,
  });
}
