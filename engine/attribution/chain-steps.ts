/** The links of one chain, found outwards through parents and channels and inwards through the content. */
import type { ChainLink, EntityRef, Relation, SourceKind } from "../analysis.ts";
import { hull, overlaps, type Span } from "../text/span.ts";
import { channelsOf, citedSource, type Stage } from "./chain-links.ts";
import { describedKind } from "./described.ts";
import { canSpeak, innerStatement } from "./inner-statements.ts";
import { readPhrase } from "./read-phrase.ts";

export interface Step {
  readonly link: ChainLink;
  readonly confidence: number;
  readonly rules: readonly string[];
}

/** The same source twice in a row is one link. */
export function distinct(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, index) => {
    const id = step.link.entity?.id;
    return id === undefined || !steps.slice(0, index).some((other) => other.link.entity?.id === id);
  });
}

export function citedSteps(stage: Stage, relation: Relation): readonly Step[] {
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

/** The relations around it, outermost first, and the outlets printed beside them. */
export function outerSteps(stage: Stage, index: number): readonly Step[] {
  const steps: Step[] = [];
  const seen = new Set<number>([index]);
  let at: number | null = index;
  let below = stage.relations[index]?.entity?.id;
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
    at = parent;
    if (!outer || !canSpeak(stage.page, outer.source)) continue;
    if (outer.entity?.id !== below || outer.source.length === 0)
      steps.unshift(ownStep(stage.relations, parent));
    below = outer.entity?.id;
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
  const mentions = stage.mentionsOf.get(id) ?? [];
  const own = mentions.find((mention) =>
    relation.source.some((span) => overlaps(span, mention.span)),
  );
  if (!own || !/^(?:pronoun|report-noun|description|role|carried)$/u.test(own.how)) return null;
  const before = stage.cites.filter((cite) => {
    const end = stage.relations[cite]?.content.at(-1)?.end ?? 0;
    return cite !== index && end <= start && start - end <= near;
  });
  const found = before.findLast((cite) => {
    const other = stage.relations[cite];
    const cited = other?.content[0];
    if (!cited || other?.entity?.id === id) return false;
    const head = { start: cited.start, end: Math.min(cited.end, cited.start + 60) };
    return mentions.some((mention) => overlaps(head, mention.span));
  });
  return found ?? null;
}

export function ownStep(relations: readonly Relation[], index: number): Step {
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
export function innermost(stage: Stage, relation: Relation): { step: Step; claim: Span } | null {
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
