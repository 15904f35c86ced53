/**
 * Denials without a denying word (engine.md D3): somebody asserts the opposite of what the text gives
 * to another. Only with a target, and never sure enough for a question.
 */
import type { Denial, Relation } from "../analysis.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { plainText } from "./cue-words.ts";
import { findTarget, type Target } from "./denial-targets.ts";
import type { RelationPlaces } from "./relation-places.ts";

const nothingSuch =
  /^(?:that )?["“”']*(?:no such\b|nothing of the (?:kind|sort)\b|none of (?:this|that|it) (?:is|was|happened)\b|it never happened\b|that never happened\b)/u;
const noEvidence = /^(?:that )?(?:there (?:is|was|were) )?["“”']*no (?:\p{L}+ )?evidence\b/u;
const negated =
  /^(?:that )?(?:\S+ ){1,6}?(?:was|were|is|are|did|had|has|have|does|do)(?: not|n't) /u;

export function findCounterStatements(
  document: Document,
  relations: readonly Relation[],
  places: RelationPlaces,
  denials: readonly Denial[],
): Denial[] {
  const taken = new Set(
    denials.flatMap((denial) => (denial.relation === null ? [] : [denial.relation])),
  );
  return relations.flatMap((relation, index) => {
    const content = relation.content[0];
    const cue = relation.cue[0];
    if (taken.has(index) || !content || !cue || relation.polarity !== "affirms") return [];
    const target =
      targetOf(document, relations, places, denials, index, content, cue) ??
      putRight(document, relations, places, index, cue);
    return target ? [counterStatement(document, relation, index, content, target)] : [];
  });
}

function targetOf(
  document: Document,
  relations: readonly Relation[],
  places: RelationPlaces,
  denials: readonly Denial[],
  index: number,
  content: Span,
  cue: Span,
): Target | null {
  const text = plainText(document, [content]).slice(0, 160);
  if (nothingSuch.test(text) || noEvidence.test(text)) {
    const own = findTarget(document, relations, places, content, cue, index);
    if (own.spans.length > 0 && own.rule !== "T03") return own;
    return nothingSuch.test(text) ? justBefore(relations, places, index, cue) : null;
  }
  return negated.test(text) ? backing(relations, denials, index, cue) : null;
}

const atFirst =
  /\b(?:was|were|been) (?:initially|originally|at first|first|earlier) (?:reported|said|believed|thought|claimed)\b/iu;
const laterOn = /\b(?:later|now|since|subsequently)\b/iu;

/** "It was initially reported that ..., but the Herald later reported ...": one report put in place of another. */
function putRight(
  document: Document,
  relations: readonly Relation[],
  places: RelationPlaces,
  index: number,
  cue: Span,
): Target | null {
  const later = relations[index];
  const start = Math.min(cue.start, later?.source[0]?.start ?? cue.start);
  const before = places.near(cue.start, 600).findLast((at) => {
    const other = relations[at];
    const end = other?.content.at(-1)?.end ?? cue.end;
    const own = other?.entity !== null && other?.entity?.id === later?.entity?.id;
    return at !== index && !own && end <= start;
  });
  const earlier = before === undefined ? undefined : relations[before];
  const end = earlier?.content.at(-1)?.end;
  const first = earlier?.cue[0];
  if (before === undefined || !earlier || !first || end === undefined) return null;
  const said = document.text.slice(Math.max(0, first.start - 15), first.end);
  const turn = document.text.slice(end, start);
  if (!atFirst.test(said) || !laterOn.test(document.text.slice(start, cue.end))) return null;
  if (!/^[,.;]?["”]?\s+(?:but|however|yet)\b[\p{L} ,]{0,20}$/iu.test(turn)) return null;
  return { spans: [...earlier.content], relations: [before], confidence: 0.7, rule: "T06" };
}

/** What another source said last before it. */
function justBefore(
  relations: readonly Relation[],
  places: RelationPlaces,
  index: number,
  cue: Span,
): Target | null {
  const own = relations[index]?.entity?.id;
  const before = places.near(cue.start, 3000).findLast((at) => {
    const other = relations[at];
    const end = other?.content.at(-1)?.end ?? cue.end;
    return at !== index && end <= cue.start && other?.entity?.id !== own;
  });
  const content = before === undefined ? undefined : relations[before]?.content;
  if (before === undefined || !content) return null;
  return { spans: [...content], relations: [before], confidence: 0.7, rule: "T02" };
}

/** "rejected the idea that ... and said that ... was not": the second part rejects the same. */
function backing(
  relations: readonly Relation[],
  denials: readonly Denial[],
  index: number,
  cue: Span,
): Target | null {
  const own = relations[index]?.entity?.id;
  const first = denials.find((denial) => {
    const start = denial.cue[0]?.start ?? 0;
    return (
      own !== undefined &&
      denial.denierEntity?.id === own &&
      start < cue.start &&
      cue.start - start < 200
    );
  });
  if (!first) return null;
  const spans = first.target.length > 0 ? first.target : first.denied;
  return spans.length > 0
    ? { spans, relations: first.targetRelations, confidence: 0.6, rule: "T05" }
    : null;
}

function counterStatement(
  document: Document,
  relation: Relation,
  index: number,
  content: Span,
  target: Target,
): Denial {
  const confidence =
    Math.round(70 * Math.min(1, (relation.entity?.confidence ?? 0.8) + 0.02)) / 100;
  return {
    denier: relation.source,
    cue: relation.cue,
    denied: [content],
    target: target.spans,
    specificity: {
      namedSpokesperson: relation.kind === "named-person",
      directWords: document.tokens.some(
        (token) => token.quote !== null && token.start >= content.start && token.end <= content.end,
      ),
      date: false,
      venue: false,
      reasons: false,
      scope: "whole",
    },
    form: "counter-statement",
    denierEntity: relation.entity,
    relation: index,
    targetRelations: target.relations,
    quizSafe: false,
    confidence,
    rules: ["D03", target.rule],
  };
}
