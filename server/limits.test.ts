import { afterEach, expect, test } from "vitest";
import { holdClock } from "./clock.ts";
import { secondsToWait } from "./limits.ts";

afterEach(() => holdClock(null));

test("P7 one attempt that floods is slowed down, and no other one with it", () => {
  holdClock(new Date("2026-01-01T00:00:00Z"));
  for (let times = 0; times < 60; times += 1) {
    expect(secondsToWait("save-answer", "attempt-1")).toBeNull();
  }
  expect(secondsToWait("save-answer", "attempt-1")).toBe(10);
  expect(secondsToWait("save-answer", "attempt-2")).toBeNull();
  holdClock(new Date("2026-01-01T00:00:10Z"));
  expect(secondsToWait("save-answer", "attempt-1")).toBeNull();
});
