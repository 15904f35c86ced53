/** The bookkeeping of migrations on PostgreSQL, through the database's own driver. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import * as z from "zod";
import type { Ledger } from "./migrate.ts";

const bookkeeping = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
);`;

/** The number under which Prisma itself locks a database for migrating. */
const advisoryLock = 72_707_369;

const Row = z.object({ name: z.string(), checksum: z.string() });

export async function openPostgresql(url: string): Promise<Ledger> {
  const client = new pg.Client({ connectionString: url, application_name: "hearsay migrate" });
  await client.connect();
  // Another instance that starts at the same time waits here (MI-08).
  await client.query("SELECT pg_advisory_lock($1)", [advisoryLock]);
  await client.query(bookkeeping);
  return {
    listApplied: async () => {
      const { rows } = await client.query(
        `SELECT migration_name AS name, checksum FROM _prisma_migrations
         WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at, name`,
      );
      return z.array(Row).parse(rows);
    },
    backUp: async () => null,
    apply: async ({ name, sql, checksum }) => {
      await client.query("BEGIN");
      try {
        // Without parameters a script goes over whole: the server splits it, not we.
        await client.query(sql);
        await client.query(
          `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
           VALUES ($1, $2, now(), $3, 1)`,
          [randomUUID(), checksum, name],
        );
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      }
    },
    recordFailure: async ({ name, checksum }, reason) => {
      await client.query(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs, rolled_back_at)
         VALUES ($1, $2, $3, $4, now())`,
        [randomUUID(), checksum, name, reason],
      );
    },
    close: () => client.end(),
  };
}
