import { expect, test } from "vitest";
import { readSyntax } from "../syntax/read-syntax.ts";
import { vocabulary } from "../syntax/vocabulary.ts";
import { readDocument } from "../text/document.ts";
import { scoreOf } from "./learned-candidates.ts";
import { frameOf } from "./learned-frame.ts";
import { bestLabellings, type RoleScores, roleCount, roles } from "./learned-roles.ts";
import { viewOf } from "./learned-view.ts";

function frame() {
  const document = readDocument("Ann said no.");
  const view = viewOf(document, readSyntax(document), vocabulary());
  return frameOf(view, 1, new Uint8Array(view.size));
}

/** Scores without pattern, the same at each run. */
function scoresFor(size: number): RoleScores {
  const value = (i: number): number => ((i * 7919 + 13) % 101) - 50;
  return {
    word: Int32Array.from({ length: size * roleCount }, (_, i) => value(i)),
    step: Int32Array.from({ length: size * roleCount * roleCount }, (_, i) => value(i + 500)),
  };
}

function every(size: number): Uint8Array[] {
  return Array.from({ length: roleCount ** size }, (_, n) =>
    Uint8Array.from({ length: size }, (_, k) => Math.floor(n / roleCount ** k) % roleCount),
  );
}

test("P9 the labellings found are the best of all, in order, and the cue is always cue", () => {
  const around = frame();
  const size = around.to - around.from;
  const scores = scoresFor(size);
  const best = bestLabellings(scores, around, 10);
  const all = every(size)
    .filter((labels) => labels[1] === roles.cue)
    .map((labels) => scoreOf(scores, labels))
    .sort((a, b) => b - a);
  expect(best.map(({ score }) => score)).toEqual(all.slice(0, 10));
  expect(best.map((one) => scoreOf(scores, one.roles))).toEqual(best.map(({ score }) => score));
});
