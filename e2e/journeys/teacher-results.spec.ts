/** What a class answered, one learner's answers, the file; and who may not see any of it. */
import { expect, expectAccessible, test } from "../teacher.ts";

test("P-331 results show attempts by questions with score and time, sorted by the address", async ({
  page,
  desk,
}) => {
  await desk.signIn();
  const quiz = await desk.publish();
  await page.goto(`/quizzes/${quiz.quizId}/results`);
  await expect(page.getByText("Nobody has handed in yet")).toBeVisible();
  await expectAccessible(page);

  await desk.handIn(quiz, "Amber Finch", 5);
  await desk.handIn(quiz, "Bold Otter", 0);
  await desk.handIn(quiz, "Calm Heron", 1);
  await page.reload();
  const names = page.getByRole("rowheader").filter({ hasText: /Finch|Otter|Heron|Student \d/u });
  await expect(names).toHaveText(["Amber Finch", "Bold Otter", "Calm Heron"]);
  await expect(
    page.getByRole("row", { name: /Bold Otter/u }).getByText("not answered"),
  ).toHaveCount(5);
  await expectAccessible(page);

  await page.getByRole("link", { name: /^of \d/u }).click();
  await expect(names).toHaveText(["Bold Otter", "Calm Heron", "Amber Finch"]);
  await expect(page.getByRole("columnheader", { name: /^of \d/u })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await page.getByRole("link", { name: "Hide names" }).click();
  await expect(names).toHaveText(["Student 2", "Student 3", "Student 1"]);
  await expect(page.getByText("Amber Finch")).toHaveCount(0);
});

test("P-331 a row opens one learner's answers beside the article", async ({ page, desk }) => {
  await desk.signIn();
  const quiz = await desk.publish();
  await desk.handIn(quiz, "Calm Heron", 1);
  await page.goto(`/quizzes/${quiz.quizId}/results`);
  await page.getByRole("link", { name: "Calm Heron" }).click();
  await expect(page.getByRole("heading", { name: "Calm Heron" })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: "Right" })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeVisible();
  await expect(page.getByText("Saved 1 time")).toBeVisible();
  await expectAccessible(page);
});

test("P-350 the file holds the same names and points as the page", async ({ page, desk }) => {
  await desk.signIn();
  const quiz = await desk.publish();
  await desk.handIn(quiz, "=Amber Finch", 5);
  await page.goto(`/quizzes/${quiz.quizId}/results`);
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^results-[\w-]+\.csv$/u);
  const reply = await page.request.get(`/api/exports/${quiz.quizId}`);
  const lines = (await reply.text()).split("\r\n");
  expect(lines[0]).toContain('"Nickname","State"');
  expect(lines[1]).toMatch(/^"'=Amber Finch","handed in"/u);
});

test("SC-02 another teacher's quiz is not there: pages, answers and file", async ({
  page,
  browser,
  desk,
}) => {
  const quiz = await desk.publish();
  const attemptId = await desk.handIn(quiz, "Calm Heron", 1);
  const places = ["edit", "results", "share", `results/${attemptId}`, "delete", "rename"];
  const stranger = await browser.newContext();
  for (const place of places) {
    const reply = await stranger.request.get(`/quizzes/${quiz.quizId}/${place}`, {
      maxRedirects: 0,
    });
    expect(reply.status(), `${place}, signed out`).toBe(307);
  }
  await stranger.close();
  await page.goto("/sign-in");
  const other = await desk.another();
  await other.signIn();
  for (const place of places) {
    const reply = await page.request.get(`/quizzes/${quiz.quizId}/${place}`);
    expect(reply.status(), place).toBe(404);
  }
  expect((await page.request.get(`/api/exports/${quiz.quizId}`)).status()).toBe(404);
});

test("a link is closed and opened again; a deleted quiz comes back", async ({ page, desk }) => {
  await desk.signIn();
  const { quizId, shareToken } = await desk.publish();
  await page.goto(`/quizzes/${quizId}/share`);
  await page.getByRole("button", { name: "Close the link" }).click();
  await expect(page.getByText("The link is closed.")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/q/${shareToken}`);
  await expect(page.getByText(/This quiz is closed/u).first()).toBeVisible();
  await page.goto(`/quizzes/${quizId}/share`);
  await page.getByRole("button", { name: "Open the link" }).click();
  await expect(page.getByText("The link is open.")).toBeVisible();

  await page.goto("/quizzes");
  await page.getByRole("link", { name: "Delete" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Delete the quiz" }).click();
  await expect(page.getByText("No quiz yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo: bring it back" }).click();
  await expect(page.getByText(/^Published/u)).toBeVisible();
});
