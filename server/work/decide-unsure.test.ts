import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordUnsure } from "#server/data/draft";
import { findQuiz, findShare, listQuizzes } from "#server/data/quiz";
import { write } from "#server/db";
import type { TeacherViewer } from "#server/session";
import { article, choiceQuestion, questions } from "../../engine/questions/fixtures/questions.ts";
import {
  closeFresh,
  makeColleague,
  makeQuiz,
  makeTeacher,
  openFresh,
  publishAll,
} from "../../prisma/testing/classroom.ts";
import { databases, type TestDatabase } from "../../prisma/testing/databases.ts";
import { approveSurest } from "./approve-surest.ts";
import { decideQuestion } from "./decide-question.ts";
import { decideUnsure } from "./decide-unsure.ts";

const { key } = choiceQuestion;
const uses = { relations: [], denials: [], chains: [], ownVoice: [] };
const unsure = {
  ...choiceQuestion,
  id: "qunsure01",
  key: { ...key, uses, confidence: 0.9, form: "S8-retell", facts: ["relation:90:hedge"] },
};
/** Asks the same fact in another form. */
const twin = { ...unsure, id: "qunsure02", key: { ...unsure.key, form: "S8-limits" } };

describe.each(databases)("unsure questions beside a quiz on $name", (kind) => {
  let database: TestDatabase;
  let teacher: TeacherViewer;
  let quizId: string;

  beforeEach(async () => {
    database = await openFresh(kind);
    teacher = await makeTeacher();
    quizId = await makeQuiz(teacher, article, questions);
    await write((tx) => recordUnsure(quizId, [unsure, twin], tx));
  });

  afterEach(() => closeFresh(database));

  const quizOf = async () => {
    const quiz = await findQuiz(teacher, quizId);
    if (quiz === null) throw new Error("the quiz is gone");
    return quiz;
  };
  const idOf = async (question: { id: string }) =>
    (await quizOf()).unsure.find((one) => one.question.id === question.id)?.questionId ?? "";

  test("P-232 they are none of the quiz's, and neither bulk approval nor publishing takes them", async () => {
    expect((await quizOf()).questions).toHaveLength(questions.length);
    expect((await quizOf()).unsure).toHaveLength(2);
    expect(await listQuizzes(teacher)).toMatchObject([{ questions: questions.length }]);
    await approveSurest(teacher, { quizId });
    expect((await quizOf()).unsure).toHaveLength(2);
    const questionId = await idOf(unsure);
    const decided = await decideQuestion(teacher, { quizId, questionId, decision: "approved" });
    expect(decided).toEqual({ outcome: "missing" });
    const { shareToken } = await publishAll(teacher, quizId);
    expect(await findShare(shareToken)).toMatchObject({ questions: questions.length });
  });

  test("P-232 a checked one is taken in, last and approved, and can be taken back like any other", async () => {
    const questionId = await idOf(unsure);
    const taken = await decideUnsure(teacher, { quizId, questionId, decision: "taken" });
    expect(taken).toEqual({ outcome: "decided" });
    const after = await quizOf();
    expect(after.questions.at(-1)).toMatchObject({ questionId, status: "approved" });
    expect(after.unsure).toHaveLength(1);
    expect(await decideUnsure(teacher, { quizId, questionId, decision: "taken" })).toEqual({
      outcome: "missing",
    });
    await decideQuestion(teacher, { quizId, questionId, decision: "draft" });
    expect((await quizOf()).questions.at(-1)?.status).toBe("draft");
  });

  test("P-232 one that is left is gone until it is brought back", async () => {
    const questionId = await idOf(unsure);
    await decideUnsure(teacher, { quizId, questionId, decision: "set-aside" });
    expect((await quizOf()).unsure).toHaveLength(1);
    await decideUnsure(teacher, { quizId, questionId, decision: "unsure" });
    expect((await quizOf()).unsure).toHaveLength(2);
  });

  test("P-210 one that asks what a question of the quiz asks is not taken in, unless that one is dropped", async () => {
    const first = await idOf(unsure);
    const questionId = await idOf(twin);
    await decideUnsure(teacher, { quizId, questionId: first, decision: "taken" });
    expect(await decideUnsure(teacher, { quizId, questionId, decision: "taken" })).toEqual({
      outcome: "gives-away",
      number: questions.length + 1,
    });
    await decideQuestion(teacher, { quizId, questionId: first, decision: "dropped" });
    const taken = await decideUnsure(teacher, { quizId, questionId, decision: "taken" });
    expect(taken).toEqual({ outcome: "decided" });
  });

  test("SC-02 a colleague changes none of it", async () => {
    const colleague = await makeColleague();
    const questionId = await idOf(unsure);
    for (const decision of ["taken", "set-aside"] as const) {
      const decided = await decideUnsure(colleague, { quizId, questionId, decision });
      expect(decided).toEqual({ outcome: "missing" });
    }
    expect((await quizOf()).unsure).toHaveLength(2);
  });
});
