/**
 * One server per SQLite file (DS-05): a side file is held locked for the life of the process; the
 * operating system frees it when the process dies, so a restart after a kill is immediate.
 */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import type { DatabasePlace } from "./database-url.ts";

export interface InstanceLock {
  release(): void;
}

/** Null when another process holds it. PostgreSQL serves many and needs none. */
export function takeInstanceLock(place: DatabasePlace): InstanceLock | null {
  if (place.provider !== "sqlite") return { release: () => undefined };
  const folder = dirname(place.file);
  mkdirSync(folder, { recursive: true });
  const side = new Database(join(folder, "lock.sqlite"), { timeout: 100 });
  try {
    side.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    side.close();
    if (error instanceof Error && /database is locked|SQLITE_BUSY/u.test(error.message))
      return null;
    throw error;
  }
  return { release: () => side.close() };
}
