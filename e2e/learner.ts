/**
 * A quiz with one question of each kind on a short article of our own, given out under a link of its
 * own for each test, and the way to its first question.
 */
import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { analyse, type Plan } from "#engine";
import { createPerson, recordSchool } from "#server/data/account";
import { createArticle } from "#server/data/article";
import { createQuiz } from "#server/data/draft";
import { createRevision, recordCourse } from "#server/data/revision";
import { write } from "#server/db";
import { article as harbour, questions } from "../engine/questions/fixtures/questions.ts";

export { expect, expectAccessible, test } from "./teacher.ts";

export interface Given {
  readonly quizId: string;
  readonly ownerId: string;
  readonly shareToken: string;
}

const title = "The harbour bridge";
const plan: Plan = { count: 6, difficulty: "mixed", focus: [] };
const facts = {
  title,
  outlet: "Harbour Post",
  publishedOn: "2026-05-14",
  byline: null,
  url: null,
  attribution: "Written for the tests of Hearsay.",
  licenceUrl: null,
};

/** Published without the editor's table, because no form made these questions. */
export async function giveOut(): Promise<Given> {
  const analysis = analyse(harbour);
  const { text, engineVersion } = analysis;
  const paragraphs = analysis.paragraphs.map(({ number, span, role }) => {
    return { number, ...span, text: text.slice(span.start, span.end), role };
  });
  return write(async (tx) => {
    const ownerId = await createPerson("teacher", "Ms Okafor", tx);
    const articleId = await createArticle({ ownerId, slug: null, facts, analysis }, tx);
    const quiz = { ownerId, articleId, title, plan, seed: 1 };
    const status = "approved" as const;
    const quizId = await createQuiz({ ...quiz, questions, status, left: [], thin: null }, tx);
    const courseId = await recordCourse({ quizId, ownerId, title }, await recordSchool(tx), tx);
    const revision = { quizId, title, article: { ...facts, text, paragraphs }, engineVersion };
    const course = { courseId, example: false };
    const { shareToken } = await createRevision({ ...revision, questions }, course, tx);
    return { quizId, ownerId, shareToken };
  });
}

/** From the link to the first question; returns the attempt's address. */
export async function join(page: Page, { shareToken }: Given): Promise<string> {
  await page.goto(`/q/${shareToken}`);
  await page.getByLabel("Nickname").fill(`Heron ${randomUUID().slice(0, 8)}`);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.locator("#stem")).toContainText("Who says in paragraph 1");
  return page.url();
}

export function option(page: Page, name: string) {
  return page.getByRole("radio", { name });
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: /^Saved \d/u })).toBeVisible();
}

/** Hands in from wherever one is in the attempt. */
export async function handIn(page: Page, attempt: string): Promise<void> {
  await page.goto(`${attempt}/hand-in`);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
}
