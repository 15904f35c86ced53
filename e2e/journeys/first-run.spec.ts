/** The one-time link makes the first teacher's account (issue 9, 6; SC-28). */
import { makeFirstRunLink } from "#server/work/make-first-run-link";
import { expect, expectAccessible, test } from "../teacher.ts";

test("SC-28 the first-run link makes one account, says what is missing, and then is void", async ({
  page,
}) => {
  const link = await makeFirstRunLink();
  if (link.outcome !== "made") throw new Error(link.outcome);
  await page.goto(link.path);
  await expectAccessible(page);
  const problems = page.getByRole("main").getByRole("alert");
  const make = page.getByRole("button", { name: "Make the account" });

  await make.click();
  await expect(problems).toBeFocused();
  await expect(problems.getByRole("link")).toHaveCount(3);
  await expectAccessible(page);

  await page.getByLabel("Your name").fill("Ms Okafor");
  await page.getByLabel("E-mail address").fill("okafor@school.example");
  await page.getByLabel("Password").fill("short");
  await make.click();
  await expect(problems.getByRole("link", { name: /12 characters/u })).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Ms Okafor");
  await expect(page.getByLabel("E-mail address")).toHaveValue("okafor@school.example");

  await page.getByLabel("Password").fill("seven quiet ferries wait");
  await make.click();
  await expect(page.getByRole("heading", { name: "Quizzes" })).toBeVisible();
  await expect(page.getByText("No quiz yet")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto(link.path);
  await page.getByLabel("Your name").fill("Somebody else");
  await page.getByLabel("E-mail address").fill("else@school.example");
  await page.getByLabel("Password").fill("another pair of ferries");
  await make.click();
  await expect(page.getByText("This link has been used or is too old.")).toBeVisible();
});
