/**
 * Sources inside sources (engine.md 2.3): from the article towards the origin. One chain for each
 * innermost relation that two or more sources stand behind, and one for each relay without a source.
 */
import type { Chain, ChainLink, Entity, EntityRef, Relation, SourceKind } from "../analysis.ts";
import type { Document } from "../text/document.ts";
import { sentenceIndexAt } from "../text/places.ts";
import { hull, overlaps, type Span } from "../text/span.ts";
import { channelsOf, citedSource, type Stage } from "./chain-links.ts";
import { plainText, plainWords } from "./cue-words.ts";
import { describedKind } from "./described.ts";
import { innerStatement } from "./inner-statements.ts";
import { findNames } from "./names.ts";
import { pageOf } from "./noun-phrase.ts";
import { partyFinder } from "./party-entity.ts";
import { readPhrase } from "./read-phrase.ts";

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
  };
  const parents = new Set(
    relations.flatMap((relation) => (relation.parent === null ? [] : [relation.parent])),
  );
  return relations.flatMap((relation, index) => {
    if (
      relation.content.length === 0 ||
      !isStatement(document, relation) ||
      repeatsParent(relations, relation)
    )
      return [];
    if (parents.has(index) && relation.cueClass === "cite") return [];
    const chains = chainsOf(stage, index);
    return parents.has(index) && !ownWordsRemain(document, relations, index)
      ? chains.filter((chain) => chain.links.length > 1)
      : chains;
  });
}

/** Cues that tell of saying without a speaker; a noun like "discussion" passes nothing on. */
const agentless =
  /\b(?:reportedly|allegedly|reported|alleged|said|told|claimed|announced|rumou?red)\b/u;

function isStatement(document: Document, relation: Relation): boolean {
  if (
    !relation.realised ||
    relation.cueClass === "plan" ||
    relation.cueClass === "feel" ||
    relation.cueClass === "noun"
  )
    return false;
  if (relation.polarity !== "affirms" && relation.polarity !== "denies") return false;
  if (relation.parent === null || relation.heldFrom !== null) return true;
  if (relation.source.length === 0) return agentless.test(plainText(document, relation.cue));
  return relation.cueClass === "say" || (relation.entity?.confidence ?? 0) >= 0.6;
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
function ownWordsRemain(
  document: Document,
  relations: readonly Relation[],
  index: number,
): boolean {
  const relation = relations[index];
  return (
    relation !== undefined &&
    restOf(document, relations, index).length > 0 &&
    relation.cueClass !== "cite"
  );
}

/** The pieces of the content that lie behind every inner relation's last words. */
function restOf(document: Document, relations: readonly Relation[], index: number): Span[] {
  const relation = relations[index];
  const inner = relations.filter((other) => other.parent === index);
  const end = Math.max(
    0,
    ...inner.flatMap((other) =>
      [...other.source, ...other.cue, ...other.content].map((span) => span.end),
    ),
  );
  return (relation?.content ?? []).flatMap((span) => restOfPiece(document, span, end));
}

/** The sentences of a piece that begin behind `end`. */
function restOfPiece(document: Document, span: Span, end: number): Span[] {
  if (span.start >= end) return [span];
  const start = document.sentences[sentenceIndexAt(document, end) + 1]?.span.start ?? span.end;
  return start < span.end ? [{ start, end: span.end }] : [];
}

interface Step {
  readonly link: ChainLink;
  readonly confidence: number;
  readonly rules: readonly string[];
}

function chainsOf(stage: Stage, index: number): Chain[] {
  const relation = stage.relations[index];
  if (!relation) return [];
  const own = [
    ...outerSteps(stage, index),
    ownStep(stage.relations, index),
    ...citedSteps(stage, relation),
  ];
  const found = chainFrom(stage, index, distinct(own), claimOf(stage, index));
  const hasInner = stage.relations.some((other) => other.parent === index);
  const inner = hasInner ? null : innermost(stage, relation);
  const deeper = inner
    ? chainFrom(stage, index, distinct([...own, inner.step]), [inner.claim])
    : null;
  return [found, deeper].filter((chain) => chain !== null);
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
    quizSafe: confidence >= 0.9 && !rules.some((rule) => openRules.has(rule)) && relation.quizSafe,
    confidence,
    rules: [...rules, relay ? "N07" : "N01"],
  };
}

/** The same source twice in a row is one link. */
function distinct(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, index) => {
    const id = step.link.entity?.id;
    return id === undefined || !steps.slice(0, index).some((other) => other.link.entity?.id === id);
  });
}

function citedSteps(stage: Stage, relation: Relation): readonly Step[] {
  const cited = citedSource(stage, relation);
  if (!cited) return [];
  const kind = cited.entity?.kind ?? mentionedKind(stage, cited.mention);
  return [
    {
      link: {
        name: cited.entity?.name ?? null,
        kind,
        mention: [cited.mention],
        entity: cited.entity,
        relation: null,
      },
      confidence: 0.9,
      rules: [cited.rule],
    },
  ];
}

function mentionedKind(stage: Stage, span: Span): SourceKind {
  const phrase = readPhrase(stage.page, [span]);
  return phrase.form === "description" ? describedKind(stage.page, phrase) : "named-person";
}

/** Links whose reading is not certain enough for a question (C4). */
const openRules: ReadonlySet<string> = new Set(["N03", "N05", "N06"]);

function claimOf(stage: Stage, index: number): Span[] {
  const rest = restOf(stage.document, stage.relations, index);
  return rest.length > 0 ? rest : [...(stage.relations[index]?.content ?? [])];
}

function isRelay(kind: SourceKind): boolean {
  return kind === "outlet";
}

/** The relations around it, outermost first, and the outlets printed beside them. */
function outerSteps(stage: Stage, index: number): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set<number>([index]);
  let at: number | null = index;
  while (at !== null) {
    const relation: Relation | undefined = stage.relations[at];
    if (!relation) break;
    const channels = channelsOf(stage, relation).filter(
      (channel) => !isKnown(stage, relation, channel.mention),
    );
    for (const channel of channels) steps.unshift(channelStep(channel));
    const parent: number | null = relation.parent ?? citedIn(stage, relation, at);
    if (parent === null || seen.has(parent)) break;
    seen.add(parent);
    const outer = stage.relations[parent];
    if (outer && outer.entity?.id !== relation.entity?.id)
      steps.unshift(ownStep(stage.relations, parent));
    else if (outer && outer.source.length === 0) steps.unshift(ownStep(stage.relations, parent));
    at = parent;
  }
  return steps;
}

function channelStep(channel: { mention: Span; entity: EntityRef | null; rule: string }): Step {
  return {
    link: {
      name: channel.entity?.name ?? null,
      kind: "outlet",
      mention: [channel.mention],
      entity: channel.entity,
      relation: null,
    },
    confidence: channel.rule === "N04" ? 0.9 : 0.7,
    rules: [channel.rule],
  };
}

/** Whether the outlet already stands among the sources around the relation. */
function isKnown(stage: Stage, relation: Relation, mention: Span): boolean {
  let parent = relation.parent;
  for (let depth = 0; parent !== null && depth < 6; depth += 1) {
    const outer = stage.relations[parent];
    if (outer?.source.some((span) => overlaps(span, mention))) return true;
    parent = outer?.parent ?? null;
  }
  return false;
}

const near = 500;

/** "The Herald cited a panel. According to them, ...": the citing relation stands before (C2). */
function citedIn(stage: Stage, relation: Relation, index: number): number | null {
  const id = relation.entity?.id;
  const start = hull(relation.cue)?.start ?? 0;
  if (id === undefined) return null;
  const mentions = stage.entities.find((entity) => entity.id === id)?.mentions ?? [];
  const own = mentions.find((mention) =>
    relation.source.some((span) => overlaps(span, mention.span)),
  );
  if (!own || !/^(?:pronoun|report-noun|description|role|carried)$/u.test(own.how)) return null;
  const found = stage.relations.findLastIndex((other, at) => {
    if (at === index || other.cueClass !== "cite" || other.entity?.id === id) return false;
    const end = other.content.at(-1)?.end ?? 0;
    if (end > start || start - end > near) return false;
    const cited = other.content[0];
    if (!cited) return false;
    const head = { start: cited.start, end: Math.min(cited.end, cited.start + 60) };
    return mentions.some((mention) => overlaps(head, mention.span));
  });
  return found < 0 ? null : found;
}

function ownStep(relations: readonly Relation[], index: number): Step {
  const relation = relations[index];
  const held = relation?.heldFrom == null ? undefined : relations[relation.heldFrom];
  const source = relation && relation.source.length > 0 ? relation.source : (held?.source ?? []);
  const entity = relation?.entity ?? null;
  const stated = source.length > 0;
  return {
    link: {
      name: stated ? (entity?.name ?? null) : null,
      kind: stated ? (relation?.kind ?? "not-stated") : "not-stated",
      mention: stated ? source : [],
      entity: stated ? entity : null,
      relation: index,
    },
    confidence: stated ? (entity?.confidence ?? 0.6) : 0.9,
    rules: relation?.parent == null ? [] : ["N02"],
  };
}

/** Sources within the content that no relation of its own carries. */
function innermost(stage: Stage, relation: Relation): { step: Step; claim: Span } | null {
  const inner = innerStatement(stage, relation);
  if (!inner) return null;
  if (inner.entity && inner.entity.id === relation.entity?.id) return null;
  const link: ChainLink = {
    name: inner.entity?.name ?? null,
    kind: inner.entity?.kind ?? mentionedKind(stage, inner.mention),
    mention: [inner.mention],
    entity: inner.entity,
    relation: null,
  };
  return { step: { link, confidence: 0.7, rules: ["N06"] }, claim: inner.claim };
}

/** What the trail ends at (C5). */
function endOf(kind: SourceKind): Chain["end"] {
  if (kind === "document") return "document";
  if (kind === "outlet" || kind === "not-stated") return "not-stated";
  if (kind === "unnamed-group" || kind === "unnamed-person" || kind === "role-person")
    return "unnamed";
  return "named";
}
