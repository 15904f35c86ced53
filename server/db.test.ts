import { randomUUID } from "node:crypto";
import Database from "better-sqlite3";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databases, type TestDatabase } from "../prisma/testing/databases.ts";
import { isBusy } from "./busy.ts";
import { now } from "./clock.ts";
import { checkConnections, closeDatabase, isSound, openDatabase, reader, write } from "./db.ts";

const setting = (key: string, value: string) => ({ data: { key, value } });

describe.each(databases)("the database of the process on $name", ({ fresh }) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await fresh();
    await openDatabase(database.place);
  });

  afterEach(async () => {
    await closeDatabase();
    await database.remove();
  });

  const find = (key: string) => reader().setting.findUnique({ where: { key } });

  test("DS-03 what the writer committed the reader sees at once", async () => {
    await write((tx) => tx.setting.create(setting("a", "1")));
    expect(await find("a")).toEqual({ key: "a", value: "1" });
  });

  test("DS-03 the reader cannot write, even by mistake", async () => {
    const handle: unknown = reader();
    const model: unknown = Reflect.get(Object(handle), "setting");
    const create: unknown = Reflect.get(Object(model), "create");
    const attempt = async () => {
      if (typeof create === "function") await create.call(model, setting("b", "1"));
    };
    await expect(attempt()).rejects.toThrow();
    expect(await find("b")).toBeNull();
  });

  test("DS-06 a hundred transactions at once all arrive", async () => {
    await write((tx) => tx.setting.create(setting("count", "0")));
    const add = () =>
      write(async (tx) => {
        await tx.setting.updateMany({ where: { key: "count" }, data: { key: "count" } });
        const row = await tx.setting.findUnique({ where: { key: "count" } });
        const value = String(Number(row?.value) + 1);
        await tx.setting.update({ where: { key: "count" }, data: { value } });
      });
    await Promise.all(Array.from({ length: 100 }, add));
    expect((await find("count"))?.value).toBe("100");
  });

  test("P6 an operation that throws leaves nothing behind", async () => {
    const act = write(async (tx) => {
      await tx.setting.create(setting("half", "1"));
      throw new Error("a bug");
    });
    await expect(act).rejects.toThrow("a bug");
    expect(await find("half")).toBeNull();
    await write((tx) => tx.setting.create(setting("next", "1")));
    expect(await find("next")).not.toBeNull();
  });

  test("MI-03 two inserts of one key at the same instant: the later one finds the earlier", async () => {
    const make = () =>
      write(async (tx) => {
        const found = await tx.setting.findUnique({ where: { key: "once" } });
        if (found) return found.value;
        const value = randomUUID();
        await tx.setting.create(setting("once", value));
        return value;
      });
    const values = await Promise.all(Array.from({ length: 20 }, make));
    expect(new Set(values).size).toBe(1);
  });

  test("DS-36 instants keep their milliseconds", async () => {
    const at = now();
    const id = randomUUID();
    await write((tx) => tx.school.create({ data: { id, name: "School", createdAt: at } }));
    const row = await reader().school.findUnique({ where: { id } });
    expect(row?.createdAt.getTime()).toBe(at.getTime());
  });

  test("DS-02 MI-05 both connections open as promised", async () => {
    await expect(checkConnections()).resolves.toBeUndefined();
    expect(await isSound()).toBe(true);
  });
});

const [sqlite, postgresql] = databases;

describe("SQLite alone", () => {
  test("DS-08 another process that holds the lock for a second is waited for", async () => {
    const database = await sqlite?.fresh();
    if (database?.place.provider !== "sqlite") throw new Error("the first kind is SQLite");
    await openDatabase(database.place);
    const other = new Database(database.place.file);
    other.exec("BEGIN IMMEDIATE");
    setTimeout(() => other.exec("COMMIT"), 1000);
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await write((tx) => tx.setting.create(setting("late", "1")));
    clearInterval(beat);
    expect(await reader().setting.count()).toBe(1);
    expect(longest).toBeLessThan(300);
    other.close();
    await closeDatabase();
    await database.remove();
  });

  test("DS-01 WAL and FULL hold on the file that another program made otherwise", async () => {
    const database = await sqlite?.fresh();
    if (database?.place.provider !== "sqlite") throw new Error("the first kind is SQLite");
    const other = new Database(database.place.file);
    other.pragma("journal_mode = DELETE");
    other.close();
    await openDatabase(database.place);
    await checkConnections();
    await closeDatabase();
    const after = new Database(database.place.file);
    expect(after.pragma("journal_mode", { simple: true })).toBe("wal");
    after.close();
    await database.remove();
  });
});

describe.skipIf(postgresql === undefined)("PostgreSQL alone", () => {
  test("MI-04 a connection lost before COMMIT is repeated", async () => {
    const database = await postgresql?.fresh();
    if (database?.place.provider !== "postgresql") throw new Error("the second kind is PostgreSQL");
    await openDatabase(database.place);
    const killer = new pg.Client({ connectionString: database.place.url });
    await killer.connect();
    let tries = 0;
    const outcome = await write(async (tx) => {
      tries += 1;
      await tx.setting.create(setting("kept", String(tries)));
      if (tries === 1) {
        await killer.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hearsay writer' AND state = 'idle in transaction'",
        );
      }
      return tx.setting.count();
    }).catch((error: unknown) => error);
    expect(isBusy(outcome) ? outcome.reason : outcome).toBe(1);
    expect((await reader().setting.findUnique({ where: { key: "kept" } }))?.value).toBe("2");
    await killer.end();
    await closeDatabase();
    await database.remove();
  });
});
