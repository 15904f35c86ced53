/**
 * Look-ups in one analysis that forms and checks share: where an offset lies, who is meant, what
 * else an entity says. Nothing here decides what may be asked.
 */
import type { Analysis, Entity, EntityRef, Relation } from "../analysis.ts";
import { contains, overlaps, type Span, textOf } from "../text/span.ts";
import { matterOf } from "./clauses.ts";

export class Reading {
  readonly analysis: Analysis;
  readonly text: string;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #matter = new Map<number, ReadonlySet<string>>();
  readonly #once = new Map<string, ReadonlySet<string>>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.text = analysis.text;
    this.#entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
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
    return this.analysis.paragraphs.some(
      ({ number, role }) => number === paragraph && role === "body",
    );
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
  sentencesIn(paragraph: number): number[] {
    return this.analysis.sentences.flatMap((sentence, index) =>
      sentence.paragraph === paragraph ? [index] : [],
    );
  }

  entity(ref: EntityRef | null): Entity | null {
    return ref === null ? null : (this.#entities.get(ref.id) ?? null);
  }

  /** Relations of which any part lies in the span. */
  relationsTouching(span: Span): number[] {
    return this.analysis.relations.flatMap((relation, index) =>
      partsOf(relation).some((part) => overlaps(part, span)) ? [index] : [],
    );
  }

  /** Relations whose words of saying lie in the span, nested ones included. */
  cuesIn(span: Span): number[] {
    return this.analysis.relations.flatMap(({ cue }, index) =>
      cue.some((part) => contains(span, part)) ? [index] : [],
    );
  }

  /** Whether this entity, or a group that it is part of, is the source of anything at all. */
  isHeard(id: string): boolean {
    return (
      this.analysis.relations.some(
        ({ entity, members }) => entity?.id === id || members.some((member) => member.id === id),
      ) ||
      this.analysis.denials.some(({ denierEntity }) => denierEntity?.id === id) ||
      this.analysis.replies.some(({ entity }) => entity?.id === id) ||
      this.analysis.chains.some(({ links }) => links.some(({ entity }) => entity?.id === id))
    );
  }

  quoteAround(span: Span): Span | null {
    const found = this.analysis.quotes.find(({ outer }) => contains(outer, span));
    return found?.outer ?? null;
  }
}

function partsOf({ source, cue, content }: Relation): readonly Span[] {
  return [...source, ...cue, ...content];
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
