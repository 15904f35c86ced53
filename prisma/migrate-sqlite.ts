/** The bookkeeping of migrations on SQLite, through the database's own driver. */
import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import * as z from "zod";
import type { Ledger } from "./migrate.ts";

const bookkeeping = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

const Row = z.object({ name: z.string(), checksum: z.string() });

export function openSqlite(file: string): Ledger {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file, { timeout: 5000 });
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec(bookkeeping);
  return {
    listApplied: async () =>
      z.array(Row).parse(
        db
          .prepare(
            `SELECT migration_name AS name, checksum FROM _prisma_migrations
             WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at, name`,
          )
          .all(),
      ),
    backUp: async (name) => {
      const folder = join(dirname(file), "backups");
      mkdirSync(folder, { recursive: true });
      const copy = join(folder, `before-${name}-${randomUUID().slice(0, 8)}-${basename(file)}`);
      db.prepare("VACUUM INTO ?").run(copy);
      return copy;
    },
    apply: async ({ name, sql, checksum }) => {
      // Rebuilding a table must not delete its child rows; the switch works outside transactions only.
      db.pragma("foreign_keys = OFF");
      try {
        db.exec("BEGIN IMMEDIATE");
        db.exec(sql);
        const orphans = z.array(z.unknown()).parse(db.pragma("foreign_key_check"));
        if (orphans.length > 0) throw new Error("rows were left without the row they refer to");
        db.prepare(
          `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
           VALUES (?, ?, current_timestamp, ?, 1)`,
        ).run(randomUUID(), checksum, name);
        db.exec("COMMIT");
      } catch (error) {
        if (db.inTransaction) db.exec("ROLLBACK");
        throw error;
      } finally {
        db.pragma("foreign_keys = ON");
      }
    },
    recordFailure: async ({ name, checksum }, reason) => {
      db.prepare(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs, rolled_back_at)
         VALUES (?, ?, ?, ?, current_timestamp)`,
      ).run(randomUUID(), checksum, name, reason);
    },
    close: async () => {
      db.close();
    },
  };
}
