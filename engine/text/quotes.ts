/**
 * Quotations as printed, before any sentence is cut (house.md HE3). Marks of every style, nested
 * marks of one style, and quotations over several paragraphs. What cannot be paired stays local to
 * its paragraph: an opening mark gives a quotation that is not `closed`, a closing one a stray.
 */
import type { Paragraph, Quote } from "../analysis.ts";
import { type Mark, readMarks } from "./marks.ts";
import type { Span } from "./span.ts";
import { trimmed } from "./span.ts";

export interface QuoteScan {
  readonly quotes: readonly Quote[];
  /** Closing marks without an opening one. */
  readonly strays: readonly Span[];
  /** Start offsets of every mark that is a quotation mark and no apostrophe. */
  readonly marks: ReadonlySet<number>;
}

/** A quotation inside one paragraph. */
interface Piece {
  readonly open: Mark;
  readonly close: Mark | null;
  readonly depth: number;
  readonly end: number;
}

const deepest = 5;

export function scanQuotes(text: string, paragraphs: readonly Paragraph[]): QuoteScan {
  const strays: Span[] = [];
  const marks = new Set<number>();
  const quotes: Quote[] = [];
  /** The quotation that the paragraph before left open, and its pieces so far. */
  let running: Running | null = null;
  for (const paragraph of paragraphs) {
    const pieces = pair(readMarks(text, paragraph.span), paragraph.span, strays);
    const opensHere = pieces[0]?.open.start === paragraph.span.start;
    let carried: Running | null = opensHere ? running : null;
    if (carried?.family !== pieces[0]?.open.family) carried = null;
    if (running && !carried) quotes.push(finish(running, running.end, false));
    running = null;
    for (const piece of pieces) {
      marks.add(piece.open.start);
      if (piece.close) marks.add(piece.close.start);
      const inside = trimmed(text, { start: piece.open.end, end: piece.close?.start ?? piece.end });
      if (!holdsMatter(text, inside)) continue;
      const whole: Running = carried ?? {
        start: piece.open.start,
        family: piece.open.family,
        depth: piece.depth,
        pieces: [],
        end: 0,
      };
      carried = null;
      whole.pieces.push(inside);
      whole.end = inside.end;
      const stays = piece.close === null && piece.depth === 1 && piece.end === paragraph.span.end;
      if (stays) running = whole;
      else quotes.push(finish(whole, piece.close?.end ?? inside.end, piece.close !== null));
    }
    if (carried) quotes.push(finish(carried, carried.end, false));
  }
  if (running) quotes.push(finish(running, running.end, false));
  quotes.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  return { quotes, strays, marks };
}

/** Marks around marks quote nothing. */
function holdsMatter(text: string, inside: Span): boolean {
  matter.lastIndex = inside.start;
  const first = matter.exec(text);
  return first !== null && first.index < inside.end;
}

const matter = /[^\s"“”„‟«»‹›‘’‚'`´]/gu;

interface Running {
  readonly start: number;
  readonly family: Mark["family"];
  readonly depth: number;
  readonly pieces: Span[];
  end: number;
}

function finish(whole: Running, end: number, closed: boolean): Quote {
  return { outer: { start: whole.start, end }, pieces: whole.pieces, depth: whole.depth, closed };
}

/**
 * Pairs the marks of one paragraph: a closing mark closes the nearest open one of its family, and
 * whatever was opened inside that stays unclosed. An opening mark left over reaches to the next
 * quotation or to the end of the paragraph.
 */
function pair(marks: readonly Mark[], paragraph: Span, strays: Span[]): Piece[] {
  const stack: Mark[] = [];
  const pieces: Piece[] = [];
  for (const mark of marks) {
    const isOpen = stack.some((open) => open.family === mark.family);
    if (mark.side === "open" || (mark.side === "either" && !isOpen)) {
      if (stack.length < deepest) stack.push(mark);
      continue;
    }
    if (!isOpen) {
      if (mark.side === "close" && mark.family !== "single") {
        strays.push({ start: mark.start, end: mark.end });
      }
      continue;
    }
    while (stack.at(-1)?.family !== mark.family) {
      const lost = stack.pop();
      if (lost && lost.family !== "single") {
        pieces.push({ open: lost, close: null, depth: stack.length + 1, end: mark.start });
      }
    }
    const open = stack.pop();
    if (open) pieces.push({ open, close: mark, depth: stack.length + 1, end: mark.end });
  }
  for (const [index, open] of stack.entries()) {
    if (open.family === "single") continue;
    pieces.push({ open, close: null, depth: index + 1, end: paragraph.end });
  }
  pieces.sort((a, b) => a.open.start - b.open.start);
  return cutUnclosed(pieces);
}

/**
 * An unclosed quotation ends before the next one with marks of its own family; those after it lose a
 * level. Marks of another family are quotations inside it.
 */
function cutUnclosed(pieces: readonly Piece[]): Piece[] {
  const following = new Map<Mark["family"], number>();
  const ends = new Map<Piece, number>();
  for (const piece of pieces.toReversed()) {
    const next = following.get(piece.open.family);
    if (piece.close === null && next !== undefined && next < piece.end) ends.set(piece, next);
    following.set(piece.open.family, piece.open.start);
  }
  let lost = 0;
  return pieces.map((piece) => {
    const depth = Math.max(1, piece.depth - lost);
    const cut = ends.get(piece);
    if (cut !== undefined) lost += 1;
    return { ...piece, depth, end: cut ?? piece.end };
  });
}
