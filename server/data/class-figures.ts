/** Rows, cells and figures of a class, from attempts as they are stored (P-331, P-334, P-380). */
import "server-only";
import {
  cell,
  inWords,
  type LearnerQuestion,
  type Misconception,
  type Question,
  skills,
  Verdict,
} from "#engine";
import { pointsOf } from "./attempt.ts";
import { countMistakes, listMisunderstood, type MarkedAttempt } from "./mistakes.ts";
import { parseStored } from "./stored-json.ts";

export type Strand = (typeof skills)[keyof typeof skills]["strand"];

interface ResultCell {
  readonly state: "right" | "partly" | "wrong" | "omitted" | "ungradable" | "open";
  /** One sign: a dot, a letter, points. */
  readonly text: string;
  readonly earned: number | null;
  /** The same in words, with the answer. */
  readonly spoken: string;
  /** The answer in words; empty where there is none. */
  readonly answer: string;
}

export interface ResultRow {
  readonly attemptId: string;
  readonly nickname: string;
  readonly state: "in-progress" | "graded";
  readonly startedAt: Date;
  readonly handedInAt: Date | null;
  readonly durationMs: number | null;
  readonly earned: number | null;
  readonly max: number | null;
  /** How many questions have an answer so far. */
  readonly answered: number;
  readonly cells: readonly ResultCell[];
}

export interface Misunderstood {
  /** Number of the question, from 1. */
  readonly question: number;
  readonly stem: string;
  readonly code: Misconception;
  readonly report: string;
  readonly chosen: number;
  readonly of: number;
  readonly bars: readonly {
    readonly label: string;
    readonly text: string;
    readonly chosen: number;
    readonly key: boolean;
    readonly code: Misconception | null;
  }[];
  readonly sentence: string;
  readonly paragraph: number | null;
}

export interface MistakeCount {
  readonly code: Misconception;
  readonly report: string;
  readonly chosen: number;
  /** Marked answers to questions that offer it. */
  readonly of: number;
  readonly students: number;
}

export interface LoadedAttempt extends MarkedAttempt {
  readonly row: ResultRow;
}

export const attemptsOfClass = {
  where: { mode: "graded", number: 1 },
  orderBy: { startedAt: "asc" },
  select: {
    id: true,
    state: true,
    startedAt: true,
    handedInAt: true,
    earned: true,
    max: true,
    enrolment: { select: { nickname: true } },
    person: { select: { name: true } },
    answers: { orderBy: { seq: "asc" }, select: { questionId: true, valueJson: true } },
    verdicts: { select: { questionId: true, verdictJson: true } },
  },
} as const;

interface AttemptRow {
  readonly id: string;
  readonly state: string;
  readonly startedAt: Date;
  readonly handedInAt: Date | null;
  readonly earned: number | null;
  readonly max: number | null;
  readonly enrolment: { readonly nickname: string } | null;
  readonly person: { readonly name: string };
  readonly answers: readonly { readonly questionId: string; readonly valueJson: string }[];
  readonly verdicts: readonly { readonly questionId: string; readonly verdictJson: string }[];
}

function inPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}

function cellOf(
  question: LearnerQuestion,
  value: unknown,
  verdict: Verdict | undefined,
): ResultCell {
  const answer = inWords(question, value);
  const base = { earned: null, answer };
  if (verdict === undefined) return { ...base, state: "open", text: "", spoken: "not marked yet" };
  if (verdict.outcome === "omitted") {
    return { ...base, state: "omitted", text: "–", earned: 0, spoken: "not answered" };
  }
  if (verdict.outcome === "ungradable") {
    return { ...base, state: "ungradable", text: "?", spoken: "could not be read" };
  }
  const { earned, max } = verdict;
  if (earned >= max)
    return { state: "right", text: "•", earned, answer, spoken: `right: ${answer}` };
  const told = `${inPoints(earned)} of ${inPoints(max)}: ${answer}`;
  if (earned > 0) {
    const text = inPoints(earned).replace(/^0/u, "");
    return { state: "partly", text, earned, answer, spoken: `partly right, ${told}` };
  }
  const text = cell(question, value) ?? "0";
  return { state: "wrong", text, earned, answer, spoken: `not right, ${told}` };
}

export function loadAttempt(row: AttemptRow, questions: readonly LearnerQuestion[]): LoadedAttempt {
  const values = new Map<string, unknown>();
  for (const { questionId, valueJson } of row.answers) {
    values.set(questionId, JSON.parse(valueJson));
  }
  const verdicts = new Map(
    row.verdicts.map((one) => [one.questionId, parseStored(Verdict, one.verdictJson)]),
  );
  const { id: attemptId, startedAt, handedInAt, earned, max } = row;
  return {
    verdicts,
    row: {
      attemptId,
      nickname: row.enrolment?.nickname ?? row.person.name,
      state: row.state === "graded" ? "graded" : "in-progress",
      startedAt,
      handedInAt,
      durationMs: handedInAt === null ? null : handedInAt.getTime() - startedAt.getTime(),
      earned,
      max,
      answered: [...values.values()].filter((value) => value !== null).length,
      cells: questions.map((one) => cellOf(one, values.get(one.id) ?? null, verdicts.get(one.id))),
    },
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

function share(questions: readonly Question[], attempts: readonly MarkedAttempt[]): number | null {
  let earned = 0;
  let max = 0;
  for (const { verdicts } of attempts) {
    for (const { id } of questions) {
      const verdict = verdicts.get(id);
      if (!verdict) continue;
      const points = pointsOf(verdict);
      earned += points.earned;
      max += points.max;
    }
  }
  return max === 0 ? null : earned / max;
}

export function figures(questions: readonly Question[], attempts: readonly LoadedAttempt[]) {
  const graded = attempts.filter(({ row }) => row.state === "graded");
  const totals = graded.flatMap(({ row }) => (row.earned === null ? [] : [row.earned]));
  const byStrand = Map.groupBy(questions, ({ key }) => skills[key.skill].strand);
  return {
    working: attempts.length - graded.length,
    max: questions.reduce((sum, { points }) => sum + points, 0),
    mean: mean(totals),
    median: median(totals),
    facility: questions.map((question) => share([question], graded)),
    strands: [...byStrand].map(([strand, list]) => {
      return { strand, earned: share(list, graded), questions: list.length };
    }),
    misunderstood: listMisunderstood(questions, graded),
    ...countMistakes(questions, graded),
  };
}
