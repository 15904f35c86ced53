/**
 * What a cue hands on, with exact edges: the words in front of the clause of saying, the words behind
 * it, or both. Each way of finding it is a rule of its own, so that a reader can be told why.
 */
import { subordinators } from "../lexicon/clause-words.ts";
import { prepositions } from "../lexicon/function-words.ts";
import { aroundSaying, clauseStart, inFront } from "./content-before.ts";
import { findBehind } from "./content-behind.ts";
import { joinedSpans } from "./content-spans.ts";
import type { Cue } from "./cues.ts";
import { type FoundContent, until } from "./found-content.ts";
import { isWord, type Line, lastWordEnd, openWord, wordAt } from "./line.ts";
import type { Range } from "./phrase-words.ts";
import type { FoundSource } from "./sources.ts";

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

/** The clause of saying: from source to the end of cue and addressee. */
function clauseEdges(cue: Cue, source: FoundSource): Range {
  const range = source.range;
  if (!range || source.place === "shared") return { first: cue.first, end: cue.end };
  return { first: Math.min(range.first, cue.first), end: Math.max(range.end, cue.end) };
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
