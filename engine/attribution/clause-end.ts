/** Where a content that began behind its cue ends: at the end of the sentence or before the next report. */
import type { Cue } from "./cues.ts";
import { type Line, lastWordEnd, openWord, wordAt } from "./line.ts";
import { phraseBefore } from "./phrase-before.ts";

export interface ContentEdge {
  readonly end: number;
  readonly exact: boolean;
}

export function isContentEdge(line: Line, start: number, cues: readonly Cue[]): ContentEdge {
  const whole = lastWordEnd(line);
  const cut = cues
    .filter((cue) => cue.first > start)
    .map((cue) => cutBefore(line, start, cue))
    .find((place) => place !== null);
  const end = Math.min(cut?.end ?? whole, whole);
  const last = findOwnTail(line, start, end) ?? end;
  return { end: last, exact: (cut?.exact ?? true) && !hasLooseTail(line, start, last) };
}

/** Whether a later cue ends the content, and where. */
function cutBefore(line: Line, start: number, cue: Cue): ContentEdge | null {
  const before = openWord(line, cue.first - 1);
  if (cue.rule === "C03" || cue.rule === "C05" || cue.form === "according") {
    if (before === "," && cue.first - 1 > start) return { end: cue.first - 1, exact: true };
    if (line.quoted[cue.first - 1] !== null && cue.first - 1 > start)
      return { end: cue.first, exact: true };
    return cue.form === "according" ? { end: cue.first, exact: true } : null;
  }
  if (/^(?:and|but)$/u.test(before)) {
    const comma = openWord(line, cue.first - 2) === "," ? 2 : 1;
    return cue.first - comma > start ? { end: cue.first - comma, exact: false } : null;
  }
  const subject = phraseBefore(line, cue.first, start);
  if (!subject || subject.first <= start + 1) return null;
  const joint = openWord(line, subject.first - 1);
  if (
    /^(?:while|whereas)$/u.test(joint) ||
    (/^(?:and|but)$/u.test(joint) && openWord(line, subject.first - 2) === ",")
  ) {
    const comma = openWord(line, subject.first - 2) === "," ? 2 : 1;
    return { end: subject.first - comma, exact: false };
  }
  return null;
}

/** A semicolon, or words that are the article's remark: ", in apparent reference to", ", much to". */
function findOwnTail(line: Line, start: number, end: number): number | null {
  for (let index = start; index < end; index += 1) {
    const word = openWord(line, index);
    if (word === ";") return index;
    if (word !== ",") continue;
    const next = line.lower.slice(index + 1, index + 4).join(" ");
    if (/^(?:in (?:an )?apparent|apparently (?:in|a)|much to)\b/u.test(next)) return index;
  }
  return null;
}

/** A clause behind a comma that may be the article's own: ", which ...", ", while ...", " as ...". */
function hasLooseTail(line: Line, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const word = openWord(line, index);
    if (
      word === "," &&
      /^(?:which|who|while|although|though|as|but|after|when|where|a|an|with|and|so|because|since|even|including|in|despite|on|before|[a-z]+ing)$/u.test(
        openWord(line, index + 1),
      )
    )
      return true;
    if (/^(?:—|–|--|\(|\))$/u.test(wordAt(line, index))) return true;
    if (/^(?:as|while|although|though|after|before|when)$/u.test(word) && index > start + 3)
      return true;
  }
  return false;
}
