/** What is written while an attempt runs: persons in a class, attempts, answers, verdicts. */
import "server-only";
import { randomUUID } from "node:crypto";
import type { Verdict } from "#engine";
import { now } from "#server/clock";
import { type Reader, reader, type Tx } from "#server/db";
import { isKey } from "./key.ts";

export interface AttemptPlace {
  readonly attemptId: string;
  readonly personId: string;
  readonly assignmentId: string;
  readonly revisionId: string;
  readonly state: string;
  readonly startedAt: Date;
  readonly earned: number | null;
  readonly max: number | null;
}

const placeColumns = {
  id: true,
  personId: true,
  assignmentId: true,
  state: true,
  startedAt: true,
  earned: true,
  max: true,
  assignment: { select: { revisionId: true } },
} as const;

interface PlaceRow extends Omit<AttemptPlace, "attemptId" | "revisionId"> {
  readonly id: string;
  readonly assignment: { readonly revisionId: string };
}

function placeOf({ id, assignment, ...row }: PlaceRow): AttemptPlace {
  return { attemptId: id, revisionId: assignment.revisionId, ...row };
}

export async function findPlace(
  personId: string,
  attemptId: string,
  db: Reader = reader(),
): Promise<AttemptPlace | null> {
  if (!isKey(attemptId)) return null;
  const where = { id: attemptId, personId };
  const row = await db.attempt.findFirst({ where, select: placeColumns });
  return row === null ? null : placeOf(row);
}

export async function findByStartId(
  startId: string,
  db: Reader = reader(),
): Promise<AttemptPlace | null> {
  const row = await db.attempt.findUnique({ where: { startId }, select: placeColumns });
  return row === null ? null : placeOf(row);
}

/** The newest attempt of a person under an assignment. */
export async function findNewest(
  personId: string,
  assignmentId: string,
  db: Reader = reader(),
): Promise<(AttemptPlace & { readonly number: number }) | null> {
  const row = await db.attempt.findFirst({
    where: { personId, assignmentId },
    orderBy: { number: "desc" },
    select: { ...placeColumns, number: true },
  });
  return row === null ? null : { ...placeOf(row), number: row.number };
}

export interface Enrolled {
  readonly enrolmentId: string;
  readonly nicknameFolded: string;
}

export async function findEnrolment(
  courseId: string,
  personId: string,
  db: Reader = reader(),
): Promise<Enrolled | null> {
  const row = await db.enrolment.findUnique({
    where: { courseId_personId: { courseId, personId } },
    select: { id: true, nicknameFolded: true },
  });
  return row === null ? null : { enrolmentId: row.id, nicknameFolded: row.nicknameFolded };
}

/** Of these folded nicknames, those that somebody in the class has. */
export async function listTaken(
  courseId: string,
  folded: readonly string[],
  db: Reader = reader(),
): Promise<Set<string>> {
  const rows = await db.enrolment.findMany({
    where: { courseId, nicknameFolded: { in: [...folded] } },
    select: { nicknameFolded: true },
  });
  return new Set(rows.map((row) => row.nicknameFolded));
}

export async function createEnrolment(
  enrolment: {
    readonly courseId: string;
    readonly personId: string;
    readonly nickname: string;
    readonly nicknameFolded: string;
  },
  tx: Tx,
): Promise<string> {
  const id = randomUUID();
  await tx.enrolment.create({ data: { id, ...enrolment, createdAt: now() } });
  return id;
}

export interface NewAttempt {
  readonly assignmentId: string;
  readonly personId: string;
  readonly enrolmentId: string | null;
  readonly number: number;
  readonly mode: "graded" | "preview";
  readonly startId: string;
}

export async function createAttempt(attempt: NewAttempt, tx: Tx): Promise<string> {
  const id = randomUUID();
  const data = { ...attempt, id, state: "in-progress", version: 0, startedAt: now() };
  await tx.attempt.create({ data });
  return id;
}

/** DS-09: the first statement of every write to an attempt; false when it is closed, or not theirs. */
export async function lockAttempt(personId: string, attemptId: string, tx: Tx): Promise<boolean> {
  const { count } = await tx.attempt.updateMany({
    where: { id: attemptId, personId, state: "in-progress" },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}

export interface AnswerRow {
  readonly id: string;
  readonly attemptId: string;
  readonly questionId: string;
  readonly seq: number;
  readonly valueJson: string;
  readonly savedAt: Date;
}

const answerColumns = {
  id: true,
  attemptId: true,
  questionId: true,
  seq: true,
  valueJson: true,
  savedAt: true,
} as const;

export async function findAnswer(answerId: string, db: Reader): Promise<AnswerRow | null> {
  return db.answer.findUnique({ where: { id: answerId }, select: answerColumns });
}

/** The newest saves of a question, the newest first; and the highest `seq` of the whole attempt. */
export async function findNewestAnswer(
  attemptId: string,
  questionId: string,
  db: Reader,
): Promise<AnswerRow | null> {
  return db.answer.findFirst({
    where: { attemptId, questionId },
    orderBy: { seq: "desc" },
    select: answerColumns,
  });
}

export async function hasSeq(
  attemptId: string,
  questionId: string,
  seq: number,
  db: Reader,
): Promise<boolean> {
  return (await db.answer.count({ where: { attemptId, questionId, seq } })) > 0;
}

export async function getLastSeq(attemptId: string, db: Reader): Promise<number> {
  const row = await db.answer.aggregate({ where: { attemptId }, _max: { seq: true } });
  return row._max.seq ?? 0;
}

/** Every save is kept, up to 200 a question: then the lowest `seq` goes (DS-20). */
const mostSaves = 200;

export async function createAnswer(
  answer: Omit<AnswerRow, "savedAt"> & { readonly clientAt: Date },
  tx: Tx,
): Promise<Date> {
  const savedAt = now();
  await tx.answer.create({ data: { ...answer, savedAt } });
  const { attemptId, questionId } = answer;
  const where = { attemptId, questionId };
  if ((await tx.answer.count({ where })) > mostSaves) {
    const oldest = await tx.answer.findFirst({
      where,
      orderBy: { seq: "asc" },
      select: { id: true },
    });
    if (oldest) await tx.answer.deleteMany({ where: { id: oldest.id } });
  }
  return savedAt;
}

export interface Marked {
  readonly questionId: string;
  readonly answerId: string | null;
  readonly verdict: Verdict;
}

/** One verdict a question, and the attempt's end, in the transaction of the hand-in (DS-23). */
export async function recordGraded(
  attemptId: string,
  submitId: string,
  marked: readonly Marked[],
  score: { readonly earned: number; readonly max: number },
  tx: Tx,
): Promise<void> {
  const at = now();
  await tx.verdict.createMany({
    data: marked.map(({ questionId, answerId, verdict }) => ({
      id: randomUUID(),
      attemptId,
      questionId,
      answerId,
      outcome: verdict.outcome,
      verdictJson: JSON.stringify(verdict),
      createdAt: at,
    })),
  });
  await tx.attempt.updateMany({
    where: { id: attemptId, state: "in-progress" },
    data: { state: "graded", submitId, handedInAt: at, gradedAt: at, ...score },
  });
}
