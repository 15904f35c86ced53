// What `npm start` and `npm test` stand on: Node, disk, packages, generated client, build. Plain
// JavaScript with built-ins only, since it may meet an older Node and no packages (house.md HX8).
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Where Node keeps the engine's code compiled: the command line then starts in half the time. */
export const compileCache = path.join(root, "node_modules", ".cache", "hearsay");

/** A fault with one sentence for the person at the console; anything else is a bug and keeps its stack. */
export class Missing extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * @param {string} version such as "20.19.0"
 * @returns {boolean} whether the bootstrap itself can run on it (F1: 20.19 or later)
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

export function checkNode() {
  if (!nodeIsNewEnough(process.versions.node)) {
    throw new Missing(
      `Hearsay needs Node 20.19 or newer to start, and this is ${process.versions.node}: install Node 24 and run the command again.`,
    );
  }
}

/** The Node that runs server and tests: this one when it is 24 or newer, else the pinned package. */
export function pinnedNode() {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major >= 24) return process.execPath;
  const system = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${system}-${process.arch}`;
  const file = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const found = path.join(root, "node_modules", name, file);
  if (existsSync(found)) return found;
  throw new Missing(
    `Hearsay runs on Node 24, and npm has no package of it for ${process.platform} ${process.arch}: install Node 24 and run the command again.`,
  );
}

const needGigabytes = 2;

/** `npm ci` needs 1.2 GB and its cache 0.4 GB (house.md HX24). */
function checkDisk() {
  const disk = statfsSync(root);
  const free = (Number(disk.bavail) * Number(disk.bsize)) / 1024 ** 3;
  if (free < needGigabytes) {
    throw new Missing(
      `Installing Hearsay needs ${needGigabytes} GB of free disk, and ${free.toFixed(1)} GB are free in ${root}: make room and run the command again.`,
    );
  }
}

/**
 * Runs a program and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet` keeps the output back and hands it over
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: options.env ?? environment(),
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    let output = "";
    child.stdout?.on("data", (piece) => {
      output += piece;
    });
    child.stderr?.on("data", (piece) => {
      output += piece;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The environment of every program that Hearsay starts: nothing phones home, and `prisma generate`
 * finds a file where it would download an engine that it never calls (house.md HX3).
 * @param {Record<string, string>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(more = {}) {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    ...more,
  };
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/**
 * A hash over files and folders, by name and content.
 * @param {readonly string[]} places relative to the root
 * @param {(name: string) => boolean} [counts]
 */
function fingerprint(places, counts = () => true) {
  const hash = createHash("sha256");
  /** @param {string} place */
  const add = (place) => {
    const full = path.join(root, place);
    if (!existsSync(full)) return;
    const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    for (const entry of entries) {
      const inner = `${place}/${entry.name}`;
      if (entry.isDirectory()) add(inner);
      else if (counts(entry.name))
        hash
          .update(inner)
          .update("\0")
          .update(readFileSync(path.join(root, inner)));
    }
  };
  for (const place of places) {
    const full = path.join(root, place);
    if (existsSync(full) && statSync(full).isDirectory()) add(place);
    else hash.update(place).update("\0").update(read(full));
  }
  return hash.digest("hex");
}

/**
 * Does a step unless its inputs are those of the last time.
 * @param {{ label: string, stamp: string, inputs: string, done: boolean, work: () => Promise<void> }} step
 */
async function unlessDone({ label, stamp, inputs, done, work }) {
  const file = path.join(root, stamp);
  if (done && read(file) === inputs) return;
  say(`${label} ...`);
  const began = Date.now();
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, inputs);
  say(`${label}: done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** @param {string} output */
function installFault(output) {
  if (/ENOSPC/u.test(output))
    return "Installing the packages failed because the disk is full: make room and run the command again.";
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|EHOSTUNREACH|network/iu.test(
      output,
    )
  ) {
    return "Installing the packages needs the network once, and the package registry could not be reached: connect and run the command again.";
  }
  return `Installing the packages failed:\n${output.trim().split("\n").slice(-12).join("\n")}`;
}

export async function ensurePackages() {
  const inputs = fingerprint(["package.json", "package-lock.json", ".npmrc"]);
  await unlessDone({
    label: "Installing packages",
    stamp: "node_modules/.hearsay/packages",
    inputs,
    done: existsSync(path.join(root, "node_modules/next")),
    work: async () => {
      checkDisk();
      const npm = process.env["npm_execpath"];
      const args = ["ci", "--include=dev", "--no-progress", "--loglevel=error"];
      const { code, output } = npm
        ? await run(process.execPath, [npm, ...args], { quiet: true })
        : await run("npm", args, { quiet: true });
      if (code !== 0) throw new Missing(installFault(output));
    },
  });
}

export async function ensureClient() {
  await unlessDone({
    label: "Generating the database client",
    stamp: "node_modules/.hearsay/client",
    inputs: fingerprint(["prisma/schema.prisma", "prisma/generate.ts", "package-lock.json"]),
    done: existsSync(path.join(root, "prisma/generated/postgresql")),
    work: async () => {
      const { code, output } = await run(pinnedNode(), ["prisma/generate.ts"], { quiet: true });
      if (code !== 0) throw new Missing(`Generating the database client failed:\n${output}`);
    },
  });
}

const isSource = (/** @type {string} */ name) =>
  !name.endsWith(".md") && !/\.test(-d)?\.ts$/u.test(name);

export async function ensureBuild() {
  await unlessDone({
    label: "Building the pages",
    stamp: ".next/hearsay-build",
    inputs: fingerprint(
      [
        "app",
        "engine",
        "server",
        "ui",
        "prisma",
        "next.config.js",
        "proxy.ts",
        "instrumentation.ts",
        "package-lock.json",
        "package.json",
        "tsconfig.json",
      ],
      isSource,
    ),
    done: existsSync(path.join(root, ".next/BUILD_ID")),
    work: async () => {
      const { code, output } = await run(
        pinnedNode(),
        ["node_modules/next/dist/bin/next", "build"],
        {
          quiet: true,
          env: environment({ NODE_ENV: "production" }),
        },
      );
      if (code !== 0) throw new Missing(`Building the pages failed:\n${output}`);
    },
  });
}

/**
 * Ends the command with one sentence where something is missing, and with the stack where it is a bug.
 * @param {() => Promise<number>} main
 */
export async function conclude(main) {
  try {
    process.exitCode = await main();
  } catch (fault) {
    if (!(fault instanceof Missing)) throw fault;
    process.stderr.write(`\n${fault.message}\n`);
    process.exitCode = 1;
  }
}
