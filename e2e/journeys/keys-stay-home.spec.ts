/** Nothing that stands in a key alone reaches a browser before the hand-in (SC-04, HK5). */
import { readdirSync, readFileSync } from "node:fs";
import { join as path } from "node:path";
import { forLearner, misconceptions, plain } from "#engine";
import { questions } from "../../engine/questions/fixtures/questions.ts";
import { expect, expectSaved, giveOut, handIn, join, option, test } from "../learner.ts";

/** Every text of the keys that is long enough to be told apart and stands in no public half. */
function canaries(): string[] {
  const open = JSON.stringify(questions.map(forLearner));
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") found.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  for (const { key } of questions) {
    walk({ ...key, skill: null, difficulty: null, origin: null });
    found.add(plain(key.explanation));
  }
  return [...found].filter((text) => text.length > 12 && !open.includes(text) && !isQuoted(text));
}

/** Words of the article are on the page anyway. */
function isQuoted(text: string): boolean {
  return questions.some(({ key }) =>
    [key.explanation].flat().some((phrase) => "quote" in phrase && phrase.quote === text),
  );
}

test("HK5 no page, payload, reply or script carries a key before the hand-in", async ({ page }) => {
  const secrets = canaries();
  expect(secrets.length).toBeGreaterThan(20);
  const heard: Promise<{ readonly from: string; readonly body: string }>[] = [];
  const hear = async (from: string, body: Promise<string>) => {
    // A redirect has no body, and a page that was left may have lost its own.
    return { from, body: await body.catch(() => "") };
  };
  page.on("response", (response) => heard.push(hear(response.url(), response.text())));
  const attempt = await join(page, await giveOut());
  await option(page, "Mayor Tom Reed").check();
  await expectSaved(page);
  for (const number of [1, 2, 3, 4, 5, 6]) await page.goto(`${attempt}?question=${number}`);
  const payload = await page.request.get(attempt, { headers: { rsc: "1" } });
  heard.push(hear("payload", payload.text()));
  await page.goto(`${attempt}/hand-in`);
  await page.goto(`${attempt}/result`);
  await page.waitForLoadState("networkidle");
  const leaks = async () =>
    (await Promise.all(heard)).flatMap(({ from, body }) =>
      secrets.filter((secret) => body.includes(secret)).map(() => from),
    );
  expect((await payload.text()).includes("Mayor Tom Reed")).toBe(true);
  expect((await Promise.all(heard)).some(({ body }) => body.includes("Mayor Tom Reed"))).toBe(true);
  expect(await leaks()).toEqual([]);

  // The same ears hear the explanation once it is released.
  await handIn(page, attempt);
  await page.goto(`${attempt}/result/1`);
  await page.waitForLoadState("networkidle");
  expect((await leaks()).length).toBeGreaterThan(0);
});

/** The middle of the longest string of a model: what a bundle would carry, whatever its names become. */
function sliceOfWeights(): string {
  const file = path(import.meta.dirname, "..", "..", "engine", "syntax", "weights", "tagger.ts");
  const strings = readFileSync(file, "utf8").match(/"[^"\n]*"/gu) ?? [];
  const longest = strings.reduce((long, one) => (one.length > long.length ? one : long), "");
  return longest.slice(longest.length / 2, longest.length / 2 + 60);
}

test("HX17 no script of the browser carries what the engine knows, nor its weights", () => {
  const folder = path(import.meta.dirname, "..", "..", ".next", "static", "chunks");
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  expect(scripts.length).toBeGreaterThan(5);
  const telling = [
    ...Object.values(misconceptions).map(({ report }) => report),
    "quizSafe",
    sliceOfWeights(),
  ];
  expect(telling.filter((words) => words.length < 8)).toEqual([]);
  const found = scripts.filter((name) => {
    const script = readFileSync(path(folder, name), "utf8");
    return telling.some((words) => script.includes(words));
  });
  expect(found).toEqual([]);
});
