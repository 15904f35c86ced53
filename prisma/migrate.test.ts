import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DatabasePlace } from "../server/database-url.ts";
import { readSchema } from "./generate.ts";
import { listMigrations, migrate } from "./migrate.ts";
import { databases, type TestDatabase } from "./testing/databases.ts";
import { migrationSql } from "./write-migration.ts";

const trigger = {
  sqlite: `CREATE TRIGGER keep BEFORE DELETE ON pens BEGIN
    SELECT RAISE(ABORT, 'kept; always'); SELECT 1;
  END;`,
  postgresql: `CREATE FUNCTION keep_pens() RETURNS trigger AS $$
    BEGIN RAISE EXCEPTION 'kept; always'; RETURN OLD; END;
  $$ LANGUAGE plpgsql;
  CREATE TRIGGER keep BEFORE DELETE ON pens FOR EACH ROW EXECUTE FUNCTION keep_pens();`,
} as const;

async function query(place: DatabasePlace, sql: string): Promise<unknown[]> {
  if (place.provider === "sqlite") {
    const db = new Database(place.file);
    try {
      const statement = db.prepare(sql);
      if (statement.reader) return statement.all();
      statement.run();
      return [];
    } finally {
      db.close();
    }
  }
  const client = new pg.Client({ connectionString: place.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const catalogue = {
  sqlite: `SELECT m.name AS "table", c.name AS "column", c.type, c."notnull" AS required, c.pk
    FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'
    AND m.name NOT LIKE '\\_prisma%' ESCAPE '\\' UNION ALL
    SELECT tbl_name, name, sql, 0, 0 FROM sqlite_master
    WHERE type IN ('index', 'trigger') AND sql IS NOT NULL UNION ALL
    SELECT m.name, f."from" || '>' || f."table" || '.' || f."to", f.on_delete, 0, 0
    FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
    ORDER BY 1, 2, 3`,
  postgresql: `SELECT table_name AS "table", column_name AS "column", data_type AS type,
      is_nullable AS required FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' UNION ALL
    SELECT tablename, indexname, indexdef, '' FROM pg_indexes
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' UNION ALL
    SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), '' FROM pg_constraint
    WHERE contype = 'f' ORDER BY 1, 2, 3`,
} as const;

describe.each(databases)("migrations on $name", ({ empty, fresh }) => {
  let database: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await empty();
    folder = mkdtempSync(join(tmpdir(), "hearsay-migrations-"));
  });

  afterEach(async () => {
    await database.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  function script(name: string, sql: string): void {
    const place = join(folder, database.place.provider, name);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "migration.sql"), sql);
  }

  const rows = (sql: string) => query(database.place, sql);

  test("OP-03 a trigger function and a semicolon in a string arrive whole", async () => {
    script("1_pens", `CREATE TABLE pens (ink TEXT); INSERT INTO pens VALUES ('blue; or black');`);
    script("2_keep", trigger[database.place.provider]);
    const outcome = await migrate(database.place, folder);
    expect(outcome).toEqual({ outcome: "migrated", applied: ["1_pens", "2_keep"] });
    expect(await rows("SELECT ink FROM pens")).toEqual([{ ink: "blue; or black" }]);
    await expect(rows("DELETE FROM pens")).rejects.toThrow("kept; always");
  });

  test("OP-03 a failing script leaves nothing half done, and applies once it is mended", async () => {
    script("1_pens", "CREATE TABLE pens (ink TEXT);");
    script("2_bad", "CREATE TABLE nibs (width INTEGER); INSERT INTO nowhere VALUES (1);");
    const failed = await migrate(database.place, folder);
    expect(failed).toMatchObject({ outcome: "failed", name: "2_bad" });
    await expect(rows("SELECT * FROM nibs")).rejects.toThrow(/nibs/u);
    expect(await rows("SELECT ink FROM pens")).toEqual([]);
    script("2_bad", "CREATE TABLE nibs (width INTEGER);");
    expect(await migrate(database.place, folder)).toMatchObject({ applied: ["2_bad"] });
    expect(await rows("SELECT * FROM nibs")).toEqual([]);
  });

  test("OP-03 what is up to date is left alone", async () => {
    script("1_pens", "CREATE TABLE pens (ink TEXT);");
    await migrate(database.place, folder);
    expect(await migrate(database.place, folder)).toEqual({ outcome: "migrated", applied: [] });
  });

  test("OP-04 a database of a newer Hearsay is refused untouched", async () => {
    script("1_pens", "CREATE TABLE pens (ink TEXT);");
    script("2_new", "CREATE TABLE nibs (width INTEGER);");
    await migrate(database.place, folder);
    rmSync(join(folder, database.place.provider, "2_new"), { recursive: true });
    script("3_other", "CREATE TABLE other (width INTEGER);");
    expect(await migrate(database.place, folder)).toEqual({ outcome: "newer", name: "2_new" });
    await expect(rows("SELECT * FROM other")).rejects.toThrow(/other/u);
  });

  test("OP-04 a script that was changed after it was applied is refused", async () => {
    script("1_pens", "CREATE TABLE pens (ink TEXT);");
    await migrate(database.place, folder);
    script("1_pens", "CREATE TABLE pens (ink TEXT, nib TEXT);");
    expect(await migrate(database.place, folder)).toEqual({ outcome: "changed", name: "1_pens" });
  });

  test("HT9 the migrations lead to the schema that the clients were generated from", async () => {
    const { provider } = database.place;
    script("1_schema", await migrationSql(provider, null, readSchema()));
    await migrate(database.place, folder);
    const expected = await rows(catalogue[provider]);
    const migrated = await fresh();
    try {
      expect(expected.length).toBeGreaterThan(100);
      expect(await query(migrated.place, catalogue[provider])).toEqual(expected);
    } finally {
      await migrated.remove();
    }
  });
});

test("OP-03 SQLite is copied before a later migration touches it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-backup-"));
  const place: DatabasePlace = { provider: "sqlite", file: join(folder, "hearsay.db") };
  const put = (name: string, sql: string) => {
    mkdirSync(join(folder, "sqlite", name), { recursive: true });
    writeFileSync(join(folder, "sqlite", name, "migration.sql"), sql);
  };
  put("1_pens", "CREATE TABLE pens (ink TEXT); INSERT INTO pens VALUES ('red');");
  await migrate(place, folder);
  put("2_bad", "DROP TABLE pens; INSERT INTO nowhere VALUES (1);");
  const failed = await migrate(place, folder);
  const backup = failed.outcome === "failed" ? failed.backup : null;
  expect(backup !== null && existsSync(backup)).toBe(true);
  const copy: DatabasePlace = { provider: "sqlite", file: backup ?? "" };
  expect(await query(copy, "SELECT ink FROM pens")).toEqual([{ ink: "red" }]);
  expect(await query(place, "SELECT ink FROM pens")).toEqual([{ ink: "red" }]);
  rmSync(folder, { recursive: true, force: true });
});

test("MI-02 each migration exists once per database", () => {
  const names = (provider: string) =>
    listMigrations(join(import.meta.dirname, "migrations", provider)).map(({ name }) => name);
  expect(names("sqlite").length).toBeGreaterThan(0);
  expect(names("postgresql")).toEqual(names("sqlite"));
});

test("MI-02 the schema names no feature that only one database has", () => {
  const schema = readSchema().replaceAll(/\/\/.*$/gmu, "");
  expect(schema).toContain("model Attempt");
  expect(schema).not.toMatch(/^enum |\bJson\b|@db\.|\bString\[\]|\bInt\[\]/mu);
});
