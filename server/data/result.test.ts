import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fullAnswer } from "#engine";
import { resultsCsv } from "#server/exports/csv";
import {
  article,
  choiceQuestion,
  matchQuestion,
  questions,
} from "../../engine/questions/fixtures/questions.ts";
import {
  closeFresh,
  makeColleague,
  makeQuiz,
  makeTeacher,
  openFresh,
  type Published,
  publishAll,
  seatLearner,
} from "../../prisma/testing/classroom.ts";
import { databases, type TestDatabase } from "../../prisma/testing/databases.ts";
import { finishAttempt } from "../work/finish-attempt.ts";
import { saveAnswer } from "../work/save-answer.ts";
import { findLearnerResult, findResults } from "./result.ts";

const wrong = Object.entries(choiceQuestion.key.judged).find(
  ([id, judged]) => id !== choiceQuestion.key.right && judged.code !== null,
);
const [wrongId = "", wrongJudged] = wrong ?? [];
const right = { option: choiceQuestion.key.right };
const clientAt = new Date("2024-05-06T08:00:00.000Z");

describe.each(databases)("results on $name", (kind) => {
  let database: TestDatabase;
  let quiz: Published;

  beforeEach(async () => {
    database = await openFresh(kind);
    const teacher = await makeTeacher();
    quiz = await publishAll(teacher, await makeQuiz(teacher, article, questions));
  });

  afterEach(() => closeFresh(database));

  async function answer(
    nickname: string,
    answers: readonly (readonly [string, unknown])[],
    handsIn = true,
  ) {
    const { viewer, attemptId } = await seatLearner(quiz.shareToken, nickname);
    let seq = 0;
    for (const [questionId, value] of answers) {
      seq += 1;
      const given = { questionId, answerId: randomUUID(), seq, value, clientAt };
      await saveAnswer(viewer, { attemptId, ...given });
    }
    if (handsIn) await finishAttempt(viewer, { attemptId, submitId: randomUUID(), unsent: [] });
    return attemptId;
  }

  const results = async () => {
    const found = await findResults(quiz.teacher, quiz.quizId);
    if (found === null) throw new Error("no results");
    return found;
  };

  test("issue 9 before anybody answers there is a link and no figure", async () => {
    expect(await results()).toMatchObject({
      rows: [],
      working: 0,
      mean: null,
      median: null,
      facility: questions.map(() => null),
      shareToken: quiz.shareToken,
      closed: false,
    });
  });

  test("P-331 attempts by questions: signs, points, totals, and who still works", async () => {
    await answer("Amber Heron", [
      [choiceQuestion.id, right],
      [matchQuestion.id, fullAnswer(matchQuestion)],
    ]);
    await answer("Teal Otter", [[choiceQuestion.id, { option: wrongId }]]);
    await answer("Ruby Wren", [[choiceQuestion.id, right]], false);
    const { rows, working, mean, median, max, facility } = await results();
    const all = questions.reduce((sum, { points }) => sum + points, 0);
    const best = choiceQuestion.points + matchQuestion.points;
    expect(rows.map(({ nickname }) => nickname)).toEqual([
      "Amber Heron",
      "Teal Otter",
      "Ruby Wren",
    ]);
    expect(rows.map(({ earned }) => earned)).toEqual([best, 0, null]);
    const whole: readonly string[] = [choiceQuestion.id, matchQuestion.id];
    const states = questions.map(({ id }) => (whole.includes(id) ? "right" : "omitted"));
    expect(rows[0]?.cells.map(({ state }) => state)).toEqual(states);
    expect(rows[1]?.cells[0]).toMatchObject({
      state: "wrong",
      text: expect.stringMatching(/^[A-Z]$/u),
    });
    expect(rows[1]?.cells[0]?.spoken).toMatch(/^not right/u);
    expect(rows[2]).toMatchObject({ answered: 1, state: "in-progress", handedInAt: null });
    expect([working, mean, median, max]).toEqual([1, best / 2, best / 2, all]);
    expect(facility).toEqual(states.map((state) => (state === "right" ? 0.5 : 0)));
  });

  test("P-334 what was chosen by two and more, how often, with the words that led astray", async () => {
    await answer("Amber Heron", [[choiceQuestion.id, { option: wrongId }]]);
    await answer("Teal Otter", [[choiceQuestion.id, { option: wrongId }]]);
    await answer("Ruby Wren", [[choiceQuestion.id, right]]);
    const { misunderstood, misconceptions, slips } = await results();
    const [first] = misunderstood;
    expect(first).toMatchObject({ question: 1, code: wrongJudged?.code, chosen: 2, of: 3 });
    expect(first?.bars).toHaveLength(choiceQuestion.shown.options.length);
    expect(first?.bars.reduce((sum, { chosen }) => sum + chosen, 0)).toBe(3);
    expect(first?.bars.filter(({ key }) => key)).toHaveLength(1);
    expect(first?.bars.find(({ chosen }) => chosen === 2)).toMatchObject({ key: false });
    expect(first?.sentence).not.toBe("");
    const counted = [...misconceptions, ...slips].find(({ code }) => code === wrongJudged?.code);
    expect(counted).toMatchObject({ chosen: 2, students: 2 });
  });

  test("one learner's answers, with every save, for the own teacher alone", async () => {
    const attemptId = await answer("Amber Heron", [
      [choiceQuestion.id, { option: wrongId }],
      [choiceQuestion.id, right],
    ]);
    const found = await findLearnerResult(quiz.teacher, attemptId);
    expect(found).toMatchObject({ nickname: "Amber Heron", quizId: quiz.quizId });
    expect(found?.saves[choiceQuestion.id]).toHaveLength(2);
    expect(found?.questions[0]?.explanation.standing).toBe("right");
    const colleague = await makeColleague();
    expect(await findLearnerResult(colleague, attemptId)).toBeNull();
    expect(await findResults(colleague, quiz.quizId)).toBeNull();
    expect(await findLearnerResult(quiz.teacher, "no-such-attempt")).toBeNull();
  });

  test("P-351 the CSV survives formulas, quotes and line breaks, and is the same twice", async () => {
    await answer("=SUM(A1) “Ada”", [[choiceQuestion.id, right]]);
    const csv = resultsCsv(await results());
    expect(csv.startsWith('\ufeff"Nickname"')).toBe(true);
    expect(csv).toContain(`"'=SUM(A1) “Ada”"`);
    expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
    expect(resultsCsv(await results())).toBe(csv);
  });
});
