/** What an article can give is told before it is asked for; a second version asks other things. */
import { analyse } from "#engine";
import { createArticle } from "#server/data/article";
import { createQuiz } from "#server/data/draft";
import { findQuiz, listQuizzes } from "#server/data/quiz";
import { write } from "#server/db";
import { article as harbour, questions } from "../../engine/questions/fixtures/questions.ts";
import { type Desk, expect, expectAccessible, test } from "../teacher.ts";

async function factsOf(desk: Desk, address: string): Promise<string[]> {
  const quizId = /quizzes\/([\w-]+)/u.exec(address)?.[1] ?? "";
  const quiz = await findQuiz(desk.viewer, quizId);
  return (quiz?.questions ?? []).flatMap(({ question }) => question.key.facts);
}

test("P-202, P-209, P-213 a number chosen knowingly, a version B, and its undoing", async ({
  page,
  desk,
}) => {
  test.slow();
  await desk.signIn();
  await page.goto("/articles/new");
  await page.getByLabel("Text of the article").fill(desk.article.text);
  await page.getByLabel("Title").fill("Idlib");
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.getByRole("heading", { name: "What this article can give" })).toBeVisible();
  const most = /up to (\d+) questions/u.exec(
    (await page.getByText(/^A quiz of up to \d+ questions\.$/u).textContent()) ?? "",
  )?.[1];
  const number = page.getByLabel("How many questions");
  await expect(number).toHaveValue("10");
  await expect(number).toHaveAttribute("max", most ?? "");
  await expect(page.getByText(`3 to ${most}: this article gives no longer quiz.`)).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: /^\d+$/u })).not.toHaveCount(0);
  await expect(
    page.getByText(/^Reading included, about \d+ minutes for 5 questions/u),
  ).toBeVisible();
  await page.getByText("By skill and by way of answering").click();
  await expect(page.getByText("Select in the text", { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Find questions" }).click();
  const strip = page.getByRole("navigation", { name: "Questions" }).getByRole("link");
  await expect(strip).toHaveCount(10);
  await page.getByText("What this article could not give").click();
  const unmet = page.getByRole("listitem").filter({ hasText: /^(?:No|Only|Fewer) .+\.$/u });
  await expect(unmet.first()).toBeVisible();
  await expectAccessible(page);
  const first = await factsOf(desk, page.url());

  await page.getByRole("button", { name: "Make version B" }).click();
  await expect(page.getByText(/^This is version B\./u)).toBeVisible();
  await expect(page.getByText("Idlib (version B)").first()).toBeVisible();
  const second = await factsOf(desk, page.url());
  expect(second.length).toBeGreaterThan(3);
  expect(second.filter((fact) => first.includes(fact))).toEqual([]);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Version A" }).click();
  await expect(page.getByRole("link", { name: "Version B" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Make version B" })).toHaveCount(0);
  await page.getByRole("link", { name: "Version B" }).click();
  await page.getByRole("link", { name: "Version A" }).waitFor();

  await page.goto(page.url().replace(/\/edit.*$/u, "/delete"));
  await page.getByRole("button", { name: "Delete the quiz" }).click();
  await expect(page.getByText("The quiz is deleted and its link is closed.")).toBeVisible();
  await page.getByRole("link", { name: "Review" }).click();
  await expect(page.getByRole("button", { name: "Make version B" })).toBeVisible();
});

test("P-213 where an article gives too little for two, it is said and nothing is made", async ({
  page,
  desk,
}) => {
  const { personId: ownerId } = desk.viewer;
  const bare = { relations: [], denials: [], replies: [], chains: [], ownVoice: [], quotes: [] };
  const analysis = { ...analyse(harbour), ...bare };
  const facts = { title: "The bridge", outlet: null, publishedOn: null, byline: null };
  const unknown = { url: null, attribution: null, licenceUrl: null };
  const plan = { count: 6, difficulty: "mixed", focus: [] } as const;
  const quizId = await write(async (tx) => {
    const article = { ownerId, slug: null, facts: { ...facts, ...unknown }, analysis };
    const about = { ownerId, articleId: await createArticle(article, tx), title: "The bridge" };
    const quiz = { ...about, plan, seed: 1, left: [], thin: null, status: "draft" } as const;
    return createQuiz({ ...quiz, questions }, tx);
  });
  await desk.signIn();
  await page.goto(`/quizzes/${quizId}/edit?question=2`);
  const make = page.getByRole("button", { name: "Make version B" });
  await make.click();
  await expect(page.getByText(/^No version B was made: beside this quiz/u)).toBeVisible();
  await expect(page.getByText(/^Question 2, /u)).toBeVisible();
  await expectAccessible(page);
  expect(await listQuizzes(desk.viewer)).toHaveLength(1);
});
