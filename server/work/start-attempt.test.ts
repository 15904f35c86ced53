import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findAttempt, findOpenAttempt } from "#server/data/attempt";
import { findResults } from "#server/data/result";
import { reader } from "#server/db";
import { findViewer } from "#server/session";
import { article, questions } from "../../engine/questions/fixtures/questions.ts";
import {
  closeFresh,
  makeQuiz,
  makeTeacher,
  openFresh,
  type Published,
  publishAll,
  seatLearner,
  viewerOf,
} from "../../prisma/testing/classroom.ts";
import { databases, type TestDatabase } from "../../prisma/testing/databases.ts";
import { finishAttempt } from "./finish-attempt.ts";
import { closeShare, openShare } from "./share.ts";
import { startAttempt } from "./start-attempt.ts";

describe.each(databases)("starting on $name", (kind) => {
  let database: TestDatabase;
  let quiz: Published;

  beforeEach(async () => {
    database = await openFresh(kind);
    const teacher = await makeTeacher();
    quiz = await publishAll(teacher, await makeQuiz(teacher, article, questions));
  });

  afterEach(() => closeFresh(database));

  const start = (nickname: string, startId: string = randomUUID()) => {
    return { shareToken: quiz.shareToken, nickname, startId };
  };

  test("P-001 a nickname is enough: the attempt is there, with a session of its own", async () => {
    const { viewer, attemptId } = await seatLearner(quiz.shareToken, "Amber Heron");
    const attempt = await findAttempt(viewer, attemptId);
    expect(attempt).toMatchObject({ state: "in-progress", nickname: "Amber Heron", lastSeq: 0 });
    expect(attempt?.questions).toHaveLength(questions.length);
  });

  test("DS-22 two parallel starts yield one attempt, and both replies name it", async () => {
    const same = start("Amber Heron");
    const all = await Promise.all(Array.from({ length: 6 }, () => startAttempt(null, same)));
    const ids = all.map((one) => (one.outcome === "started" ? one.attemptId : one.outcome));
    expect(new Set(ids).size).toBe(1);
    expect(await reader().attempt.count()).toBe(1);
    expect(await reader().enrolment.count()).toBe(1);
  });

  test("R12 a start whose reply was lost is repeated by the same browser, until it answers", async () => {
    const wish = start("Amber Heron");
    const first = await startAttempt(null, wish);
    const again = await startAttempt(null, wish);
    if (again.outcome !== "started" || again.session === null) throw new Error(again.outcome);
    const viewer = await viewerOf(again.session);
    expect(first).toMatchObject({ attemptId: again.attemptId });
    expect(await findAttempt(viewer, again.attemptId)).not.toBeNull();
  });

  test("DS-14 somebody else's start id opens nothing", async () => {
    const wish = start("Amber Heron");
    await startAttempt(null, wish);
    const other = await seatLearner(quiz.shareToken, "Teal Otter");
    const stolen = await startAttempt(quiz.teacher, wish);
    expect(stolen).toEqual({ outcome: "missing" });
    expect(await findAttempt(other.viewer, "no-such-attempt")).toBeNull();
  });

  test.each(["amber heron", "AMBER HERON", "Amber  Heron", " Ａmber Heron ", "Amber Heron\ufe0f"])(
    "P-003 %j is the taken nickname, and a free variant is offered",
    async (nickname) => {
      await seatLearner(quiz.shareToken, "Amber Heron");
      const taken = await startAttempt(null, start(nickname));
      if (taken.outcome !== "taken") throw new Error(taken.outcome);
      const second = await startAttempt(null, start(taken.suggestion));
      expect(second.outcome).toBe("started");
    },
  );

  test("P-003 two learners who choose one nickname at the same instant: one has it", async () => {
    const both = await Promise.all([
      startAttempt(null, start("Amber Heron")),
      startAttempt(null, start("amber heron")),
    ]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["started", "taken"]);
  });

  test.each([
    ["", /Enter/u],
    ["   ", /Enter/u],
    ["x".repeat(200), /40/u],
    ["<b>Ada</b>", /</u],
    ["Ada\u0000", /invisible/u],
    ["Ada\u202e", /invisible/u],
    ["\ud800", /invisible/u],
    ["\u3164", /invisible/u],
    ["A\u034fda", /invisible/u],
    ["\u2800", /invisible/u],
  ])("issue 9 the nickname %j is refused with a sentence", async (nickname, problem) => {
    const refused = await startAttempt(null, start(nickname));
    if (refused.outcome !== "refused") throw new Error(refused.outcome);
    expect(refused.problem).toMatch(problem);
    expect(await reader().person.count({ where: { kind: "learner" } })).toBe(0);
  });

  test.each(["", "no-such-token-1234567890", "\u0000", "'; DROP TABLE persons; --"])(
    "SC-02 the link %j leads nowhere",
    async (shareToken) => {
      const wish = { ...start("Amber Heron"), shareToken };
      expect(await startAttempt(null, wish)).toEqual({ outcome: "missing" });
    },
  );

  test("P-002 a closed link says so, and an opened one lets in again", async () => {
    await closeShare(quiz.teacher, quiz);
    expect(await startAttempt(null, start("Amber Heron"))).toEqual({ outcome: "closed" });
    await openShare(quiz.teacher, quiz);
    expect(await startAttempt(null, start("Amber Heron"))).toMatchObject({ outcome: "started" });
  });

  test("P-004 the same learner with the same nickname finds the open attempt", async () => {
    const { viewer, attemptId } = await seatLearner(quiz.shareToken, "Amber Heron");
    const again = await startAttempt(viewer, start("amber heron"));
    expect(again).toEqual({ outcome: "started", attemptId, session: null });
    expect(await findOpenAttempt(viewer, quiz.shareToken)).toMatchObject({ attemptId });
    expect(await findOpenAttempt(null, quiz.shareToken)).toBeNull();
  });

  test("P-004 a second tab with another nickname leads to the open attempt, not away from it", async () => {
    const { viewer, attemptId } = await seatLearner(quiz.shareToken, "Amber Heron");
    const second = await startAttempt(viewer, start("Teal Otter"));
    expect(second).toEqual({ outcome: "started", attemptId, session: null });
    expect(await reader().enrolment.count()).toBe(1);
  });

  test("another nickname on the same device is another person once the first has handed in", async () => {
    const first = await seatLearner(quiz.shareToken, "Amber Heron");
    const handIn = { attemptId: first.attemptId, submitId: randomUUID(), unsent: [] };
    await finishAttempt(first.viewer, handIn);
    const second = await startAttempt(first.viewer, start("Teal Otter"));
    if (second.outcome !== "started" || !second.session) throw new Error(second.outcome);
    const viewer = await viewerOf(second.session);
    expect(viewer.personId).not.toBe(first.viewer.personId);
    expect(await findAttempt(viewer, first.attemptId)).toBeNull();
  });

  test("SC-07 another quiz on the same device: the same person, a new token, the old one ends", async () => {
    const second = await publishAll(quiz.teacher, await makeQuiz(quiz.teacher, article, questions));
    const begun = await startAttempt(null, start("Amber Heron"));
    if (begun.outcome !== "started" || !begun.session) throw new Error(begun.outcome);
    const before = await viewerOf(begun.session);
    const wish = { shareToken: second.shareToken, nickname: "Amber Heron", startId: randomUUID() };
    const next = await startAttempt(before, wish);
    if (next.outcome !== "started" || !next.session) throw new Error(next.outcome);
    expect((await viewerOf(next.session)).personId).toBe(before.personId);
    expect(await findViewer(begun.session.token)).toBeNull();
  });

  test("P-016 a teacher gets a preview that is never counted", async () => {
    const begun = await startAttempt(quiz.teacher, start(""));
    if (begun.outcome !== "started") throw new Error(begun.outcome);
    expect(begun.session).toBeNull();
    expect(await findAttempt(quiz.teacher, begun.attemptId)).toMatchObject({ preview: true });
    expect((await findResults(quiz.teacher, quiz.quizId))?.rows).toEqual([]);
    const again = await startAttempt(quiz.teacher, start(""));
    expect(again).toMatchObject({ attemptId: begun.attemptId });
  });
});
