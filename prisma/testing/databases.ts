/**
 * One fresh database per test, on both kinds, from one source of tests (MI-11, MI-14):
 * `describe.each(databases)("…", ({ fresh }) => …)`.
 */
import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import type { DatabasePlace } from "../../server/database-url.ts";

export interface TestDatabase {
  readonly place: DatabasePlace;
  remove(): Promise<void>;
}

export interface Kind {
  readonly name: string;
  /** With all migrations applied. */
  fresh(): Promise<TestDatabase>;
  empty(): Promise<TestDatabase>;
}

function sqliteDatabase(base: string | null): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-test-"));
  const file = join(folder, "hearsay.db");
  if (base !== null) {
    if (existsSync(`${base}-wal`)) throw new Error("the base file has an open WAL");
    copyFileSync(base, file);
  }
  return {
    place: { provider: "sqlite", file },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onServer(maintenance: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenance });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function postgresqlDatabase(maintenance: string, template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(maintenance, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(maintenance);
  url.pathname = `/${name}`;
  return {
    place: { provider: "postgresql", url: url.href },
    remove: () => onServer(maintenance, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

const sqlite: Kind = {
  name: "SQLite",
  fresh: async () => sqliteDatabase(inject("sqliteBase")),
  empty: async () => sqliteDatabase(null),
};

const maintenance = inject("postgresql");

const postgresql: Kind | null =
  maintenance === null
    ? null
    : {
        name: "PostgreSQL",
        fresh: () => postgresqlDatabase(maintenance, "base"),
        empty: () => postgresqlDatabase(maintenance, "template0"),
      };

export const databases: readonly Kind[] = postgresql === null ? [sqlite] : [sqlite, postgresql];
