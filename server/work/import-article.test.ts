import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Question, withIds } from "#engine";
import { holdClock, now } from "#server/clock";
import { findArticle } from "#server/data/article";
import { findQuiz, findShare, listExamples } from "#server/data/quiz";
import { reader } from "#server/db";
import type { TeacherViewer } from "#server/session";
import { closeFresh, makeTeacher, openFresh } from "../../prisma/testing/classroom.ts";
import { databases, type TestDatabase } from "../../prisma/testing/databases.ts";
import { readContent } from "../content.ts";
import { composeQuiz } from "./compose-quiz.ts";
import { importArticle } from "./import-article.ts";
import { publishExample } from "./publish-example.ts";
import { replaceQuestion } from "./replace-question.ts";

const slug = "idlib-reckless-attack";
const file = join(import.meta.dirname, "..", "..", "content", "articles", `${slug}.md`);
const reading = readContent(`${slug}.md`, readFileSync(file, "utf8"));
const body = reading.outcome === "read" ? reading.article.body : "";

/** Its ids counted through, so that two can be compared. */
function numbered(question: Question): Question {
  let count = 0;
  return withIds(question, () => {
    count += 1;
    return `number${String(count).padStart(4, "0")}`;
  });
}

const poem = `The heron stands beside the weir,
its shadow long, the water clear,
and nobody who passes here
will tell it that the year is near.

The weir runs on, the heron stays,
it counts the minutes, not the days,
and all the while the evening plays
its quiet, slow and golden ways.

The bridge is old, the river new,
the sky is neither grey nor blue,
and what the heron always knew
is nothing that I ever do.

So let it stand and let it be,
a feather by the alder tree,
and let the water find the sea
and let the evening come to me.`;

const german =
  `Die Brücke über den Hafen bleibt bis Freitag gesperrt, sagte die Ingenieurin am Montag.
Der Bürgermeister schrieb, dass die Fähren jede Stunde fahren würden und niemand warten müsse.
Die Reederei bestritt, dass ihr Schiff die Brücke berührt habe, und nannte die Berichte falsch.
`.repeat(6);

const plain = { title: null, outlet: null, publishedOn: null };

describe.each(databases)("a pasted article on $name", (kind) => {
  let database: TestDatabase;
  let teacher: TeacherViewer;

  beforeEach(async () => {
    database = await openFresh(kind);
    teacher = await makeTeacher();
  });

  afterEach(async () => {
    holdClock(null);
    await closeFresh(database);
  });

  const paste = (text: string) => importArticle(teacher, { text, ...plain });

  test.each([
    ["nothing", "", "empty"],
    ["white space", " \n\t \n ", "empty"],
    ["one word", "Bridge", "text_too_short"],
    [
      "one sentence",
      "The bridge will stay closed until Friday, the engineer said.",
      "text_too_short",
    ],
    ["a poem", poem, "not_an_article"],
    ["another language", german, "not_english"],
    ["200,001 characters", `${"word ".repeat(40_000)}x`, "text_too_long"],
    ["10 MB", "a".repeat(10_000_000), "text_too_long"],
    [
      "a picture",
      `\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR${"\u0001\u0002".repeat(200)}`,
      "file_refused",
    ],
    ["an archive, read as text", "PK\u0003\u0004\ufffd\ufffd\u0014".repeat(300), "file_refused"],
    ["half a character", `A bridge \ud800 is closed. ${body}`, "file_refused"],
  ])("issue 9 %s is refused with a sentence", async (_, text, code) => {
    const refused = await paste(text);
    expect(refused).toMatchObject({ outcome: "refused", code });
    expect(refused.outcome === "refused" && refused.sentence).toMatch(/^[A-Z“].*[.]$/u);
    expect(await reader().article.count()).toBe(0);
  });

  test("P-291 the seed article comes out byte for byte, its 24 paragraphs numbered", async () => {
    const imported = await importArticle(teacher, {
      text: body,
      title: "  A \u0000 title\n",
      outlet: "",
      publishedOn: "2018-09-07",
    });
    if (imported.outcome !== "imported") throw new Error(imported.outcome);
    const article = await findArticle(teacher, imported.articleId);
    expect(article).toMatchObject({ text: body, title: "A title", outlet: null });
    expect(article?.paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    for (const { start, end, text } of article?.paragraphs ?? []) {
      expect(body.slice(start, end)).toBe(text);
    }
  });

  test("the same article, plan and number give the same questions, as drafts", async () => {
    const imported = await paste(body);
    if (imported.outcome !== "imported") throw new Error(imported.outcome);
    const { articleId } = imported;
    const plan = { articleId, count: 5, difficulty: "mixed", focus: [], seed: 7 } as const;
    const made = await Promise.all([
      composeQuiz(teacher, { ...plan, acceptFewer: true }),
      composeQuiz(teacher, { ...plan, acceptFewer: true }),
    ]);
    const quizzes = await Promise.all(
      made.map((one) => (one.outcome === "composed" ? findQuiz(teacher, one.quizId) : null)),
    );
    const asked = quizzes.map((quiz) => quiz?.questions.map(({ question }) => question) ?? []);
    const [one, two] = asked.map((questions) => questions.map(numbered));
    const ids = asked.flat().map(({ id }) => id);
    expect(one?.length).toBeGreaterThanOrEqual(3);
    expect(one).toEqual(two);
    // P-102: nothing in a page follows from the seed.
    expect(new Set(ids).size).toBe(ids.length);
    expect(quizzes[0]?.questions.every(({ status }) => status === "draft")).toBe(true);
  });

  test("P-309 another question takes the place of one, and none comes twice", async () => {
    const imported = await paste(body);
    if (imported.outcome !== "imported") throw new Error(imported.outcome);
    const { articleId } = imported;
    const wanted = { articleId, count: 3, difficulty: "mixed", focus: [], seed: 7 } as const;
    const made = await composeQuiz(teacher, { ...wanted, acceptFewer: true });
    if (made.outcome !== "composed") throw new Error(made.outcome);
    const { quizId } = made;
    for (let tries = 0; tries < 30; tries += 1) {
      const quiz = await findQuiz(teacher, quizId);
      const questionId = quiz?.questions[0]?.questionId ?? "";
      const asked = await replaceQuestion(teacher, { quizId, questionId });
      expect(["replaced", "none-left"]).toContain(asked.outcome);
      if (asked.outcome !== "replaced") break;
    }
    const rows = await reader().quizQuestion.findMany({ select: { fingerprint: true } });
    expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(rows.length);
    const ids = (await findQuiz(teacher, quizId))?.questions.map(({ question }) => question.id);
    expect(new Set(ids).size).toBe(ids?.length);
  });

  test("P-309 asked for several others at the same instant, no question comes twice", async () => {
    const imported = await paste(body);
    if (imported.outcome !== "imported") throw new Error(imported.outcome);
    const { articleId } = imported;
    const wanted = { articleId, count: 5, difficulty: "mixed", focus: [], seed: 7 } as const;
    const made = await composeQuiz(teacher, { ...wanted, acceptFewer: true });
    if (made.outcome !== "composed") throw new Error(made.outcome);
    const { quizId } = made;
    const before = (await findQuiz(teacher, quizId))?.questions ?? [];
    const asked = await Promise.all(
      before.map(({ questionId }) => replaceQuestion(teacher, { quizId, questionId })),
    );
    expect(asked.map(({ outcome }) => outcome)).toContain("replaced");
    const rows = await reader().quizQuestion.findMany({ select: { fingerprint: true } });
    expect(rows.length).toBeGreaterThan(before.length);
    expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(rows.length);
  });

  test("P-236 an article too thin for a quiz gets the honest message and no quiz", async () => {
    const own = "The river runs past the mill and the mill stands by the road to the harbour. ";
    const imported = await paste(`${own.repeat(3)}\n${own.repeat(3)}\n${own.repeat(3)}`);
    if (imported.outcome !== "imported") throw new Error(JSON.stringify(imported));
    const { articleId } = imported;
    const made = await composeQuiz(teacher, {
      articleId,
      count: 10,
      difficulty: "mixed",
      focus: [],
    });
    expect(made).toMatchObject({ outcome: "too-thin", canMake: 0 });
    expect(made.outcome === "too-thin" && made.thin.sentence).toMatch(/gives too little/u);
    expect(await reader().quiz.count()).toBe(0);
  });

  test("P-236 the shorter quiz that was told is the one that is made", async () => {
    const imported = await paste(body);
    if (imported.outcome !== "imported") throw new Error(imported.outcome);
    const { articleId } = imported;
    const wanted = { articleId, count: 25, difficulty: "mixed", focus: [] } as const;
    const told = await composeQuiz(teacher, wanted);
    if (told.outcome !== "too-thin") throw new Error(told.outcome);
    const { seed, canMake } = told;
    const made = await composeQuiz(teacher, { ...wanted, seed, acceptFewer: true });
    expect(made).toMatchObject({ outcome: "composed", made: canMake });
    const quiz = await reader().quiz.findFirst({ select: { seed: true } });
    expect(quiz?.seed).toBe(seed);
  });

  test("assurance 3.1 the eleventh article within a minute waits, and nothing is lost", async () => {
    holdClock(now());
    const outcomes = new Set<string>();
    for (let times = 0; times < 12; times += 1) {
      const pasted = await paste("Bridge ".repeat(12));
      outcomes.add(pasted.outcome === "refused" ? pasted.code : pasted.outcome);
    }
    expect([...outcomes]).toEqual(["text_too_short", "wait"]);
  });
});

describe.each(databases)("an example on $name", (kind) => {
  test("P-019 it is published once, marked so, and made anew when its article changes", async () => {
    const database = await openFresh(kind);
    const unknown = { outlet: null, byline: null, url: null, licenceUrl: null };
    const facts = { title: null, publishedOn: null, attribution: "As handed over.", ...unknown };
    const shipped = { slug, facts, quizTitle: "Idlib", body };
    const first = await publishExample(shipped);
    expect(first.outcome).toBe("published");
    expect(await publishExample(shipped)).toEqual({ outcome: "unchanged" });
    const [example] = await listExamples();
    expect(example).toMatchObject({ slug, title: "Idlib" });
    const share = await findShare(example?.shareToken ?? "");
    expect(share).toMatchObject({ example: true, teacherName: null, closed: false });
    expect((await publishExample({ ...shipped, quizTitle: "Idlib anew" })).outcome).toBe(
      "published",
    );
    const now = await listExamples();
    expect(now.map(({ title }) => title)).toEqual(["Idlib anew"]);
    expect(await findShare(example?.shareToken ?? "")).toMatchObject({ title: "Idlib" });
    await closeFresh(database);
  });
});
