/**
 * Who denies what (engine.md 2.2). Found by its wording in the text, tied to the relation it stands
 * in, and to the place where the rejected proposition is stated. Never inferred from silence (D9).
 */
import type { Denial, Entity, EntityRef, Relation } from "../analysis.ts";
import type { Document } from "../text/document.ts";
import { overlaps, type Span, trimmed } from "../text/span.ts";
import { partySpan, sentenceOf, spanOf } from "./clause-words.ts";
import { findCounterStatements } from "./counter-statements.ts";
import { plainText, plainWords } from "./cue-words.ts";
import { cueSpan, type DenialCue, findDenialCues } from "./denial-cues.ts";
import { specificityOf } from "./denial-detail.ts";
import { findTarget, type Target } from "./denial-targets.ts";
import { findNames } from "./names.ts";
import { type PartyFinder, partyFinder } from "./party-entity.ts";
import { type Page, pageOf } from "./phrase-core.ts";
import { type RelationPlaces, relationPlaces } from "./relation-places.ts";

export function findDenials(
  document: Document,
  relations: readonly Relation[],
  entities: readonly Entity[],
): Denial[] {
  const { words, names } = findNames(document);
  const page = pageOf(document.text, words, names);
  const partyAt = partyFinder(document, relations, entities);
  const places = relationPlaces(relations);
  const reading = { document, page, relations, partyAt, places };
  const found = findDenialCues(page).flatMap((cue) => {
    const denial = denialFrom(reading, cue);
    return denial ? [denial] : [];
  });
  const plain = withoutDoubles(found);
  return [...plain, ...findCounterStatements(document, relations, places, plain)].toSorted(
    (a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0),
  );
}

interface Reading {
  readonly document: Document;
  readonly page: Page;
  readonly relations: readonly Relation[];
  readonly partyAt: PartyFinder;
  readonly places: RelationPlaces;
}

function denialFrom(reading: Reading, cue: DenialCue): Denial | null {
  const { document, page, relations, places } = reading;
  const spans = cueSpan(page, cue);
  const first = spans[0];
  if (!first) return null;
  const own = places.byCue(first);
  const holder = own ?? places.holding(first);
  if (cue.form === "called-false" && cue.subject === null && holder === null) return null;
  const denier = denierOf(page, relations, own, holder, cue);
  const denied = deniedOf(document, page, own === null ? undefined : relations[own], cue);
  const target = findTarget(document, relations, places, denied, first, own ?? holder);
  const relation = own ?? (cue.form === "called-false" ? holder : null);
  const entity = entityOf(reading.partyAt, relations, relation, denier);
  const loose = denier.length > 0 && holder === null && own === null;
  const confidence = confidenceOf(cue, entity, target.confidence, loose);
  const sentence = sentenceOf(page.words, cue.at);
  const sure = confidence >= 0.9 && entity !== null && denied !== null;
  const spelled = own !== null && isSpelledOut(document, relations[own], entity, cue, denied);
  return {
    denier,
    cue: withSaying(relations, relation, own, spans),
    denied: denied ? [denied] : [],
    target: target.spans,
    specificity: specificityOf(document, page, relations, relation, denier, denied, sentence),
    form: cue.form,
    denierEntity: entity,
    relation,
    targetRelations: target.relations,
    quizSafe:
      sure &&
      isSureTarget(target) &&
      !(target.spans.length === 0 && pointsOnly(document, denied)) &&
      (spelled || relationIsSafe(relations, relation)),
    confidence,
    rules: [cue.rule, ...(target.spans.length > 0 ? [target.rule] : [])],
  };
}

/** The relation's own content where it begins with the object: its end is read more carefully. */
function deniedOf(
  document: Document,
  page: Page,
  own: Relation | undefined,
  cue: DenialCue,
): Span | null {
  const span = cue.denied ? spanOf(page.words, cue.denied) : null;
  if (!span) return null;
  const content = own?.content.find((piece) => Math.abs(piece.start - span.start) <= 6);
  const overlong = content && content.end - content.start > 1.6 * (span.end - span.start);
  return trimmed(document.text, content && !overlong ? content : span);
}

/** A target in the article's own words, printed later or farther off is a guess that nothing may rest on. */
function isSureTarget({ rule, confidence }: Target): boolean {
  return /^T0[012]$/u.test(rule) && confidence >= 0.8;
}

/** "it", "that this was so": the words point at a statement that is then nowhere found. */
function pointsOnly(document: Document, denied: Span | null): boolean {
  const words = denied ? plainWords(plainText(document, [denied])) : [];
  const [first, second] = words;
  const head = first === "that" && second !== undefined ? second : first;
  return head === undefined || /^(?:it|this|that|these|those|them|so)$/u.test(head);
}

/**
 * "denied that the two are linked": the clause says itself what is denied, the object tells the reading
 * of the verb, and the denier is one named party. That is surer than the edges of a statement.
 */
function isSpelledOut(
  document: Document,
  relation: Relation | undefined,
  entity: EntityRef | null,
  cue: DenialCue,
  denied: Span | null,
): boolean {
  if (!relation?.realised || relation.polarity !== "denies" || cue.form !== "denial-word")
    return false;
  if (relation.confidence < 0.8 || (entity?.confidence ?? 0) < 0.95 || denied === null)
    return false;
  return plainWords(plainText(document, [denied])).length >= 5;
}

function relationIsSafe(relations: readonly Relation[], relation: number | null): boolean {
  return relation !== null && relations[relation]?.quizSafe === true;
}

function confidenceOf(
  cue: DenialCue,
  entity: EntityRef | null,
  target: number,
  loose: boolean,
): number {
  const party = entity?.confidence ?? 0.8;
  const value =
    cue.confidence * Math.min(1, party + 0.02) * (target < 0.7 ? 0.95 : 1) * (loose ? 0.95 : 1);
  return Math.round(value * 100) / 100;
}

/** The denier as printed: the relation's source, the subject, or who says that it is untrue. */
function denierOf(
  page: Page,
  relations: readonly Relation[],
  own: number | null,
  holder: number | null,
  cue: DenialCue,
): Span[] {
  const passive = cue.rule === "D07";
  const source = (own === null ? [] : speakerOf(page, relations, own)).map((span) =>
    uncut(page.text, span),
  );
  if (source.length > 0 && !passive) return source;
  if (cue.subject) {
    const party = partySpan(page, cue.subject);
    if (party) return [party];
  }
  if (passive) return [];
  return holder === null ? [] : speakerOf(page, relations, holder);
}

/** "Ann Roe of the University of Northby, Eastham denied": the town belongs to the body before it. */
function uncut(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - 100), span.start);
  const whole =
    /(?:^|[.!?]["”]?\s+|\n)(\p{Lu}[\p{L}.’' -]{3,60} (?:of|at|from|with) (?:the )?[\p{L}.’' -]*\b(?:University|College|Institute|School|Hospital)\b[\p{L} ]{0,30}, )$/u.exec(
      before,
    );
  return whole?.[1] === undefined ? span : { start: span.start - whole[1].length, end: span.end };
}

/** The relation's source; for "I" inside a quotation the mention of the speaker outside it. */
function speakerOf(page: Page, relations: readonly Relation[], index: number): Span[] {
  let relation = relations[index];
  for (let depth = 0; relation && depth < 4; depth += 1) {
    const [first] = relation.source;
    const parent: Relation | undefined =
      relation.parent === null ? undefined : relations[relation.parent];
    const own = first && /^(?:i|we|me|us|my|our)$/iu.test(page.text.slice(first.start, first.end));
    if (!own || !parent) break;
    relation = parent;
  }
  return [...(relation?.source ?? [])];
}

/** A denial by assertion has both parts: "said" and "are untrue". */
function withSaying(
  relations: readonly Relation[],
  relation: number | null,
  own: number | null,
  spans: readonly Span[],
): Span[] {
  const said = relation !== null && own === null ? (relations[relation]?.cue ?? []) : [];
  const all = [...said, ...spans].toSorted((a, b) => a.start - b.start);
  return all.filter(
    (span, index) => index === 0 || !all.slice(0, index).some((other) => overlaps(other, span)),
  );
}

function entityOf(
  partyAt: PartyFinder,
  relations: readonly Relation[],
  relation: number | null,
  denier: readonly Span[],
): EntityRef | null {
  const known = relation === null ? undefined : relations[relation];
  const span = denier[0];
  const whole = (source: Span) => span && overlaps(source, span) && source.start <= span.start;
  if (span && known?.entity && known.source.some(whole)) return known.entity;
  return partyAt(span);
}

function withoutDoubles(denials: readonly Denial[]): Denial[] {
  const seen = new Set<number>();
  return denials.filter(({ cue }) => {
    const known = cue.some((span) => seen.has(span.start));
    for (const span of cue) seen.add(span.start);
    return !known;
  });
}
