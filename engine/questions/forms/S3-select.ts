/** Every passage that retells, among passages with exact words and the article's own telling. */
import type { Span } from "../../text/span.ts";
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import { marksRound } from "../extents.ts";
import type { Draw, Form } from "../form.ts";
import type { Passage } from "../passages.ts";
import { placesOnce, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Unsourced } from "../unsourced.ts";
import type { Phrase } from "../wording.ts";

export const selectRetold: Form = {
  id: "S3-select",
  skill: "S3",
  reason: "Retold words are somebody’s too, in the article’s wording: easily taken for neither.",
  compose({ reading, passages: all, unsourced }, draw) {
    const passages = draw.shuffle(all);
    const retold = passages.filter(({ way }) => way === "retold");
    const marked = passages.filter(({ way }) => way !== "retold");
    const own = draw
      .shuffle(unsourced.filter(({ span }) => span.end - span.start <= 260))
      .slice(0, 2);
    // Where marks alone set the others apart, nobody need read: one or two of them have none.
    const quoted = marked.slice(0, 1 + draw.below(2));
    const most = Math.min(quoted.length + own.length, 2 + draw.below(2));
    if (retold.length < 2 || quoted.length === 0 || own.length === 0) return [];
    return [ask(reading, draw, retold.slice(0, most), quoted, own)];
  },
};

/** The marks decide, and that somebody is reported. */
const sureness = 0.95;

function ask(
  reading: Reading,
  draw: Draw,
  retold: readonly Passage[],
  quoted: readonly Passage[],
  own: readonly Unsourced[],
): Question {
  const drafts = [
    ...retold.map((passage) => retelling(reading, passage)),
    ...quoted.map((passage) => quoting(reading, passage)),
    ...own.map((one) => telling(reading, one)),
  ].sort((a, b) => a.place.span.start - b.place.span.start);
  const used = [...retold, ...quoted];
  const basis: Basis = {
    form: selectRetold.id,
    skill: selectRetold.skill,
    keyClass: `${retold.length}-of-${drafts.length}`,
    stem: draw.pick(stems),
    confidence: sureness,
    rules: ["quotation-marks"],
    facts: [
      ...used.map(({ index }) => `relation:${index}:form`),
      ...own.flatMap(({ facts }) => facts),
    ],
    // Candidates are marked where they stand: nothing is printed that the article does not show anyway.
    states: [],
    uses: {
      relations: used.map(({ index }) => index),
      ownVoice: own.flatMap((one) => one.own),
    },
    proof: retold.map(({ cue }) => ({
      span: cue,
      paragraph: reading.paragraphAt(cue.start),
      role: "cue" as const,
    })),
    explanation: explanationOf(reading, retold),
    strategy: "Look for words of saying first; then look whether any words stand between marks.",
    reason: `Words of saying without marks in ${retold.length} of ${drafts.length} passages.`,
  };
  return selectOf(reading.analysis, draw, basis, drafts);
}

const stems = [
  wording(
    "Select each marked passage that retells what somebody, or some text, says, without exact words.",
  ),
  wording(
    "Which marked passages report somebody’s words in the article’s wording alone? Select each.",
  ),
  wording("Select each marked passage in which somebody is reported and no words are quoted."),
] as const;

function explanationOf(reading: Reading, retold: readonly Passage[]): Phrase[] {
  return wording(
    ...placesOnce(
      reading,
      retold.map(({ cue }) => cue).sort((a, b) => a.start - b.start),
    ),
    ": words of saying, and no quotation marks. The other passages have marks, or nobody is reported in them.",
  );
}

function retelling(reading: Reading, { sentence, cue }: Passage): CandidateDraft {
  const told = wording(
    "This passage has ",
    quote(reading, cue),
    " and no quotation marks: it is retold.",
  );
  return draft(reading, sentence, true, null, told);
}

function quoting(reading: Reading, { sentence, marked }: Passage): CandidateDraft {
  const told = marked
    ? wording("In this passage ", marksRound(reading, marked, "the"), ".")
    : wording("This passage has quotation marks.");
  return draft(reading, sentence, false, "M06", told);
}

function telling(reading: Reading, { span }: Unsourced): CandidateDraft {
  const told = wording("This passage has no words of saying: nobody is reported in it.");
  return draft(reading, span, false, "M05", told);
}

function draft(
  reading: Reading,
  span: Span,
  right: boolean,
  code: "M05" | "M06" | null,
  sentence: Phrase[],
): CandidateDraft {
  const place = { span, paragraph: reading.paragraphAt(span.start) };
  const judged = { code: right ? "M06" : code, sentence, place } as const;
  return { words: reading.words(span), place, right, judged };
}
