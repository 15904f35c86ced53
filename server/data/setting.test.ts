import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { write } from "#server/db";
import { closeFresh, openFresh } from "../../prisma/testing/classroom.ts";
import { databases, type TestDatabase } from "../../prisma/testing/databases.ts";
import { findSetting, recordSettingOnce } from "./setting.ts";

describe.each(databases)("settings on $name", (kind) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await openFresh(kind);
  });

  afterEach(() => closeFresh(database));

  test("MI-06 of two servers that start at the same instant the first one's secret is kept", async () => {
    expect(await findSetting("secret")).toBeNull();
    const both = await Promise.all(
      ["one", "two"].map((value) => write((tx) => recordSettingOnce("secret", value, tx))),
    );
    expect(both[0]).toBe(both[1]);
    expect(await findSetting("secret")).toBe(both[0]);
  });
});
