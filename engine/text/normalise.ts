/**
 * The one change that is ever made to an article (engine.md O1-O4): invisible characters go, line
 * ends and spaces become plain, letters are composed. The map leads every span back to the raw text.
 */
import type { Span } from "./span.ts";

export interface Normalised {
  readonly text: string;
  /** The place in the raw text of the character at `offset`, or of the end. */
  readonly toRaw: (offset: number) => number;
  /** The piece of the raw text that became `span`: from its first kept character to its last. */
  readonly toRawSpan: (span: Span) => Span;
}

export function normalise(raw: string): Normalised {
  const { text, starts, ends } = compose(clean(raw));
  const toRaw = (offset: number) =>
    offset >= text.length ? raw.length : (starts[Math.max(0, offset)] ?? raw.length);
  const toRawSpan = ({ start, end }: Span): Span =>
    end <= start
      ? { start: toRaw(start), end: toRaw(start) }
      : { start: toRaw(start), end: ends[end - 1] ?? raw.length };
  return { text, toRaw, toRawSpan };
}

interface Cleaned {
  readonly text: string;
  /** For each kept unit, where it starts and ends in the raw text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Everything but composition: one unit in gives one unit or none. */
function clean(raw: string): Cleaned {
  const starts = new Int32Array(raw.length);
  const ends = new Int32Array(raw.length);
  const pieces: string[] = [];
  let kept = 0;
  let runStart = 0;
  let runLength = 0;
  const put = (index: number, replacement: string | null) => {
    starts[kept] = index;
    ends[kept] = index + 1;
    kept += 1;
    if (replacement === null) {
      if (runLength === 0) runStart = index;
      runLength += 1;
      return;
    }
    flush();
    pieces.push(replacement);
  };
  const flush = () => {
    if (runLength > 0) pieces.push(raw.slice(runStart, runStart + runLength));
    runLength = 0;
  };
  let pendingReturn = -1;
  for (let index = 0; index < raw.length; index += 1) {
    const code = raw.charCodeAt(index);
    if (isInvisible(code)) {
      flush();
      continue;
    }
    if (pendingReturn >= 0 && code !== 0x0a) put(pendingReturn, "\n");
    pendingReturn = code === 0x0d ? index : -1;
    if (code === 0x0d) {
      flush();
    } else {
      put(index, replacementFor(raw, index, code));
    }
  }
  if (pendingReturn >= 0) put(pendingReturn, "\n");
  flush();
  return { text: pieces.join(""), starts: starts.subarray(0, kept), ends: ends.subarray(0, kept) };
}

/** Zero-width characters, the soft hyphen and the byte-order mark: nobody can see or select them. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

function replacementFor(raw: string, index: number, code: number): string | null {
  if (code === 0x0a) return null;
  if (code < 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x2007 || code === 0x202f) {
    return " ";
  }
  if (code === 0x2028 || code === 0x2029) return "\n";
  if (code < 0xd800 || code > 0xdfff) return null;
  const isHigh = code < 0xdc00;
  const partner = raw.charCodeAt(isHigh ? index + 1 : index - 1);
  const paired = isHigh ? partner >= 0xdc00 && partner <= 0xdfff : isHighSurrogate(partner);
  return paired ? null : "\ufffd";
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** A base character with what may combine with it: marks, and the later letters of a Hangul block. */
const cluster = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;

/** Longer heaps of marks are nobody's spelling, and composing them takes time in their square. */
const longestCluster = 64;

/** Letters composed; clusters that did not change keep their map unit by unit. */
function compose(cleaned: Cleaned): Cleaned {
  if (!/[\u0300-\uffff]/u.test(cleaned.text)) return cleaned;
  const pieces: string[] = [];
  const starts = new Int32Array(cleaned.text.length * 3);
  const ends = new Int32Array(cleaned.text.length * 3);
  let written = 0;
  for (const match of cleaned.text.matchAll(cluster)) {
    const piece = match[0];
    const composed = piece.length > longestCluster ? piece : piece.normalize("NFC");
    const last = match.index + piece.length - 1;
    for (let unit = 0; unit < composed.length; unit += 1) {
      const same = composed === piece;
      starts[written] = cleaned.starts[same ? match.index + unit : match.index] ?? 0;
      ends[written] = cleaned.ends[same ? match.index + unit : last] ?? 0;
      written += 1;
    }
    pieces.push(composed);
  }
  return { text: pieces.join(""), starts, ends };
}
