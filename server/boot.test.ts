import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databases } from "../prisma/testing/databases.ts";
import { takeInstanceLock } from "./db-lock.ts";

const postgresql = databases.find(({ name }) => name === "PostgreSQL");
const root = join(import.meta.dirname, "..");

/** A start in a process of its own, since a refused start ends the process. */
function start(variables: Record<string, string>) {
  const script =
    'import("./server/boot.ts").then(async ({ boot }) => { await boot(); console.log("started"); process.exit(0); })';
  const run = spawnSync(process.execPath, ["--conditions=react-server", "-e", script], {
    cwd: root,
    env: { PATH: process.env["PATH"], NODE_ENV: "production", ...variables },
    encoding: "utf8",
  });
  const lines = run.stderr.split("\n").filter((line) => line.trim() !== "");
  return { code: run.status, sentence: lines.join("\n"), out: run.stdout.trim() };
}

describe("OP-01 OP-02 the start of a server", () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-boot-"));
    file = join(folder, "hearsay.db");
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const url = () => ({ DATABASE_URL: `file:${file}` });

  test("a first start migrates, keeps its secret to itself, and starts", () => {
    expect(start(url())).toMatchObject({ code: 0, out: "started" });
    const db = new Database(file);
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
    const n = readdirSync(join(root, "prisma", "migrations", "sqlite")).length;
    expect(db.prepare("SELECT count(*) AS n FROM _prisma_migrations").get()).toEqual({ n });
    db.close();
    expect(start(url())).toMatchObject({ code: 0, out: "started" });
  });

  test.each([
    ["11: an unknown variable of ours", { HEARSAY_PORT: "1" }, 11, /HEARSAY_PORT/u],
    ["11: an address of no database", { DATABASE_URL: "mysql://x" }, 11, /DATABASE_URL/u],
    ["11: a port that is none", { PORT: "seventy" }, 11, /PORT/u],
    ["11: a secret that is too short", { HEARSAY_SECRET: "abc" }, 11, /HEARSAY_SECRET/u],
    ["18: plain http beyond this computer", { PUBLIC_URL: "http://school.test" }, 18, /https/u],
  ])("exit %s", (_, variables, code, sentence) => {
    const refused = start({ ...url(), ...variables });
    expect(refused.code).toBe(code);
    expect(refused.sentence).toMatch(sentence);
    expect(refused.sentence.split("\n")).toHaveLength(1);
  });

  test("exit 16: another server holds the database", () => {
    const lock = takeInstanceLock({ provider: "sqlite", file });
    expect(start(url())).toMatchObject({
      code: 16,
      sentence: "Another Hearsay server is using this database.",
    });
    lock?.release();
    expect(start(url()).code).toBe(0);
  });

  test("exit 12: the database is newer than the program", () => {
    start(url());
    const db = new Database(file);
    db.exec(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name)
       VALUES ('x', 'x', current_timestamp, '29990101000000_later')`,
    );
    db.close();
    const refused = start(url());
    expect(refused.code).toBe(12);
    expect(refused.sentence).toContain("29990101000000_later");
  });

  test("exit 13: a migration is not the one that was applied", () => {
    start(url());
    const db = new Database(file);
    db.exec("UPDATE _prisma_migrations SET checksum = 'other'");
    db.close();
    expect(start(url()).code).toBe(13);
  });

  test("exit 15: the folder is a file", () => {
    writeFileSync(join(folder, "wall"), "");
    const refused = start({ DATABASE_URL: `file:${join(folder, "wall", "hearsay.db")}` });
    expect(refused.code).toBe(15);
  });

  test("exit 17: the file is no database", () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, "This is a letter, not a database. ".repeat(500));
    expect(start(url()).code).toBe(17);
  });

  test("exit 19: another secret than the database was made with", () => {
    start(url());
    expect(start({ ...url(), HEARSAY_SECRET: "x".repeat(43) }).code).toBe(19);
  });

  test.skipIf(postgresql === undefined)(
    "exit 14: a PostgreSQL that says saved before it is on disk",
    async () => {
      const database = await postgresql?.fresh();
      if (database?.place.provider !== "postgresql") throw new Error("no PostgreSQL");
      const { url: address } = database.place;
      const client = new pg.Client({ connectionString: address });
      await client.connect();
      const { pathname } = new URL(address);
      await client.query(`ALTER DATABASE ${pathname.slice(1)} SET synchronous_commit = off`);
      await client.end();
      const secret = { HEARSAY_SECRET: "x".repeat(43) };
      expect(start({ ...secret, DATABASE_URL: address })).toMatchObject({
        code: 14,
        sentence: "The database cannot promise that what is saved is on disk.",
      });
      await database.remove();
    },
  );

  test("exit 15: a PostgreSQL that cannot be reached", () => {
    const variables = { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" };
    expect(start({ ...variables, HEARSAY_SECRET: "x".repeat(43) }).code).toBe(15);
  });
});
