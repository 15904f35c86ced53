/**
 * The environment, parsed once (OP-15). On a fresh clone everything has a default. A mistake is a
 * sentence for the person at the console, thrown as `EnvironmentFault`.
 */
import "server-only";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { type DatabasePlace, databasePlace, defaultDatabaseUrl } from "./database-url.ts";
import { once } from "./once.ts";

export class EnvironmentFault extends Error {
  override readonly name = "HearsayEnvironmentFault";
}

const Secret = z.string().regex(/^[A-Za-z0-9_-]{43,}$/u, {
  error: "HEARSAY_SECRET must be at least 32 random bytes in base64url",
});

const Variables = z.object({
  DATABASE_URL: z.string().min(1).default(defaultDatabaseUrl),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/u }).optional(),
  NODE_ENV: z.string().default("production"),
  HEARSAY_SECRET: Secret.optional(),
});

/** Read by the tests and by the bootstrap; named here so that a misspelt one is noticed. */
const knownElsewhere = [
  "HEARSAY_PG_BIN",
  "HEARSAY_REQUIRE_PG",
  "HEARSAY_BROWSER",
  "HEARSAY_NODE",
] as const;

export interface Environment {
  readonly database: DatabasePlace;
  /** Where the database file lies, the secret, and backups. */
  readonly dataFolder: string;
  /** Origin of all absolute addresses (SC-05), without a slash at the end. */
  readonly publicUrl: string;
  readonly secure: boolean;
  readonly production: boolean;
  /** Null where HEARSAY_SECRET is not set: then the data folder keeps one. */
  readonly givenSecret: string | null;
}

function refuseUnknown(variables: NodeJS.ProcessEnv): void {
  const known = new Set<string>([...Object.keys(Variables.shape), ...knownElsewhere]);
  const strange = Object.keys(variables).find(
    (name) => name.startsWith("HEARSAY_") && !known.has(name),
  );
  if (strange !== undefined) {
    throw new EnvironmentFault(`The variable ${strange} is not known to Hearsay.`);
  }
}

export function readEnvironment(variables: NodeJS.ProcessEnv, root: string): Environment {
  refuseUnknown(variables);
  const parsed = Variables.safeParse(variables);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EnvironmentFault(`${issue?.path.join(".")}: ${issue?.message}.`);
  }
  const { DATABASE_URL, PORT, PUBLIC_URL, NODE_ENV, HEARSAY_SECRET } = parsed.data;
  const database = databasePlace(DATABASE_URL, root);
  if (database === null) {
    throw new EnvironmentFault("DATABASE_URL must begin with file: or postgresql://.");
  }
  const address = new URL(PUBLIC_URL ?? `http://localhost:${PORT}`);
  const dataFolder = database.provider === "sqlite" ? dirname(database.file) : join(root, "data");
  return {
    database,
    dataFolder,
    publicUrl: address.origin,
    secure: address.protocol === "https:",
    production: NODE_ENV === "production",
    givenSecret: HEARSAY_SECRET ?? null,
  };
}

export function env(): Environment {
  return once("environment", () => readEnvironment(process.env, process.cwd()));
}

/** 32 random bytes beside the database, readable by the owner alone, made at the first start. */
export function readSecret({ givenSecret, dataFolder: folder }: Environment): string {
  if (givenSecret !== null) return givenSecret;
  const file = join(folder, "secret");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
    } catch (error) {
      // Another process of the same start was first; its secret is read below.
      if (!existsSync(file)) throw error;
    }
  }
  return Secret.parse(readFileSync(file, "utf8").trim());
}

/** SC-05: https, or a loopback host. */
export function isPublicUrlAllowed(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "https:" || loopback || hostname.endsWith(".localhost");
}
