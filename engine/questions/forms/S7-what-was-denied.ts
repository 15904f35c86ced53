/**
 * Who rejects something, and which sentence states it: only where the place of the statement is sure,
 * and the other sentences speak of something else.
 */
import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";
import type { Basis, CandidateDraft, OptionDraft } from "../build.ts";
import { evidenceOf } from "../build-evidence.ts";
import { bystandersOf } from "../bystanders.ts";
import { matterOf, restates } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { type Rejection, rejectionsOf } from "../rejections.ts";
import type { Phrase } from "../wording.ts";

const mostSentences = 7;

export const whatWasDenied: Form = {
  id: "S7-what-was-denied",
  skill: "S7",
  reason: "A rejection is understood only together with the sentence that it is aimed at.",
  compose({ reading }, draw) {
    return rejectionsOf(reading)
      .flatMap((rejection) => ask(reading, draw, rejection))
      .slice(0, 1);
  },
};

function ask(reading: Reading, draw: Draw, rejection: Rejection): Question[] {
  const { denial, denier, cue, name, paragraph: at } = rejection;
  const keys = statedIn(reading, rejection);
  if (keys.length === 0 || keys.length > 3) return [];
  const others = othersNear(reading, rejection, keys);
  const wrong = bystandersOf(reading, rejection, [...denial.denied, ...denial.target]).slice(0, 4);
  if (wrong.length < 2 || others.length < Math.max(3, keys.length)) return [];
  const told = wording(
    quote(reading, cue),
    " in ",
    paragraph(at),
    " stands with ",
    quote(reading, denier),
    ".",
  );
  const right: OptionDraft = {
    text: [{ ours: name.label }],
    right: true,
    judged: { code: null, sentence: told, place: { span: denier, paragraph: at } },
  };
  const basis = basisOf(reading, draw, rejection, keys, told);
  const claim = draw.shuffle([right, ...draw.shuffle(wrong).slice(0, 3)]);
  const candidates = [...keys, ...others]
    .sort((a, b) => a.start - b.start)
    .map((span) => candidate(reading, rejection, span, keys));
  const task = wording(
    keys.length === 1 ? oneTask : `Select the ${numbers[keys.length]} ${severalTask}`,
  );
  return [evidenceOf(reading.analysis, draw, basis, claim, { task, unit: "sentence", candidates })];
}

function basisOf(
  reading: Reading,
  draw: Draw,
  { denial, cue, index, paragraph: at, sureness }: Rejection,
  keys: readonly Span[],
  told: Phrase[],
): Basis {
  const [before, behind] = draw.pick(stems);
  return {
    form: whatWasDenied.id,
    skill: whatWasDenied.skill,
    keyClass: keys.length === 1 ? "one sentence" : "several sentences",
    stem: wording(before, paragraph(at), behind),
    confidence: Math.min(0.92, sureness),
    rules: denial.rules,
    facts: [
      `denial:${index}:denier`,
      `denial:${index}:target`,
      `rejected:${denial.targetRelations.join("+") || index}`,
    ],
    states: [],
    uses: denial.quizSafe ? { denials: [index] } : {},
    proof: [
      { span: cue, paragraph: at, role: "cue" },
      ...keys.map((span) => ({
        span,
        paragraph: reading.paragraphAt(span.start),
        role: "target" as const,
      })),
    ],
    explanation: wording(told, " ", draw.pick(lessons)),
    strategy: draw.pick(strategies),
    reason: `“${reading.words(cue)}” in paragraph ${at} is aimed at what stands before it.`,
  };
}

const oneTask = "Select the sentence that states what is rejected.";
const severalTask = "sentences that state what is rejected.";
const numbers = ["", "", "two", "three"] as const;

const stems: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["Who is reported in ", " as rejecting something that was stated before?"],
  ["Which of these is reported in ", " as rejecting something that was stated before?"],
  ["By whom, according to ", ", is something rejected that was stated before?"],
];

const lessons = [
  "What it is aimed at was stated before; the rejection does not settle it.",
  "Go back from the word of rejecting to the sentence that it answers.",
  "Both belong together: who rejects, and what was stated.",
] as const;

const strategies = [
  "Follow the word of rejecting to what it points to, then find the sentence that states it.",
  "Ask what exactly is rejected, and look for the sentence where that is stated.",
  "Read back from “denied” to the statement it answers.",
] as const;

/** The sentences before the rejection that hold the statement, where their place is sure. */
function statedIn(reading: Reading, { denial, cue }: Rejection): Span[] {
  const sure = denial.quizSafe
    ? denial.rules.some((rule) => rule === "T01" || rule === "T02")
    : denial.confidence >= 0.97;
  if (!sure || denial.targetRelations.length === 0) return [];
  if (denial.target.some(({ start }) => start > cue.start)) return [];
  const own = reading.sentenceAt(cue.start);
  return reading.analysis.sentences.flatMap(({ span }, index) =>
    index !== own && denial.target.some((part) => overlaps(part, span)) ? [span] : [],
  );
}

/** Sentences around that do not state what is rejected. */
function othersNear(reading: Reading, rejection: Rejection, keys: readonly Span[]): Span[] {
  const { denial, paragraph: at, cue } = rejection;
  const [first] = keys;
  const from = (first ? reading.paragraphAt(first.start) : at) - 2;
  const matter = matterOf(
    [...denial.denied, ...denial.target].map((span) => reading.words(span)).join(" "),
  );
  const fit = reading.analysis.sentences.flatMap(({ span, paragraph: here }) => {
    const words = reading.words(span);
    const taken = keys.some((key) => overlaps(key, span)) || overlaps(span, cue);
    const near = here >= from && here <= at && reading.isBody(here);
    const whole = /^["“]?\p{Lu}/u.test(words) && words.length >= 30 && words.length <= 330;
    const apart = !restates(matterOf(words), matter, 0.4);
    const rejects = reading.analysis.denials.some((other) =>
      other.cue.some((part) => overlaps(part, span)),
    );
    return near && whole && apart && !taken && !rejects ? [span] : [];
  });
  return fit.slice(-Math.max(0, mostSentences - keys.length));
}

function candidate(
  reading: Reading,
  { cue, paragraph: at }: Rejection,
  span: Span,
  keys: readonly Span[],
): CandidateDraft {
  const right = keys.includes(span);
  const place = { span, paragraph: reading.paragraphAt(span.start) };
  const sentence = right
    ? wording("This is what ", quote(reading, cue), " in ", paragraph(at), " is aimed at.")
    : wording(
        "This sentence tells something else; ",
        quote(reading, cue),
        " in ",
        paragraph(at),
        " is not aimed at it.",
      );
  return {
    words: reading.words(span),
    place,
    right,
    judged: { code: right ? null : "M17", sentence, place },
  };
}
