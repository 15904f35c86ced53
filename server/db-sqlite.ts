/**
 * SQLite as Hearsay promises it: WAL, synchronous=FULL, foreign keys, a short busy wait, on every
 * connection, set and read back before anything else runs (DS-01, DS-02, house.md HX14).
 */
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { watchedFactory } from "./db-watch.ts";

/** A connection that cannot promise that "saved" means on disk (exit code 14). */
export class NotDurable extends Error {
  override readonly name = "HearsayNotDurable";
}

const busyTimeoutMs = 40;

/** In this order; `journal_mode` first, since it decides what the others mean. */
const pragmas = [
  "journal_mode=WAL",
  "synchronous=FULL",
  "foreign_keys=ON",
  "trusted_schema=OFF",
  `busy_timeout=${busyTimeoutMs}`,
  "cache_size=-16384",
  "journal_size_limit=67108864",
] as const;

const promised = {
  journal_mode: "wal",
  synchronous: "2",
  foreign_keys: "1",
  trusted_schema: "0",
} as const;

async function readPragma(adapter: SqlDriverAdapter, name: string): Promise<string> {
  const result = await adapter.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] });
  return String(result.rows[0]?.[0] ?? "");
}

async function assertPromises(adapter: SqlDriverAdapter): Promise<void> {
  for (const [name, value] of Object.entries(promised)) {
    const found = await readPragma(adapter, name);
    if (found !== value) {
      throw new NotDurable(`SQLite keeps ${name}=${found} where ${value} is needed`);
    }
  }
}

export function sqliteFactory(
  file: string,
  access: "writer" | "reader",
): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url: file, timeout: busyTimeoutMs });
  return watchedFactory(factory, async (adapter) => {
    for (const pragma of pragmas) await adapter.executeScript(`PRAGMA ${pragma};`);
    await assertPromises(adapter);
    if (access === "reader") await adapter.executeScript("PRAGMA query_only=ON;");
  });
}
