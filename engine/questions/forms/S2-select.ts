/** Every sentence of a stretch that reports what somebody says, among sentences that do not. */
import { contains, type Span } from "../../text/span.ts";
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import { isPlain, tellingsIn } from "../plain-telling.ts";
import type { Question } from "../question.ts";
import { Reading } from "../reading.ts";
import { isSure } from "../statements.ts";

export const selectReported: Form = {
  id: "S2-select",
  skill: "S2",
  reason:
    "Telling report from the article’s own telling, sentence by sentence, is the habit to form.",
  compose(analysis, draw) {
    const reading = new Reading(analysis);
    const sorted = sentencesOf(reading);
    const body = analysis.paragraphs.filter(({ role }) => role === "body");
    const found: Question[] = [];
    for (let from = 0; from < body.length; from += 1) {
      const stretch = stretchFrom(reading, sorted, body, from);
      if (!stretch) continue;
      found.push(ask(reading, draw, stretch));
      from += stretch.paragraphs.length - 1;
    }
    return found;
  },
};

interface Sorted {
  readonly index: number;
  readonly span: Span;
  readonly paragraph: number;
  /** The relation whose words of saying it has; null where it has none. */
  readonly relation: number | null;
}

interface Stretch {
  readonly paragraphs: readonly number[];
  readonly sentences: readonly Sorted[];
}

/** Each sentence as reported or plain; absent where it is not sure. */
function sentencesOf(reading: Reading): ReadonlyMap<number, Sorted> {
  const plain = new Set(tellingsIn(reading).map(({ sentence }) => sentence));
  const sorted = new Map<number, Sorted>();
  for (const [index, { span, paragraph: at }] of reading.analysis.sentences.entries()) {
    const touching = reading.relationsTouching(span);
    if (plain.has(index) && isPlain(reading.words(span))) {
      sorted.set(index, { index, span, paragraph: at, relation: null });
      continue;
    }
    const relation = touching.find((candidate) => isReport(reading, candidate, span));
    if (relation !== undefined) sorted.set(index, { index, span, paragraph: at, relation });
  }
  return sorted;
}

/** Source, words of saying and what is said all stand in this one sentence. */
function isReport(reading: Reading, candidate: number, span: Span): boolean {
  const relation = reading.analysis.relations[candidate];
  if (!relation || !isSure(relation) || relation.depth > 1 || relation.polarity !== "affirms") {
    return false;
  }
  const parts = [...relation.source, ...relation.cue, ...relation.content];
  const plainCue = relation.cueClass !== "cite" && relation.cueClass !== "show";
  return plainCue && relation.source.length > 0 && parts.every((part) => contains(span, part));
}

/** One to three paragraphs from here on in which every sentence is sure. */
function stretchFrom(
  reading: Reading,
  sorted: ReadonlyMap<number, Sorted>,
  body: readonly { readonly number: number }[],
  from: number,
): Stretch | null {
  const sentences: Sorted[] = [];
  const paragraphs: number[] = [];
  for (const { number } of body.slice(from, from + 4)) {
    if (paragraphs.length > 0 && number !== (paragraphs.at(-1) ?? 0) + 1) return null;
    const here = reading.sentencesIn(number).map((index) => sorted.get(index));
    paragraphs.push(number);
    for (const sentence of here) {
      if (!sentence) return null;
      sentences.push(sentence);
    }
    const keys = sentences.filter(({ relation }) => relation !== null).length;
    if (sentences.length > 8) return null;
    if (keys >= 2 && sentences.length - keys >= keys && sentences.length >= 4) {
      return { paragraphs, sentences };
    }
  }
  return null;
}

function ask(reading: Reading, draw: Draw, { paragraphs, sentences }: Stretch): Question {
  const reported = sentences.flatMap(({ relation }) => (relation === null ? [] : [relation]));
  const own = sentences.filter(({ relation }) => relation === null);
  const ownIndices = reading.analysis.ownVoice.flatMap(({ span }, index) =>
    own.some((sentence) => contains(sentence.span, span)) ? [index] : [],
  );
  const cues = reported.flatMap((index) => reading.analysis.relations[index]?.cue[0] ?? []);
  const basis: Basis = {
    form: selectReported.id,
    skill: selectReported.skill,
    keyClass: `${reported.length}-of-${sentences.length}`,
    stem: wording(
      paragraphs.length > 1 ? "From " : "In ",
      paragraph(paragraphs[0] ?? 1),
      ...(paragraphs.length > 1 ? [" to ", paragraph(paragraphs.at(-1) ?? 1)] : []),
      ", select every sentence in which the article reports what a person, a body or a text says.",
    ),
    confidence: reported.reduce(
      (product, index) => product * (reading.analysis.relations[index]?.confidence ?? 0),
      1,
    ),
    rules: reported.flatMap((index) => reading.analysis.relations[index]?.rules ?? []),
    facts: [
      ...reported.map((index) => `relation:${index}:voice`),
      ...ownIndices.map((index) => `ownVoice:${index}:source`),
    ],
    states: [],
    uses: { relations: reported, ownVoice: ownIndices },
    proof: cues.map((span) => ({
      span,
      paragraph: reading.paragraphAt(span.start),
      role: "cue" as const,
    })),
    explanation: wording(
      "The reporting sentences have words of saying: ",
      ...cues.flatMap((span, at) => [...(at > 0 ? [", "] : []), quote(reading, span)]),
      ". The others have none.",
    ),
    strategy:
      "In each sentence look for words such as “said” or “according to”, and for whose they are.",
    reason: `Words of saying stand in ${reported.length} of ${sentences.length} sentences.`,
  };
  const drafts = sentences.map((sentence) => candidate(reading, sentence));
  return selectOf(reading.analysis, draw, basis, drafts);
}

function candidate(reading: Reading, { span, paragraph: at, relation }: Sorted): CandidateDraft {
  const place = { span, paragraph: at };
  const cue = relation === null ? null : (reading.analysis.relations[relation]?.cue[0] ?? null);
  const source =
    relation === null ? null : (reading.analysis.relations[relation]?.source[0] ?? null);
  const sentence =
    cue && source
      ? wording(
          "This sentence has the words ",
          quote(reading, cue),
          ", and with them ",
          quote(reading, source),
          ".",
        )
      : wording("This sentence has no words of saying and names nobody as its source.");
  return {
    words: reading.words(span),
    place,
    right: relation !== null,
    judged: { code: "M05", sentence, place: cue ? { span: cue, paragraph: at } : place },
  };
}
