/**
 * Look-ups in one analysis that forms and checks share: where an offset lies, who is meant, what
 * else an entity says. Nothing here decides what may be asked.
 */
import type { Analysis, Entity, EntityRef, Relation } from "../analysis.ts";
import { contains, overlaps, type Span, textOf } from "../text/span.ts";
import { matterOf } from "./clauses.ts";

/** All that is printed of a relation, and from where to where that reaches. */
interface Printed {
  readonly parts: readonly Span[];
  readonly reach: Span;
}

export class Reading {
  readonly analysis: Analysis;
  readonly text: string;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #bodies: ReadonlySet<number>;
  readonly #printed: readonly Printed[];
  #sentencesOf: ReadonlyMap<number, readonly number[]> | null = null;
  #heard: ReadonlySet<string> | null = null;
  readonly #matter = new Map<number, ReadonlySet<string>>();
  readonly #once = new Map<string, ReadonlySet<string>>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.text = analysis.text;
    this.#entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    const bodies = analysis.paragraphs.filter(({ role }) => role === "body");
    this.#bodies = new Set(bodies.map(({ number }) => number));
    this.#printed = analysis.relations.map(({ source, cue, content }) => {
      const parts = [...source, ...cue, ...content];
      return { parts, reach: reachOf(parts) };
    });
  }

  words(span: Span): string {
    return textOf(this.text, span);
  }

  /** The number of the paragraph that holds this offset, or of the last one before it. */
  paragraphAt(offset: number): number {
    const { paragraphs } = this.analysis;
    return paragraphs[lastStarting(paragraphs, offset)]?.number ?? 1;
  }

  isBody(paragraph: number): boolean {
    return this.#bodies.has(paragraph);
  }

  /** The index of the sentence that holds this offset, or of the last one before it. */
  sentenceAt(offset: number): number {
    return Math.max(0, lastStarting(this.analysis.sentences, offset));
  }

  sentenceSpan(index: number): Span {
    return this.analysis.sentences[index]?.span ?? { start: 0, end: 0 };
  }

  /** What a sentence is about; worked out once for each. */
  matterOfSentence(index: number): ReadonlySet<string> {
    const known = this.#matter.get(index);
    if (known) return known;
    const matter = matterOf(this.words(this.sentenceSpan(index)));
    this.#matter.set(index, matter);
    return matter;
  }

  /** A set of words worked out once for each key. */
  wordsOnce(key: string, work: () => ReadonlySet<string>): ReadonlySet<string> {
    const known = this.#once.get(key);
    if (known) return known;
    const words = work();
    this.#once.set(key, words);
    return words;
  }

  /** Indices of the sentences of a paragraph, in text order. */
  sentencesIn(paragraph: number): readonly number[] {
    this.#sentencesOf ??= Map.groupBy(
      this.analysis.sentences.keys(),
      (index) => this.analysis.sentences[index]?.paragraph ?? 0,
    );
    return this.#sentencesOf.get(paragraph) ?? [];
  }

  entity(ref: EntityRef | null): Entity | null {
    return ref === null ? null : (this.#entities.get(ref.id) ?? null);
  }

  /** Relations of which any part lies in the span. */
  relationsTouching(span: Span): number[] {
    return this.#relationsNear(span, ({ parts }) => parts.some((part) => overlaps(part, span)));
  }

  /** Relations whose words of saying lie in the span, nested ones included. */
  cuesIn(span: Span): number[] {
    return this.#relationsNear(span, (_, { cue }) => cue.some((part) => contains(span, part)));
  }

  /** Most relations stand somewhere else: their parts need not be looked at one by one. */
  #relationsNear(span: Span, holds: (printed: Printed, relation: Relation) => boolean): number[] {
    return this.analysis.relations.flatMap((relation, index) => {
      const printed = this.#printed[index];
      const near = printed && printed.reach.start <= span.end && span.start <= printed.reach.end;
      return near && holds(printed, relation) ? [index] : [];
    });
  }

  /** Whether this entity, or a group that it is part of, is the source of anything at all. */
  isHeard(id: string): boolean {
    this.#heard ??= heardIn(this.analysis);
    return this.#heard.has(id);
  }

  quoteAround(span: Span): Span | null {
    const found = this.analysis.quotes.find(({ outer }) => contains(outer, span));
    return found?.outer ?? null;
  }
}

function reachOf(parts: readonly Span[]): Span {
  const start = Math.min(...parts.map((part) => part.start));
  return { start, end: Math.max(...parts.map(({ end }) => end)) };
}

function heardIn({ relations, denials, replies, chains }: Analysis): ReadonlySet<string> {
  const sources = [
    ...relations.flatMap(({ entity, members }) => [entity, ...members]),
    ...denials.map(({ denierEntity }) => denierEntity),
    ...replies.map(({ entity }) => entity),
    ...chains.flatMap(({ links }) => links.map(({ entity }) => entity)),
  ];
  return new Set(sources.flatMap((source) => source?.id ?? []));
}

function lastStarting(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
