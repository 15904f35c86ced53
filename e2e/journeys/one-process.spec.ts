/**
 * What must exist once per process exists once (house.md, section 5): after boot, proxy, page, action
 * and handler were all used, the server process holds the database open exactly twice, for its one
 * reader and its one writer, and the lock once.
 */
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { listExamples } from "#server/data/quiz";
import { env } from "#server/env";

function readOr<T>(read: () => T, otherwise: T): T {
  // A process may end, or belong to somebody else, between two looks.
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** Files that the server's process holds open, by its name in the process table. */
function openFiles(database: string): string[] {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/u.test(name))) {
    const title = readOr(() => readFileSync(`/proc/${pid}/cmdline`, "utf8"), "");
    if (!title.startsWith("next-server")) continue;
    const folder = `/proc/${pid}/fd`;
    const files = readOr(() => readdirSync(folder), []).map((fd) =>
      readOr(() => readlinkSync(join(folder, fd)), ""),
    );
    if (files.includes(database)) return files;
  }
  return [];
}

test("house 5 one reader, one writer and one lock in a process of four bundles", async ({
  page,
}) => {
  const { database } = env();
  test.skip(process.platform !== "linux", "open files are counted through /proc, which Linux has");
  test.skip(database.provider !== "sqlite", "PostgreSQL's connections are a pool");
  if (database.provider !== "sqlite") return;
  const [example] = await listExamples();
  await page.goto(`/q/${example?.shareToken}`);
  await page.getByRole("textbox", { name: /nickname/iu }).fill(`One ${randomUUID().slice(0, 8)}`);
  await page.getByRole("button", { name: /start/iu }).click();
  await expect(page).toHaveURL(/\/attempt\//u);
  const saved = await page.request.post("/api/answers", {
    data: {},
    headers: { Origin: new URL(page.url()).origin },
  });
  expect(saved.status()).toBe(400);
  const health = await page.request.get("/api/health");
  expect(await health.json()).toMatchObject({ status: "ok", database: "sqlite" });
  const files = openFiles(database.file);
  const count = (file: string) => files.filter((one) => one === file).length;
  expect(count(database.file)).toBe(2);
  expect(count(join(dirname(database.file), "lock.sqlite"))).toBe(1);
});
