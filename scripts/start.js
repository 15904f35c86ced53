// `npm start`: from a fresh clone to a served quiz, one line of progress a step; a second start skips
// what is up to date.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import {
  checkNode,
  conclude,
  ensureBuild,
  ensureClient,
  ensurePackages,
  environment,
  Missing,
  pinnedNode,
  root,
  run,
  say,
} from "./ground.js";

function chosenPort() {
  const given = process.env["PORT"] ?? "3000";
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Missing(`PORT is "${given}", which is no port: give a number from 1 to 65535.`);
  }
  return port;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function checkPort(port, host) {
  return new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once("error", (/** @type {NodeJS.ErrnoException} */ fault) => {
      const why =
        fault.code === "EADDRINUSE"
          ? `Port ${port} is taken by another program: stop that one, or start with another port, such as PORT=${port + 1} npm start.`
          : `Port ${port} cannot be opened on ${host} (${fault.code}): start with another port, such as PORT=3000 npm start.`;
      reject(new Missing(why));
    });
    trial.listen(port, host, () => trial.close(() => resolve()));
  });
}

/**
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 */
async function runScript(script, env) {
  const { code } = await run(pinnedNode(), ["--conditions=react-server", script], { env });
  if (code !== 0) throw new Missing("Hearsay was not started; the line above says why.");
}

/**
 * Serves until the server ends; a signal is passed on and waited for.
 * @param {number} port
 * @param {string} host
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function serve(port, host, env) {
  return new Promise((resolve) => {
    const child = spawn(
      pinnedNode(),
      [
        "--import",
        "./scripts/refuse-malformed.js",
        "node_modules/next/dist/bin/next",
        "start",
        "-p",
        String(port),
        "-H",
        host,
      ],
      {
        cwd: root,
        env,
        stdio: ["ignore", "pipe", "inherit"],
        detached: process.platform !== "win32",
      },
    );
    let stopping = false;
    let ready = false;
    child.stdout.on("data", (piece) => {
      const text = String(piece);
      if (ready) process.stdout.write(text);
      else if (/Ready in/u.test(text)) {
        ready = true;
        say(`Hearsay is running at ${env["PUBLIC_URL"]}. Stop it with Ctrl-C.`);
      }
    });
    const stop = () => {
      if (stopping) return;
      stopping = true;
      say("Stopping ...");
      child.kill("SIGTERM");
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
    process.on("SIGHUP", stop);
    child.on("exit", (code) => {
      if (stopping) say("Stopped. Nothing is lost.");
      resolve(stopping ? 0 : (code ?? 1));
    });
  });
}

await conclude(async () => {
  checkNode();
  const port = chosenPort();
  const host = process.env["HOST"] ?? "127.0.0.1";
  await checkPort(port, host);
  await ensurePackages();
  await ensureClient();
  await ensureBuild();
  const env = environment({
    NODE_ENV: "production",
    NEXT_MANUAL_SIG_HANDLE: "true",
    PORT: String(port),
    PUBLIC_URL: process.env["PUBLIC_URL"] ?? `http://localhost:${port}`,
  });
  await runScript("prisma/migrate.ts", env);
  await runScript("prisma/seed.ts", env);
  await runScript("scripts/where-to-go.ts", env);
  return serve(port, host, env);
});
