/**
 * What a class answered, for the teacher whose quiz it is (P-331, P-334, P-380): the first graded
 * attempt of each learner under one revision; previews never count.
 */
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
import { type Reader, reader } from "#server/db";
import type { TeacherViewer } from "#server/session";
import { type ArticleView, articleColumns, viewOf } from "./article.ts";
import { findReviewForTeacher, pointsOf, type Review } from "./attempt.ts";
import { countMistakes, findMisunderstood, type MarkedAttempt } from "./mistakes.ts";
import { getFullQuestions, getPublicRevision } from "./revision.ts";
import { parseStored } from "./stored-json.ts";

type Strand = (typeof skills)[keyof typeof skills]["strand"];

export interface ResultCell {
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

export interface Results {
  readonly quizId: string;
  readonly title: string;
  readonly article: ArticleView;
  /** Null where nothing is published yet. */
  readonly revision: number | null;
  readonly shareToken: string | null;
  readonly closed: boolean;
  readonly questions: readonly {
    readonly number: number;
    readonly question: LearnerQuestion;
    readonly skill: string;
    readonly strand: Strand;
  }[];
  readonly rows: readonly ResultRow[];
  readonly working: number;
  readonly max: number;
  readonly mean: number | null;
  readonly median: number | null;
  /** Earned share of each question; null where nobody was marked. */
  readonly facility: readonly (number | null)[];
  readonly misunderstood: readonly Misunderstood[];
  readonly misconceptions: readonly MistakeCount[];
  readonly slips: readonly MistakeCount[];
  readonly strands: readonly {
    readonly strand: Strand;
    readonly earned: number | null;
    readonly questions: number;
  }[];
}

interface LoadedAttempt extends MarkedAttempt {
  readonly row: ResultRow;
}

const attemptsOfClass = {
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

export function inPoints(points: number): string {
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

function loadAttempt(row: AttemptRow, questions: readonly LearnerQuestion[]): LoadedAttempt {
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

function figures(questions: readonly Question[], attempts: readonly LoadedAttempt[]) {
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
    misunderstood: findMisunderstood(questions, graded),
    ...countMistakes(questions, graded),
  };
}

/** The newest revision that somebody works or worked on; the newest one while nobody has. */
function chooseRevision<R extends { assignments: readonly { attempts: readonly unknown[] }[] }>(
  newestFirst: readonly R[],
): R | undefined {
  const isUsed = (one: R) => one.assignments.some(({ attempts }) => attempts.length > 0);
  return newestFirst.find(isUsed) ?? newestFirst[0];
}

export async function findResults(
  viewer: TeacherViewer,
  quizId: string,
  db: Reader = reader(),
): Promise<Results | null> {
  const quiz = await db.quiz.findFirst({
    where: { id: quizId, ownerId: viewer.personId, deletedAt: null },
    select: {
      title: true,
      article: { select: articleColumns },
      revisions: {
        orderBy: { number: "desc" },
        select: {
          id: true,
          number: true,
          assignments: {
            select: { shareToken: true, closedAt: true, attempts: attemptsOfClass },
          },
        },
      },
    },
  });
  if (quiz === null) return null;
  const revision = chooseRevision(quiz.revisions);
  const full = revision ? await getFullQuestions(revision.id, db) : [];
  const shown = revision ? await getPublicRevision(revision.id, db) : null;
  const questions = shown?.questions ?? [];
  const attempts = (revision?.assignments ?? [])
    .flatMap((assignment) => assignment.attempts)
    .map((row) => loadAttempt(row, questions));
  const link = revision?.assignments[0];
  return {
    quizId,
    title: quiz.title,
    article: shown?.article ?? viewOf(quiz.article),
    revision: revision?.number ?? null,
    shareToken: link?.shareToken ?? null,
    closed: link ? link.closedAt !== null : false,
    questions: full.map((question, index) => {
      const { name: skill, strand } = skills[question.key.skill];
      const learner = questions[index];
      if (!learner) throw new Error("a revision has more keys than questions");
      return { number: index + 1, question: learner, skill, strand };
    }),
    rows: attempts.map(({ row }) => row),
    ...figures(full, attempts),
  };
}

export interface LearnerResult extends Review {
  readonly quizId: string;
  /** Every save of each question, the oldest first (DS-20). */
  readonly saves: Readonly<
    Record<
      string,
      readonly { readonly seq: number; readonly answer: string; readonly savedAt: Date }[]
    >
  >;
}

export async function findLearnerResult(
  viewer: TeacherViewer,
  attemptId: string,
  db: Reader = reader(),
): Promise<LearnerResult | null> {
  const review = await findReviewForTeacher(viewer, attemptId, db);
  if (review === null) return null;
  const row = await db.attempt.findUnique({
    where: { id: attemptId },
    select: {
      assignment: { select: { revision: { select: { quizId: true } } } },
      answers: {
        orderBy: { seq: "asc" },
        select: { questionId: true, seq: true, valueJson: true, savedAt: true },
      },
    },
  });
  const saves = review.questions.map(({ question }) => {
    const own = (row?.answers ?? []).filter(({ questionId }) => questionId === question.id);
    const told = own.map(({ seq, valueJson, savedAt }) => {
      const value: unknown = JSON.parse(valueJson);
      return { seq, answer: inWords(question, value), savedAt };
    });
    return [question.id, told];
  });
  const quizId = row?.assignment.revision.quizId ?? "";
  return { ...review, quizId, saves: Object.fromEntries(saves) };
}
