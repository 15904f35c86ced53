/**
 * The one dispatcher (house.md HK1). Everybody else asks these functions and never looks at `kind`.
 * A forgotten kind does not compile.
 */
import type { Part, Verdict } from "../grading/verdict.ts";
import type { Explanation, FormFields, Kind, Read } from "./kind.ts";
import { type ChainAnswer, chain } from "./kinds/chain.ts";
import { type ChoiceAnswer, choice } from "./kinds/choice.ts";
import { type ChoicesAnswer, choices } from "./kinds/choices.ts";
import { type EvidenceAnswer, evidence } from "./kinds/evidence.ts";
import { type MatchAnswer, match } from "./kinds/match.ts";
import { type SelectAnswer, select } from "./kinds/select.ts";
import type { Misconception } from "./misconceptions.ts";
import type { LearnerQuestion, Question, QuestionKind, QuestionOf } from "./question.ts";

interface Answers {
  readonly choice: ChoiceAnswer;
  readonly choices: ChoicesAnswer;
  readonly select: SelectAnswer;
  readonly match: MatchAnswer;
  readonly chain: ChainAnswer;
  readonly evidence: EvidenceAnswer;
}

type Kinds = { readonly [K in QuestionKind]: Kind<QuestionOf<K>, Answers[K]> };

const kinds: Kinds = { choice, choices, select, match, chain, evidence };

export function kindOf<K extends QuestionKind>(question: {
  readonly kind: K;
}): Kind<QuestionOf<K>, Answers[K]> {
  return kinds[question.kind];
}

export function forLearner(question: Question): LearnerQuestion {
  return kindOf(question).forLearner(question);
}

export function fromForm(question: LearnerQuestion, fields: FormFields): unknown {
  return kindOf(question).fromForm(question, fields);
}

export function read(question: LearnerQuestion, value: unknown): Read<unknown> {
  return kindOf(question).read(question, value);
}

/** Reads first: a blank answer is omitted, an unreadable one is not wrong (P-105). */
export function grade(question: Question, value: unknown): Verdict {
  const kind = kindOf(question);
  const answer = kind.read(kind.forLearner(question), value);
  if (answer.outcome === "blank") return { outcome: "omitted", max: question.points };
  if (answer.outcome === "unreadable") return { outcome: "ungradable", problem: answer.problem };
  return kind.grade(question, answer.answer);
}

export function explain(question: Question, verdict: Verdict): Explanation {
  return kindOf(question).explain(question, verdict);
}

export function fullAnswer(question: Question): unknown {
  return kindOf(question).fullAnswer(question);
}

export function alone(question: LearnerQuestion, part: Part): unknown {
  return kindOf(question).alone(question, part);
}

/** The answer in words; nothing for an answer that is blank or cannot be read. */
export function inWords(question: LearnerQuestion, value: unknown): string {
  const kind = kindOf(question);
  const answer = kind.read(question, value);
  return answer.outcome === "read" ? kind.inWords(question, answer.answer) : "";
}

export function cell(question: LearnerQuestion, value: unknown): string | null {
  const kind = kindOf(question);
  const answer = kind.read(question, value);
  return answer.outcome === "read" ? kind.cell(question, answer.answer) : null;
}

/** How questions of this kind are answered, in words. */
export function nameOfKind(kind: QuestionKind): string {
  return kinds[kind].name;
}

export function offers(question: Question): readonly Misconception[] {
  return kindOf(question).offers(question);
}
