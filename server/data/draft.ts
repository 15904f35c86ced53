/** What is written to a quiz on the editor's table, and what the verbs ask of it. */
import "server-only";
import { randomUUID } from "node:crypto";
import { fingerprint, type Left, type Plan, Question, type Thin } from "#engine";
import { now } from "#server/clock";
import { type Reader, reader, type Tx } from "#server/db";
import { isKey } from "./key.ts";
import { QuestionStatus, UnsureStatus } from "./quiz.ts";
import { parseStored } from "./stored-json.ts";

const statuses = QuestionStatus.options;

export interface NewQuiz {
  readonly ownerId: string;
  readonly articleId: string;
  readonly title: string;
  readonly plan: Plan;
  readonly seed: number;
  readonly questions: readonly Question[];
  readonly status: QuestionStatus;
  readonly left: readonly Left[];
  readonly thin: Thin | null;
  /** What the article could not give (P-209). */
  readonly unmet?: readonly string[];
  /** The quiz that this is another version of (P-213). */
  readonly versionOf?: string;
}

export async function createQuiz(quiz: NewQuiz, tx: Tx): Promise<string> {
  const id = randomUUID();
  const { ownerId, articleId, title, seed, thin } = quiz;
  await tx.quiz.create({
    data: {
      id,
      ownerId,
      articleId,
      title,
      seed,
      planJson: JSON.stringify(quiz.plan),
      leftJson: JSON.stringify(quiz.left),
      thinJson: thin === null ? null : JSON.stringify(thin),
      unmetJson: JSON.stringify(quiz.unmet ?? []),
      versionOf: quiz.versionOf ?? null,
      createdAt: now(),
    },
  });
  await tx.quizQuestion.createMany({
    data: quiz.questions.map((question, position) =>
      questionColumns(id, position, quiz.status, question),
    ),
  });
  return id;
}

/** How many were ever made of an article, deleted ones included. */
export async function countQuizzes(
  ownerId: string,
  articleId: string,
  db: Reader = reader(),
): Promise<number> {
  return db.quiz.count({ where: { ownerId, articleId } });
}

/** Kept beside the quiz for the teacher to check one by one (P-232). */
export async function recordUnsure(
  quizId: string,
  questions: readonly Question[],
  tx: Tx,
): Promise<void> {
  await tx.quizQuestion.createMany({
    data: questions.map((question, position) =>
      questionColumns(quizId, position, "unsure", question),
    ),
  });
}

/** Set aside, or brought back to be checked. */
export async function recordUnsureStatus(
  quizId: string,
  questionId: string,
  status: UnsureStatus,
  tx: Tx,
): Promise<number> {
  if (!isKey(questionId)) return 0;
  const { count } = await tx.quizQuestion.updateMany({
    where: { quizId, id: questionId, status: { in: [...UnsureStatus.options] } },
    data: { status },
  });
  return count;
}

/** Checked by the teacher: the last question of the quiz, and approved. */
export async function recordTaken(quizId: string, questionId: string, tx: Tx): Promise<number> {
  if (!isKey(questionId)) return 0;
  const { _max } = await tx.quizQuestion.aggregate({
    where: { quizId, status: { in: [...statuses] } },
    _max: { position: true },
  });
  const { count } = await tx.quizQuestion.updateMany({
    where: { quizId, id: questionId, status: { in: [...UnsureStatus.options] } },
    data: { status: "approved", position: (_max.position ?? -1) + 1 },
  });
  return count;
}

function questionColumns(
  quizId: string,
  position: number,
  status: QuestionStatus | UnsureStatus,
  question: Question,
) {
  return {
    id: randomUUID(),
    quizId,
    position,
    status,
    questionJson: JSON.stringify(question),
    fingerprint: fingerprint(question),
    createdAt: now(),
  };
}

/** Takes the quiz's lock (DS-09); false when it is not this person's, or deleted. */
export async function lockQuiz(ownerId: string, quizId: string, tx: Tx): Promise<boolean> {
  if (!isKey(quizId)) return false;
  const { count } = await tx.quiz.updateMany({
    where: { id: quizId, ownerId, deletedAt: null },
    data: { deletedAt: null },
  });
  return count === 1;
}

export async function recordStatus(
  quizId: string,
  questionIds: readonly string[],
  status: QuestionStatus,
  tx: Tx,
): Promise<number> {
  if (!questionIds.every(isKey)) return 0;
  const { count } = await tx.quizQuestion.updateMany({
    where: { quizId, id: { in: [...questionIds] }, status: { in: [...statuses] } },
    data: { status },
  });
  return count;
}

/** Every question that was ever on the table of this quiz: none of them comes back (P-309). */
export async function listFingerprints(quizId: string, db: Reader = reader()): Promise<string[]> {
  const rows = await db.quizQuestion.findMany({
    where: { quizId },
    select: { fingerprint: true },
  });
  return rows.map((row) => row.fingerprint);
}

/** The new question takes the old one's place; the old one is kept as "replaced". Null: no such row. */
export async function recordReplacement(
  quizId: string,
  questionId: string,
  question: Question,
  tx: Tx,
): Promise<string | null> {
  const row = await tx.quizQuestion.findFirst({
    where: { id: questionId, quizId, status: { in: [...statuses] } },
    select: { position: true },
  });
  if (row === null) return null;
  await tx.quizQuestion.updateMany({ where: { id: questionId }, data: { status: "replaced" } });
  const data = questionColumns(quizId, row.position, "draft", question);
  await tx.quizQuestion.create({ data });
  return data.id;
}

export async function listApproved(quizId: string, db: Reader): Promise<Question[]> {
  const rows = await db.quizQuestion.findMany({
    where: { quizId, status: "approved" },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }],
    select: { questionJson: true },
  });
  return rows.map((row) => parseStored(Question, row.questionJson));
}

export async function renameQuizTo(quizId: string, title: string, tx: Tx): Promise<void> {
  await tx.quiz.updateMany({ where: { id: quizId }, data: { title } });
}

export async function recordDeleted(
  ownerId: string,
  quizId: string,
  deletedAt: Date | null,
  tx: Tx,
): Promise<boolean> {
  if (!isKey(quizId)) return false;
  const { count } = await tx.quiz.updateMany({
    where: { id: quizId, ownerId, deletedAt: deletedAt === null ? { not: null } : null },
    data: { deletedAt },
  });
  return count === 1;
}

/** The example's questions anew, after its article or the engine changed; the old ones are kept. */
export async function replaceAllQuestions(
  quizId: string,
  title: string,
  questions: readonly Question[],
  tx: Tx,
): Promise<void> {
  await tx.quiz.updateMany({ where: { id: quizId }, data: { title } });
  await tx.quizQuestion.updateMany({ where: { quizId }, data: { status: "replaced" } });
  await tx.quizQuestion.createMany({
    data: questions.map((question, position) =>
      questionColumns(quizId, position, "approved", question),
    ),
  });
}
