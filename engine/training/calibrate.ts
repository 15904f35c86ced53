/** Isotonic steps from unseen predictions (pool adjacent violators), and the bar for quiz-safe relations. */
import type { Calibration } from "../attribution/calibration.ts";

export interface Point {
  readonly score: number;
  readonly right: boolean;
}

interface Block {
  from: number;
  right: number;
  all: number;
}

export function calibrate(points: readonly Point[]): Calibration {
  const sorted = points.toSorted((a, b) => a.score - b.score);
  const blocks: Block[] = [];
  for (const { score, right } of sorted) {
    const tied = blocks.at(-1);
    if (tied && tied.from === score && tied.all > 0) {
      tied.all += 1;
      tied.right += right ? 1 : 0;
    } else {
      blocks.push({ from: score, right: right ? 1 : 0, all: 1 });
    }
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (!last || !before || before.right * last.all < last.right * before.all) break;
      before.right += last.right;
      before.all += last.all;
      blocks.pop();
    }
  }
  const steps: { from: number; hundredths: number }[] = [];
  for (const { from, right, all } of blocks) {
    const hundredths = Math.round((100 * right) / all);
    if (steps.at(-1)?.hundredths !== hundredths) steps.push({ from, hundredths });
  }
  return {
    from: steps.map(({ from }) => from),
    hundredths: steps.map(({ hundredths }) => hundredths),
  };
}

/** The lowest score above which at least `share` of the points are right. */
export function bar(points: readonly Point[], share: number): number {
  const sorted = points.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let best = Number.MAX_SAFE_INTEGER;
  sorted.forEach((point, i) => {
    right += point.right ? 1 : 0;
    if (right >= share * (i + 1)) best = point.score;
  });
  return best;
}
