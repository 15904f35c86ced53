/** Vitest's global set-up for the tests with a database: a migrated base of each kind (MI-14). */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../migrate.ts";
import { type Cluster, findPostgresql, startCluster } from "./cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated SQLite file, to be copied. */
    readonly sqliteBase: string;
    /** The cluster's maintenance database, or null where PostgreSQL was not found. */
    readonly postgresql: string | null;
  }
}

const migrations = join(import.meta.dirname, "..", "migrations");
const undo: (() => void)[] = [];

async function makeSqliteBase(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-base-"));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "base.db");
  await migrate({ provider: "sqlite", file }, migrations);
  // A base copied while its WAL is open lacks rows (house.md HX15).
  const db = new Database(file);
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
  return file;
}

async function makePostgresqlBase(cluster: Cluster): Promise<string> {
  const maintenance = cluster.url("postgres");
  const client = new pg.Client({ connectionString: maintenance });
  await client.connect();
  await client.query("CREATE DATABASE base");
  await client.end();
  await migrate({ provider: "postgresql", url: cluster.url("base") }, migrations);
  return maintenance;
}

export async function setup(project: TestProject): Promise<void> {
  project.provide("sqliteBase", await makeSqliteBase());
  const programs = findPostgresql(process.env);
  if (programs === null) {
    const line =
      "SKIPPED: PostgreSQL programs not found, the data tests are not run on PostgreSQL (set HEARSAY_PG_BIN)";
    if (process.env["HEARSAY_REQUIRE_PG"] === "1") throw new Error(line);
    console.log(line);
    undo.push(() => console.log(line));
    project.provide("postgresql", null);
    return;
  }
  const cluster = await startCluster(programs);
  undo.push(() => cluster.stop());
  project.provide("postgresql", await makePostgresqlBase(cluster));
}

export function teardown(): void {
  for (const step of undo.splice(0).reverse()) step();
}
