import { expect, test } from "vitest";
import type { Reader } from "./db.ts";
import type { Viewer } from "./session.ts";

/** What must not compile: `tsc` fails where one of these lines is no error any more. */
test("HT6 a viewer is minted by a session and by nothing else", () => {
  const personOf = (viewer: Viewer) => viewer.personId;
  const made = { kind: "learner", personId: "p", sessionId: "s" } as const;
  // @ts-expect-error an object of the same shape is no viewer
  expect(personOf(made)).toBe("p");
  // @ts-expect-error a raw id is no viewer
  expect(personOf("p")).toBeUndefined();
});

test("HT6 the handle of a read has no way to write", () => {
  const ways = (db: Reader) => [
    db.setting.findUnique,
    // @ts-expect-error a row is made in a transaction only
    db.setting.create,
    // @ts-expect-error and changed there
    db.setting.updateMany,
  ];
  expect(ways).toHaveLength(1);
});
