/** Every sentence of a stretch that reports what somebody says, among sentences that do not. */
import { contains, overlaps, type Span } from "../../text/span.ts";
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import { characterises } from "../characterising.ts";
import { hasMarkup, hasVerb, runsOn, unquoted } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { recorded } from "../passages.ts";
import { placesOnce, quote, wording } from "../phrases.ts";
import { sayingsIn, saysPlainly } from "../plain-saying.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Unsourced } from "../unsourced.ts";
import { isWholeSource } from "../whole-source.ts";

export const selectReported: Form = {
  id: "S2-select",
  skill: "S2",
  reason:
    "Telling report from the article’s own telling, sentence by sentence, is the habit to form.",
  compose({ reading, unsourced }, draw) {
    const sorted = [...sentencesOf(reading, unsourced).values()].sort((a, b) => a.index - b.index);
    const found: Question[] = [];
    for (let from = 0; from < sorted.length && found.length < most; ) {
      const chosen = windowFrom(sorted, from, draw);
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
  /** What a sentence without words of saying is asked for. */
  readonly told: Unsourced | null;
}

const most = 3;

/** That a sentence reports at all is surer than what it reports. */
const sureness = 0.95;

/** Each sentence as reported or plain; absent where it is not sure. */
function sentencesOf(
  reading: Reading,
  unsourced: readonly Unsourced[],
): ReadonlyMap<number, Sorted> {
  const plain = new Map(unsourced.map((one) => [one.sentence, one]));
  const sorted = new Map<number, Sorted>();
  for (const [index, { span, paragraph: at }] of reading.analysis.sentences.entries()) {
    const told = plain.get(index) ?? null;
    const relation =
      told === null
        ? (reading.relationsTouching(span).find((one) => isReport(reading, one, span)) ?? null)
        : null;
    if (told || (relation !== null && reading.isBody(at))) {
      sorted.set(index, { index, span, paragraph: at, relation, told });
    }
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
  // "... claimed responsibility": a deed; "... according to camera footage": no words at all.
  const said = content ? reading.words(content).replace(/^that\s/iu, "") : "";
  if (/^responsibility\b/iu.test(said) || !(hasVerb(said) || /["“]/u.test(said))) return false;
  if (recorded.test(reading.words(source))) return false;
  // "... they've said", "the total reported casualties"
  const [cue] = relation.cue;
  if (!cue || /^['’]/u.test(reading.words(cue))) return false;
  if (!isWholeSource(reading, source, cue) || runsOn(reading.words(span))) return false;
  if (/\b(?:total|the|an?|all|of) $/iu.test(reading.text.slice(span.start, cue.start)))
    return false;
  return (
    content !== undefined &&
    !isMixed(reading, candidate, span) &&
    overlaps(content, span) &&
    parts.every((part) => contains(span, part)) &&
    span.end - span.start <= 400
  );
}

/** A second saying, or somebody's picture of somebody: whose words these are needs more than a look. */
function isMixed(reading: Reading, candidate: number, span: Span): boolean {
  const printed = reading.words(span);
  return (
    reading.cuesIn(span).some((index) => index !== candidate) ||
    sayingsIn(printed) > 1 ||
    characterises(unquoted(printed)) ||
    restOfQuotation.test(printed) ||
    hasMarkup(printed)
  );
}

/** "It was ours,” Roe said.": where the quotation opens, another sentence tells. */
const restOfQuotation = /^[^"“”]*[,.?!…](?:”|"(?!\p{L}))/u;

/** "added:" */
function bare(reading: Reading, { start, end }: Span): Span {
  const tail = /[\s,:]*$/u.exec(reading.words({ start, end }))?.[0].length ?? 0;
  return { start, end: end - tail };
}

const reach = 12;

/** From here on within a dozen paragraphs: two or three reports and as many plain sentences or more. */
function windowFrom(sorted: readonly Sorted[], from: number, draw: Draw): Sorted[] {
  const start = sorted[from]?.paragraph ?? 0;
  const near = sorted.slice(from).filter(({ paragraph: at }) => at - start <= reach);
  const own = near.filter(({ told }) => told !== null).slice(0, 2 + draw.below(3));
  const reports = near.filter(({ relation }) => relation !== null);
  if (own.length < 2 || reports.length < 2) return [];
  const beside = nearestTo(own, reports, Math.min(own.length, 2 + draw.below(2)));
  return [...own, ...beside].sort((a, b) => a.index - b.index);
}

/** Reports that stand among the plain sentences rather than in a heap before them. */
function nearestTo(own: readonly Sorted[], reports: readonly Sorted[], count: number): Sorted[] {
  const distance = ({ index }: Sorted) =>
    Math.min(...own.map((other) => Math.abs(other.index - index)));
  return [...reports]
    .sort((a, b) => distance(a) - distance(b) || a.index - b.index)
    .slice(0, count);
}

function ask(reading: Reading, draw: Draw, sentences: readonly Sorted[]): Question {
  const reported = sentences.flatMap(({ relation }) => (relation === null ? [] : [relation]));
  const own = sentences.flatMap(({ told }) => (told === null ? [] : [told]));
  const cues = reported
    .flatMap((index) => reading.analysis.relations[index]?.cue[0] ?? [])
    .map((cue) => bare(reading, cue));
  const basis: Basis = {
    form: selectReported.id,
    skill: selectReported.skill,
    keyClass: `${reported.length}-of-${sentences.length}`,
    stem: draw.pick([
      wording(
        "Select each marked sentence in which the article reports what a person, a body or a text says.",
      ),
      wording("Which of the marked sentences have a source in them? Select each."),
      wording(
        "In which of the marked sentences does the article report what somebody, or some text, says?",
      ),
    ]),
    confidence: sureness,
    rules: reported.flatMap((index) => reading.analysis.relations[index]?.rules ?? []),
    facts: [
      ...reported.map((index) => `relation:${index}:voice`),
      ...own.flatMap(({ facts }) => facts),
    ],
    states: [],
    uses: { relations: reported, ownVoice: own.flatMap((one) => one.own) },
    proof: cues.map((span) => ({
      span,
      paragraph: reading.paragraphAt(span.start),
      role: "cue" as const,
    })),
    explanation: wording(
      "Words of saying stand in some of them: ",
      ...placesOnce(reading, cues),
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
          quote(reading, bare(reading, cue)),
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
