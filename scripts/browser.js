// Finds a browser for the tests: an installed Chromium or Chrome, else Playwright's own, else Debian's
// package when root.
import { existsSync } from "node:fs";
import path from "node:path";
import { Missing, root, run, say } from "./ground.js";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const fixedPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

function installed() {
  const given = process.env["HEARSAY_BROWSER"];
  if (given) {
    if (existsSync(given)) return given;
    throw new Missing(
      `HEARSAY_BROWSER names ${given}, which does not exist: name a Chromium or Chrome program, or unset it.`,
    );
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...fixedPlaces].find((place) => existsSync(place)) ?? null;
}

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  const place = chromium.executablePath();
  return place && existsSync(place) ? place : null;
}

/** @returns {Promise<string>} the path of a browser program */
export async function findBrowser() {
  const found = installed() ?? (await playwrights());
  if (found) return found;
  const isRoot = typeof process.getuid === "function" && process.getuid() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    say("Installing a browser (Debian's chromium) ...");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { quiet: true, env });
    await run("apt-get", ["install", "-y", "-qq", "chromium"], { quiet: true, env });
  } else {
    say("Installing a browser (Playwright's chromium) ...");
    await run(
      process.execPath,
      [path.join(root, "node_modules/@playwright/test/cli.js"), "install", "chromium"],
      { quiet: true },
    );
  }
  const now = installed() ?? (await playwrights());
  if (now) return now;
  throw new Missing(
    "The browser tests need Chromium or Chrome, and none was found or could be installed: install one, or name it in HEARSAY_BROWSER.",
  );
}
