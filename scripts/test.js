// `npm test`: format, lint, dead code, types, architecture, unit, database and browser tests, on a
// fresh clone too. All steps run even when one fails; the last line counts everything. With a word
// behind it (check, unit, e2e) only that part runs.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./browser.js";
import {
  checkNode,
  conclude,
  ensureBuild,
  ensureClient,
  ensurePackages,
  environment,
  pinnedNode,
  root,
  run,
  say,
} from "./ground.js";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const out = path.join(root, "node_modules/.hearsay/results");
const bin = (/** @type {string} */ place) => path.join(root, "node_modules", place);

/**
 * One check that passes or fails as a whole.
 * @param {string} name
 * @param {readonly string[]} args of the pinned Node
 * @returns {Promise<Count>}
 */
async function check(name, args) {
  const began = Date.now();
  const { code, output } = await run(pinnedNode(), args, { quiet: true });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (code !== 0) say(output.trim());
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** A runner that left no report, or failed without a failed test, counts as one failure. */
const broken = { passed: 0, failed: 1, skipped: 0 };

/** @returns {Promise<Count>} */
async function unit() {
  say("Unit and database tests ...");
  const file = path.join(out, "unit.json");
  const { code } = await run(
    pinnedNode(),
    [
      bin("vitest/vitest.mjs"),
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { env: environment({ NO_COLOR: "1" }) },
  );
  const found =
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | null} */ (
      report(file)
    );
  if (!found) return broken;
  const failed = found.numFailedTests === 0 && code !== 0 ? 1 : found.numFailedTests;
  return {
    passed: found.numPassedTests,
    failed,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/**
 * @param {string} browser
 * @returns {Promise<Count>}
 */
async function journeys(browser) {
  say("Browser tests ...");
  const file = path.join(out, "journeys.json");
  const { code } = await run(
    pinnedNode(),
    [bin("@playwright/test/cli.js"), "test", "-c", "e2e/playwright.config.ts"],
    {
      env: environment({
        HEARSAY_BROWSER: browser,
        HEARSAY_NODE: pinnedNode(),
        NODE_OPTIONS: "--conditions=react-server",
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      }),
    },
  );
  const found =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | null} */ (
      report(file)
    );
  if (!found) return broken;
  const { expected, unexpected, flaky, skipped } = found.stats;
  const failed = unexpected + flaky === 0 && code !== 0 ? 1 : unexpected + flaky;
  return { passed: expected, failed, skipped };
}

/** A start and a test leave the tree as it was (house.md HX10). */
async function treeState() {
  if (!existsSync(path.join(root, ".git"))) return null;
  const { code, output } = await run("git", ["status", "--porcelain"], { quiet: true });
  return code === 0 ? output : null;
}

/**
 * @param {string | null} before
 * @returns {Promise<Count>}
 */
async function treeUnchanged(before) {
  if (before === null) {
    say("SKIPPED: no git here, so whether the build leaves the tree clean was not tested");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const after = await treeState();
  const same = after === before;
  say(`${same ? "ok    " : "FAILED"} the build and the tests leave the tree as it was`);
  if (!same) say(`before:\n${before}\nafter:\n${after}`);
  return { passed: same ? 1 : 0, failed: same ? 0 : 1, skipped: 0 };
}

await conclude(async () => {
  checkNode();
  const before = await treeState();
  await ensurePackages();
  await ensureClient();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  /** @type {Count[]} */
  const counts = [];
  const wanted = (/** @type {string} */ part) => (process.argv[2] ?? part) === part;
  if (wanted("check")) {
    counts.push(
      await check("format and lint", [bin("@biomejs/biome/bin/biome"), "ci", "--colors=off", "."]),
    );
    const tsc = bin("typescript/bin/tsc");
    counts.push(await check("types of the engine", [tsc, "-p", "engine/tsconfig.json"]));
    counts.push(await check("types of its tests", [tsc, "-p", "engine/tsconfig.node.json"]));
    await run(pinnedNode(), [bin("next/dist/bin/next"), "typegen"], { quiet: true });
    counts.push(await check("types of the rest", [tsc, "--noEmit", "--incremental", "false"]));
    counts.push(await check("dead code", [bin("knip/bin/knip.js"), "--no-progress"]));
  }
  if (wanted("unit") || wanted("e2e")) await ensureBuild();
  if (wanted("unit")) counts.push(await unit());
  if (wanted("e2e")) counts.push(await journeys(await findBrowser()));
  counts.push(await treeUnchanged(before));
  const sum = (/** @type {keyof Count} */ what) =>
    counts.reduce((total, count) => total + count[what], 0);
  const skipped = sum("skipped");
  say("");
  say(
    `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
  );
  return sum("failed") === 0 ? 0 : 1;
});
