/**
 * Part A is a choice or several, part B a selection in the text that counts only where part A is at
 * least partly right (product.md 3.7). The arithmetic is that of its two parts.
 */
import * as z from "zod";
import { netShare, tally } from "../../grading/net-correct.ts";
import { points as inPoints } from "../../grading/result.ts";
import type { Part } from "../../grading/verdict.ts";
import type { Kind, Read } from "../kind.ts";
import { EvidenceQuestion, type LearnerEvidence } from "../question.ts";
import { plain } from "../wording.ts";
import { filled, inOneLine, isBlank, notThisKind, readIds, unreadable } from "./answers.ts";
import { ChoiceAnswer } from "./choice.ts";
import { ChoicesAnswer } from "./choices.ts";
import { codesOf, explainedParts, explanationOf, mistakesOf, partsOf } from "./feedback.ts";
import { SelectAnswer } from "./select.ts";

export const EvidenceAnswer = z.strictObject({
  claim: z.union([ChoiceAnswer, ChoicesAnswer]).nullable(),
  evidence: SelectAnswer.nullable(),
});
export type EvidenceAnswer = z.infer<typeof EvidenceAnswer>;

type Learner = z.infer<typeof LearnerEvidence>;

/** Either part may still be anything: each is read by itself, so that a problem names its part. */
const Parts = z.strictObject({ claim: z.json(), evidence: z.json() });

export const evidence: Kind<EvidenceQuestion, EvidenceAnswer> = {
  name: "claim, then evidence",
  question: EvidenceQuestion,
  answer: EvidenceAnswer,
  forLearner: ({ id, kind, stem, instruction, points, scoring, shown }) => ({
    id,
    kind,
    stem,
    instruction,
    points,
    scoring,
    shown: {
      mode: shown.mode,
      options: shown.options.map((option) => ({ id: option.id, text: option.text })),
      task: shown.task,
      unit: shown.unit,
      candidates: shown.candidates.map((candidate) => ({
        id: candidate.id,
        span: candidate.span,
        words: candidate.words,
        paragraph: candidate.paragraph,
      })),
    },
  }),
  fromForm({ shown }, fields) {
    const options = filled(fields, "option");
    const one = options.length > 1 ? options : (options[0] ?? null);
    return {
      claim: shown.mode === "one" ? { option: one } : { options },
      evidence: { spans: filled(fields, "span") },
    };
  },
  read,
  grade({ shown, points, key }, answer) {
    const claim = partsOf(shown.options, claimed(answer), key.right.claim);
    const spans = partsOf(shown.candidates, selected(answer), key.right.evidence);
    const parts = [...claim, ...spans];
    return {
      outcome: "marked",
      earned: (points * earnedShare(shareOf(claim), shareOf(spans))) / 2,
      max: points,
      parts,
      mistakes: mistakesOf(parts, key.judged),
    };
  },
  explain(question, verdict) {
    const { shown, key } = question;
    const blank = [
      ...partsOf(shown.options, [], key.right.claim),
      ...partsOf(shown.candidates, [], key.right.evidence),
    ];
    const parts = verdict.outcome === "marked" ? verdict.parts : blank;
    return explanationOf(key, verdict, explainedParts(parts, key.judged), formula(question, parts));
  },
  fullAnswer: ({ shown, key: { right } }) => ({
    claim:
      shown.mode === "one" ? { option: right.claim[0] ?? null } : { options: [...right.claim] },
    evidence: { spans: [...right.evidence] },
  }),
  alone({ shown }, { id }) {
    if (shown.candidates.some((candidate) => candidate.id === id)) {
      return { claim: null, evidence: { spans: [id] } };
    }
    return { claim: shown.mode === "one" ? { option: id } : { options: [id] }, evidence: null };
  },
  inWords({ shown }, answer) {
    const [options, spans] = [claimed(answer), selected(answer)];
    const claims = shown.options.filter(({ id }) => options.includes(id));
    const places = shown.candidates.filter(({ id }) => spans.includes(id));
    const a = inOneLine(claims.map(({ text }) => plain(text)));
    const b = inOneLine(places.map(({ words, paragraph }) => `paragraph ${paragraph}: ${words}`));
    return inOneLine([
      ...(claims.length > 0 ? [`A: ${a}`] : []),
      ...(places.length > 0 ? [`B: ${b}`] : []),
    ]);
  },
  cell: () => null,
  places: () => 0,
  placed: (question) => question,
  texts: ({ shown, key: { right, judged } }) => ({
    shown: [
      ...shown.options.map(({ id, text }) => ({ text, right: right.claim.includes(id) })),
      ...shown.candidates.map(({ id, words, span }) => ({
        text: [{ words, span }],
        right: right.evidence.includes(id),
      })),
    ],
    told: [shown.task, ...Object.values(judged).map(({ sentence }) => sentence)],
  }),
  opensQuiz: false,
  offers: ({ key }) => codesOf(Object.values(key.judged)),
};

function claimed({ claim }: EvidenceAnswer): readonly string[] {
  if (claim === null) return [];
  if ("options" in claim) return claim.options;
  return claim.option === null ? [] : [claim.option];
}

function selected({ evidence: chosen }: EvidenceAnswer): readonly string[] {
  return chosen?.spans ?? [];
}

function read(question: Learner, value: unknown): Read<EvidenceAnswer> {
  if (isBlank(value)) return { outcome: "blank" };
  const parts = Parts.safeParse(value);
  if (!parts.success) return unreadable(notThisKind);
  const claim = readClaim(question, parts.data.claim);
  if (claim.outcome === "unreadable") return unreadable(`Part A: ${claim.problem}`);
  const { candidates } = question.shown;
  const spans = readIds(SelectAnswer, (one) => one.spans, candidates, parts.data.evidence);
  if (spans.outcome === "unreadable") return unreadable(`Part B: ${spans.problem}`);
  if (claim.outcome === "blank" && spans.outcome === "blank") return { outcome: "blank" };
  return {
    outcome: "read",
    answer: {
      claim: claim.outcome === "read" ? claim.answer : null,
      evidence: spans.outcome === "read" ? spans.answer : null,
    },
  };
}

function readClaim({ shown }: Learner, value: unknown): Read<ChoiceAnswer | ChoicesAnswer> {
  const { mode, options } = shown;
  return mode === "one"
    ? readIds(ChoiceAnswer, ({ option }) => (option === null ? [] : [option]), options, value)
    : readIds(ChoicesAnswer, (one) => one.options, options, value);
}

/** Right minus wrong over all right ones; a single choice is right or not. */
function shareOf(parts: readonly Part[]): number {
  const chosen = parts.filter(({ state }) => state.startsWith("chosen"));
  const key = parts.filter(({ state }) => state === "chosen-right" || state === "missed");
  return netShare(
    tally(
      chosen.map(({ id }) => id),
      key.map(({ id }) => id),
    ),
  );
}

/** Evidence counts only for a claim that is at least partly right. */
function earnedShare(claim: number, spans: number): number {
  return claim > 0 ? claim + spans : 0;
}

function formula({ shown, points }: EvidenceQuestion, parts: readonly Part[]): string {
  const a = shareOf(parts.slice(0, shown.options.length));
  const b = shareOf(parts.slice(shown.options.length));
  const worth = points === 2 ? "" : ` × ${inPoints(points / 2)}`;
  if (a <= 0) return `Part A ${inPoints(a)}, so part B does not count`;
  return `(part A ${inPoints(a)} + part B ${inPoints(b)})${worth}`;
}
