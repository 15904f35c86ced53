/**
 * A reading made by hand as an Analysis, so that a form can be judged apart from the reader (product.md
 * P-065). Two annotations are understood: that of the library articles and that of the seed article.
 */
import type * as z from "zod";
import { Analysis, type Chain, type Denial, type Relation } from "../../engine/analysis.ts";
import { type Document, readDocument } from "../../engine/text/document.ts";
import { type Span, sharedLength } from "../../engine/text/span.ts";
import { cueClassOf } from "./cue-classes.ts";
import { EntityTable, type Naming } from "./entity-table.ts";
import type { GoldArticle, GoldDenials, GoldSources, Marked } from "./gold-annotation.ts";

/** One relation of either annotation, before entities have their ids. */
export interface GoldRelation extends Naming {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly polarity: Relation["polarity"];
  readonly stance: Relation["stance"];
  readonly realised: boolean;
  readonly sure: boolean;
  readonly depth: number;
  /** Where the annotation says which relation holds this one; otherwise it is worked out. */
  readonly parent?: number | null;
}

function spans(pairs: readonly (readonly [number, number])[]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

export function goldRelations(article: GoldArticle, { sources }: GoldSources): GoldRelation[] {
  const outer = article.relations.map((relation, index): GoldRelation => {
    const source = sources[index];
    if (!source) throw new Error(`${article.id}: relation ${index} has no source record`);
    return { ...placed(relation), ...namingOf(source), depth: 1 };
  });
  const nested = article.nested.map(
    (relation): GoldRelation => ({
      ...placed(relation),
      names: relation.names,
      kind: relation.kind,
      how: "description",
      members: [],
      stance: "neutral",
      realised: true,
      sure: true,
      depth: relation.depth,
    }),
  );
  return [...outer, ...nested].sort((a, b) => at(a) - at(b));
}

/** What the author says in the first person is the article's own: nobody's report, and never asked. */
function namingOf({ kind, names, how, members, ...record }: GoldSources["sources"][number]) {
  const { stance, realised, sure } = record;
  const naming = { names, how, members, stance, realised };
  return kind === "author"
    ? { ...naming, kind: "named-person" as const, sure: false }
    : { ...naming, kind, sure };
}

function placed({ source, cue, content, polarity }: z.infer<typeof Marked>) {
  return { source: spans(source), cue: spans(cue), content: spans(content), polarity };
}

function at({ cue, content }: GoldRelation): number {
  return cue[0]?.start ?? content[0]?.start ?? 0;
}

export function perfectReading(
  article: GoldArticle,
  sources: GoldSources,
  { denials, chains }: GoldDenials,
): Analysis {
  const own = article.ownVoice.flatMap(({ span }) => spans(span));
  const base = assemble(article.text, goldRelations(article, sources), own);
  return Analysis.parse({
    ...base,
    denials: denials
      .filter(({ kind }) => kind !== "declines-to-confirm")
      .map((denial) => denialOf(base, denial)),
    chains: chains.map((chain) => chainOf(base, chain)),
    replies: article.replies.map((reply) => ({
      party: spans(reply.party),
      entity: entityAt(base, spans(reply.party)),
      kind: reply.kind,
      cue: spans(reply.cue),
      about: spans(reply.about),
      quizSafe: true,
      confidence: 1,
      rules: ["gold/reply"],
    })),
  });
}

function entityAt({ relations }: Analysis, mention: readonly Span[]): Relation["entity"] {
  return relations.find(({ source }) => sharedLength(source, mention) > 0)?.entity ?? null;
}

function denialOf(base: Analysis, denial: GoldDenials["denials"][number]): Denial {
  const target = spans(denial.target);
  return {
    denier: spans(denial.denier),
    cue: spans(denial.cue),
    denied: spans(denial.denied),
    target,
    specificity: {
      namedSpokesperson: false,
      directWords: false,
      date: false,
      venue: false,
      reasons: false,
      scope: denial.specificity === "specific" ? "whole" : "not-specified",
    },
    form: denial.kind === "asserts-untrue" ? "called-false" : "denial-word",
    denierEntity: entityAt(base, spans(denial.denier)),
    relation: null,
    targetRelations: base.relations.flatMap(({ content }, index) =>
      sharedLength(content, target) > 0 ? [index] : [],
    ),
    // A counter-statement is the weakest kind; only plain denials count as sure.
    quizSafe: denial.kind !== "disputes",
    confidence: 1,
    rules: ["gold/denial"],
  };
}

function chainOf(base: Analysis, chain: GoldDenials["chains"][number]): Chain {
  return {
    claim: spans(chain.claim),
    links: chain.links.map((link) => ({
      name: link.name,
      kind: chainKinds[link.kind] ?? "institution",
      mention: spans(link.mention),
      entity: entityAt(base, spans(link.mention)),
      relation: null,
    })),
    end: chain.end,
    quizSafe: !chain.carried,
    confidence: 1,
    rules: ["gold/chain"],
  };
}

const chainKinds: Readonly<Record<string, Relation["kind"]>> = {
  outlet: "outlet",
  person: "named-person",
  institution: "institution",
  document: "document",
  "unnamed-person": "unnamed-person",
  "unnamed-group": "unnamed-group",
};

/** Everything that both annotations have in common. */
export function assemble(
  text: string,
  gold: readonly GoldRelation[],
  ownVoice: readonly Span[],
): Analysis {
  const document = readDocument(text);
  const table = new EntityTable(text, gold);
  const relations = gold.map((_, index) => relationOf(document, table, gold, index));
  return Analysis.parse({
    engineVersion: "by-hand",
    text,
    paragraphs: [...document.paragraphs],
    sentences: [...document.sentences],
    quotes: [...document.quotes],
    entities: table.entities(),
    relations,
    denials: [],
    replies: [],
    chains: [],
    ownVoice: ownVoice.map((span) => ({
      span,
      kind: /\d/u.test(text.slice(span.start, span.end)) ? "number" : "event",
      quizSafe: true,
      confidence: 1,
      rules: ["gold/own-voice"],
    })),
    certainty: [],
    anomalies: [],
  });
}

function relationOf(
  { text, quotes: all }: Document,
  table: EntityTable,
  gold: readonly GoldRelation[],
  index: number,
): Relation {
  const relation = gold[index];
  if (!relation) throw new Error(`no relation ${index}`);
  const quotes = all
    .map(({ outer }) => outer)
    .filter((outer) => sharedLength(relation.content, [outer]) > 0);
  return {
    source: [...relation.source],
    cue: [...relation.cue],
    content: [...relation.content],
    type: quoteType(text, relation.content, quotes),
    stance: relation.stance,
    polarity: relation.polarity,
    quizSafe: relation.sure && relation.realised && relation.cue.length > 0,
    confidence: 1,
    rules: ["gold/relation"],
    entity: table.refOf(relation),
    depth: relation.depth,
    parent: parentOf(gold, index),
    realised: relation.realised,
    kind: relation.kind,
    cueClass: cueClassOf(text, relation.cue),
    members: table.membersOf(relation),
    certainty: [],
    quotes,
    heldFrom: null,
  };
}

function parentOf(gold: readonly GoldRelation[], index: number): number | null {
  const child = gold[index];
  if (!child || child.depth < 2) return null;
  if (child.parent !== undefined) return child.parent;
  const cue = child.cue.length > 0 ? child.cue : child.content;
  const holder = gold.findIndex(
    (relation, other) =>
      other !== index && relation.depth < child.depth && sharedLength(relation.content, cue) > 0,
  );
  return holder < 0 ? null : holder;
}

function quoteType(
  text: string,
  content: readonly Span[],
  quotes: readonly Span[],
): Relation["type"] {
  const letters = (pieces: readonly Span[]) =>
    pieces.reduce(
      (sum, { start, end }) => sum + text.slice(start, end).replace(/\W/gu, "").length,
      0,
    );
  const inside = content.flatMap((piece) =>
    quotes.map((quote) => ({
      start: Math.max(piece.start, quote.start),
      end: Math.max(Math.max(piece.start, quote.start), Math.min(piece.end, quote.end)),
    })),
  );
  const share = letters(inside) / Math.max(1, letters(content));
  if (share >= 0.95) return "direct";
  return share <= 0.02 ? "indirect" : "mixed";
}
