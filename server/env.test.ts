import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EnvironmentFault, isPublicUrlAllowed, readEnvironment, readSecret } from "./env.ts";

const production = { NODE_ENV: "production" } as const;

describe("OP-15 the environment", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "hearsay-env-"));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test("on a fresh clone everything has a default", () => {
    expect(readEnvironment(production, root)).toMatchObject({
      database: { provider: "sqlite", file: join(root, "data", "hearsay.db") },
      publicUrl: "http://localhost:3000",
      secure: false,
    });
  });

  test("the secret is made once, readable by its owner alone", () => {
    const environment = readEnvironment(production, root);
    const secret = readSecret(environment);
    const file = join(root, "data", "secret");
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(readFileSync(file, "utf8")).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readSecret(environment)).toBe(secret);
    const given = "y".repeat(43);
    const variables = { ...production, HEARSAY_SECRET: given };
    expect(readSecret(readEnvironment(variables, root))).toBe(given);
  });

  test("a PostgreSQL address selects PostgreSQL, and a port leads to the address", () => {
    const variables = { ...production, DATABASE_URL: "postgresql://db.test/hearsay", PORT: "3123" };
    expect(readEnvironment(variables, root)).toMatchObject({
      database: { provider: "postgresql" },
      publicUrl: "http://localhost:3123",
    });
  });

  test("https makes the cookie secure", () => {
    const variables = { ...production, PUBLIC_URL: "https://quiz.school.test/" };
    expect(readEnvironment(variables, root)).toMatchObject({
      publicUrl: "https://quiz.school.test",
      secure: true,
    });
  });

  test.each([
    [{ HEARSAY_SECERT: "x" }],
    [{ DATABASE_URL: "sqlserver://x" }],
    [{ PORT: "0" }],
    [{ PUBLIC_URL: "ftp://x.test" }],
    [{ HEARSAY_SECRET: "short" }],
  ])("a mistake is one sentence: %j", (mistake) => {
    expect(() => readEnvironment({ ...production, ...mistake }, root)).toThrow(EnvironmentFault);
  });
});

test.each([
  ["http://localhost:3000", true],
  ["http://127.0.0.1:8080", true],
  ["http://[::1]:3000", true],
  ["https://quiz.school.test", true],
  ["http://quiz.school.test", false],
  ["http://192.168.1.4:3000", false],
])("SC-05 %s may be the public address: %s", (address, allowed) => {
  expect(isPublicUrlAllowed(address)).toBe(allowed);
});
