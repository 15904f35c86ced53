import { expect, test } from "vitest";
import { readTrees, treeScore, writeTrees } from "./boosted-trees.ts";
import { confidenceOf, readCalibration, writeCalibration } from "./calibration.ts";

test("X3 a sum is read as the share of its step, and below the first step as that of the first", () => {
  const table = { from: [-50, 0, 80], hundredths: [10, 40, 97] };
  const read = readCalibration(writeCalibration(table));
  expect([-900, -50, -1, 0, 79, 80, 900].map((sum) => confidenceOf(read, sum))).toEqual([
    0.1, 0.1, 0.1, 0.4, 0.4, 0.97, 0.97,
  ]);
});

test("W2 trees come back from their text and add whole numbers", () => {
  const trees = { depth: 1, numbers: Int32Array.from([0, 5, -3, 40, 1, -2, 7, -9]) };
  const read = readTrees(writeTrees(trees));
  expect(
    [
      [5, -2],
      [6, -2],
      [5, -1],
      [6, -1],
    ].map((figures) => treeScore(read, figures)),
  ).toEqual([4, 47, -12, 31]);
});
