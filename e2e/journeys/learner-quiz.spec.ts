/** From a link to the explained result: with a mouse, by keyboard alone, and without scripts. */
import {
  expect,
  expectAccessible,
  expectSaved,
  giveOut,
  handIn,
  join,
  option,
  test,
} from "../learner.ts";

test("1.1 a quiz from its link to the feedback on every question", async ({ page }) => {
  test.slow();
  const given = await giveOut();
  await page.goto(`/q/${given.shareToken}`);
  await expect(page.getByText("From Ms Okafor")).toBeVisible();
  await expect(page.getByLabel("Nickname")).not.toHaveValue("");
  await expectAccessible(page);

  const attempt = await join(page, given);
  await expectAccessible(page);
  await option(page, "Mayor Tom Reed").check();
  await expectSaved(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await expect(page).toHaveTitle(/^Question 2 of 6/u);
  await page.getByRole("checkbox", { name: "Two lorries" }).check();
  await page.getByRole("checkbox", { name: "The port lies" }).check();
  await expect(page.getByText("2 of 4 chosen")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Next question" }).click();
  const text = page.getByRole("region", { name: "Text" });
  await text.getByRole("checkbox", { name: /Ada Byrne said.*paragraph 1/u }).check();
  await expect(page.getByText("1 of 4 sentences selected").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Show as list" }).click();
  await expect(page.getByRole("checkbox", { name: /Ada Byrne said/u })).toBeChecked();
  await page.getByRole("button", { name: "Next question" }).click();
  const selects = page.getByRole("combobox");
  await selects.nth(0).selectOption("engineer Ada Byrne");
  await selects.nth(1).selectOption("engineer Ada Byrne (used in 1)");
  await expect(page.getByText("Used twice: here and for paragraph 1.")).toBeVisible();
  await expectAccessible(page);
  await selects.nth(1).selectOption("Mayor Tom Reed");
  await expect(page.getByText(/Used twice/u)).toHaveCount(0);
  await expectSaved(page);
  await page.getByRole("button", { name: "Next question" }).click();
  await page.getByRole("button", { name: "Add the radio station Wave FM" }).click();
  await page.getByRole("button", { name: "Add the Island Herald" }).click();
  await page.getByRole("button", { name: "Add Nordfolk" }).click();
  await page.getByRole("button", { name: "Move the Island Herald up" }).click();
  await page.getByRole("button", { name: "Remove Nordfolk" }).click();
  await expect(page.getByText("Add the next card, or stop here")).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator('input[name="card"]').first()).toHaveValue("g1herald");
  await page.getByRole("button", { name: "Next question" }).click();
  await page.getByRole("region", { name: "Part A" }).getByLabel("Nordfolk").check();
  await text.getByRole("checkbox", { name: /Nordfolk denied.*paragraph 3/u }).check();
  await text.getByRole("checkbox", { name: /^Two lorries/u }).check();
  await expect(page.getByText("Part B: 2 of 5 sentences selected").first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Look over and hand in" }).click();
  await expect(page.getByText("6 of 6 questions are answered.")).toBeVisible();
  await expectAccessible(page);
  await handIn(page, attempt);
  await expect(page.getByText(/of 7 points/u)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: /Who says in paragraph 1/u }).click();
  await expect(page.getByRole("heading", { name: "Not right" })).toBeVisible();
  const first = text.locator("#p1");
  await expect(first.locator("mark").filter({ hasText: "Ada Byrne" })).toBeVisible();
  await expect(text.locator("#p2 mark")).toContainText("your choice");
  await expect(page.getByText("Tom Reed also speaks, in paragraph 2").first()).toBeVisible();
  await expectAccessible(page);
  for (const result of [
    "Right",
    "Partly right: 0.5 of 1",
    "Partly right: 0.67 of 1",
    "Partly right: 0.67 of 1",
    "Partly right: 1 of 2",
  ]) {
    await page.getByRole("link", { name: "Next question" }).click();
    await expect(page.getByRole("heading", { name: result, exact: true })).toBeVisible();
    await expect(
      page.getByRole("region", { name: /^Question/u }).getByRole("heading", { level: 1 }),
    ).toBeFocused();
    await expectAccessible(page);
  }
});

test("P-421 by keyboard alone", async ({ page }) => {
  const given = await giveOut();
  await page.goto(`/q/${given.shareToken}`);
  const pressUntil = async (key: string, focused: string) => {
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press(key);
      if ((await page.locator(`${focused}:focus`).count()) > 0) return;
    }
    throw new Error(`${focused} cannot be reached by ${key}`);
  };
  await pressUntil("Tab", "#nickname");
  await page.keyboard.press("Enter");
  await expect(page.locator("#stem")).toContainText("Who says in paragraph 1");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "To the question" })).toBeFocused();
  await page.keyboard.press("Enter");
  await pressUntil("Tab", "input[name=option]");
  await page.keyboard.press("ArrowDown");
  await expect(option(page, "engineer Ada Byrne")).toBeChecked();
  await expectSaved(page);
  await pressUntil("Tab", "button[name=to]");
  await page.keyboard.press("Enter");
  await expect(page.locator("#stem")).toBeFocused();
  await expect(page.locator("#stem")).toContainText("without giving a source");
  await pressUntil("Tab", "input[name=option]");
  await page.keyboard.press("Space");
  await expect(page.getByText("1 of 4 chosen")).toBeVisible();
  for (const control of ["input[name=span]", "select"]) {
    await pressUntil("Tab", 'button[name=to]:not([value="1"]):not([value="2"])');
    await page.keyboard.press("Enter");
    await pressUntil(control === "select" ? "Tab" : "Shift+Tab", control);
    await page.keyboard.press(control === "select" ? "ArrowDown" : "Space");
  }
  await expect(page.getByText("1 of 3 matched")).toBeVisible();
  await expectSaved(page);
  await pressUntil("Tab", 'button[name=to][value="5"]');
  await page.keyboard.press("Enter");
  for (const card of ["g2wavefm", "g1herald"]) {
    await pressUntil("Tab", `[data-card=${card}][data-part=add]`);
    await page.keyboard.press("Enter");
    await expect(page.locator(`[data-card=${card}][data-part=card]`)).toBeFocused();
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const up = page.getByRole("button", { name: "Move the Island Herald up" });
  await expect(up).toBeFocused();
  await expect(
    page.getByText("the Island Herald, now 1 of 2, after this article.", { exact: true }),
  ).toBeAttached();
  await expectSaved(page);
  await pressUntil("Tab", 'button[name=to][value="6"]');
  await page.keyboard.press("Enter");
  await pressUntil("Tab", "input[name=option]");
  await page.keyboard.press("Space");
  await pressUntil("Shift+Tab", "input[name=span]");
  await page.keyboard.press("Space");
  await expectSaved(page);
  await pressUntil("Tab", "button[value=hand-in]");
  await page.keyboard.press("Enter");
  await expect(page.getByText("6 of 6 questions are answered.")).toBeVisible();
  // Before scripts the button hands in at once; with them it opens the question "Hand in?".
  await expect(page.locator("form button[type=button]").first()).toBeVisible();
  await pressUntil("Shift+Tab", "form button");
  await page.keyboard.press("Enter");
  await pressUntil("Tab", "dialog button:last-child");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
});

test.describe("before scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("HK9 on a phone the question stands over its article, and both can be read", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const attempt = await join(page, await giveOut());
    for (const number of [1, 3, 6]) {
      await page.goto(`${attempt}?question=${number}`);
      await expect(page.locator("#stem")).toBeVisible();
      await expect(page.locator("#p1")).toBeVisible();
    }
  });

  test("DS-35 every kind is a plain form, and an unreadable answer is told", async ({ page }) => {
    const attempt = await join(page, await giveOut());
    const next = page.getByRole("button", { name: "Next question" });
    await option(page, "engineer Ada Byrne").check();
    await next.click();
    await page.getByRole("checkbox", { name: "Two lorries" }).check();
    await next.click();
    await page.getByRole("checkbox", { name: /Ada Byrne said/u }).check();
    await next.click();
    await page.getByRole("combobox").nth(0).selectOption("engineer Ada Byrne");
    await page.getByRole("combobox").nth(1).selectOption("engineer Ada Byrne");
    await next.click();
    await expect(page.getByText("This answer could not be read.")).toBeVisible();
    await page.getByRole("link", { name: /^Question 5,/u }).click();
    await page.getByLabel("Card 1").selectOption("the Island Herald");
    await page.getByLabel("Card 2").selectOption("the radio station Wave FM");
    await page.getByLabel("Card 3").selectOption("Source not stated");
    await next.click();
    await page.getByRole("region", { name: "Part A" }).getByLabel("Nordfolk").check();
    await page.getByRole("checkbox", { name: /Nordfolk denied/u }).check();
    await page.getByRole("button", { name: "Look over and hand in" }).click();
    await page.goto(`${attempt}?question=1`);
    await expect(option(page, "engineer Ada Byrne")).toBeChecked();
    await page.goto(`${attempt}/hand-in`);
    await expect(page.getByText("5 of 6 questions are answered.")).toBeVisible();
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByRole("heading", { name: "Your result" })).toBeVisible();
    await page.getByRole("link", { name: /Who says in paragraph 1/u }).click();
    await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeVisible();
    for (const number of [5, 6]) {
      await page.goto(`${attempt}/result/${number}`);
      await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeVisible();
    }
  });
});

test("P-423 nothing needs sideways scrolling at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const attempt = await join(page, await giveOut());
  for (const address of [1, 2, 3, 4, 5, 6].map((number) => `${attempt}?question=${number}`)) {
    await page.goto(address);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([address, over]).toEqual([address, 0]);
    await expectAccessible(page);
  }
  await page.goto(`${attempt}?question=1`);
  await page.getByRole("link", { name: "paragraph 1" }).click();
  await expect(page.locator("#p1")).toBeFocused();
  await page.getByRole("link", { name: /^Back to question/u }).click();
  await expect(page.getByRole("radio").first()).toBeVisible();
});

test("P-176, P-433 on a phone what is selected in the text is asked there in full, and no box leaves its words", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const attempt = await join(page, await giveOut());
  await page.goto(`${attempt}?question=3`);
  const text = page.getByRole("region", { name: "Text" });
  const task = text.getByRole("heading", { level: 1 }).first();
  await expect(task).toBeVisible();
  expect(await task.evaluate((line) => line.scrollWidth <= line.clientWidth)).toBe(true);
  const boxes = text.getByRole("checkbox");
  await expect(boxes).toHaveCount(4);
  for (let width = 320; width <= 390; width += 7) {
    await page.setViewportSize({ width, height: 844 });
    const astray = await boxes.evaluateAll((all) => {
      const isAstray = (box: Element) => {
        const words = document.createRange();
        const first = box.nextSibling ?? box;
        words.setStart(first, 0);
        words.setEnd(first, 1);
        const letter = words.getBoundingClientRect();
        const { top, bottom, right } = box.getBoundingClientRect();
        return letter.top > bottom || letter.bottom < top || letter.left < right;
      };
      return all.filter(isAstray).length;
    });
    expect([width, astray]).toEqual([width, 0]);
  }
});
