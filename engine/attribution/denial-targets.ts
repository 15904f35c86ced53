/**
 * Where the rejected proposition itself is stated (engine.md D4, D5): words that the denial repeats,
 * or, behind a bare claim noun, what the nearest other source has reported.
 */
import type { Relation, Sentence } from "../analysis.ts";
import { claimNouns } from "../lexicon/denial-verbs.ts";
import { functionWords } from "../lexicon/function-words.ts";
import type { Document } from "../text/document.ts";
import { sentenceIndexAt } from "../text/places.ts";
import { overlaps, type Span } from "../text/span.ts";
import { plainText, plainWords } from "./cue-words.ts";
import type { RelationPlaces } from "./relation-places.ts";

export interface Target {
  readonly spans: Span[];
  readonly relations: number[];
  readonly confidence: number;
  readonly rule: string;
}

const nowhere: Target = { spans: [], relations: [], confidence: 1, rule: "T00" };
const reach = 2500;

export function findTarget(
  document: Document,
  relations: readonly Relation[],
  places: RelationPlaces,
  denied: Span | null,
  cue: Span,
  self: number | null,
): Target {
  if (!denied) return nowhere;
  const key = telling(plainText(document, [denied]));
  const open = places.near(cue.start, reach).filter((index) => {
    const relation = relations[index];
    if (!relation || index === self || places.childrenOf.has(index)) return false;
    return isStated(relation, denied, cue);
  });
  const byWords = key.length > 0 ? bestByWords(document, relations, open, key) : null;
  if (byWords) return byWords;
  const bare = isBare(plainText(document, [denied]), key);
  if (bare) return nearestReport(relations, open, cue) ?? nowhere;
  return ownWords(document, denied, cue, key) ?? nowhere;
}

/** Words that carry matter, cut to a stem. */
function telling(text: string): readonly string[] {
  return plainWords(text)
    .filter(
      (word) =>
        word.length > 2 && !functionWords.has(word) && !claimNouns.has(word) && !vague.has(word),
    )
    .map((word) => word.slice(0, 5));
}

const vague: ReadonlySet<string> = new Set(
  "made making against about such latest recent earlier media press his her their own has had have was were been being not never ever all".split(
    " ",
  ),
);

/** "these claims", "it": nothing in the words says what was claimed. */
function isBare(text: string, key: readonly string[]): boolean {
  const words = plainWords(text);
  if (/^(?:it|this|that|them|these|those)$/u.test(words[0] ?? "") && words.length === 1)
    return true;
  return key.length === 0 && words.some((word) => claimNouns.has(word));
}

/** A content that may state the proposition: not the denial's own, not a valuation, not a mere holder. */
function isStated(relation: Relation, denied: Span, cue: Span): boolean {
  if (relation.content.length === 0) return false;
  if (relation.polarity !== "affirms") return false;
  return !relation.content.some((span) => overlaps(span, denied) || overlaps(span, cue));
}

function bestByWords(
  document: Document,
  relations: readonly Relation[],
  open: readonly number[],
  key: readonly string[],
): Target | null {
  let best: { index: number; score: number } | null = null;
  for (const index of open) {
    const relation = relations[index];
    if (!relation) continue;
    const have = new Set(telling(plainText(document, relation.content)));
    const shared = new Set(key.filter((word) => have.has(word))).size;
    const score = shared / Math.max(3, new Set(key).size);
    if (shared >= 2 && score >= 0.34 && score > (best?.score ?? 0)) best = { index, score };
  }
  const content = best === null ? null : relations[best.index]?.content;
  if (!best || !content) return null;
  return { spans: [...content], relations: [best.index], confidence: 0.85, rule: "T01" };
}

/** A bare claim noun takes up what the nearest source before it has said, all of it (D4). */
function nearestReport(
  relations: readonly Relation[],
  open: readonly number[],
  cue: Span,
): Target | null {
  const before = open.filter(
    (index) =>
      (relations[index]?.content.at(-1)?.end ?? 0) <= cue.start && !isJudgement(relations[index]),
  );
  const last = before.toSorted((a, b) => startOf(relations, b) - startOf(relations, a))[0];
  if (last === undefined) return laterReport(relations, open, cue);
  const source = relations[last]?.entity?.id;
  const same = before.filter(
    (index) =>
      source !== undefined &&
      relations[index]?.entity?.id === source &&
      startOf(relations, last) - startOf(relations, index) < 600,
  );
  const chosen = (same.length > 0 ? same : [last]).toSorted(
    (a, b) => startOf(relations, a) - startOf(relations, b),
  );
  return {
    spans: chosen
      .flatMap((index) => relations[index]?.content ?? [])
      .toSorted((a, b) => a.start - b.start),
    relations: chosen,
    confidence: isClose(relations[last], cue) ? 0.85 : 0.6,
    rule: "T02",
  };
}

function laterReport(
  relations: readonly Relation[],
  open: readonly number[],
  cue: Span,
): Target | null {
  const after = open.find((index) => startOf(relations, index) > cue.start);
  const content = after === undefined ? undefined : relations[after]?.content;
  return after === undefined || !content
    ? null
    : { spans: [...content], relations: [after], confidence: 0.6, rule: "T03" };
}

/** An outlet or paper reported it just before the denial: then "these claims" can hardly mean another. */
function isClose(relation: Relation | undefined, cue: Span): boolean {
  const end = relation?.content.at(-1)?.end ?? 0;
  const relay = relation?.kind === "outlet" || relation?.kind === "document";
  return relay && cue.start - end < 250;
}

function startOf(relations: readonly Relation[], index: number): number {
  return relations[index]?.content[0]?.start ?? 0;
}

/** A valuation is no report of an event (D5). */
function isJudgement(relation: Relation | undefined): boolean {
  return (
    relation === undefined ||
    relation.stance === "evaluative" ||
    relation.cueClass === "judge" ||
    relation.cueClass === "plan" ||
    relation.cueClass === "feel"
  );
}

function sentencesNear(document: Document, offset: number): readonly Sentence[] {
  const middle = sentenceIndexAt(document, offset);
  return document.sentences.slice(Math.max(0, middle - sentencesRead), middle + sentencesRead);
}

const sentencesRead = 25;

/** The article's own sentence that shares most words with the denial. */
function ownWords(
  document: Document,
  denied: Span,
  cue: Span,
  key: readonly string[],
): Target | null {
  const wanted = new Set(key);
  let best: { span: Span; score: number } | null = null;
  for (const sentence of sentencesNear(document, cue.start)) {
    if (overlaps(sentence.span, denied) || overlaps(sentence.span, cue)) continue;
    const shared = new Set(
      telling(plainText(document, [sentence.span])).filter((word) => wanted.has(word)),
    ).size;
    const score = shared / Math.max(3, wanted.size);
    if (shared >= 2 && score >= 0.4 && score > (best?.score ?? 0))
      best = { span: sentence.span, score };
  }
  return best ? { spans: [best.span], relations: [], confidence: 0.7, rule: "T04" } : null;
}
