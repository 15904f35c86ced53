import { expect, test } from "vitest";
import { treeScore } from "../attribution/boosted-trees.ts";
import { FeatureIndex, keyOf } from "../syntax/feature-index.ts";
import { addRows, readRows } from "../syntax/rows.ts";
import { bar, calibrate } from "./calibrate.ts";
import { Perceptron } from "./perceptron.ts";
import { Random } from "./random.ts";
import { readConllu } from "./read-conllu.ts";
import { trainTrees } from "./train-trees.ts";

test("G5 chance is seeded: the same seed shuffles the same way, another one does not", () => {
  const list = Array.from({ length: 20 }, (_, i) => i);
  expect(new Random(4).shuffled(list)).toEqual(new Random(4).shuffled(list));
  expect(new Random(4).shuffled(list)).not.toEqual(new Random(5).shuffled(list));
});

test("X3 calibration never falls and pools what is out of order", () => {
  const points = [
    { score: 1, right: false },
    { score: 2, right: true },
    { score: 3, right: false },
    { score: 4, right: true },
    { score: 5, right: true },
  ];
  expect(calibrate(points)).toEqual({ from: [1, 2, 4], hundredths: [0, 50, 100] });
});

test("X5 the bar is the lowest score above which the share still holds", () => {
  const points = [
    { score: 10, right: true },
    { score: 9, right: true },
    { score: 8, right: false },
    { score: 7, right: true },
    { score: 6, right: false },
  ];
  expect(bar(points, 0.75)).toBe(7);
  expect(bar(points, 1)).toBe(9);
});

test("P15 trees learn what no single figure tells", () => {
  const cases = Array.from({ length: 400 }, (_, i) => [i % 2, (i >> 1) % 2]);
  const right = Uint8Array.from(cases, ([a, b]) => (a === b ? 1 : 0));
  const columns = [0, 1].map((f) => Int32Array.from(cases, (one) => one[f] ?? 0));
  const plan = { trees: 40, every: 3, depth: 2, rate: 0.3, leastCases: 5, ridge: 1, scale: 256 };
  const trees = trainTrees(columns, right, plan);
  expect(
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ].map((one) => treeScore(trees, one) > 0),
  ).toEqual([true, false, false, true]);
});

test("W2 a perceptron's packed averages rank as it does", () => {
  const index = new FeatureIndex(2);
  for (const feature of [11, 21]) index.add(keyOf(feature));
  const model = new Perceptron(index, 2);
  for (let round = 0; round < 4; round += 1) {
    model.tick();
    model.update(Uint32Array.from([11]), 1, 0, 1);
    model.update(Uint32Array.from([21]), 1, 1, 0);
  }
  const rows = readRows(model.packed(8, 1, false));
  const scores = new Int32Array(2);
  addRows(rows, Uint32Array.from([11]), 1, scores);
  expect((scores[0] ?? 0) > (scores[1] ?? 0)).toBe(true);
});

test("G4 a treebank sentence is read with heads counted from 0 and the root behind the last word", () => {
  const text =
    "# newdoc id = d\n# sent_id = s\n1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n";
  expect(readConllu(text)).toMatchObject([
    { id: "s", document: "d", words: ["She", "left"], heads: [1, 2] },
  ]);
});
