/** Questions that the rules are not sure enough of wait beside the quiz for the teacher's own check. */
import { Question } from "#engine";
import { recordUnsure } from "#server/data/draft";
import { findQuiz } from "#server/data/quiz";
import { write } from "#server/db";
import { type Desk, expect, expectAccessible, test } from "../teacher.ts";

/** A published quiz of five with at least two such questions beside it. */
async function withUnsure(desk: Desk): Promise<string> {
  const { quizId } = await desk.publish();
  const quiz = await findQuiz(desk.viewer, quizId);
  const uses = { relations: [], denials: [], chains: [], ownVoice: [] };
  const unsure = (quiz?.questions ?? []).slice(0, 2).map(({ question: { key, ...shown } }, at) => {
    const doubt = { facts: [`relation:${900 + at}:hedge`], states: [], uses, confidence: 0.9 };
    return Question.parse({ ...shown, id: `qunsure0${at}`, key: { ...key, ...doubt } });
  });
  await write((tx) => recordUnsure(quizId, unsure, tx));
  return quizId;
}

test("P-232 an unsure question is read with its sentence, then taken or left", async ({
  page,
  desk,
}) => {
  await desk.signIn();
  const quizId = await withUnsure(desk);
  await page.goto(`/quizzes/${quizId}/edit`);
  const questions = page.getByRole("navigation", { name: "Questions" }).getByRole("link");
  await expect(questions).toHaveCount(5);
  await page.getByRole("link", { name: /^\d+ more questions to check yourself$/u }).click();
  const unsure = page.getByText("Check this one");
  await expect(unsure.first()).toBeVisible();
  const before = await unsure.count();
  await expect(page.getByRole("blockquote").first()).toContainText(/^Paragraph \d+: \S/u);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Leave it" }).first().click();
  await expect(page.getByText("That question is left out.")).toBeVisible();
  await expect(unsure).toHaveCount(before - 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("That question waits to be checked again.")).toBeVisible();

  await page.getByRole("button", { name: "Take it" }).last().click();
  await expect(page.getByText("Question 6 is approved.")).toBeVisible();
  await expect(questions).toHaveCount(6);
  await expect(unsure).toHaveCount(before - 1);
  await expectAccessible(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("HK9 taking one in is a plain form", async ({ page, desk }) => {
    await desk.signIn();
    const quizId = await withUnsure(desk);
    await page.goto(`/quizzes/${quizId}/edit?check=yes`);
    await page.getByRole("button", { name: "Take it" }).last().click();
    await expect(page.getByText("Question 6 is approved.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Question 6 is open again.")).toBeVisible();
  });
});
