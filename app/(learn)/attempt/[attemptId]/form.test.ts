import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { HandInForm } from "./form.ts";

function read(unsent: string) {
  return HandInForm.safeParse({ attemptId: "a1", submitId: randomUUID(), unsent });
}

function withValue(json: string): string {
  const answer = { questionId: "q1", answerId: randomUUID(), seq: 1, clientAt: 0 };
  return JSON.stringify([answer]).replace("}]", `,"value":${json}}]`);
}

test("DS-24 what the browser still held is read", () => {
  expect(read(withValue('{"option":"a"}')).success).toBe(true);
});

test.each([
  ["nested 5,000 deep", withValue("[".repeat(5000) + "]".repeat(5000))],
  ["with a key that reaches for a prototype", withValue('{"__proto__":{"a":1}}')],
  ["with a key twice", withValue('{"a":1,"a":2}')],
  ["no JSON", "["],
  ["no list", "{}"],
])("SC-17 unsent answers that are %s are refused, not fallen over", (_, unsent) => {
  expect(read(unsent).success).toBe(false);
});
