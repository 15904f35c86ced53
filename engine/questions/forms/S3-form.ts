/** Sentences as printed, sorted by how they report: exact words, retold, or retold with exact words. */
import { type Basis, type LeftDraft, sortOf } from "../build.ts";
import { marksRound } from "../extents.ts";
import type { Draw, Form } from "../form.ts";
import { type Passage, type Way, ways } from "../passages.ts";
import { paragraph, paragraphs, quote, wording, words } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Phrase } from "../wording.ts";

const labels = {
  exact: "Only exact words",
  retold: "Only retold",
  both: "Retold, with some exact words",
} as const satisfies Record<Way, string>;

export const sortForms: Form = {
  id: "S3-form",
  skill: "S3",
  reason: "Seeing at a glance what is quoted and what is retold comes before weighing either.",
  compose({ reading, passages: all, statements }, draw) {
    // A passage shows its source: those that nobody is asked about come first (P-210).
    const askedAbout = new Set(statements.map(({ index }) => index));
    const passages = draw
      .shuffle(all)
      .sort((a, b) => Number(askedAbout.has(a.index)) - Number(askedAbout.has(b.index)));
    const first = choose(passages);
    const second = choose(passages.filter((passage) => !first.includes(passage)));
    return [first, second].flatMap((four) => (four.length > 0 ? [ask(reading, draw, four)] : []));
  },
};

/** Three or four sentences of two ways or more, at most two of a way; else none. */
function choose(passages: readonly Passage[]): Passage[] {
  const chosen = [0, 1]
    .flatMap((turn) =>
      ways.flatMap((way) =>
        passages.filter((passage) => passage.way === way).slice(turn, turn + 1),
      ),
    )
    .slice(0, 4);
  const kinds = new Set(chosen.map(({ way }) => way));
  if (kinds.size < 2 || chosen.length < 3) return [];
  return chosen.sort((a, b) => a.sentence.start - b.sentence.start);
}

/** The marks decide. */
const sureness = 0.96;

function ask(reading: Reading, draw: Draw, passages: readonly Passage[]): Question {
  const present = ways.filter((way) => passages.some((passage) => passage.way === way));
  const lefts = passages.map(
    (passage): LeftDraft => ({
      text: [words(reading, passage.sentence)],
      paragraph: reading.paragraphAt(passage.sentence.start),
      partner: ways.indexOf(passage.way),
      judge: (right) => judge(reading, passage, ways[right]),
    }),
  );
  const basis: Basis = {
    form: sortForms.id,
    skill: sortForms.skill,
    keyClass: present.join("+"),
    stem: draw.pick([
      wording("How does each of these passages report what somebody says?"),
      wording("Which of these passages give exact words, which retell, and which do both?"),
      wording("Sort these passages of the article by the way in which they report."),
    ]),
    confidence: sureness,
    rules: ["quotation-marks"],
    facts: passages.map(({ index }) => `relation:${index}:form`),
    states: passages.map(({ index }) => `relation:${index}:source`),
    uses: { relations: passages.map(({ index }) => index) },
    proof: passages.map(({ cue }) => ({
      span: cue,
      paragraph: reading.paragraphAt(cue.start),
      role: "cue" as const,
    })),
    explanation: wording(
      "Whatever they are about, the passages of ",
      paragraphs(passages.map(({ sentence }) => reading.paragraphAt(sentence.start))),
      " differ by their marks: round all that is said, round a part of it, or nowhere.",
    ),
    strategy: "Look for quotation marks first, then ask how far they reach.",
    reason: "The marks in these sentences decide.",
  };
  const rights = ways.map((way) => [{ ours: labels[way] }]);
  return sortOf(reading.analysis, draw, basis, lefts, rights);
}

/** What the marks show, for this passage. */
function told(reading: Reading, { marked, sentence, way, cue }: Passage): Phrase[] {
  const at = paragraph(reading.paragraphAt(sentence.start));
  if (!marked)
    return wording("With ", quote(reading, cue), " in ", at, " there are no quotation marks.");
  return wording(
    "In ",
    at,
    " ",
    marksRound(reading, marked, "the"),
    way === "exact" ? ": all that is said." : ": a part of what is said.",
  );
}

function judge(reading: Reading, passage: Passage, chosen: Way | undefined): Judged {
  return {
    code: chosen === passage.way ? null : passage.way === "retold" ? "M06" : "M07",
    sentence: told(reading, passage),
    place: { span: passage.sentence, paragraph: reading.paragraphAt(passage.sentence.start) },
  };
}
