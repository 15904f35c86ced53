/** A content with its edges, and the way to it that all rules share: from a start to the end of the clause. */
import type { Span } from "../text/span.ts";
import { isContentEdge } from "./clause-end.ts";
import { joinedSpans } from "./content-spans.ts";
import type { Cue } from "./cues.ts";
import type { Line } from "./line.ts";

export interface FoundContent {
  readonly spans: readonly Span[];
  readonly rule: string;
  /** A colon that introduces the content belongs to the cue (engine.md A6). */
  readonly colon: Span | null;
  /** One reading of the edges: marks, sentence ends, or a that-clause that runs to the end. */
  readonly exact: boolean;
}

/** From `start` to the end of the clause. A quotation at the edge is taken whole. */
export function until(
  line: Line,
  start: number,
  cues: readonly Cue[],
  rule: string,
  exact: boolean,
): FoundContent | null {
  const edge = isContentEdge(line, start, cues);
  if (edge.end <= start) return null;
  const spans = joinedSpans(line, start, edge.end);
  const holdsCue = cues.some((cue) => cue.first > start && cue.first < edge.end);
  return spans.length === 0
    ? null
    : { spans, rule, colon: null, exact: exact && edge.exact && !holdsCue };
}
