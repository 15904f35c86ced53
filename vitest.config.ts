import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// `server-only` throws outside Next (house.md HX13); its own empty module stands in for it here.
const empty = fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url));

const withDatabase = ["server/**/*.test.ts", "prisma/**/*.test.ts"];

export default defineConfig({
  resolve: { alias: { "server-only": empty } },
  test: {
    environment: "node",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          include: ["**/*.test.ts"],
          exclude: ["node_modules/**", ".next/**", "e2e/**", "data/**", ...withDatabase],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: withDatabase,
          globalSetup: ["prisma/testing/setup.ts"],
        },
      },
    ],
  },
});
