import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrCode } from "./qr-code.ts";

const link = "https://hearsay.example/q/MCXmJ2wEo0Q7c0bW8s0k1g";

test("L-098 the path covers exactly the dark modules of the code", () => {
  const { size, path } = qrCode(link);
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/gu)) {
    for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step},${y}`);
  }
  const wanted = new Set<string>();
  encode(link, { ecc: "M", border: 4 }).data.forEach((row, y) => {
    row.forEach((module, x) => {
      if (module) wanted.add(`${x},${y}`);
    });
  });
  expect(wanted.size).toBeGreaterThan(200);
  expect([...dark].sort()).toEqual([...wanted].sort());
  expect(size).toBe(encode(link, { ecc: "M", border: 4 }).size);
});

test("L-098 a quiet zone of four modules stays free on every side", () => {
  const { size, path } = qrCode(link);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/gu)) {
    expect(Number(x)).toBeGreaterThanOrEqual(4);
    expect(Number(y)).toBeGreaterThanOrEqual(4);
    expect(Number(y)).toBeLessThan(size - 4);
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 4);
  }
});
