import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { holdClock, now } from "#server/clock";
import { reader, write } from "#server/db";
import { findViewer } from "#server/session";
import {
  closeFresh,
  makeTeacher,
  openFresh,
  password,
  viewerOf,
} from "../../prisma/testing/classroom.ts";
import { databases, type TestDatabase } from "../../prisma/testing/databases.ts";
import { createFirstTeacher } from "./create-first-teacher.ts";
import { makeFirstRunLink } from "./make-first-run-link.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

const email = "ada@school.test";
const hourMs = 3_600_000;

function later(ms: number): void {
  holdClock(new Date(now().getTime() + ms));
}

describe.each(databases)("teachers' accounts on $name", (kind) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await openFresh(kind);
  });

  afterEach(async () => {
    holdClock(null);
    await closeFresh(database);
  });

  const enter = (given: string, deviceId = "device-1", address = email) =>
    signIn({ email: address, password: given, deviceId });

  async function newLink(): Promise<string> {
    const link = await makeFirstRunLink();
    return link.outcome === "made" ? link.path.replace("/first-run/", "") : "";
  }

  test("SC-28 the first-run link works once, and void it is once a teacher exists", async () => {
    const [one, two] = [await newLink(), await newLink()];
    const teacher = { email, name: "Ada Byrne", password };
    expect((await createFirstTeacher({ ...teacher, token: one })).outcome).toBe("created");
    expect(await createFirstTeacher({ ...teacher, token: one })).toEqual({ outcome: "link-void" });
    expect(await createFirstTeacher({ ...teacher, token: two })).toEqual({ outcome: "link-void" });
    expect(await makeFirstRunLink()).toEqual({ outcome: "teacher-exists" });
    expect(await reader().account.count()).toBe(1);
  });

  test("SC-28 two who follow the link at the same instant: one is the teacher", async () => {
    const token = await newLink();
    const both = await Promise.all(
      ["ada@school.test", "tom@school.test"].map((address) =>
        createFirstTeacher({ token, email: address, name: "A Teacher", password }),
      ),
    );
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["created", "link-void"]);
  });

  test("SC-28 two links followed at the same instant make one teacher", async () => {
    const tokens = [await newLink(), await newLink()];
    // Every connection is open already, so that the two meet.
    await Promise.all(Array.from({ length: 5 }, () => write((tx) => tx.school.count())));
    const both = await Promise.all(
      tokens.map((token, index) => {
        const teacher = { email: `teacher-${index}@school.test`, name: "A Teacher", password };
        return createFirstTeacher({ token, ...teacher });
      }),
    );
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["created", "link-void"]);
    expect(await reader().account.count()).toBe(1);
  });

  test("SC-28 the link ends after 30 minutes", async () => {
    const token = await newLink();
    later(31 * 60_000);
    const tried = await createFirstTeacher({ token, email, name: "Ada Byrne", password });
    expect(tried).toEqual({ outcome: "link-void" });
  });

  test.each([
    ["email", { email: "ada" }],
    ["email", { email: "ada@" }],
    ["name", { name: "  " }],
    ["name", { name: "A\u0000B" }],
    ["password", { password: "short" }],
    ["password", { password: "password123456" }],
    ["password", { password: "aaaaaaaaaaaaaaaa" }],
    ["password", { password: "qwertyuiopas" }],
    ["password", { password: "ada byrne ada" }],
  ])("SC-29 a problem with %s is told at its field: %j", async (field, change) => {
    const token = await newLink();
    const tried = await createFirstTeacher({
      token,
      email,
      name: "Ada Byrne",
      password,
      ...change,
    });
    if (tried.outcome !== "refused") throw new Error(tried.outcome);
    expect(Object.keys(tried.problems)).toEqual([field]);
    expect((await createFirstTeacher({ token, email, name: "Ada", password })).outcome).toBe(
      "created",
    );
  });

  test("SC-29 the password is kept as Argon2id with the agreed cost", async () => {
    await makeTeacher();
    const row = await reader().account.findFirst();
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
  });

  test("SC-06 the database keeps no token", async () => {
    await makeTeacher();
    const result = await enter(password);
    if (result.outcome !== "signed-in") throw new Error(result.outcome);
    const rows = JSON.stringify(await reader().session.findMany());
    expect(rows).not.toContain(result.session.token);
  });

  test("a teacher signs in, whatever the capitals of the address, and out again", async () => {
    await makeTeacher();
    const result = await enter(password, "device-1", " Ada@School.test ");
    if (result.outcome !== "signed-in") throw new Error(result.outcome);
    const viewer = await viewerOf(result.session);
    expect(viewer).toMatchObject({ kind: "teacher", name: "Ada Byrne", email });
    await signOut(viewer);
    expect(await findViewer(result.session.token)).toBeNull();
  });

  test("SC-30 a wrong password and an unknown address get the same answer", async () => {
    await makeTeacher();
    expect(await enter("not the password")).toEqual({ outcome: "refused" });
    expect(await enter(password, "device-1", "tom@school.test")).toEqual({ outcome: "refused" });
    expect(await enter(password, "device-1", "'; --")).toEqual({ outcome: "refused" });
  });

  test("S50 after ten wrong tries there is a wait, never a lock; a known device is not held up", async () => {
    await makeTeacher();
    expect((await enter(password, "school desk")).outcome).toBe("signed-in");
    holdClock(now());
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await enter("a wrong password", "elsewhere")).toEqual({ outcome: "refused" });
    }
    expect(await enter(password, "elsewhere")).toEqual({ outcome: "wait", seconds: 1 });
    expect((await enter(password, "school desk")).outcome).toBe("signed-in");
    later(2000);
    expect((await enter(password, "elsewhere")).outcome).toBe("signed-in");
  });

  test("SC-08 a teacher's session ends after 12 idle hours, and after 14 days in any case", async () => {
    await makeTeacher();
    const result = await enter(password);
    if (result.outcome !== "signed-in") throw new Error(result.outcome);
    const { token } = result.session;
    for (let step = 0; step < 33; step += 1) {
      later(10 * hourMs);
      expect(await findViewer(token)).not.toBeNull();
    }
    later(10 * hourMs);
    expect(await findViewer(token)).toBeNull();
    const again = await enter(password);
    later(13 * hourMs);
    expect(again.outcome === "signed-in" && (await findViewer(again.session.token))).toBeNull();
  });

  test.each([null, "", "x", "a".repeat(43), "../../etc/passwd", "\u0000".repeat(43)])(
    "the token %j belongs to nobody",
    async (token) => {
      expect(await findViewer(token)).toBeNull();
    },
  );
});
