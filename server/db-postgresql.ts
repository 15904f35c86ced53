/** PostgreSQL as Hearsay promises it (MI-05): durable commits, UTC, and limits on every connection. */
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { NotDurable } from "./db-sqlite.ts";
import { watchedFactory } from "./db-watch.ts";

/** Ten connections an instance, shared by the two clients. */
export const poolSize = { writer: 5, reader: 5 } as const;

const settings = {
  timezone: "UTC",
  statement_timeout: "5s",
  idle_in_transaction_session_timeout: "10s",
  lock_timeout: "3s",
} as const;

function sessionOptions(access: "writer" | "reader"): string {
  const all = { ...settings, default_transaction_read_only: access === "reader" ? "on" : "off" };
  return Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(" ");
}

const durability = `
  SELECT current_setting('synchronous_commit') IN ('on', 'local', 'remote_write', 'remote_apply')
     AND current_setting('fsync') = 'on'
     AND current_setting('full_page_writes') = 'on'
     AND current_setting('server_encoding') = 'UTF8'
     AND current_setting('TimeZone') = 'UTC'`;

export function postgresqlFactory(
  url: string,
  access: "writer" | "reader",
): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({
    connectionString: url,
    max: poolSize[access],
    options: sessionOptions(access),
    connectionTimeoutMillis: 2000,
    application_name: `hearsay ${access}`,
  });
  return watchedFactory(factory, async (adapter) => {
    const result = await adapter.queryRaw({ sql: durability, args: [], argTypes: [] });
    if (result.rows[0]?.[0] !== true) {
      throw new NotDurable(
        "PostgreSQL must run with fsync, full_page_writes and synchronous_commit on, in UTF8",
      );
    }
  });
}
