/**
 * The database of this process (house.md, section 5): one reader that cannot write, one writer that
 * only the lane uses, SQLite or PostgreSQL by address. `server/data` reads through `reader()` and is
 * handed a `Tx` for writing; nothing else speaks to Prisma.
 */
import "server-only";
import { PrismaClient as PostgresqlClient } from "../prisma/generated/postgresql/client.ts";
import { type Prisma, PrismaClient } from "../prisma/generated/sqlite/client.ts";
import type { DatabasePlace } from "./database-url.ts";
import { type Fault, type Lane, makeLane } from "./db-lane.ts";
import { poolSize, postgresqlFactory } from "./db-postgresql.ts";
import { sqliteFactory } from "./db-sqlite.ts";
import { Spoiled, watchEnding } from "./db-watch.ts";
import { env } from "./env.ts";
import { enterStage } from "./lifecycle.ts";
import { once } from "./once.ts";

/** A transaction's handle; only the lane makes one. */
export type Tx = Prisma.TransactionClient;

type Model = Exclude<keyof Tx & Uncapitalize<Prisma.ModelName>, symbol>;
type Reads = "findUnique" | "findFirst" | "findMany" | "count" | "groupBy" | "aggregate";

/** What can be asked outside a transaction, and inside one. */
export type Reader = { readonly [M in Model]: Pick<Tx[M], Extract<Reads, keyof Tx[M]>> };

interface Database {
  readonly place: DatabasePlace;
  readonly reader: PrismaClient;
  writer: PrismaClient;
  readonly lane: Lane<Tx>;
}

const transactionLimits = { timeout: 2000, maxWait: 2000 } as const;

function connect(place: DatabasePlace, access: "writer" | "reader"): PrismaClient {
  if (place.provider === "sqlite") {
    return new PrismaClient({ adapter: sqliteFactory(place.file, access) });
  }
  // The twin is generated from the same schema: the two clients have one surface.
  return new PostgresqlClient({
    adapter: postgresqlFactory(place.url, access),
  }) as unknown as PrismaClient;
}

/** Codes and messages of an error and of what caused it. */
function signs(error: unknown, depth = 0): string {
  if (typeof error !== "object" || error === null || depth > 4) return "";
  const own = ["code", "kind", "originalCode", "message", "originalMessage"]
    .map((name) => Reflect.get(error, name))
    .filter((value) => typeof value === "string");
  const meta: unknown = Reflect.get(error, "meta");
  const driver: unknown =
    typeof meta === "object" && meta !== null ? Reflect.get(meta, "driverAdapterError") : undefined;
  return [...own, signs(Reflect.get(error, "cause"), depth + 1), signs(driver, depth + 1)].join(
    " ",
  );
}

const faultSigns: readonly (readonly [Fault, RegExp])[] = [
  ["full", /database or disk is full|\b53100\b|ENOSPC/u],
  ["damaged", /SQLITE_CORRUPT|SQLITE_NOTADB|malformed|file is not a database/u],
  ["uncertain", /a COMMIT failed/u],
  ["conflict", /\bP2002\b|\bP2034\b|\b40001\b|\b40P01\b/u],
  ["busy", /\bP1008\b|SQLITE_BUSY|\bP2028\b|\b55P03\b|\b57014\b|\bP2024\b|\bP2037\b/u],
  // A connection that could not be had, or that was lost before COMMIT (MI-04).
  ["busy", /\bP1001\b|\bP1002\b|\bP1017\b|ECONNREFUSED|ECONNRESET|\b57P0[1-3]\b/u],
  ["busy", /Connection terminated|connection error and is not queryable|timeout exceeded/u],
];

function classify(error: unknown): Fault {
  const text = signs(error);
  const fault = faultSigns.find(([, sign]) => sign.test(text))?.[0] ?? "bug";
  if (fault === "damaged") {
    enterStage("damaged");
    console.error("The database file is damaged; stop the server and restore a backup.");
  }
  return fault;
}

/** PostgreSQL's pool drops a broken connection itself; SQLite's single one is replaced here. */
async function renewWriter(database: Database): Promise<void> {
  if (database.place.provider !== "sqlite") return;
  const spent = database.writer;
  database.writer = connect(database.place, "writer");
  try {
    await spent.$disconnect();
  } catch (error) {
    // Whoever waits is told how the transaction ended, not how its connection did.
    console.error("A spent connection could not be closed.", error);
  }
}

async function transact<T>(database: Database, operation: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await watchEnding(() => database.writer.$transaction(operation, transactionLimits));
  } catch (error) {
    if (!(error instanceof Spoiled)) throw error;
    await renewWriter(database);
    throw error.cause;
  }
}

function open(place: DatabasePlace): Database {
  const database: Database = {
    place,
    reader: connect(place, "reader"),
    writer: connect(place, "writer"),
    lane: makeLane<Tx>({
      concurrency: place.provider === "sqlite" ? 1 : poolSize.writer,
      transact: (operation) => transact(database, operation),
      classify,
      renew: () => renewWriter(database),
    }),
  };
  return database;
}

interface Held {
  current: Database | null;
}

function held(): Held {
  return once<Held>("database", () => ({ current: null }));
}

function current(): Database {
  const holder = held();
  holder.current ??= open(env().database);
  return holder.current;
}

/** Opens the database of `place` instead of the environment's; closes the one before. */
export async function openDatabase(place: DatabasePlace): Promise<void> {
  await closeDatabase();
  held().current = open(place);
}

/** Empties the lane and closes both clients; the next use opens them anew. */
export async function closeDatabase(): Promise<void> {
  const { current: database } = held();
  if (database === null) return;
  await database.lane.idle();
  if (database.place.provider === "sqlite") {
    await database.writer.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
  }
  await database.reader.$disconnect();
  await database.writer.$disconnect();
  held().current = null;
}

export function reader(): Reader {
  return current().reader;
}

/** One act in one transaction (DS-06); throws `Busy` when the database cannot now. */
export function write<T>(operation: (tx: Tx) => Promise<T>): Promise<T> {
  return current().lane.write(operation);
}

export function provider(): DatabasePlace["provider"] {
  return current().place.provider;
}

/** Throws when either connection cannot be opened as promised, or the database does not answer. */
export async function checkConnections(): Promise<void> {
  const { writer, reader: readOnly } = current();
  await writer.$queryRaw`SELECT 1`;
  await readOnly.$queryRaw`SELECT 1`;
}

/** `PRAGMA quick_check`; true on PostgreSQL, which has none. */
export async function isSound(): Promise<boolean> {
  if (provider() !== "sqlite") return true;
  const rows: unknown = await current().writer.$queryRaw`PRAGMA quick_check(1)`;
  return JSON.stringify(rows).includes('"ok"');
}
