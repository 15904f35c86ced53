/**
 * Frozen revisions and the links under which they are given out. Public questions and keys are two
 * columns (SC-04): pages of a running attempt read the first one only.
 */
import "server-only";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import * as z from "zod";
import { forLearner, LearnerQuestion, Question } from "#engine";
import { now } from "#server/clock";
import { type Reader, reader, type Tx } from "#server/db";
import { once } from "#server/once";
import { ArticleView } from "./article.ts";
import { isKey } from "./key.ts";
import { parseStored } from "./stored-json.ts";

/** Raised when the JSON of a revision changes its shape. */
const schemaVersion = 1;

const LearnerQuestions = z.array(LearnerQuestion);
const Keys = z.record(z.string(), z.unknown());

export interface PublicRevision {
  readonly revisionId: string;
  readonly title: string;
  readonly article: ArticleView;
  readonly questions: readonly LearnerQuestion[];
}

const mostKept = 50;

/** Revisions never change, so their public half may be kept in memory (MI-06). */
export async function getPublicRevision(
  revisionId: string,
  db: Reader = reader(),
): Promise<PublicRevision> {
  const kept = once("revisions", () => new Map<string, PublicRevision>());
  const found = kept.get(revisionId);
  if (found !== undefined) return found;
  const row = await db.revision.findUnique({
    where: { id: revisionId },
    select: { title: true, articleJson: true, questionsJson: true },
  });
  if (row === null) throw new Error("an assignment names a revision that is not there");
  const revision = {
    revisionId,
    title: row.title,
    article: parseStored(ArticleView, row.articleJson),
    questions: parseStored(LearnerQuestions, row.questionsJson),
  };
  const oldest = kept.keys().next();
  if (kept.size >= mostKept && !oldest.done) kept.delete(oldest.value);
  kept.set(revisionId, revision);
  return revision;
}

/** With keys: for marking, for released results, and for the teacher. */
export async function getFullQuestions(
  revisionId: string,
  db: Reader = reader(),
): Promise<Question[]> {
  const { questions } = await getPublicRevision(revisionId, db);
  const row = await db.revision.findUnique({
    where: { id: revisionId },
    select: { keysJson: true },
  });
  if (row === null) throw new Error("an assignment names a revision that is not there");
  const keys = parseStored(Keys, row.keysJson);
  return questions.map((question) => Question.parse({ ...question, key: keys[question.id] }));
}

export interface NewRevision {
  readonly quizId: string;
  readonly title: string;
  readonly article: ArticleView;
  readonly engineVersion: string;
  readonly questions: readonly Question[];
}

function frozen({ title, article, questions }: NewRevision) {
  const articleJson = JSON.stringify(article);
  const questionsJson = JSON.stringify(questions.map(forLearner));
  const keysJson = JSON.stringify(Object.fromEntries(questions.map(({ id, key }) => [id, key])));
  const contentHash = createHash("sha256")
    .update(JSON.stringify([title, articleJson, questionsJson, keysJson]))
    .digest("hex");
  return { title, articleJson, questionsJson, keysJson, contentHash };
}

export interface GivenOut {
  readonly revisionId: string;
  readonly shareToken: string;
}

/**
 * Freezes and gives out. The same content as the newest revision is that revision, so publishing
 * twice leads to one link.
 */
export async function createRevision(
  revision: NewRevision,
  course: { readonly courseId: string; readonly example: boolean },
  tx: Tx,
): Promise<GivenOut> {
  const { quizId, questions, engineVersion } = revision;
  const columns = frozen(revision);
  const newest = await tx.revision.findFirst({
    where: { quizId },
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      contentHash: true,
      assignments: { select: { shareToken: true } },
    },
  });
  const link = newest?.assignments[0];
  if (newest && link && newest.contentHash === columns.contentHash) {
    return { revisionId: newest.id, shareToken: link.shareToken };
  }
  const revisionId = randomUUID();
  const data = {
    ...columns,
    id: revisionId,
    quizId,
    number: (newest?.number ?? 0) + 1,
    questionCount: questions.length,
    engineVersion,
    schemaVersion,
    publishedAt: now(),
  };
  await tx.revision.create({ data });
  const shareToken = randomBytes(16).toString("base64url");
  await tx.assignment.create({
    data: { id: randomUUID(), revisionId, shareToken, ...course, createdAt: now() },
  });
  return { revisionId, shareToken };
}

/** The class that takes this quiz: made when it is first given out. */
export async function recordCourse(
  quiz: { readonly quizId: string; readonly ownerId: string; readonly title: string },
  schoolId: string,
  tx: Tx,
): Promise<string> {
  const { quizId, ownerId, title } = quiz;
  const given = await tx.assignment.findFirst({
    where: { revision: { quizId } },
    select: { courseId: true },
  });
  if (given !== null) return given.courseId;
  const id = randomUUID();
  await tx.course.create({ data: { id, schoolId, ownerId, name: title, createdAt: now() } });
  return id;
}

/** All links of a quiz close and open together. */
export async function recordClosed(quizId: string, closedAt: Date | null, tx: Tx): Promise<void> {
  await tx.assignment.updateMany({ where: { revision: { quizId } }, data: { closedAt } });
}

export interface Example {
  readonly shareToken: string;
  readonly slug: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
  readonly questions: number;
}

/** The example quizzes in the order of their slugs; the newest revision of each. */
export async function listExampleRows(db: Reader = reader()): Promise<Example[]> {
  const rows = await db.assignment.findMany({
    where: { example: true, closedAt: null, revision: { quiz: { deletedAt: null } } },
    orderBy: [{ revision: { number: "desc" } }],
    select: {
      shareToken: true,
      revision: {
        select: {
          title: true,
          questionCount: true,
          quiz: {
            select: { article: { select: { slug: true, outlet: true, publishedOn: true } } },
          },
        },
      },
    },
  });
  const newest = new Map<string, Example>();
  for (const { shareToken, revision } of rows) {
    const { slug, outlet, publishedOn } = revision.quiz.article;
    if (slug === null || newest.has(slug)) continue;
    const { title, questionCount: questions } = revision;
    newest.set(slug, { shareToken, slug, title, outlet, publishedOn, questions });
  }
  return [...newest.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** The example quiz of a shipped article, with the title of its newest revision. */
export async function findExampleQuiz(
  articleId: string,
  db: Reader = reader(),
): Promise<{ readonly quizId: string; readonly title: string } | null> {
  const row = await db.revision.findFirst({
    where: { quiz: { articleId }, assignments: { some: { example: true } } },
    orderBy: { number: "desc" },
    select: { quizId: true, title: true },
  });
  return row;
}

export interface AssignmentHead {
  readonly assignmentId: string;
  readonly revisionId: string;
  readonly courseId: string;
  readonly example: boolean;
  readonly closed: boolean;
  readonly ownerId: string;
  readonly ownerName: string;
}

export async function findAssignment(
  shareToken: string,
  db: Reader = reader(),
): Promise<AssignmentHead | null> {
  if (!isKey(shareToken)) return null;
  const row = await db.assignment.findUnique({
    where: { shareToken },
    select: {
      id: true,
      revisionId: true,
      courseId: true,
      example: true,
      closedAt: true,
      revision: { select: { quiz: { select: { deletedAt: true } } } },
      course: { select: { ownerId: true, owner: { select: { name: true } } } },
    },
  });
  if (row === null) return null;
  return {
    assignmentId: row.id,
    revisionId: row.revisionId,
    courseId: row.courseId,
    example: row.example,
    closed: row.closedAt !== null || row.revision.quiz.deletedAt !== null,
    ownerId: row.course.ownerId,
    ownerName: row.course.owner.name,
  };
}

/** Takes the assignment's lock (DS-09): starts in one class are decided one after another. */
export async function lockAssignment(shareToken: string, tx: Tx): Promise<boolean> {
  if (!isKey(shareToken)) return false;
  const { count } = await tx.assignment.updateMany({ where: { shareToken }, data: { shareToken } });
  return count === 1;
}
