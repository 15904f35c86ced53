/** The production server of the journeys, on a database of its own: migrated, seeded, served. */
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const port = process.env["PORT"] ?? "3217";

for (const script of ["prisma/migrate.ts", "prisma/seed.ts"]) {
  const { status } = spawnSync(process.execPath, ["--conditions=react-server", script], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

// `next start` reads NODE_OPTIONS of its own; the condition above is for our scripts alone.
const { NODE_OPTIONS: _, ...env } = process.env;
const server = spawn(
  process.execPath,
  [
    "--import",
    "./scripts/refuse-malformed.js",
    "node_modules/next/dist/bin/next",
    "start",
    "-p",
    port,
    "-H",
    "127.0.0.1",
  ],
  {
    cwd: root,
    env,
    stdio: "inherit",
  },
);
for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.on(signal, () => server.kill("SIGTERM"));
server.on("exit", (code) => process.exit(code ?? 0));
