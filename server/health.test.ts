import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { closeFresh, openFresh } from "../prisma/testing/classroom.ts";
import { databases, type TestDatabase } from "../prisma/testing/databases.ts";
import { openDatabase } from "./db.ts";
import { health } from "./health.ts";
import { enterStage } from "./lifecycle.ts";

let database: TestDatabase;

// A server's environment is read once; here each test has a database of its own.
vi.mock(import("./env.ts"), async (original) => {
  const real = await original();
  const variables = { NODE_ENV: "production" } as const;
  const env = () => ({ ...real.readEnvironment(variables, "/"), database: database.place });
  return { ...real, env };
});

describe.each(databases)("issue 9 health on $name", (kind) => {
  beforeEach(async () => {
    database = await openFresh(kind);
  });

  afterEach(async () => {
    enterStage("serving");
    await closeFresh(database);
  });

  test("200 with the kind of database while it can be used", async () => {
    const { httpStatus, body } = await health();
    expect(httpStatus).toBe(200);
    const { provider } = database.place;
    expect(body).toEqual({ status: "ok", database: provider, version: expect.any(String) });
  });

  test.each([
    ["draining", "draining", "draining"],
    ["damaged", "down", "storage_damaged"],
  ] as const)("503 with a reason while the server is %s", async (stage, status, reason) => {
    enterStage(stage);
    expect(await health()).toMatchObject({ httpStatus: 503, body: { status, reason } });
  });
});

test("issue 9 503 when the database file was deleted under the server", async () => {
  const [sqlite] = databases;
  if (sqlite === undefined) throw new Error("there is always SQLite");
  database = await openFresh(sqlite);
  if (database.place.provider === "sqlite") rmSync(database.place.file);
  const { httpStatus, body } = await health();
  await closeFresh(database);
  expect({ httpStatus, reason: body.reason }).toEqual({
    httpStatus: 503,
    reason: "database_missing",
  });
});

test("issue 9 503 when PostgreSQL cannot be reached", async () => {
  const place = { provider: "postgresql", url: "postgresql://nobody@127.0.0.1:1/none" } as const;
  database = { place, remove: async () => undefined };
  await openDatabase(place);
  const { httpStatus, body } = await health();
  await closeFresh(database);
  expect({ httpStatus, reason: body.reason }).toEqual({
    httpStatus: 503,
    reason: "database_unreachable",
  });
});
