/**
 * Applies the SQL scripts under prisma/migrations in order, each whole and in one transaction with
 * its row in Prisma's bookkeeping table (OP-03, OP-04), so that `prisma migrate deploy` stays usable.
 * `node --conditions=react-server prisma/migrate.ts`, or `migrate()` at the start of the server.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DatabasePlace, databasePlace, defaultDatabaseUrl } from "../server/database-url.ts";
import { takeInstanceLock } from "../server/db-lock.ts";
import { openPostgresql } from "./migrate-postgresql.ts";
import { openSqlite } from "./migrate-sqlite.ts";

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, as Prisma keeps it. */
  readonly checksum: string;
}

export interface Applied {
  readonly name: string;
  readonly checksum: string;
}

/** One database with its bookkeeping table; nobody else migrates it while this is open. */
export interface Ledger {
  /** What was applied and not rolled back. */
  listApplied(): Promise<readonly Applied[]>;
  /** Keeps a copy where that is possible; its name, or null. */
  backUp(name: string): Promise<string | null>;
  /** Script and row in one transaction; throws with nothing done. */
  apply(migration: Migration): Promise<void>;
  recordFailure(migration: Migration, reason: string): Promise<void>;
  close(): Promise<void>;
}

export type Migrated =
  | { readonly outcome: "migrated"; readonly applied: readonly string[] }
  /** Exit code 12: made by a newer Hearsay. */
  | { readonly outcome: "newer"; readonly name: string }
  /** Exit code 13: an applied script is not what it was. */
  | { readonly outcome: "changed"; readonly name: string }
  /** Exit code 13. */
  | {
      readonly outcome: "failed";
      readonly name: string;
      readonly reason: string;
      readonly backup: string | null;
    };

export function listMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function bringUpToDate(ledger: Ledger, migrations: readonly Migration[]): Promise<Migrated> {
  const applied = await ledger.listApplied();
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const migration = known.get(name);
    if (migration === undefined) return { outcome: "newer", name };
    if (migration.checksum !== checksum) return { outcome: "changed", name };
  }
  const done = new Set(applied.map(({ name }) => name));
  const names: string[] = [];
  for (const migration of migrations.filter(({ name }) => !done.has(name))) {
    const { name } = migration;
    const backup = done.size === 0 ? null : await ledger.backUp(name);
    try {
      await ledger.apply(migration);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await ledger.recordFailure(migration, reason);
      return { outcome: "failed", name, reason, backup };
    }
    names.push(name);
  }
  return { outcome: "migrated", applied: names };
}

/** The sentence and exit code (OP-02) of what migrating came to; null when all is well. */
export function migrationRefusal(
  migrated: Migrated,
): { readonly exitCode: 12 | 13; readonly sentence: string } | null {
  const { outcome } = migrated;
  if (outcome === "migrated") return null;
  const { name } = migrated;
  if (outcome === "newer") {
    const sentence = `This database was made by a newer Hearsay (migration ${name}). Install that version or restore a backup.`;
    return { exitCode: 12, sentence };
  }
  if (outcome === "changed") {
    const sentence = `The migration ${name} is not the one that was applied to this database.`;
    return { exitCode: 13, sentence };
  }
  const kept = migrated.backup === null ? "" : ` A copy from before is ${migrated.backup}.`;
  return { exitCode: 13, sentence: `The migration ${name} failed: ${migrated.reason}.${kept}` };
}

/** `migrations`: the folder that holds one folder of scripts per provider. */
export async function migrate(place: DatabasePlace, migrations: string): Promise<Migrated> {
  const ledger =
    place.provider === "sqlite" ? openSqlite(place.file) : await openPostgresql(place.url);
  try {
    return await bringUpToDate(ledger, listMigrations(join(migrations, place.provider)));
  } finally {
    await ledger.close();
  }
}

async function main(): Promise<number> {
  const root = join(import.meta.dirname, "..");
  const place = databasePlace(process.env["DATABASE_URL"] ?? defaultDatabaseUrl, root);
  if (place === null) {
    console.error("DATABASE_URL must begin with file: or postgresql://.");
    return 11;
  }
  const lock = takeInstanceLock(place);
  if (lock === null) {
    console.error("Another Hearsay server is using this database.");
    return 16;
  }
  const migrated = await migrate(place, join(import.meta.dirname, "migrations"));
  lock.release();
  const refusal = migrationRefusal(migrated);
  if (refusal !== null) console.error(refusal.sentence);
  else if (migrated.outcome === "migrated" && migrated.applied.length > 0) {
    console.log(`Database brought up to date: ${migrated.applied.join(", ")}.`);
  }
  return refusal?.exitCode ?? 0;
}

if (import.meta.main) process.exitCode = await main();
