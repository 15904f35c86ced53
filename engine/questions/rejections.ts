/**
 * Rejections in plain print (P-064): explicit words of rejecting, right beside somebody who is named or
 * described there. Who rejects, and by which words, is sure here; where the rejected statement stands
 * may be open.
 */
import type { Denial, Entity } from "../analysis.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { dangles, isBalanced, isClause, isEdited } from "./clauses.ts";
import { type Name, nameOf } from "./names.ts";
import type { Reading } from "./reading.ts";
import { stancesIn } from "./stances.ts";

export interface Rejection {
  readonly index: number;
  readonly denial: Denial;
  readonly entity: Entity;
  readonly name: Name;
  /** As printed. */
  readonly denier: Span;
  /** The word that rejects: "denied", "are untrue". */
  readonly cue: Span;
  readonly paragraph: number;
  /** What is rejected, where the text spells it out as a clause that can be shown alone. */
  readonly clause: Span | null;
  /** How sure it is that this one rejects something here. */
  readonly sureness: number;
}

/** Verbs of rejecting. */
export const rejects =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|repudiat(?:es?|ed)|contest(?:s|ed)?)\b/iu;

/** Words that call a statement untrue. */
export const untrue =
  /\b(?:untrue|false|falsehoods?|lies?|lying|baseless|nonsense|invented|fabricat\w+|unfounded|groundless|unsubstantiated|inaccurate|incorrect|fake|hoax|myth)\b|\b(?:not|n[’']t) (?:\w+ )?(?:true|so|accurate|correct|the case)\b|\bno (?:truth|substance|foundation)\b/iu;

/** Whoever decides on a plea or a plan denies no statement. */
const decides =
  /\b(?:court|judges?|justices?|tribunal|jury|panel|regulator|magistrate|commission|board|committee|voters|parliament|senate|congress)\b/iu;

export function rejectionsOf(reading: Reading): Rejection[] {
  return reading.analysis.denials.flatMap((denial, index) => {
    const rejection = rejectionAt(reading, denial, index);
    return rejection ? [rejection] : [];
  });
}

function rejectionAt(reading: Reading, denial: Denial, index: number): Rejection | null {
  const entity = reading.entity(denial.denierEntity);
  const [denier] = denial.denier;
  const cue = denial.cue.find((span) => isExplicit(reading.words(span)));
  if (!entity || !denier || !cue || denial.form === "counter-statement") return null;
  const sureness = denial.quizSafe ? 0.95 : plainness(reading, denial, entity, denier, cue);
  const name = nameOf(reading, entity);
  if (sureness === null || !name || !isShownParty(reading.words(denier))) return null;
  if (decides.test(`${reading.words(denier)} ${entity.name} ${entity.roles.join(" ")}`))
    return null;
  if (isPlan(reading, denial) || isRetoldInMarks(reading, denier, cue)) return null;
  const paragraph = reading.paragraphAt(cue.start);
  const clause = clauseOf(reading, denial);
  return { index, denial, entity, name, denier, cue, paragraph, clause, sureness };
}

/** The words that reject, where they are explicit and aimed at a statement; who it is may be open. */
export function rejectingWords(reading: Reading, denial: Denial): Span | null {
  const cue = denial.cue.find((span) => isExplicit(reading.words(span)));
  const [denier] = denial.denier;
  if (!cue || !denier || denial.denied.length === 0 || denial.form === "counter-statement")
    return null;
  const printed = reading.words(denier);
  const owner = /^(?:its|his|her|their|my|our|your)$/iu.test(printed);
  return owner || decides.test(printed) || isPlan(reading, denial) ? null : cue;
}

function isExplicit(cue: string): boolean {
  return isBalanced(cue) && (rejects.test(cue) || untrue.test(cue));
}

/** Somebody quoted tells of another's rejection: two voices at once. */
function isRetoldInMarks(reading: Reading, denier: Span, cue: Span): boolean {
  const quote = reading.quoteAround(cue);
  return quote !== null && contains(quote, denier);
}

/** Below the engine's own bar the print must say it: the whole name, and the verb right behind it. */
function plainness(
  reading: Reading,
  denial: Denial,
  entity: Entity,
  denier: Span,
  cue: Span,
): number | null {
  const who = denial.denierEntity?.confidence ?? 0;
  const [first = cue] = denial.cue;
  const before = Math.min(cue.start, first.start);
  const beside =
    denier.end <= before && besides.test(reading.text.slice(denier.end, before)) && who >= 0.85;
  const known = who >= 0.95 || printsName(reading, entity, denier);
  if (denial.denied.length === 0 || !beside || !known) return null;
  // Verb and object fill a set pattern, and the name stands before them: print decides.
  const printed = stancesIn(reading).some(
    ({ kind, verb }) => kind === "denial" && overlaps(verb, cue),
  );
  if (printed && printsName(reading, entity, denier)) return inPrint;
  return denial.confidence >= 0.6 ? tooFewRead : null;
}

const inPrint = 0.95;

/** A draft for the teacher: hardly any of these could be read so far. */
const tooFewRead = 0.9;

const besides =
  /^(?:,? (?:(?:has|have|had|also|both|later|again|still|strongly|\p{L}+ly|on \p{Lu}\p{L}+day|for (?:his|her|its|their) part,?)[ ,]*)*)?\s?$/u;

function printsName(reading: Reading, entity: Entity, denier: Span): boolean {
  const printed = reading.words(denier);
  const last = entity.name.split(/\s+/u).at(-1) ?? "";
  return last.length > 1 && printed.includes(last);
}

/** One phrase that can stand in a question. */
export function isShownParty(printed: string): boolean {
  return (
    printed.length >= 2 &&
    printed.length <= 80 &&
    !/["“”:;]|\b(?:who|which|whom|that)\b/iu.test(printed) &&
    !/^(?:he|she|it|they|i|we|you|this|that|one|some|many of whom)$/iu.test(printed)
  );
}

const plans =
  /\b(?:plans?|offers?|proposals?|bids?|requests?|calls?|demands?|appeals?|deals?|invitations?|applications?|arguments?|criticisms?|comparisons?|view|nominat\w+|terms|ruling|verdict)\b/iu;

/** A rejected plan, plea or opinion is no statement (P-064). */
function isPlan(reading: Reading, { denied }: Denial): boolean {
  const [first] = denied;
  if (!first) return false;
  const words = reading.words(first).split(/\s(?:that|of|by|to|about|for|on)\s/u)[0] ?? "";
  return !/^that\s/iu.test(reading.words(first)) && plans.test(words);
}

/** "that its vessel had touched the bridge", "the idea that the two are linked". */
function clauseOf(reading: Reading, { denied, form }: Denial): Span | null {
  const [only] = denied;
  if (!only || denied.length > 1 || form === "called-false") return null;
  const printed = reading.words(only);
  const lead =
    /^(?:that|(?:the|any|all|these|those|earlier|media|\p{L}+[’']s?)?\s?(?:\p{L}+\s)?(?:idea|claims?|reports?|allegations?|accusations?|suggestions?|notion|rumou?rs?|assertions?|charges?)(?: by [\p{L} ]{3,40})? that)\s+/iu.exec(
      printed,
    );
  const start = only.start + (lead?.[0].length ?? 0);
  const span = withoutTail(reading, { start, end: only.end });
  const clause = reading.words(span);
  const fits =
    clause.length >= 18 &&
    clause.length <= 170 &&
    isClause(clause) &&
    isBalanced(clause) &&
    !isEdited(clause) &&
    !untrue.test(clause) &&
    !/["“”:;]/u.test(clause) &&
    !dangles(clause);
  return fits ? span : null;
}

/** What goes on behind a comma is the denier's side of it: ", saying", ", but". */
function withoutTail(reading: Reading, { start, end }: Span): Span {
  const cut = /,? (?:and (?:said|says|added)|saying|adding|calling|but|pointing|insisting)\b/u.exec(
    reading.text.slice(start, end),
  );
  let last = cut ? start + cut.index : end;
  while (last > start && /[\s.,;]/u.test(reading.text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}
