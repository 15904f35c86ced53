/** From a pasted article to a published quiz: by keyboard, without scripts, from the front page. */
import type { Page } from "@playwright/test";
import { type Desk, expect, expectAccessible, tabTo, test } from "../teacher.ts";

async function paste(page: Page, { text, title }: Desk["article"]) {
  await page.getByLabel("Text of the article").fill(text);
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.getByText("The text is here. Check the numbers.")).toBeVisible();
}

/** Approves what waits, one by one, by its key. */
async function decideTheRest(page: Page) {
  const waiting = page.getByText(/^\d+ of \d+ still to decide$/u);
  const decided = page.getByText("All questions are decided");
  await expect(waiting.or(decided)).toBeVisible();
  while (await waiting.isVisible()) {
    const before = (await waiting.textContent()) ?? "";
    await page.keyboard.press("a");
    await expect(page.getByText(before)).toHaveCount(0);
  }
  await expect(decided).toBeVisible();
}

test("P-015 a pasted article becomes a published quiz by the keyboard alone", async ({
  page,
  desk,
}) => {
  test.slow();
  await desk.signIn();
  await page.goto("/quizzes");
  await tabTo(page, "link", /^New quiz$/u);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "New quiz" })).toBeVisible();
  await expectAccessible(page);

  await tabTo(page, "textbox", /^Text of the article/u);
  await page.keyboard.insertText(desk.article.text);
  await tabTo(page, "button", /^Read the text/u);
  await page.keyboard.press("Enter");
  await expect(page.getByText("The text is here. Check the numbers.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Paragraph 24", exact: true })).toBeVisible();
  await expectAccessible(page);

  await tabTo(page, "button", /^Find questions/u);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Question 1, 1 point, not decided yet$/u)).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press("a");
  await expect(page.getByText("Question 1 is approved.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("r");
  await expect(page.getByText("Question 2 is dropped.")).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText("Question 2 is open again.")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("j");
  await expect(page.getByText(/^Question 3, /u)).toBeVisible();

  await tabTo(page, "link", /^Approve the \d+ surest$/u);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /at once/u })).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, "button", /^Approve \d+ question/u);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^\d+ questions? (is|are) approved now\.$/u)).toBeVisible();
  await decideTheRest(page);

  await tabTo(page, "button", /^Publish \d+ questions$/u);
  await page.keyboard.press("Enter");
  await expect(page.getByText("The quiz is published.")).toBeVisible();
  await expect(page.getByLabel("Link", { exact: true })).toHaveValue(/\/q\/[\w-]{22}$/u);
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await expect(page.getByLabel("As HTML")).toHaveValue(/^<a href="http[^"]+\/q\/[\w-]{22}"/u);
  await expectAccessible(page);
});

test("2.1.4 one-letter keys can be switched off", async ({ page, desk }) => {
  await desk.signIn();
  const { quizId } = await desk.publish();
  await page.goto(`/quizzes/${quizId}/edit`);
  await page.getByRole("button", { name: "all keys" }).click();
  await page.getByLabel("One-letter keys are on").uncheck();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.keyboard.press("r");
  await page.keyboard.press("j");
  await expect(page.getByText(/^Question 1, 1 point, approved$/u)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("HK9 paste, decide and publish are plain forms", async ({ page, desk }) => {
    await desk.signIn();
    await page.goto("/articles/new");
    await paste(page, desk.article);
    await page.getByLabel("How many questions").fill("40");
    await page.getByRole("button", { name: "Find questions" }).click();
    await expect(page.getByText("Ask for 3 to 25 questions.").first()).toBeVisible();
    await page.getByLabel("How many questions").fill("5");
    await page.getByRole("button", { name: "Find questions" }).click();
    await page.getByRole("button", { name: "Approve" }).click();
    await expect(page.getByText("Question 1 is approved.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Question 1 is open again.")).toBeVisible();
    await page.getByRole("button", { name: "Approve" }).click();
    await page.getByRole("button", { name: "Publish 1 question" }).click();
    await expect(page.getByText("The quiz is published.")).toBeVisible();
  });
});

test("a text pasted on the front page is kept through signing in", async ({ page, desk }) => {
  await page.goto("/");
  const text = page.getByLabel("Text of the article");
  await text.fill(desk.article.text);
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.getByText("Sign in to go on.")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("E-mail address").fill(desk.email);
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByRole("button", { name: "Sign in and go on" }).click();
  await expect(page.getByText("do not fit together").first()).toBeVisible();
  await expect(text).toHaveValue(desk.article.text);
  await page.getByLabel("Password").fill(desk.password);
  await page.getByRole("button", { name: "Sign in and go on" }).click();
  await expect(page.getByText("The text is here. Check the numbers.")).toBeVisible();
});

const sentence = "The mayor said that the bridge would stay closed until the end of the week. ";

for (const { what, text, says } of [
  { what: "nothing", text: "", says: /^Paste the text of an article first\.$/u },
  { what: "one word", text: "Hello", says: /1 word in 1 paragraph/u },
  {
    what: "a poem",
    text: "On the quay the gulls are calling\nThe rope is slack, the tide is falling\n\n".repeat(
      15,
    ),
    says: /^(This|Nothing|No |The )/u,
  },
  {
    what: "another language",
    text: "Der Sprecher sagte am Montag, dass die Brücke noch bis Freitag geschlossen bleibt.\n".repeat(
      12,
    ),
    says: /English/u,
  },
  {
    what: "200,001 characters",
    text: sentence.repeat(2700).slice(0, 200_001),
    says: /200,001 characters/u,
  },
  {
    what: "the inside of a picture",
    text: "\u0001\u0002PNG\uFFFD\uFFFD".repeat(60),
    says: /inside of a file/u,
  },
]) {
  test(`P-290 ${what} is refused in a plain sentence, and what was typed stays`, async ({
    page,
    desk,
  }) => {
    await desk.signIn();
    await page.goto("/articles/new");
    await page.getByLabel("Text of the article").fill(text);
    await page.getByLabel("Outlet").fill("Quay Courier");
    await page.getByRole("button", { name: "Read the text" }).click();
    const problem = page.getByRole("main").getByRole("alert").getByRole("link");
    await expect(problem).toHaveText(says);
    await expect(page.getByLabel("Text of the article")).toHaveValue(
      text.trimEnd() === "" ? "" : text,
    );
    await expect(page.getByLabel("Outlet")).toHaveValue("Quay Courier");
    await expectAccessible(page);
  });
}

test("SC-17 a text too long to be sent stays on the screen", async ({ page, desk }) => {
  await desk.signIn();
  await page.goto("/articles/new");
  const field = page.getByLabel("Text of the article");
  await field.fill(sentence.repeat(24_000));
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.getByRole("main").getByRole("alert").getByRole("link")).toHaveText(
    /^The text has 1,824,000 characters/u,
  );
  expect((await field.inputValue()).length).toBe(1_824_000);
});

test("P-236 a text that gives too little says what was found, and offers what there is", async ({
  page,
  desk,
}) => {
  await desk.signIn();
  await page.goto("/articles/new");
  await paste(page, desk.article);
  await page.getByLabel("How many questions").fill("25");
  await page.getByRole("button", { name: "Find questions" }).click();
  const make = page.getByRole("button", { name: /^Make a quiz of \d+$/u });
  await expect(page.getByText(/^Found: \d+ attributed statements/u)).toBeVisible();
  await expectAccessible(page);
  await make.click();
  await expect(page.getByText(/^Question 1, /u)).toBeVisible();
});
