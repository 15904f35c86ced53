/** Every sentence of a stretch that reports what somebody says, among sentences that do not. */
import { contains, overlaps, type Span } from "../../text/span.ts";
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { quote, wording } from "../phrases.ts";
import { saysPlainly } from "../plain-saying.ts";
import type { Telling } from "../plain-telling.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";

export const selectReported: Form = {
  id: "S2-select",
  skill: "S2",
  reason:
    "Telling report from the article’s own telling, sentence by sentence, is the habit to form.",
  compose({ reading, tellings }, draw) {
    const sorted = [...sentencesOf(reading, tellings).values()].sort((a, b) => a.index - b.index);
    const found: Question[] = [];
    for (let from = 0; from < sorted.length; ) {
      const chosen = windowFrom(sorted, from);
      if (chosen.length === 0) from += 1;
      else {
        found.push(ask(reading, draw, chosen));
        from = 1 + sorted.findIndex(({ index }) => index === chosen.at(-1)?.index);
      }
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

/** That a sentence reports at all is surer than what it reports. */
const sureness = 0.95;

/** Each sentence as reported or plain; absent where it is not sure. */
function sentencesOf(reading: Reading, tellings: readonly Telling[]): ReadonlyMap<number, Sorted> {
  const plain = new Set(tellings.map(({ sentence }) => sentence));
  const sorted = new Map<number, Sorted>();
  for (const [index, { span, paragraph: at }] of reading.analysis.sentences.entries()) {
    const touching = reading.relationsTouching(span);
    if (plain.has(index)) {
      sorted.set(index, { index, span, paragraph: at, relation: null });
      continue;
    }
    const relation = touching.find((candidate) => isReport(reading, candidate, span));
    if (relation !== undefined) sorted.set(index, { index, span, paragraph: at, relation });
  }
  return sorted;
}

/** Source, words of saying and what is said, or its beginning, all stand in this one sentence. */
function isReport(reading: Reading, candidate: number, span: Span): boolean {
  const relation = reading.analysis.relations[candidate];
  if (!relation || !saysPlainly(reading, relation) || relation.depth > 1) return false;
  const [content] = relation.content;
  const [source] = relation.source;
  // "... to meet her aunt, who had told him ...": telling that goes on in a report.
  if (!source || /^(?:who|which|that)$/iu.test(reading.words(source))) return false;
  const parts = [...relation.source, ...relation.cue];
  return (
    content !== undefined &&
    overlaps(content, span) &&
    parts.every((part) => contains(span, part)) &&
    span.end - span.start <= 400
  );
}

const reach = 6;

/** From here on within a few paragraphs: two or three reports and as many plain sentences or more. */
function windowFrom(sorted: readonly Sorted[], from: number): Sorted[] {
  const start = sorted[from]?.paragraph ?? 0;
  const near = sorted.slice(from).filter(({ paragraph: at }) => at - start <= reach);
  const own = near.filter(({ relation }) => relation === null).slice(0, 4);
  const reports = near
    .filter(({ relation }) => relation !== null)
    .slice(0, Math.min(3, own.length));
  if (own.length < 2 || reports.length < 2) return [];
  return [...own, ...reports].sort((a, b) => a.index - b.index);
}

function ask(reading: Reading, draw: Draw, sentences: readonly Sorted[]): Question {
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
      "Select each marked sentence in which the article reports what a person, a body or a text says.",
    ),
    confidence: sureness,
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
