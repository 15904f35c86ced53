import { expect, test } from "vitest";
import { harmless } from "./csv.ts";

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "  =1",
  "\t=1",
  "\rx",
  "\nx",
  "\u00a0=1",
  "\uff1d1+1",
  "\uff0b1",
  "\uff20A1",
])("SC-21 %j cannot be taken for a formula", (text) => {
  expect(harmless(text)).toBe(`'${text}`);
});

test.each(["Ada", "1 = 1", "a-b", "", "“=1”", "Łukasz"])("SC-21 %j stays as it is", (text) => {
  expect(harmless(text)).toBe(text);
});
