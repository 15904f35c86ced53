/**
 * Quizzes as pages ask for them: the examples and a share link for everybody, the editor's table for
 * the teacher whose quiz it is. What is written to them stands in draft.ts and revision.ts.
 */
import "server-only";
import * as z from "zod";
import { Left, Plan, Question, Thin } from "#engine";
import { type Reader, reader } from "#server/db";
import type { TeacherViewer } from "#server/session";
import { type ArticleView, articleColumns, viewOf } from "./article.ts";
import { isKey } from "./key.ts";
import { type Example, findAssignment, getPublicRevision, listExampleRows } from "./revision.ts";
import { parseStored } from "./stored-json.ts";

export const QuestionStatus = z.enum(["draft", "approved", "dropped"]);
export type QuestionStatus = z.infer<typeof QuestionStatus>;

export interface QuizRow {
  readonly quizId: string;
  readonly title: string;
  readonly state: "draft" | "published";
  readonly createdAt: Date;
  readonly questions: number;
  readonly approved: number;
  readonly attempts: number;
  readonly shareToken: string | null;
}

export interface TeacherQuestion {
  /** The row; `question.id` is what the learner's page knows. */
  readonly questionId: string;
  readonly status: QuestionStatus;
  readonly question: Question;
}

/** Not sure enough to be asked unless the teacher has checked it (P-232). */
export type UnsureQuestion = Omit<TeacherQuestion, "status">;

interface RevisionHead {
  readonly revisionId: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly shareToken: string;
  readonly closed: boolean;
}

export interface TeacherQuiz {
  readonly quizId: string;
  readonly title: string;
  readonly article: ArticleView;
  readonly articleId: string;
  readonly plan: Plan;
  readonly seed: number;
  readonly questions: readonly TeacherQuestion[];
  /** Beside the quiz: none of them is asked, approved or published before it is taken in. */
  readonly unsure: readonly UnsureQuestion[];
  readonly left: readonly Left[];
  readonly thin: Thin | null;
  /** What the article could not give, in sentences for the teacher (P-209). */
  readonly unmet: readonly string[];
  /** The quiz that this is the version B of; it may be deleted (P-213). */
  readonly versionOf: string | null;
  /** The newest first. */
  readonly revisions: readonly RevisionHead[];
  readonly canPublish: boolean;
}

const statuses = QuestionStatus.options;

/** A question beside the quiz: to be checked, or set aside by the teacher. */
export const UnsureStatus = z.enum(["unsure", "set-aside"]);
export type UnsureStatus = z.infer<typeof UnsureStatus>;

const shown = [...statuses, UnsureStatus.enum.unsure];

export async function listQuizzes(
  viewer: TeacherViewer,
  db: Reader = reader(),
): Promise<QuizRow[]> {
  const rows = await db.quiz.findMany({
    where: { ownerId: viewer.personId, deletedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      createdAt: true,
      questions: { where: { status: { in: [...statuses] } }, select: { status: true } },
      revisions: {
        orderBy: { number: "desc" },
        select: {
          assignments: {
            select: {
              shareToken: true,
              _count: { select: { attempts: { where: { mode: "graded" } } } },
            },
          },
        },
      },
    },
  });
  return rows.map((row) => {
    const assignments = row.revisions.flatMap((revision) => revision.assignments);
    return {
      quizId: row.id,
      title: row.title,
      state: assignments.length > 0 ? "published" : "draft",
      createdAt: row.createdAt,
      questions: row.questions.filter(({ status }) => status !== "dropped").length,
      approved: row.questions.filter(({ status }) => status === "approved").length,
      attempts: assignments.reduce((sum, one) => sum + one._count.attempts, 0),
      shareToken: assignments[0]?.shareToken ?? null,
    };
  });
}

const quizColumns = {
  id: true,
  title: true,
  planJson: true,
  seed: true,
  leftJson: true,
  thinJson: true,
  unmetJson: true,
  versionOf: true,
  articleId: true,
  article: { select: articleColumns },
  questions: {
    where: { status: { in: shown } },
    orderBy: [{ position: "asc" as const }, { createdAt: "asc" as const }],
    select: { id: true, status: true, questionJson: true },
  },
  revisions: {
    orderBy: { number: "desc" as const },
    select: {
      id: true,
      number: true,
      publishedAt: true,
      assignments: { select: { shareToken: true, closedAt: true } },
    },
  },
};

export async function findQuiz(
  viewer: TeacherViewer,
  quizId: string,
  db: Reader = reader(),
): Promise<TeacherQuiz | null> {
  if (!isKey(quizId)) return null;
  const row = await db.quiz.findFirst({
    where: { id: quizId, ownerId: viewer.personId, deletedAt: null },
    select: quizColumns,
  });
  if (row === null) return null;
  const rows = row.questions.map(({ id, status, questionJson }) => ({
    questionId: id,
    status: QuestionStatus.safeParse(status).data ?? null,
    question: parseStored(Question, questionJson),
  }));
  const questions = rows.flatMap(({ status, ...one }) =>
    status === null ? [] : [{ ...one, status }],
  );
  const unsure = rows.flatMap(({ status, ...one }) => (status === null ? [one] : []));
  return {
    quizId: row.id,
    title: row.title,
    article: viewOf(row.article),
    articleId: row.articleId,
    plan: parseStored(Plan, row.planJson),
    seed: row.seed,
    questions,
    unsure,
    left: parseStored(z.array(Left), row.leftJson),
    thin: row.thinJson === null ? null : parseStored(Thin, row.thinJson),
    unmet: row.unmetJson === null ? [] : parseStored(z.array(z.string()), row.unmetJson),
    versionOf: row.versionOf,
    revisions: row.revisions.flatMap(({ id: revisionId, number, publishedAt, assignments }) =>
      assignments.map(({ shareToken, closedAt }) => {
        return { revisionId, number, publishedAt, shareToken, closed: closedAt !== null };
      }),
    ),
    canPublish: questions.some(({ status }) => status === "approved"),
  };
}

export interface OtherVersion {
  readonly quizId: string;
  readonly title: string;
  /** It was there first; else it was made beside this one. */
  readonly isFirst: boolean;
}

/** The version A of a version B, or the other way round; null where there is none (P-213). */
export async function findOtherVersion(
  viewer: TeacherViewer,
  { quizId, versionOf }: Pick<TeacherQuiz, "quizId" | "versionOf">,
  db: Reader = reader(),
): Promise<OtherVersion | null> {
  const row = await db.quiz.findFirst({
    where: {
      ownerId: viewer.personId,
      deletedAt: null,
      OR: [{ versionOf: quizId }, ...(versionOf === null ? [] : [{ id: versionOf }])],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, title: true },
  });
  if (row === null) return null;
  return { quizId: row.id, title: row.title, isFirst: row.id === versionOf };
}

/** The slug of the article that the product is shown with first. */
const firstSlug = "idlib-reckless-attack";

/** The seed article's quiz first, the others by name. */
export async function listExamples(db: Reader = reader()): Promise<Example[]> {
  const examples = await listExampleRows(db);
  const isFirst = (example: Example) => Number(example.slug === firstSlug);
  return examples.toSorted((a, b) => isFirst(b) - isFirst(a));
}

export interface Share {
  readonly assignmentId: string;
  readonly title: string;
  /** Null: an example, published without a teacher's review (P-019). */
  readonly teacherName: string | null;
  readonly questions: number;
  readonly minutes: number;
  readonly example: boolean;
  readonly closed: boolean;
  /** How answers are marked, in words; each sentence once (P-108). */
  readonly scoring: readonly string[];
  readonly article: {
    readonly title: string | null;
    readonly outlet: string | null;
    readonly publishedOn: string | null;
    readonly words: number;
  };
}

/** Reading at 180 words and answering at one question a minute, rounded up to five minutes. */
export function minutesFor(words: number, questions: number): number {
  return Math.max(5, Math.ceil((words / 180 + questions) / 5) * 5);
}

export async function findShare(shareToken: string, db: Reader = reader()): Promise<Share | null> {
  const head = await findAssignment(shareToken, db);
  if (head === null) return null;
  const { title, article, questions } = await getPublicRevision(head.revisionId, db);
  const words = article.text.split(/\s+/u).filter((word) => word !== "").length;
  return {
    assignmentId: head.assignmentId,
    title,
    teacherName: head.example ? null : head.ownerName,
    questions: questions.length,
    minutes: minutesFor(words, questions.length),
    example: head.example,
    closed: head.closed,
    scoring: [...new Set(questions.map((question) => question.scoring))],
    article: {
      title: article.title,
      outlet: article.outlet,
      publishedOn: article.publishedOn,
      words,
    },
  };
}
