/**
 * Attempts as pages see them. Before the hand-in no key is read; afterwards the review has the
 * explanations. Somebody else's attempt is absent.
 */
import "server-only";
import * as z from "zod";
import {
  type Explanation,
  explain,
  type LearnerQuestion,
  type Question,
  skills,
  Verdict,
} from "#engine";
import { type Reader, reader } from "#server/db";
import type { TeacherViewer, Viewer } from "#server/session";
import type { ArticleView } from "./article.ts";
import { isKey } from "./key.ts";
import { getFullQuestions, getPublicRevision } from "./revision.ts";
import { parseStored } from "./stored-json.ts";

interface SavedAnswer {
  readonly value: unknown;
  readonly seq: number;
  readonly savedAt: Date;
}

interface AttemptHead {
  readonly attemptId: string;
  readonly title: string;
  readonly nickname: string;
  /** A teacher's look, never counted (P-016). */
  readonly preview: boolean;
  readonly shareToken: string;
  readonly startedAt: Date;
}

export interface AttemptView extends AttemptHead {
  readonly state: "in-progress" | "graded";
  readonly article: ArticleView;
  readonly questions: readonly LearnerQuestion[];
  readonly answers: Readonly<Record<string, SavedAnswer>>;
  readonly lastSeq: number;
}

type Strand = (typeof skills)[keyof typeof skills]["strand"];

interface StrandScore {
  readonly strand: Strand;
  readonly earned: number;
  readonly max: number;
  /** Numbers of the questions, from 1. */
  readonly questions: readonly number[];
}

export interface ReviewedQuestion {
  readonly question: LearnerQuestion;
  readonly answer: unknown;
  readonly explanation: Explanation;
}

export interface Review extends AttemptHead {
  readonly article: ArticleView;
  readonly earned: number;
  readonly max: number;
  readonly handedInAt: Date;
  readonly gradedAt: Date;
  readonly questions: readonly ReviewedQuestion[];
  readonly strands: readonly StrandScore[];
}

const AttemptState = z.enum(["in-progress", "graded"]);

const attemptColumns = {
  id: true,
  state: true,
  mode: true,
  startedAt: true,
  handedInAt: true,
  gradedAt: true,
  earned: true,
  max: true,
  enrolment: { select: { nickname: true } },
  person: { select: { name: true } },
  assignment: { select: { revisionId: true, shareToken: true } },
} as const;

interface AttemptRow {
  readonly id: string;
  readonly state: string;
  readonly mode: string;
  readonly startedAt: Date;
  readonly handedInAt: Date | null;
  readonly gradedAt: Date | null;
  readonly earned: number | null;
  readonly max: number | null;
  readonly enrolment: { readonly nickname: string } | null;
  readonly person: { readonly name: string };
  readonly assignment: { readonly revisionId: string; readonly shareToken: string };
}

function headOf(row: AttemptRow, title: string): AttemptHead {
  return {
    attemptId: row.id,
    title,
    nickname: row.enrolment?.nickname ?? row.person.name,
    preview: row.mode === "preview",
    shareToken: row.assignment.shareToken,
    startedAt: row.startedAt,
  };
}

export interface CurrentAnswer extends SavedAnswer {
  readonly answerId: string;
}

/** The row with the highest `seq` of each question (DS-15). */
export async function listCurrentAnswers(
  attemptId: string,
  db: Reader = reader(),
): Promise<Map<string, CurrentAnswer>> {
  const rows = await db.answer.findMany({
    where: { attemptId },
    orderBy: { seq: "asc" },
    select: { id: true, questionId: true, seq: true, valueJson: true, savedAt: true },
  });
  return new Map(
    rows.map(({ id: answerId, questionId, seq, valueJson, savedAt }) => {
      const value: unknown = JSON.parse(valueJson);
      return [questionId, { answerId, value, seq, savedAt }];
    }),
  );
}

export async function findAttempt(
  viewer: Viewer,
  attemptId: string,
  db: Reader = reader(),
): Promise<AttemptView | null> {
  if (!isKey(attemptId)) return null;
  const row = await db.attempt.findFirst({
    where: { id: attemptId, personId: viewer.personId },
    select: attemptColumns,
  });
  if (row === null) return null;
  const { title, article, questions } = await getPublicRevision(row.assignment.revisionId, db);
  const current = await listCurrentAnswers(attemptId, db);
  const answers = [...current].map(([questionId, { value, seq, savedAt }]) => [
    questionId,
    { value, seq, savedAt },
  ]);
  return {
    ...headOf(row, title),
    state: AttemptState.parse(row.state),
    article,
    questions,
    answers: Object.fromEntries(answers),
    lastSeq: Math.max(0, ...[...current.values()].map(({ seq }) => seq)),
  };
}

export async function findReview(
  viewer: Viewer,
  attemptId: string,
  db: Reader = reader(),
): Promise<Review | null> {
  if (!isKey(attemptId)) return null;
  const row = await db.attempt.findFirst({
    where: { id: attemptId, personId: viewer.personId, state: "graded" },
    select: attemptColumns,
  });
  return row === null ? null : reviewOf(row, db);
}

/** The same for the teacher of the class; `findLearnerResult` adds the history of saves. */
export async function findReviewForTeacher(
  viewer: TeacherViewer,
  attemptId: string,
  db: Reader = reader(),
): Promise<Review | null> {
  if (!isKey(attemptId)) return null;
  const row = await db.attempt.findFirst({
    where: {
      id: attemptId,
      state: "graded",
      mode: "graded",
      assignment: { revision: { quiz: { ownerId: viewer.personId } } },
    },
    select: attemptColumns,
  });
  return row === null ? null : reviewOf(row, db);
}

async function reviewOf(row: AttemptRow, db: Reader): Promise<Review> {
  const { revisionId } = row.assignment;
  const { title, article, questions } = await getPublicRevision(revisionId, db);
  const full = await getFullQuestions(revisionId, db);
  const verdicts = await listVerdicts(row.id, db);
  const answers = await listCurrentAnswers(row.id, db);
  if (row.earned === null || row.max === null || !row.gradedAt || !row.handedInAt) {
    throw new Error("a graded attempt lacks its score");
  }
  return {
    ...headOf(row, title),
    article,
    earned: row.earned,
    max: row.max,
    handedInAt: row.handedInAt,
    gradedAt: row.gradedAt,
    questions: questions.map((question, index) => {
      const whole = full[index];
      const verdict = verdicts.get(question.id);
      if (!whole || !verdict) throw new Error("a graded attempt lacks a verdict");
      const answer = answers.get(question.id)?.value ?? null;
      return { question, answer, explanation: explain(whole, verdict) };
    }),
    strands: strandScores(full, verdicts),
  };
}

async function listVerdicts(
  attemptId: string,
  db: Reader = reader(),
): Promise<Map<string, Verdict>> {
  const rows = await db.verdict.findMany({
    where: { attemptId },
    select: { questionId: true, verdictJson: true },
  });
  return new Map(rows.map((row) => [row.questionId, parseStored(Verdict, row.verdictJson)]));
}

/** What could not be read counts neither way (P-105). */
export function pointsOf(verdict: Verdict): { earned: number; max: number } {
  if (verdict.outcome === "ungradable") return { earned: 0, max: 0 };
  return { earned: verdict.outcome === "marked" ? verdict.earned : 0, max: verdict.max };
}

function strandScores(
  questions: readonly Question[],
  verdicts: ReadonlyMap<string, Verdict>,
): StrandScore[] {
  const scores = new Map<Strand, { earned: number; max: number; questions: number[] }>();
  questions.forEach((question, index) => {
    const { strand } = skills[question.key.skill];
    const verdict = verdicts.get(question.id);
    if (!verdict) return;
    const score = scores.get(strand) ?? { earned: 0, max: 0, questions: [] };
    const { earned, max } = pointsOf(verdict);
    score.earned += earned;
    score.max += max;
    score.questions.push(index + 1);
    scores.set(strand, score);
  });
  return [...scores].map(([strand, score]) => ({ strand, ...score }));
}

/** The attempt that this person has under a link: to go on with, or to look at. */
export async function findOpenAttempt(
  viewer: Viewer | null,
  shareToken: string,
  db: Reader = reader(),
): Promise<{ attemptId: string; state: "in-progress" | "graded"; nickname: string } | null> {
  if (viewer === null || !isKey(shareToken)) return null;
  const row = await db.attempt.findFirst({
    where: { personId: viewer.personId, assignment: { shareToken } },
    orderBy: { number: "desc" },
    select: {
      id: true,
      state: true,
      enrolment: { select: { nickname: true } },
      person: { select: { name: true } },
    },
  });
  if (row === null) return null;
  const nickname = row.enrolment?.nickname ?? row.person.name;
  return { attemptId: row.id, state: AttemptState.parse(row.state), nickname };
}
