/**
 * A teacher of one test alone, signed in, with short ways to what a journey needs before it begins:
 * a published quiz, attempts that were handed in. All of it goes through the verbs of the product.
 */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { fullAnswer } from "#engine";
import { readContentFolder } from "#server/content";
import { createAccount, createPerson } from "#server/data/account";
import { findQuiz } from "#server/data/quiz";
import { getFullQuestions } from "#server/data/revision";
import { recordSession } from "#server/data/session";
import { write } from "#server/db";
import { hashPassword } from "#server/password";
import { cookieName, findViewer, freshSession, type TeacherViewer } from "#server/session";
import { composeQuiz } from "#server/work/compose-quiz";
import { decideQuestion } from "#server/work/decide-question";
import { finishAttempt } from "#server/work/finish-attempt";
import { importArticle } from "#server/work/import-article";
import { publishQuiz } from "#server/work/publish-quiz";
import { saveAnswer } from "#server/work/save-answer";
import { startAttempt } from "#server/work/start-attempt";

export interface Published {
  readonly quizId: string;
  readonly revisionId: string;
  readonly shareToken: string;
}

export interface Desk {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly viewer: TeacherViewer;
  /** The article that every journey pastes. */
  readonly article: { readonly title: string; readonly text: string };
  /** Somebody else of the same school; both share the browser. */
  another(): Promise<Desk>;
  signIn(): Promise<void>;
  publish(): Promise<Published>;
  /** One learner answers the first `right` questions in full, leaves the rest, and hands in. */
  handIn(quiz: Published, nickname: string, right: number): Promise<string>;
}

export const test = base.extend<{ desk: Desk; quietConsole: readonly string[] }>({
  desk: async ({ context }, use) => {
    await use(await makeDesk(context));
  },
  quietConsole: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on("console", (message) => {
        // The browser's own line for a status that the journey asks for.
        const isStatus = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !isStatus) said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(String(error)));
      await use(said);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Presses Tab until the element has the focus: a journey by keyboard proves that it can. */
export async function tabTo(page: Page, role: "button" | "link" | "textbox", name: RegExp) {
  const target = page.getByRole(role, { name });
  await expect(target.first()).toBeVisible();
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press("Tab");
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the ${role} ${name} cannot be reached by Tab`);
}

function articleOf(slug: string): Desk["article"] {
  const folder = join(import.meta.dirname, "..", "content", "articles");
  const found = readContentFolder(folder).articles.find((article) => article.slug === slug);
  if (found === undefined) throw new Error(`content/articles has no ${slug}`);
  return { title: found.front.title ?? slug, text: found.body };
}

async function makeDesk(context: BrowserContext): Promise<Desk> {
  const name = `Ms ${randomUUID().slice(0, 8)}`;
  const email = `${randomUUID()}@school.example`;
  const password = `four quiet ferries ${randomUUID()}`;
  const passwordHash = await hashPassword(password);
  if (passwordHash === null) throw new Error("no password could be made");
  const session = await write(async (tx) => {
    const personId = await createPerson("teacher", name, tx);
    await createAccount({ personId, email, passwordHash }, tx);
    const fresh = freshSession("teacher", personId);
    await recordSession(fresh.row, tx);
    return fresh.session;
  });
  const viewer = await findViewer(session.token);
  if (viewer?.kind !== "teacher") throw new Error("the session is no teacher's");
  const article = articleOf("idlib-reckless-attack");
  return {
    name,
    email,
    password,
    viewer,
    article,
    another: () => makeDesk(context),
    signIn: () =>
      context.addCookies([
        { name: cookieName(), value: session.token, url: process.env["PUBLIC_URL"] ?? "" },
      ]),
    publish: () => publishedBy(viewer, article),
    handIn,
  };
}

async function publishedBy(viewer: TeacherViewer, article: Desk["article"]): Promise<Published> {
  const facts = { title: article.title, outlet: null, publishedOn: null };
  const imported = await importArticle(viewer, { text: article.text, ...facts });
  if (imported.outcome !== "imported") throw new Error(imported.sentence);
  const composed = await composeQuiz(viewer, {
    articleId: imported.articleId,
    count: 5,
    difficulty: "mixed",
    focus: [],
    seed: 7,
  });
  if (composed.outcome !== "composed") throw new Error(composed.outcome);
  const { quizId } = composed;
  const quiz = await findQuiz(viewer, quizId);
  for (const { questionId } of quiz?.questions ?? []) {
    await decideQuestion(viewer, { quizId, questionId, decision: "approved" });
  }
  const published = await publishQuiz(viewer, { quizId });
  if (published.outcome !== "published") throw new Error(published.outcome);
  return { quizId, revisionId: published.revisionId, shareToken: published.shareToken };
}

async function handIn(quiz: Published, nickname: string, right: number): Promise<string> {
  const { shareToken } = quiz;
  const started = await startAttempt(null, { shareToken, nickname, startId: randomUUID() });
  if (started.outcome !== "started" || !started.session) throw new Error(started.outcome);
  const learner = await findViewer(started.session.token);
  if (learner === null) throw new Error("the learner's session is void");
  const { attemptId } = started;
  const questions = await getFullQuestions(quiz.revisionId);
  for (const [index, question] of questions.slice(0, right).entries()) {
    const saved = await saveAnswer(learner, {
      attemptId,
      questionId: question.id,
      answerId: randomUUID(),
      seq: index + 1,
      value: fullAnswer(question),
      clientAt: new Date(),
    });
    expect(saved.outcome).toBe("saved");
  }
  const finished = await finishAttempt(learner, { attemptId, submitId: randomUUID(), unsent: [] });
  expect(finished.outcome).toBe("graded");
  return attemptId;
}
