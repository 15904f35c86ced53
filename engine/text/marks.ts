/**
 * Which characters of a paragraph are quotation marks, and which side each is (engine.md P2).
 * Decided by the mark and its two neighbours; apostrophes and inch signs are left out.
 */
import type { Span } from "./span.ts";

export interface Mark extends Span {
  readonly family: "double" | "single" | "angle";
  readonly side: "open" | "close" | "either";
}

type Family = Mark["family"];
type Side = Mark["side"];

const markPattern = /["“”„‟«»‹›‘’‚'`´]/u;
const opening = new Set(["“", "„", "«", "‹", "‘", "‚"]);
const closing = new Set(["”", "»", "›", "’", "‟"]);

export function readMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let index = paragraph.start;
  while (index < paragraph.end) {
    const character = text.charAt(index);
    const length = markPattern.test(character) ? markLength(text, index, character) : 0;
    if (length === 0) {
      index += 1;
      continue;
    }
    const mark = readMark(text, paragraph, { start: index, end: index + length }, marks.at(-1));
    if (mark) marks.push(mark);
    index += length;
  }
  return settleSingles(text, marks);
}

/** Two apostrophes or grave accents side by side are one double mark; three or more are noise. */
function markLength(text: string, index: number, character: string): number {
  if (character !== "'" && character !== "`" && character !== "’" && character !== "‘") return 1;
  return text.charAt(index + 1) === character ? 2 : 1;
}

function readMark(text: string, paragraph: Span, span: Span, last: Mark | undefined): Mark | null {
  const printed = text.slice(span.start, span.end);
  const before = span.start > paragraph.start ? text.charAt(span.start - 1) : "";
  const after = span.end < paragraph.end ? text.charAt(span.end) : "";
  const afterOpen = last !== undefined && last.end === span.start && last.side === "open";
  const family = familyOf(printed);
  if (family === "single" && isApostrophe(text, span, before, after, afterOpen)) return null;
  if (printed === '"' && /\d/u.test(before) && !/["”\s]/u.test(after) && after !== "") {
    return /[\p{L}]/u.test(after) ? null : { ...span, family, side: "close" };
  }
  const shape = shapeOf(before, after, afterOpen);
  return { ...span, family, side: printedSide(printed, shape) };
}

function familyOf(printed: string): Family {
  if (printed.length === 2) return "double";
  if ("«»‹›".includes(printed)) return "angle";
  return '"“”„‟'.includes(printed) ? "double" : "single";
}

/** A directed mark is believed unless both neighbours say the contrary. */
function printedSide(printed: string, shape: Side): Side {
  if (printed === "``" || printed === "‘‘") return "open";
  if (opening.has(printed)) return shape === "close" && printed !== "‘" ? "close" : "open";
  if (closing.has(printed)) return shape === "open" && printed !== "’" ? "open" : "close";
  return shape;
}

function shapeOf(before: string, after: string, afterOpen: boolean): Side {
  const freeBefore = before === "" || afterOpen || /[\s([{/<]/u.test(before);
  const freeAfter = after === "" || /\s/u.test(after);
  if (freeBefore) return freeAfter || /[.,;:!?]/u.test(after) ? "either" : "open";
  if (freeAfter) return "close";
  if (/[.,;:!?)\]}/…>"”’'»–—-]/u.test(after)) return "close";
  return /[–—-]/u.test(before) ? "open" : "either";
}

const elision = /^(?:\d0s|em\b|n['’]|tis\b|twas\b|til\b|till\b|cause\b|bout\b|round\b|cos\b)/iu;

function isApostrophe(
  text: string,
  span: Span,
  before: string,
  after: string,
  afterOpen: boolean,
): boolean {
  const letterBefore = /[\p{L}\p{M}\p{N}]/u.test(before);
  const letterAfter = /[\p{L}\p{N}]/u.test(after);
  if (letterBefore && letterAfter) return true;
  const printed = text.charAt(span.start);
  if (printed === "‘") return !letterAfter && !/["“$£€(]/u.test(after);
  if (letterAfter && !letterBefore) return elision.test(text.slice(span.end, span.end + 8));
  return printed === "´" || printed === "`" ? true : !letterBefore && before !== "" && afterOpen;
}

/**
 * A single mark opens only if one closes it in the paragraph. A mark after an s may be a possessive
 * ("the owners' club"): it closes only when no better one comes before the next opening mark.
 */
function settleSingles(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let open: Mark | null = null;
  let weak: Mark | null = null;
  const settle = (close: Mark | null) => {
    if (open && close) kept.push(open, { ...close, side: "close" });
    open = null;
    weak = null;
  };
  for (const mark of marks) {
    if (mark.family !== "single") {
      kept.push(mark);
    } else if (mark.side === "open") {
      settle(weak);
      open = mark;
    } else if (open && isWeakClose(text, mark)) {
      weak = mark;
    } else if (open) {
      settle(mark);
    }
  }
  settle(weak);
  return kept.sort((a, b) => a.start - b.start);
}

function isWeakClose(text: string, mark: Mark): boolean {
  return (
    /[sz]/iu.test(text.charAt(mark.start - 1)) &&
    /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 3))
  );
}
