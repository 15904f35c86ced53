/**
 * A school day for tests, through the same verbs as the app: a teacher, a published quiz of given
 * questions, learners with sessions. The questions come from the test, so no engine has to find any.
 */
import { randomUUID } from "node:crypto";
import type { Analysis, Question } from "#engine";
import { closeDatabase, openDatabase, write } from "#server/db";
import {
  findViewer,
  freshSession,
  type LearnerViewer,
  type NewSession,
  type TeacherViewer,
} from "#server/session";
import { createAccount, createPerson } from "../../server/data/account.ts";
import { createArticle } from "../../server/data/article.ts";
import { createQuiz } from "../../server/data/draft.ts";
import { findQuiz } from "../../server/data/quiz.ts";
import { recordSession } from "../../server/data/session.ts";
import { createFirstTeacher } from "../../server/work/create-first-teacher.ts";
import { decideQuestion } from "../../server/work/decide-question.ts";
import { makeFirstRunLink } from "../../server/work/make-first-run-link.ts";
import { publishQuiz } from "../../server/work/publish-quiz.ts";
import { startAttempt } from "../../server/work/start-attempt.ts";
import type { Kind, TestDatabase } from "./databases.ts";

export async function openFresh(kind: Kind): Promise<TestDatabase> {
  const database = await kind.fresh();
  await openDatabase(database.place);
  return database;
}

export async function closeFresh(database: TestDatabase): Promise<void> {
  await closeDatabase();
  await database.remove();
}

export const password = "seven grey herons wade";

export async function viewerOf(session: NewSession): Promise<TeacherViewer | LearnerViewer> {
  const viewer = await findViewer(session.token);
  if (viewer === null) throw new Error("the session was not found");
  return viewer;
}

export async function makeTeacher(email = "ada@school.test"): Promise<TeacherViewer> {
  const link = await makeFirstRunLink();
  if (link.outcome !== "made") throw new Error("there is a teacher already");
  const token = link.path.replace("/first-run/", "");
  const made = await createFirstTeacher({ token, email, name: "Ada Byrne", password });
  if (made.outcome !== "created") throw new Error(`no teacher: ${made.outcome}`);
  const viewer = await viewerOf(made.session);
  if (viewer.kind !== "teacher") throw new Error("the session is not a teacher's");
  return viewer;
}

/** Another teacher of the same school, signed in. */
export async function makeColleague(email = "tom@school.test"): Promise<TeacherViewer> {
  const passwordHash = "never compared";
  const session = await write(async (tx) => {
    const personId = await createPerson("teacher", "Tom Reed", tx);
    await createAccount({ personId, email, passwordHash }, tx);
    const fresh = freshSession("teacher", personId);
    await recordSession(fresh.row, tx);
    return fresh.session;
  });
  const viewer = await viewerOf(session);
  if (viewer.kind !== "teacher") throw new Error("the session is not a teacher's");
  return viewer;
}

/** The reading of an article in which nothing was found: its paragraphs are its lines. */
function bareAnalysis(text: string): Analysis {
  let start = 0;
  const paragraphs = text.split("\n").map((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { number: index + 1, span, role: "body" as const };
  });
  return {
    engineVersion: "test",
    text,
    paragraphs,
    sentences: [],
    quotes: [],
    entities: [],
    relations: [],
    denials: [],
    replies: [],
    chains: [],
    ownVoice: [],
    certainty: [],
    anomalies: [],
  };
}

export async function makeQuiz(
  teacher: TeacherViewer,
  text: string,
  questions: readonly Question[],
): Promise<string> {
  const ownerId = teacher.personId;
  const facts = {
    title: "A bridge is closed",
    outlet: null,
    publishedOn: "2024-05-06",
    byline: null,
    url: null,
    attribution: null,
    licenceUrl: null,
  };
  const analysis = bareAnalysis(text);
  return write(async (tx) => {
    const articleId = await createArticle({ ownerId, slug: null, facts, analysis }, tx);
    const plan = { count: 10, difficulty: "mixed", focus: [] } as const;
    const quiz = { ownerId, articleId, title: "A bridge is closed", plan, seed: 7, questions };
    return createQuiz({ ...quiz, status: "draft", left: [], thin: null }, tx);
  });
}

export interface Published {
  readonly teacher: TeacherViewer;
  readonly quizId: string;
  readonly shareToken: string;
}

/** All questions approved, the revision out. */
export async function publishAll(teacher: TeacherViewer, quizId: string): Promise<Published> {
  const quiz = await findQuiz(teacher, quizId);
  for (const { questionId } of quiz?.questions ?? []) {
    await decideQuestion(teacher, { quizId, questionId, decision: "approved" });
  }
  const out = await publishQuiz(teacher, { quizId });
  if (out.outcome !== "published") throw new Error(`not published: ${out.outcome}`);
  return { teacher, quizId, shareToken: out.shareToken };
}

export interface Seated {
  readonly viewer: LearnerViewer;
  readonly attemptId: string;
}

export async function seatLearner(shareToken: string, nickname: string): Promise<Seated> {
  const started = await startAttempt(null, { shareToken, nickname, startId: randomUUID() });
  if (started.outcome !== "started" || started.session === null) {
    throw new Error(`${nickname} did not start: ${started.outcome}`);
  }
  const viewer = await viewerOf(started.session);
  if (viewer.kind !== "learner") throw new Error("the session is not a learner's");
  return { viewer, attemptId: started.attemptId };
}
