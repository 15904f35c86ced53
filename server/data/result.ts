/**
 * What a class answered, for the teacher whose quiz it is (P-331, P-334, P-380): the first graded
 * attempt of each learner under one revision; previews never count.
 */
import "server-only";
import { inWords, type LearnerQuestion, skills } from "#engine";
import { type Reader, reader } from "#server/db";
import type { TeacherViewer } from "#server/session";
import { type ArticleView, articleColumns, viewOf } from "./article.ts";
import { findReviewForTeacher, type Review } from "./attempt.ts";
import {
  attemptsOfClass,
  figures,
  loadAttempt,
  type MistakeCount,
  type Misunderstood,
  type ResultRow,
  type Strand,
} from "./class-figures.ts";
import { isKey } from "./key.ts";
import { getFullQuestions, getPublicRevision } from "./revision.ts";

export type { ResultRow } from "./class-figures.ts";

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
  if (!isKey(quizId)) return null;
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
  if (row === null) throw new Error("an attempt with a review is not there");
  const saves = review.questions.map(({ question }) => {
    const own = row.answers.filter(({ questionId }) => questionId === question.id);
    const told = own.map(({ seq, valueJson, savedAt }) => {
      const value: unknown = JSON.parse(valueJson);
      return { seq, answer: inWords(question, value), savedAt };
    });
    return [question.id, told];
  });
  const { quizId } = row.assignment.revision;
  return { ...review, quizId, saves: Object.fromEntries(saves) };
}
