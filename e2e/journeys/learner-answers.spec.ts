/** No lost answers: reload, Back, another tab, no connection, twice; and nobody else's business. */
import type { Page } from "@playwright/test";
import { recordClosed } from "#server/data/revision";
import { write } from "#server/db";
import { expect, expectSaved, giveOut, handIn, join, option, test } from "../learner.ts";

test("P-004 reload, Back and the link itself lead back to the answers", async ({ page }) => {
  const given = await giveOut();
  const attempt = await join(page, given);
  await option(page, "Mayor Tom Reed").check();
  await expectSaved(page);
  await page.reload();
  await expect(option(page, "Mayor Tom Reed")).toBeChecked();
  await page.goto(`${attempt}/hand-in`);
  await page.goBack();
  await expect(option(page, "Mayor Tom Reed")).toBeChecked();
  await option(page, "engineer Ada Byrne").check();
  await expectSaved(page);
  await page.goto(`/q/${given.shareToken}`);
  await expect(page).toHaveURL(attempt);
  await expect(option(page, "engineer Ada Byrne")).toBeChecked();
});

test("P-005 without a connection one goes on, and it is sent afterwards", async ({
  page,
  context,
}) => {
  await join(page, await giveOut());
  await expect(page.getByText("Nothing chosen yet")).toBeVisible();
  await context.setOffline(true);
  await option(page, "engineer Ada Byrne").check();
  await expect(page.getByText("Not sent yet - kept on this device (1 answer)")).toBeVisible();
  await expect(page.getByText("You are offline. Keep going.")).toBeVisible();
  await page.getByRole("button", { name: "Next question" }).click();
  await page.getByRole("checkbox", { name: "Two lorries" }).check();
  await expect(page.getByText("Not sent yet - kept on this device (2 answers)")).toBeVisible();
  await page.goBack();
  await expect(option(page, "engineer Ada Byrne")).toBeChecked();
  await context.setOffline(false);
  await expectSaved(page);
  await page.reload();
  await expect(option(page, "engineer Ada Byrne")).toBeChecked();
});

test("P-005 Start and Hand in without a connection say so, and what was typed stays", async ({
  page,
  context,
}) => {
  const { shareToken } = await giveOut();
  await page.goto(`/q/${shareToken}`);
  await page.getByLabel("Nickname").fill("Teal Otter");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("The server cannot be reached").first()).toBeVisible();
  await expect(page.getByLabel("Nickname")).toHaveValue("Teal Otter");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Start" }).click();
  await page.waitForURL(/\/attempt\//u);

  await page.goto(`${page.url()}/hand-in`);
  await page.getByRole("button", { name: "Hand in" }).click();
  const send = page.getByRole("dialog").getByRole("button", { name: "Hand in" });
  await context.setOffline(true);
  await send.click();
  await expect(page.getByText("The server cannot be reached").first()).toBeVisible();
  await context.setOffline(false);
  await send.click();
  await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
});

test("P-006 a second tab reads until it takes the attempt over", async ({ page, context }) => {
  const attempt = await join(page, await giveOut());
  await option(page, "Mayor Tom Reed").check();
  await expectSaved(page);
  const second = await context.newPage();
  await second.goto(attempt);
  await expect(second.getByText("This attempt is open in another tab.")).toBeVisible();
  await expect(option(second, "Mayor Tom Reed")).toBeDisabled();
  await second.getByRole("button", { name: "Continue here" }).click();
  await expect(page.getByText("This attempt is open in another tab.")).toBeVisible();
  await expect(option(second, "Mayor Tom Reed")).toBeEnabled();
  await option(second, "engineer Ada Byrne").check();
  await expectSaved(second);
  await page.getByRole("button", { name: "Continue here" }).click();
  await expect(option(page, "engineer Ada Byrne")).toBeChecked();
});

/** Opens an address with its scripts held back; returns what lets them come. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return release;
}

test("DS-28 what is chosen before scripts have loaded is saved when they have", async ({
  page,
}) => {
  const attempt = await join(page, await giveOut());
  const release = await openWithoutScripts(page, attempt);
  await option(page, "engineer Ada Byrne").check();
  release();
  await expectSaved(page);
  await page.reload();
  await expect(option(page, "engineer Ada Byrne")).toBeChecked();
});

test("DS-28 a chain begun before scripts have loaded is taken over", async ({ page }) => {
  const attempt = await join(page, await giveOut());
  const release = await openWithoutScripts(page, `${attempt}?question=5`);
  await page.getByLabel("Card 1").selectOption("the Island Herald");
  await page.getByLabel("Card 2").selectOption("the radio station Wave FM");
  release();
  await expect(page.getByRole("button", { name: "Move the Island Herald down" })).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(page.locator('input[name="card"]').nth(1)).toHaveValue("g2wavefm");
});

test("P-008 handing in twice gives one result; the attempt stays closed", async ({ page }) => {
  const given = await giveOut();
  const attempt = await join(page, given);
  await option(page, "engineer Ada Byrne").check();
  await expectSaved(page);
  await handIn(page, attempt);
  const score = (await page.getByText(/of 7 points/u).textContent()) ?? "";
  await page.goto(`${attempt}/hand-in`);
  await expect(page).toHaveURL(`${attempt}/result`);
  await page.goto(attempt);
  await expect(page.getByText(/of 7 points/u)).toHaveText(score);
  await page.goto(`/q/${given.shareToken}`);
  await expect(page).toHaveURL(`${attempt}/result`);
});

test("SC-02 somebody else's attempt is not there, before and after the hand-in", async ({
  page,
  browser,
}) => {
  const attempt = await join(page, await giveOut());
  const stranger = await (await browser.newContext()).newPage();
  const paths = ["", "/hand-in", "/result", "/result/1"];
  for (const path of paths) expect((await stranger.goto(attempt + path))?.status()).toBe(404);
  await join(stranger, await giveOut());
  for (const path of paths) expect((await stranger.goto(attempt + path))?.status()).toBe(404);
  await stranger.context().close();
});

test("P-003 a nickname that cannot be is refused in words and stays on the page", async ({
  page,
}) => {
  const given = await giveOut();
  await page.goto(`/q/${given.shareToken}`);
  const field = page.getByLabel("Nickname");
  const refusals = [
    ["x".repeat(200), "A nickname has at most 40 characters."],
    ["   ", "Enter a nickname."],
    ["<b>Heron</b>", "A nickname cannot hold < or >."],
  ] as const;
  for (const [bad, sentence] of refusals) {
    await field.fill(bad);
    await page.getByRole("button", { name: "Start" }).click();
    await expect(page.getByRole("link", { name: sentence })).toBeVisible();
    await expect(field).toHaveAttribute("aria-invalid", "true");
  }
  await expect(field).toHaveValue("<b>Heron</b>");
});

test("P-002 an unknown link and a closed quiz say so", async ({ page }) => {
  expect((await page.goto("/q/nobody-has-this-link"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  await page.goto("/");
  await page.getByLabel("Link from your teacher").fill("nobody-has-this-link");
  await page.getByRole("button", { name: "Go to the quiz" }).click();
  await expect(page.getByText("No quiz has this link.")).toBeVisible();

  const given = await giveOut();
  await write((tx) => recordClosed(given.quizId, new Date(), tx));
  await page.goto(`/q/${given.shareToken}`);
  await expect(page.getByText("This quiz is closed.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start" })).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("P-002 an unknown link and somebody else's attempt say so", async ({ page }) => {
    for (const address of ["/q/no-such-link", "/attempt/no-such-attempt"]) {
      const reply = await page.goto(address);
      expect(reply?.status()).toBe(404);
      await expect(page.locator("body")).toMatchAriaSnapshot("- text: /This page cannot be shown/");
    }
  });

  test("SC-11 behind a proxy that names another host, forms are taken by the public address", async ({
    page,
    baseURL,
  }) => {
    const { shareToken } = await giveOut();
    await page.goto(`/q/${shareToken}`);
    const fields = await page
      .locator("form:has(#nickname) input")
      .evaluateAll((inputs) =>
        inputs.map((input) => [
          input.getAttribute("name") ?? "",
          input.getAttribute("value") ?? "",
        ]),
      );
    const reply = await page.request.post(`/q/${shareToken}`, {
      multipart: Object.fromEntries(fields),
      headers: { host: "backend.internal:3000", origin: baseURL ?? "" },
      maxRedirects: 0,
    });
    expect(reply.status()).toBe(303);
  });
});
