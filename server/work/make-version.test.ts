import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { analyse } from "#engine";
import { createArticle } from "#server/data/article";
import { findAttempt } from "#server/data/attempt";
import { findOtherVersion, findQuiz, findShare } from "#server/data/quiz";
import { reader, write } from "#server/db";
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
import { readContent } from "../content.ts";
import { composeQuiz } from "./compose-quiz.ts";
import { decideQuestion } from "./decide-question.ts";
import { deleteQuiz } from "./delete-quiz.ts";
import { importArticle } from "./import-article.ts";
import { makeVersion } from "./make-version.ts";
import { previewQuiz } from "./preview-quiz.ts";
import { replaceQuestion } from "./replace-question.ts";
import { restoreQuiz } from "./restore-quiz.ts";

const slug = "idlib-reckless-attack";
const file = join(import.meta.dirname, "..", "..", "content", "articles", `${slug}.md`);
const content = readContent(`${slug}.md`, readFileSync(file, "utf8"));
const body = content.outcome === "read" ? content.article.body : "";

/** Read once: what is tried here comes after the reading. */
const analysis = analyse(body);

async function pasted(teacher: TeacherViewer): Promise<string> {
  const unknown = { outlet: null, publishedOn: null, byline: null, url: null };
  const facts = { title: "Idlib", ...unknown, attribution: null, licenceUrl: null };
  const article = { ownerId: teacher.personId, slug: null, facts, analysis };
  return write((tx) => createArticle(article, tx));
}

async function quizOf(teacher: TeacherViewer, count: number): Promise<string> {
  const articleId = await pasted(teacher);
  const wanted = { articleId, count, difficulty: "mixed", focus: [], seed: 7 } as const;
  const made = await composeQuiz(teacher, { ...wanted, acceptFewer: true });
  if (made.outcome !== "composed") throw new Error(made.outcome);
  return made.quizId;
}

describe.each(databases)("version B on $name", (kind) => {
  let database: TestDatabase;
  let teacher: TeacherViewer;

  beforeEach(async () => {
    database = await openFresh(kind);
    teacher = await makeTeacher();
  });

  afterEach(() => closeFresh(database));

  const read = async (quizId: string) => {
    const quiz = await findQuiz(teacher, quizId);
    if (quiz === null) throw new Error("the quiz is gone");
    return quiz;
  };
  const factsOf = async (quizId: string) =>
    (await read(quizId)).questions.flatMap(({ question }) => question.key.facts);
  const made = async (quizId: string) => {
    const version = await makeVersion(teacher, { quizId });
    if (version.outcome !== "made") throw new Error(version.outcome);
    return version.quizId;
  };

  test("P-213 it is a quiz of its own from the same article and plan, and shares no keyed fact", async () => {
    const first = await quizOf(teacher, 5);
    const second = await made(first);
    const [a, b] = [await read(first), await read(second)];
    expect(b.title).toBe("Idlib (version B)");
    expect(b.articleId).toBe(a.articleId);
    expect(b.plan).toEqual(a.plan);
    expect(b.questions).toHaveLength(5);
    expect(b.questions.every(({ status }) => status === "draft")).toBe(true);
    const facts = new Set(await factsOf(first));
    expect((await factsOf(second)).filter((fact) => facts.has(fact))).toEqual([]);
    const ids = [...a.questions, ...b.questions].map(({ question }) => question.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await findOtherVersion(teacher, a)).toMatchObject({ quizId: second, isFirst: false });
    expect(await findOtherVersion(teacher, b)).toMatchObject({ quizId: first, isFirst: true });
  });

  test("P-213 asked for twice, or at the same instant, it is made once", async () => {
    const first = await quizOf(teacher, 5);
    const asked = await Promise.all([
      makeVersion(teacher, { quizId: first }),
      makeVersion(teacher, { quizId: first }),
    ]);
    expect(asked.map(({ outcome }) => outcome).sort()).toEqual(["made", "there"]);
    const ids = new Set(asked.map((one) => ("quizId" in one ? one.quizId : null)));
    expect(ids.size).toBe(1);
    for (const quizId of [first, ...ids]) {
      expect(await makeVersion(teacher, { quizId: quizId ?? "" })).toMatchObject({
        outcome: "there",
      });
    }
    expect(await reader().quiz.count()).toBe(2);
  });

  test("P-213 deleting takes it back, restoring brings it back, and then it can be made anew", async () => {
    const first = await quizOf(teacher, 5);
    const second = await made(first);
    await deleteQuiz(teacher, { quizId: second });
    expect(await findOtherVersion(teacher, await read(first))).toBeNull();
    await restoreQuiz(teacher, { quizId: second });
    expect(await findOtherVersion(teacher, await read(first))).toMatchObject({ quizId: second });
    await deleteQuiz(teacher, { quizId: second });
    expect(await made(first)).not.toBe(second);
  });

  test("P-213 where the article gives too little beside the first, nothing is made", async () => {
    const bare = await makeQuiz(teacher, article, questions);
    const asked = await makeVersion(teacher, { quizId: bare });
    expect(asked).toEqual({ outcome: "too-little", left: 0 });
    expect(await reader().quiz.count()).toBe(1);
  });

  test("P-213 what the teacher dropped does not come back, nor does its fact", async () => {
    const first = await quizOf(teacher, 5);
    const [one] = (await read(first)).questions;
    const questionId = one?.questionId ?? "";
    await decideQuestion(teacher, { quizId: first, questionId, decision: "dropped" });
    const second = await made(first);
    expect((await read(second)).plan.count).toBe(4);
    const dropped = one?.question.key.facts ?? [];
    expect((await factsOf(second)).filter((fact) => dropped.includes(fact))).toEqual([]);
  });

  test("P-309 another question in either version still shares no fact with the other", async () => {
    const first = await quizOf(teacher, 4);
    const second = await made(first);
    let replaced = 0;
    for (const quizId of [first, second, first, second]) {
      const questionId = (await read(quizId)).questions[0]?.questionId ?? "";
      const asked = await replaceQuestion(teacher, { quizId, questionId });
      if (asked.outcome === "replaced") replaced += 1;
    }
    expect(replaced).toBeGreaterThan(0);
    const facts = new Set(await factsOf(first));
    expect((await factsOf(second)).filter((fact) => facts.has(fact))).toEqual([]);
  });

  test("SC-02 a colleague neither makes nor previews one", async () => {
    const first = await quizOf(teacher, 5);
    const { articleId } = await read(first);
    const colleague = await makeColleague();
    const missing = { outcome: "missing" };
    expect(await makeVersion(colleague, { quizId: first })).toEqual(missing);
    expect(await previewQuiz(colleague, articleId)).toEqual(missing);
    expect(await findOtherVersion(colleague, await read(first))).toBeNull();
    expect(await reader().quiz.count()).toBe(1);
  });

  test("P-209 what the article could not give is kept for the teacher, and no learner gets it", async () => {
    const quizId = await quizOf(teacher, 25);
    const { unmet } = await read(quizId);
    expect(unmet.length).toBeGreaterThan(0);
    const { shareToken } = await publishAll(teacher, quizId);
    const { viewer, attemptId } = await seatLearner(shareToken, "Amber Heron");
    const shown = [await findShare(shareToken), await findAttempt(viewer, attemptId)];
    for (const sentence of unmet) expect(JSON.stringify(shown)).not.toContain(sentence);
    // A quiz from before such sentences were kept has none.
    await expect(read(await makeQuiz(teacher, article, questions))).resolves.toMatchObject({
      unmet: [],
      versionOf: null,
    });
  });
});

describe.each(databases)("a preview on $name", (kind) => {
  let database: TestDatabase;
  let teacher: TeacherViewer;

  beforeEach(async () => {
    database = await openFresh(kind);
    teacher = await makeTeacher();
  });

  afterEach(() => closeFresh(database));

  test("P-202 it tells the same when asked again, and composing with its seed makes what it tells", async () => {
    const articleId = await pasted(teacher);
    const told = await previewQuiz(teacher, articleId);
    if (told.outcome !== "read") throw new Error(told.outcome);
    expect(await previewQuiz(teacher, articleId)).toEqual(told);
    const { preview, seed } = told;
    expect(preview.minutes.map((one) => one.questions)).toEqual([5, preview.usual, preview.most]);
    // 820 words at 180 a minute, and one minute a question, up to the next five.
    expect(preview.minutes.map((one) => one.minutes)).toEqual(
      preview.minutes.map((one) => Math.ceil((820 / 180 + one.questions) / 5) * 5),
    );
    for (const count of [preview.usual, preview.most]) {
      const plan = { articleId, count, difficulty: "mixed", focus: [], seed } as const;
      const composed = await composeQuiz(teacher, plan);
      expect(composed).toMatchObject({ outcome: "composed", made: count });
    }
    // The next quiz of this article is another one.
    expect(await previewQuiz(teacher, articleId)).not.toMatchObject({ seed });
  });

  test("P-236 of an article that gives no quiz it tells what was found", async () => {
    const own = "The river runs past the mill and the mill stands by the road to the harbour. ";
    const text = `${own.repeat(3)}\n${own.repeat(3)}\n${own.repeat(3)}`;
    const facts = { title: null, outlet: null, publishedOn: null };
    const imported = await importArticle(teacher, { text, ...facts });
    if (imported.outcome !== "imported") throw new Error(imported.sentence);
    const told = await previewQuiz(teacher, imported.articleId);
    expect(told).toMatchObject({ outcome: "too-thin", canMake: 0, toCheck: 0 });
    expect(told.outcome === "too-thin" && told.thin.sentence).toMatch(/gives too little/u);
  });
});
