/**
 * The start of a server (OP-01): each check has one plain sentence and one exit code (OP-02). It ends
 * the process itself, since an error in instrumentation would leave the port open (house.md HX18).
 */
import "server-only";
import { createHmac } from "node:crypto";
import { accessSync, constants, mkdirSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { migrate, migrationRefusal } from "../prisma/migrate.ts";
import { findSetting, recordSettingOnce } from "./data/setting.ts";
import { checkConnections, closeDatabase, isSound, openDatabase, write } from "./db.ts";
import { takeInstanceLock } from "./db-lock.ts";
import { type Environment, EnvironmentFault, env, isPublicUrlAllowed, readSecret } from "./env.ts";
import { once } from "./once.ts";
import { stopGracefully } from "./stop.ts";

/** Why the server does not start. */
class Refusal extends Error {
  override readonly name = "HearsayRefusal";
  readonly exitCode: number;

  constructor(exitCode: number, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.exitCode = exitCode;
  }
}

function checkNodeVersion(version: string): void {
  if (version.split(".")[0] !== "24") {
    throw new Refusal(10, `Hearsay runs on Node 24, and this is Node ${version}.`);
  }
}

function readEnvironmentOrRefuse(): Environment {
  try {
    return env();
  } catch (error) {
    if (error instanceof EnvironmentFault) throw new Refusal(11, error.message, error);
    throw error;
  }
}

function checkAddress({ publicUrl }: Environment): void {
  if (isPublicUrlAllowed(publicUrl)) return;
  throw new Refusal(
    18,
    `PUBLIC_URL is ${publicUrl}: outside this computer Hearsay needs an address with https.`,
  );
}

/** Numbers that Linux gives to network file systems: nfs, smb, cifs, smb2, 9p. */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997]);

function checkFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Refusal(15, `The folder ${folder} cannot be written to.`, error);
  }
  if (networkTypes.has(statfsSync(folder).type)) {
    throw new Refusal(
      15,
      `The folder ${folder} lies on a network disk; Hearsay needs a local one.`,
    );
  }
}

async function checkDatabase({ database }: Environment): Promise<void> {
  await openDatabase(database);
  try {
    await checkConnections();
  } catch (error) {
    const text = error instanceof Error ? `${error.message} ${String(error.cause)}` : "";
    if (/HearsayNotDurable|is needed|must run with fsync/u.test(text)) {
      throw new Refusal(14, "The database cannot promise that what is saved is on disk.", error);
    }
    if (/not a database|malformed/u.test(text)) throw damaged(error);
    throw new Refusal(15, "The database cannot be opened.", error);
  }
  const oneGigabyte = 1024 ** 3;
  const isLarge = database.provider === "sqlite" && statSync(database.file).size > oneGigabyte;
  if (!isLarge && !(await isSound())) throw damaged();
  // Migrating has a connection of its own; ours open again when they are first used.
  await closeDatabase();
}

function damaged(cause?: unknown): Refusal {
  return new Refusal(17, "The database file is damaged; restore a backup.", cause);
}

/** MI-06: sessions and links made under another secret would be void. */
async function checkSecret(environment: Environment): Promise<void> {
  const fingerprint = createHmac("sha256", readSecret(environment))
    .update("hearsay secret")
    .digest("hex");
  const kept =
    (await findSetting("secret")) ??
    (await write((tx) => recordSettingOnce("secret", fingerprint, tx)));
  if (kept !== fingerprint) {
    throw new Refusal(19, "HEARSAY_SECRET is not the one that this database was made with.");
  }
}

async function start(): Promise<void> {
  checkNodeVersion(process.versions.node);
  const environment = readEnvironmentOrRefuse();
  checkAddress(environment);
  checkFolder(environment.dataFolder);
  const lock = takeInstanceLock(environment.database);
  if (lock === null) throw new Refusal(16, "Another Hearsay server is using this database.");
  once("instance lock", () => lock);
  await checkDatabase(environment);
  const migrations = join(process.cwd(), "prisma", "migrations");
  const refusal = migrationRefusal(await migrate(environment.database, migrations));
  if (refusal) throw new Refusal(refusal.exitCode, refusal.sentence);
  await checkSecret(environment);
  stopGracefully();
}

export async function boot(): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (error instanceof Refusal) console.error(error.message);
    else console.error(error);
    process.exit(error instanceof Refusal ? error.exitCode : 1);
  }
}
