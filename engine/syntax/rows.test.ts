import { expect, test } from "vitest";
import { keyOf } from "./feature-index.ts";
import { mix } from "./mix.ts";
import { addRows, readBytes, readRows, writeBytes, writeRows } from "./rows.ts";

test("HE6 packed bytes come back as they were, whatever their number", () => {
  for (const length of [0, 1, 2, 3, 4, 5, 255]) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) & 255);
    expect([...readBytes(writeBytes(bytes)).subarray(0, length)]).toEqual([...bytes]);
  }
});

test("W2 a model comes back with its integer weights, and unknown features score nothing", () => {
  const features = [mix(1, 5), mix(1, 6), mix(2, 5)];
  const keys = features.map(keyOf);
  const table = Int16Array.from([3, 0, -400, 0, 0, 0, -1, 200, 0]);
  const rows = readRows(writeRows(3, keys, table));
  const scores = new Int32Array(3);
  addRows(rows, Uint32Array.from([...features, mix(9, 9)]), 4, scores);
  expect([...scores]).toEqual([2, 200, -400]);
  expect(rows.index.find(mix(1, 6))).toBe(-1);
});
