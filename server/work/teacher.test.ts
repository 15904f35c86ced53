import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findArticle } from "#server/data/article";
import { findAttempt } from "#server/data/attempt";
import { findQuiz, findShare, listQuizzes } from "#server/data/quiz";
import { getFullQuestions } from "#server/data/revision";
import { reader } from "#server/db";
import type { TeacherViewer } from "#server/session";
import { article, questions } from "../../engine/questions/fixtures/questions.ts";
import {
  closeFresh,
  makeColleague,
  makeQuiz,
  makeTeacher,
  openFresh,
  publishAll,
  seatLearner,
} from "../../prisma/testing/classroom.ts";
import { databases, type TestDatabase } from "../../prisma/testing/databases.ts";
import { approveSurest } from "./approve-surest.ts";
import { decideQuestion } from "./decide-question.ts";
import { deleteQuiz } from "./delete-quiz.ts";
import { publishQuiz } from "./publish-quiz.ts";
import { renameQuiz } from "./rename-quiz.ts";
import { replaceQuestion } from "./replace-question.ts";
import { restoreQuiz } from "./restore-quiz.ts";
import { closeShare, openShare } from "./share.ts";
import { startAttempt } from "./start-attempt.ts";

describe.each(databases)("a teacher's table on $name", (kind) => {
  let database: TestDatabase;
  let teacher: TeacherViewer;
  let quizId: string;

  beforeEach(async () => {
    database = await openFresh(kind);
    teacher = await makeTeacher();
    quizId = await makeQuiz(teacher, article, questions);
  });

  afterEach(() => closeFresh(database));

  const rowsOf = async () => (await findQuiz(teacher, quizId))?.questions ?? [];

  test("P-305 all questions begin as drafts, and nothing is published by itself", async () => {
    expect((await rowsOf()).map(({ status }) => status)).toEqual(questions.map(() => "draft"));
    expect(await publishQuiz(teacher, { quizId })).toEqual({ outcome: "nothing-approved" });
    expect(await listQuizzes(teacher)).toMatchObject([{ quizId, state: "draft", approved: 0 }]);
  });

  test("P-305 approved, dropped, and taken back", async () => {
    const [one, two] = await rowsOf();
    const decide = (questionId: string, decision: "approved" | "dropped" | "draft") =>
      decideQuestion(teacher, { quizId, questionId, decision });
    await decide(one?.questionId ?? "", "approved");
    await decide(two?.questionId ?? "", "dropped");
    expect((await rowsOf()).map(({ status }) => status).slice(0, 2)).toEqual([
      "approved",
      "dropped",
    ]);
    await decide(two?.questionId ?? "", "draft");
    expect((await rowsOf())[1]?.status).toBe("draft");
    expect(await decide("no-such-question", "approved")).toEqual({ outcome: "missing" });
  });

  test("P-230 the surest are those at 0.95 and above", async () => {
    const sure = questions.filter(({ key }) => key.confidence >= 0.95).length;
    const approved = await approveSurest(teacher, { quizId });
    if (approved.outcome !== "approved") throw new Error(approved.outcome);
    expect(approved.questionIds).toHaveLength(sure);
    expect((await rowsOf()).filter(({ status }) => status === "approved")).toHaveLength(sure);
  });

  test("P-309 where the article holds no other question, it says so and keeps the old one", async () => {
    const [one] = await rowsOf();
    const asked = await replaceQuestion(teacher, { quizId, questionId: one?.questionId ?? "" });
    expect(asked).toEqual({ outcome: "none-left" });
    expect(await rowsOf()).toHaveLength(questions.length);
  });

  test("DS-27 a published revision stays as it was, whatever the teacher does later", async () => {
    const { shareToken } = await publishAll(teacher, quizId);
    const { viewer, attemptId } = await seatLearner(shareToken, "Amber Heron");
    const before = await findAttempt(viewer, attemptId);
    await renameQuiz(teacher, { quizId, title: "Another title" });
    const [one] = await rowsOf();
    await decideQuestion(teacher, {
      quizId,
      questionId: one?.questionId ?? "",
      decision: "dropped",
    });
    const next = await publishQuiz(teacher, { quizId });
    expect(next).toMatchObject({ outcome: "published" });
    expect(await findAttempt(viewer, attemptId)).toEqual(before);
    expect(next).not.toMatchObject({ shareToken });
    expect((await findQuiz(teacher, quizId))?.revisions).toHaveLength(2);
  });

  test("publishing twice leads to one revision and one link", async () => {
    const { shareToken } = await publishAll(teacher, quizId);
    const again = await Promise.all([
      publishQuiz(teacher, { quizId }),
      publishQuiz(teacher, { quizId }),
    ]);
    expect(again).toMatchObject([{ shareToken }, { shareToken }]);
    expect(await reader().revision.count()).toBe(1);
  });

  test("SC-04 a revision keeps keys apart, and both halves together are the question", async () => {
    await publishAll(teacher, quizId);
    const row = await reader().revision.findFirst();
    expect(row?.questionsJson).not.toMatch(/"key"|"judged"|"proof"/u);
    expect(await getFullQuestions(row?.id ?? "")).toEqual(questions);
  });

  test("product 1.1 the share page says what it is, from whom, and how it is marked", async () => {
    const { shareToken } = await publishAll(teacher, quizId);
    const share = await findShare(shareToken);
    expect(share).toMatchObject({
      title: "A bridge is closed",
      teacherName: "Ada Byrne",
      questions: questions.length,
      closed: false,
      example: false,
    });
    expect(share?.scoring.length).toBeGreaterThan(0);
    expect(JSON.stringify(share)).not.toContain(teacher.email);
    for (const unknown of ["", "no-such-link", "\u0000"]) {
      expect(await findShare(unknown)).toBeNull();
    }
  });

  test("SC-02 a colleague finds none of it, and changes none of it", async () => {
    await publishAll(teacher, quizId);
    const colleague = await makeColleague();
    const [one] = await rowsOf();
    const questionId = one?.questionId ?? "";
    const articleId = (await findQuiz(teacher, quizId))?.articleId ?? "";
    const missing = { outcome: "missing" };
    expect(await findQuiz(colleague, quizId)).toBeNull();
    expect(await findArticle(colleague, articleId)).toBeNull();
    expect(await listQuizzes(colleague)).toEqual([]);
    expect(await decideQuestion(colleague, { quizId, questionId, decision: "dropped" })).toEqual(
      missing,
    );
    expect(await approveSurest(colleague, { quizId })).toEqual(missing);
    expect(await replaceQuestion(colleague, { quizId, questionId })).toEqual(missing);
    expect(await renameQuiz(colleague, { quizId, title: "Mine" })).toEqual(missing);
    expect(await publishQuiz(colleague, { quizId })).toEqual(missing);
    expect(await closeShare(colleague, { quizId })).toEqual(missing);
    expect(await openShare(colleague, { quizId })).toEqual(missing);
    expect(await deleteQuiz(colleague, { quizId })).toEqual(missing);
    expect((await findQuiz(teacher, quizId))?.title).toBe("A bridge is closed");
  });

  test.each(["", "   ", "x".repeat(201), "half \ud800", "nul \u0000"])(
    "the title %j is refused, and the old one stays",
    async (title) => {
      expect(await renameQuiz(teacher, { quizId, title })).toMatchObject({ outcome: "refused" });
      expect((await findQuiz(teacher, quizId))?.title).toBe("A bridge is closed");
    },
  );

  test("P-326 a deleted quiz leaves the list, its link is closed, and it can be brought back", async () => {
    const { shareToken } = await publishAll(teacher, quizId);
    const { viewer, attemptId } = await seatLearner(shareToken, "Amber Heron");
    expect(await deleteQuiz(teacher, { quizId })).toEqual({ outcome: "deleted" });
    expect(await deleteQuiz(teacher, { quizId })).toEqual({ outcome: "missing" });
    expect(await listQuizzes(teacher)).toEqual([]);
    expect(await findQuiz(teacher, quizId)).toBeNull();
    const wish = { shareToken, nickname: "Teal Otter", startId: randomUUID() };
    expect(await startAttempt(null, wish)).toEqual({ outcome: "closed" });
    expect(await findAttempt(viewer, attemptId)).not.toBeNull();
    expect(await restoreQuiz(teacher, { quizId })).toEqual({ outcome: "restored" });
    expect(await findShare(shareToken)).toMatchObject({ closed: false });
  });
});
