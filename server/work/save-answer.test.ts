import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fullAnswer, grade } from "#engine";
import { findAttempt, findReview } from "#server/data/attempt";
import { reader, write } from "#server/db";
import {
  article,
  choiceQuestion,
  choicesQuestion,
  matchQuestion,
  questions,
} from "../../engine/questions/fixtures/questions.ts";
import {
  closeFresh,
  makeQuiz,
  makeTeacher,
  openFresh,
  type Published,
  publishAll,
  type Seated,
  seatLearner,
} from "../../prisma/testing/classroom.ts";
import { databases, type TestDatabase } from "../../prisma/testing/databases.ts";
import { finishAttempt } from "./finish-attempt.ts";
import { saveAnswer } from "./save-answer.ts";

const clientAt = new Date("2024-05-06T08:00:00.000Z");
const options = choiceQuestion.shown.options.map(({ id }) => ({ option: id }));
const [first, second] = options;
const right = { option: choiceQuestion.key.right };

function given(value: unknown, seq: number, answerId: string = randomUUID()) {
  return { questionId: choiceQuestion.id, answerId, seq, value, clientAt };
}

describe.each(databases)("an attempt on $name", (kind) => {
  let database: TestDatabase;
  let quiz: Published;
  let seat: Seated;

  beforeEach(async () => {
    database = await openFresh(kind);
    const teacher = await makeTeacher();
    quiz = await publishAll(teacher, await makeQuiz(teacher, article, questions));
    seat = await seatLearner(quiz.shareToken, "Amber Heron");
  });

  afterEach(() => closeFresh(database));

  const save = (answer: ReturnType<typeof given>) =>
    saveAnswer(seat.viewer, { attemptId: seat.attemptId, ...answer });
  const finish = (unsent: ReturnType<typeof given>[] = [], submitId: string = randomUUID()) =>
    finishAttempt(seat.viewer, { attemptId: seat.attemptId, submitId, unsent });
  const shown = async () => {
    const attempt = await findAttempt(seat.viewer, seat.attemptId);
    return attempt?.answers[choiceQuestion.id]?.value;
  };

  test("P1 an answer is saved and shown again", async () => {
    const saved = await save(given(first, 1));
    expect(saved).toMatchObject({ outcome: "saved", body: { seq: 1 } });
    expect(await shown()).toEqual(first);
  });

  test("DS-17 the same answer again gets the same reply, byte for byte, and writes nothing", async () => {
    const answer = given(first, 1);
    const replies = [await save(answer), await save(answer), await save(answer)];
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await reader().answer.count()).toBe(1);
  });

  test("R12 the same answer arriving ten times at the same instant is one answer", async () => {
    const answer = given(first, 1);
    const replies = await Promise.all(Array.from({ length: 10 }, () => save(answer)));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(replies[0]?.outcome).toBe("saved");
    expect(await reader().answer.count()).toBe(1);
  });

  test("DS-18 one number for two answers, or one id for two contents: the second is refused", async () => {
    const answer = given(first, 1);
    await save(answer);
    expect(await save(given(second, 1))).toEqual({ outcome: "seq-taken", lastSeq: 1 });
    expect(await save({ ...answer, value: second })).toEqual({ outcome: "seq-taken", lastSeq: 1 });
    expect(await save({ ...answer, seq: 2 })).toEqual({ outcome: "seq-taken", lastSeq: 1 });
    expect(await shown()).toEqual(first);
  });

  test("DS-19 an older answer that arrives late never covers a newer one", async () => {
    await save(given(second, 5));
    expect(await save(given(first, 3))).toEqual({ outcome: "stale", lastSeq: 5, value: second });
    expect(await shown()).toEqual(second);
    expect(await reader().answer.count()).toBe(1);
  });

  test("R11 however old and new answers are mixed, the highest number stands", async () => {
    const one = fc.record({
      seq: fc.integer({ min: 1, max: 30 }),
      option: fc.constantFrom(...options),
    });
    let base = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 8 }), async (list) => {
        base += 40;
        for (const { seq, option } of list) await save(given(option, base + seq));
        const highest = Math.max(...list.map(({ seq }) => seq));
        const standing = list.find(({ seq }) => seq === highest)?.option;
        expect(await shown()).toEqual(standing);
      }),
      { numRuns: 25 },
    );
  });

  test("DS-20 of 201 saves the lowest number goes, and every other one is kept", async () => {
    await write((tx) =>
      tx.answer.createMany({
        data: Array.from({ length: 200 }, (_, index) => {
          const id = randomUUID();
          const { attemptId } = seat;
          const row = { id, attemptId, questionId: choiceQuestion.id, seq: index + 1 };
          return { ...row, valueJson: JSON.stringify(first), clientAt, savedAt: clientAt };
        }),
      }),
    );
    await save(given(second, 201));
    const rows = await reader().answer.findMany({ orderBy: { seq: "asc" }, select: { seq: true } });
    expect(rows).toHaveLength(200);
    expect(rows[0]).toEqual({ seq: 2 });
  });

  test("P-105 a cleared answer is an answer: the question counts as blank again", async () => {
    await save(given(first, 1));
    expect(await save(given({ option: null }, 2))).toMatchObject({ outcome: "saved" });
    expect(await shown()).toBeNull();
  });

  test.each([
    ["another kind's shape", { options: ["aaaaaaaa"] }],
    ["an unknown option", { option: "zzzzzzzz" }],
    ["an operator instead of a string", { option: { not: "" } }],
    ["a list", ["aaaaaaaa"]],
    ["a number", 7],
    ["something huge", { option: "a".repeat(10_000) }],
    ["a prototype", JSON.parse('{"__proto__":{"option":"aaaaaaaa"},"option":1}')],
  ])("P-105 %s is unreadable, and the last readable answer stays", async (_, value) => {
    await save(given(first, 1));
    expect(await save(given(value, 2))).toMatchObject({ outcome: "unreadable" });
    expect(await shown()).toEqual(first);
  });

  test.each([0, -1, 1.5, 1_000_001, Number.NaN])(
    "DS-16 %j is no number for an answer",
    async (seq) => {
      expect(await save(given(first, seq))).toMatchObject({ outcome: "unreadable" });
      expect(await reader().answer.count()).toBe(0);
    },
  );

  test("P-106 a question of another quiz, an id that is none", async () => {
    const answer = { ...given(first, 1), questionId: "no-question" };
    expect(await save(answer)).toMatchObject({ outcome: "unreadable" });
    expect(await save(given(first, 1, "not-a-uuid"))).toMatchObject({ outcome: "unreadable" });
  });

  test("SC-02 somebody else's attempt is missing, like one that is not there", async () => {
    const other = await seatLearner(quiz.shareToken, "Teal Otter");
    for (const attemptId of [seat.attemptId, randomUUID(), "\u0000", ""]) {
      const foreign = { attemptId, ...given(first, 1) };
      expect(await saveAnswer(other.viewer, foreign)).toEqual({ outcome: "missing" });
      const hand = { attemptId, submitId: randomUUID(), unsent: [] };
      expect(await finishAttempt(other.viewer, hand)).toEqual({ outcome: "missing" });
      expect(await findAttempt(other.viewer, attemptId)).toBeNull();
      expect(await findReview(other.viewer, attemptId)).toBeNull();
    }
    expect(await reader().answer.count()).toBe(0);
  });

  test("DS-23 handing in marks what is saved: right, blank and partly right", async () => {
    await save(given(right, 1));
    const [one] = choicesQuestion.key.right;
    const partly = { questionId: choicesQuestion.id, value: { options: [one] } };
    await save({ ...given(null, 2), ...partly });
    const graded = await finish();
    const expected = grade(choicesQuestion, { options: [one] });
    const earned = expected.outcome === "marked" ? expected.earned : 0;
    const max = questions.reduce((sum, { points }) => sum + points, 0);
    expect(earned).toBeGreaterThan(0);
    expect(graded).toMatchObject({
      outcome: "graded",
      earned: choiceQuestion.points + earned,
      max,
    });
    const review = await findReview(seat.viewer, seat.attemptId);
    const standings = review?.questions.map(({ explanation }) => explanation.standing);
    const rest = questions.slice(2).map(() => "omitted");
    expect(standings).toEqual(["right", "partly", ...rest]);
    expect(review?.strands.reduce((sum, strand) => sum + strand.max, 0)).toBe(max);
    expect(await reader().verdict.count()).toBe(questions.length);
  });

  test("R10 twenty hand-ins at the same instant, half with one id: one result, nothing twice", async () => {
    await save(given(right, 1));
    const same = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) => finish([], index % 2 === 0 ? same : randomUUID())),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(replies[0]?.outcome).toBe("graded");
    expect(await reader().verdict.count()).toBe(questions.length);
  });

  test("DS-24 what the browser still held counts, and what is older than stored does not", async () => {
    await save(given(second, 5));
    const whole = { questionId: matchQuestion.id, value: fullAnswer(matchQuestion) };
    const graded = await finish([given(right, 3), { ...given(null, 6), ...whole }]);
    const choice = grade(choiceQuestion, second);
    const chosen = choice.outcome === "marked" ? choice.earned : 0;
    expect(graded).toMatchObject({ outcome: "graded", earned: chosen + matchQuestion.points });
    expect(await reader().answer.count()).toBe(2);
  });

  test("P-105 a hand-in with an unreadable answer hands nothing in", async () => {
    const reply = await finish([given({ option: 7 }, 1)]);
    expect(reply.outcome).toBe("unreadable");
    expect(await findAttempt(seat.viewer, seat.attemptId)).toMatchObject({ state: "in-progress" });
    expect(await reader().verdict.count()).toBe(0);
  });

  test("P-105 a stored answer that cannot be read is left out of points and maximum", async () => {
    await save(given(right, 1));
    await write((tx) => tx.answer.updateMany({ data: { valueJson: '{"option":7}' } }));
    const all = questions.reduce((sum, { points }) => sum + points, 0);
    expect(await finish()).toMatchObject({ earned: 0, max: all - choiceQuestion.points });
  });

  test("DS-21 after the hand-in a save is closed, with no hint; a repeated one gets its reply", async () => {
    const answer = given(first, 1);
    const saved = await save(answer);
    await finish();
    expect(await save(given(right, 2))).toEqual({ outcome: "closed" });
    expect(await save(answer)).toEqual(saved);
    expect(await reader().answer.count()).toBe(1);
  });

  test("HK5 before the hand-in nothing that a page can hold has a word of the keys", async () => {
    const attempt = await findAttempt(seat.viewer, seat.attemptId);
    const page = JSON.stringify(attempt);
    for (const { key } of questions) {
      expect(page).not.toContain(key.reason);
      expect(page).not.toContain(key.strategy);
      expect(page).not.toContain(JSON.stringify(key.explanation));
    }
    expect(page).not.toMatch(/"key"|"judged"|"confidence"|"proof"/u);
    expect(await findReview(seat.viewer, seat.attemptId)).toBeNull();
  });
});
