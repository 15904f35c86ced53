import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const port = process.env["E2E_PORT"] ?? "3217";

// Workers inherit what the first process sets: all of them speak to one server and one database.
process.env["E2E_FOLDER"] ??= mkdtempSync(path.join(tmpdir(), "hearsay-e2e-"));
const folder = process.env["E2E_FOLDER"];
process.env["DATABASE_URL"] ??= `file:${path.join(folder, "hearsay.db")}`;
process.env["PUBLIC_URL"] = `http://localhost:${port}`;

export default defineConfig({
  testDir: "./journeys",
  outputDir: path.join(root, "test-results"),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // The first-run link works while there is no teacher: its journey comes before all others.
  projects: [
    { name: "first run", testMatch: /first-run\.spec\.ts$/u },
    { name: "journeys", testIgnore: /first-run\.spec\.ts$/u, dependencies: ["first run"] },
  ],
  reporter: [["dot"], ["json"]],
  use: {
    baseURL: process.env["PUBLIC_URL"],
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["HEARSAY_BROWSER"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `"${process.env["HEARSAY_NODE"] ?? process.execPath}" --conditions=react-server e2e/serve.ts`,
    cwd: root,
    url: `http://localhost:${port}/api/health`,
    timeout: 120_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    env: {
      ...process.env,
      PORT: port,
      NODE_ENV: "production",
      NEXT_MANUAL_SIG_HANDLE: "true",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  },
});
