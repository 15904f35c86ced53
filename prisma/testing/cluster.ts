/**
 * A private PostgreSQL for the tests (MI-12): its own folder, socket and port, removed at the end.
 * PostgreSQL refuses to run as root, so a test run by root starts it under an unprivileged account.
 */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface Cluster {
  /** Address of the database `name` in this cluster. */
  url(name: string): string;
  stop(): void;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

function versioned(): string[] {
  const base = "/usr/lib/postgresql";
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(base, version, "bin"));
}

/** The folder with `initdb` and `pg_ctl`: HEARSAY_PG_BIN, the PATH, the distribution's folders. */
export function findPostgresql(variables: NodeJS.ProcessEnv): string | null {
  const given = variables["HEARSAY_PG_BIN"];
  const path = (variables["PATH"] ?? "").split(delimiter);
  const places = given === undefined ? [...path, ...versioned()] : [given];
  const needed = ["initdb", "pg_ctl", "postgres"];
  return places.find((place) => needed.every((name) => existsSync(join(place, name)))) ?? null;
}

/** Who runs the server when root runs the tests; the account `nobody` exists on every Unix. */
function unprivileged(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  const fields = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.split(":");
  const [, , uid, gid] = fields("postgres") ?? fields("nobody") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export async function startCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-pg-"));
  const account = unprivileged();
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const run = (name: string, args: readonly string[]): SpawnSyncReturns<string> =>
    spawnSync(join(programs, name), args, {
      cwd: folder,
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
      ...account,
    });
  const must = (name: string, args: readonly string[]): void => {
    const { status, stderr, error } = run(name, args);
    if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr}`);
  };
  const port = await freePort();
  must("initdb", ["-D", data, "-U", "hearsay", "-A", "trust", "-E", "UTF8", "--no-sync"]);
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories='${folder}' -c fsync=on -c max_connections=200`;
  must("pg_ctl", ["-D", data, "-l", join(folder, "log"), "-w", "-o", options, "start"]);
  return {
    url: (name) => `postgresql://hearsay@127.0.0.1:${port}/${name}`,
    stop: () => {
      run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
