/** What `GET /api/health` says (OP-11): 200 while the database can be used, 503 with a reason else. */
import "server-only";
import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import packageJson from "../package.json" with { type: "json" };
import { checkConnections } from "./db.ts";
import { env } from "./env.ts";
import { stage } from "./lifecycle.ts";

type Reason = "draining" | "storage_damaged" | "database_missing" | "database_unreachable";

export interface Health {
  readonly httpStatus: 200 | 503;
  readonly body: {
    readonly status: "ok" | "down" | "draining";
    readonly database: "sqlite" | "postgresql";
    readonly version: string;
    readonly reason?: Reason;
  };
}

const patienceMs = 3000;

async function databaseReason(): Promise<Reason | null> {
  const { database } = env();
  // An open file that was deleted still answers; what is written to it is lost all the same.
  if (database.provider === "sqlite" && !existsSync(database.file)) return "database_missing";
  const late = pause(patienceMs, "late" as const, { ref: false });
  const answer = checkConnections().then(
    () => "ok" as const,
    () => "failed" as const,
  );
  return (await Promise.race([answer, late])) === "ok" ? null : "database_unreachable";
}

export async function health(): Promise<Health> {
  const { provider } = env().database;
  const base = { database: provider, version: packageJson.version };
  const current = stage();
  if (current === "draining") {
    return { httpStatus: 503, body: { status: "draining", ...base, reason: "draining" } };
  }
  const reason = current === "damaged" ? "storage_damaged" : await databaseReason();
  return reason === null
    ? { httpStatus: 200, body: { status: "ok", ...base } }
    : { httpStatus: 503, body: { status: "down", ...base, reason } };
}
