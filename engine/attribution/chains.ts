/**
 * Sources inside sources (engine.md 2.3): from the article towards the origin. One chain for each
 * innermost relation that two or more sources stand behind, and one for each relay without a source.
 */
import type { Chain, Entity, Relation, SourceKind } from "../analysis.ts";
import type { Document } from "../text/document.ts";
import { sentenceIndexAt } from "../text/places.ts";
import type { Span } from "../text/span.ts";
import type { Stage } from "./chain-links.ts";
import { citedSteps, distinct, innermost, outerSteps, ownStep, type Step } from "./chain-steps.ts";
import { plainText, plainWords } from "./cue-words.ts";
import { canSpeak } from "./inner-statements.ts";
import { findNames } from "./names.ts";
import { partyFinder } from "./party-entity.ts";
import { pageOf } from "./phrase-core.ts";
import { relationPlaces } from "./relation-places.ts";

export function findChains(
  document: Document,
  relations: readonly Relation[],
  entities: readonly Entity[],
): Chain[] {
  const { words, names } = findNames(document);
  const stage: Stage = {
    document,
    page: pageOf(document.text, words, names),
    relations,
    entities,
    partyAt: partyFinder(document, relations, entities),
    mentionAt: partyFinder(document, [], entities),
    places: relationPlaces(relations),
    mentionsOf: new Map(entities.map(({ id, mentions }) => [id, mentions])),
    cites: relations.flatMap(({ cueClass }, index) => (cueClass === "cite" ? [index] : [])),
  };
  const states = relations.map((relation) => passesOn(stage, relation));
  const parents = new Set(
    relations.flatMap(({ parent }, index) => (states[index] && parent !== null ? [parent] : [])),
  );
  return relations.flatMap((relation, index) => {
    if (!states[index]) return [];
    if (parents.has(index) && relation.cueClass === "cite") return [];
    if (parents.has(index) && !ownWordsRemain(stage, index)) return [];
    return chainsOf(stage, index, parents.has(index));
  });
}

/** Whether the relation hands on a statement that its parent's source has not made itself. */
function passesOn(stage: Stage, relation: Relation): boolean {
  const { document, relations } = stage;
  return (
    relation.content.length > 0 &&
    isStatement(document, relation) &&
    (relation.parent === null || canSpeak(stage.page, relation.source)) &&
    !repeatsParent(relations, relation) &&
    !isTrailingOutlet(relations, relation)
  );
}

/** "..., the Herald reported" at the end of a person's words is no source inside that person. */
function isTrailingOutlet(relations: readonly Relation[], relation: Relation): boolean {
  const parent = relation.parent === null ? undefined : relations[relation.parent];
  const cue = relation.cue[0]?.start ?? 0;
  const behind = relation.content.every((span) => span.end <= cue);
  return relation.kind === "outlet" && parent?.kind === "named-person" && behind;
}

/** Cues that tell of saying without a speaker; a noun like "discussion" passes nothing on. */
const agentless = /\b(?:reportedly|allegedly|reported|alleged|said|claimed|announced|rumou?red)\b/u;

/** "I'm told" hands on what an unknown said; "people who were told" only tells what was done. */
function handsOn(cue: string): boolean {
  return agentless.test(cue) || /(?:\b(?:am|been)|['’]m) told\b/u.test(cue);
}

/** What somebody knows or doubts inside another's words is that other's judgement of him. */
const attitudes = /\b(?:know|knows|knew|known|doubts?|doubted)\b/u;

/** A question, a plan, a feeling states nothing that could be traced. */
function isStatement(document: Document, relation: Relation): boolean {
  if (
    !relation.realised ||
    relation.cueClass === "ask" ||
    relation.cueClass === "plan" ||
    relation.cueClass === "feel" ||
    relation.cueClass === "noun"
  )
    return false;
  if (relation.polarity !== "affirms" && relation.polarity !== "denies") return false;
  if (relation.parent === null || relation.heldFrom !== null) return true;
  if (attitudes.test(plainText(document, relation.cue))) return false;
  if (relation.cueClass === "show" && relation.kind !== "document") return false;
  if (relation.source.length === 0) return handsOn(plainText(document, relation.cue));
  return (relation.entity?.confidence ?? 0) >= (relation.cueClass === "say" ? 0.5 : 0.6);
}

/** "He said he thought that": the same source inside himself adds no link. */
function repeatsParent(relations: readonly Relation[], relation: Relation): boolean {
  const parent = relation.parent === null ? undefined : relations[relation.parent];
  return (
    relation.heldFrom === null &&
    parent?.entity !== undefined &&
    parent.entity !== null &&
    parent.entity.id === relation.entity?.id
  );
}

/** A relay's block that its inner speaker does not fill has a rest of its own (C8). */
function ownWordsRemain(stage: Stage, index: number): boolean {
  const relation = stage.relations[index];
  return relation !== undefined && restOf(stage, index).length > 0 && relation.cueClass !== "cite";
}

/** The pieces of the content that lie behind every inner relation's last words. */
function restOf(stage: Stage, index: number): Span[] {
  const relation = stage.relations[index];
  const inner = (stage.places.childrenOf.get(index) ?? []).flatMap(
    (child) => stage.relations[child] ?? [],
  );
  const end = Math.max(
    0,
    ...inner.flatMap((other) =>
      [...other.source, ...other.cue, ...other.content].map((span) => span.end),
    ),
  );
  return (relation?.content ?? []).flatMap((span) => restOfPiece(stage.document, span, end));
}

/** The sentences of a piece that begin behind `end`. */
function restOfPiece(document: Document, span: Span, end: number): Span[] {
  if (span.start >= end) return [span];
  const start = document.sentences[sentenceIndexAt(document, end) + 1]?.span.start ?? span.end;
  return start < span.end ? [{ start, end: span.end }] : [];
}

function chainsOf(stage: Stage, index: number, hasInner: boolean): Chain[] {
  const relation = stage.relations[index];
  if (!relation) return [];
  const own = [
    ...outerSteps(stage, index),
    ownStep(stage.relations, index),
    ...citedSteps(stage, relation),
  ];
  const found = chainFrom(stage, index, distinct(own), claimOf(stage, index));
  const inner = hasInner ? null : innermost(stage, relation);
  const deeper = inner
    ? chainFrom(stage, index, distinct([...own, inner.step]), [inner.claim])
    : null;
  if (deeper === null) return found === null || relation.cueClass === "cite" ? [] : [found];
  // The outer chain ends too early where the inner source is real, so no question may rest on it.
  return found === null || relation.cueClass === "cite"
    ? [deeper]
    : [{ ...found, quizSafe: false }, deeper];
}

function chainFrom(stage: Stage, index: number, all: readonly Step[], claim: Span[]): Chain | null {
  const relation = stage.relations[index];
  if (!relation) return null;
  const relay = all.length === 1 && isRelay(relation.kind);
  if (all.length < 2 && !relay) return null;
  if (plainWords(plainText(stage.document, claim)).length < 4) return null;
  const last = all.at(-1);
  if (!last) return null;
  const confidence =
    Math.round(100 * all.reduce((product, step) => product * step.confidence, 1)) / 100;
  const rules = [...new Set(all.flatMap((step) => step.rules))];
  return {
    claim,
    links: all.map((step) => step.link),
    end: endOf(last.link.kind),
    quizSafe:
      confidence >= 0.9 &&
      relation.quizSafe &&
      !rules.some((rule) => openRules.has(rule)) &&
      !(relay && mayHaveSource(stage, relation)),
    confidence,
    rules: [...rules, relay ? "N07" : "N01"],
  };
}

const sourceWords =
  /\b(?:citing|quoting|cited|quoted|according|sources?|officials?|told|said|says|concluded|believe[sd]?|reportedly|interview|obtained|seen by|spokes\p{L}+|documents?|statement)\b/u;

/** "No source of its own" is a fact of absence: any word that may name one leaves it open (X4b). */
function mayHaveSource(stage: Stage, relation: Relation): boolean {
  const source = plainText(stage.document, relation.source);
  const content = plainText(stage.document, relation.content);
  return sourceWords.test(source) || sourceWords.test(content);
}

/** Links whose reading is not certain enough for a question (C4). */
const openRules: ReadonlySet<string> = new Set(["N03", "N05", "N06"]);

function claimOf(stage: Stage, index: number): Span[] {
  const rest = restOf(stage, index);
  return rest.length > 0 ? rest : [...(stage.relations[index]?.content ?? [])];
}

function isRelay(kind: SourceKind): boolean {
  return kind === "outlet";
}

/** What the trail ends at (C5). */
function endOf(kind: SourceKind): Chain["end"] {
  if (kind === "document") return "document";
  if (kind === "outlet" || kind === "not-stated") return "not-stated";
  if (kind === "unnamed-group" || kind === "unnamed-person" || kind === "role-person")
    return "unnamed";
  return "named";
}
