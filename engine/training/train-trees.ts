/** Gradient boosting for yes and no: histogram splits over at most 64 steps a figure, whole-number leaves. */
import type { BoostedTrees } from "../attribution/boosted-trees.ts";

export interface TreePlan {
  readonly trees: number;
  /** Each tree is grown on every n-th case, another part each time. */
  readonly every: number;
  readonly depth: number;
  readonly rate: number;
  readonly leastCases: number;
  /** Pull of leaves towards zero. */
  readonly ridge: number;
  /** Whole-number units for one. */
  readonly scale: number;
}

interface Binned {
  readonly columns: readonly Uint8Array[];
  /** Largest value of each step, for each figure. */
  readonly borders: readonly (readonly number[])[];
}

const mostSteps = 64;

function bordersOf(values: Int32Array): number[] {
  const sorted = values.slice().sort();
  const borders: number[] = [];
  for (let step = 1; step < mostSteps; step += 1) {
    const border = sorted[Math.floor((step * sorted.length) / mostSteps)] ?? 0;
    if (borders.at(-1) !== border) borders.push(border);
  }
  return borders;
}

function stepOf(borders: readonly number[], value: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (borders[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function binned(columns: readonly Int32Array[]): Binned {
  const borders = columns.map(bordersOf);
  return {
    borders,
    columns: columns.map((column, f) =>
      Uint8Array.from(column, (v) => stepOf(borders[f] ?? [], v)),
    ),
  };
}

interface Split {
  readonly figure: number;
  readonly step: number;
  readonly gain: number;
}

class TreeGrower {
  readonly #data: Binned;
  readonly #plan: TreePlan;
  readonly #gradient: Float64Array;
  readonly #weight: Float64Array;

  constructor(data: Binned, plan: TreePlan, cases: number) {
    this.#data = data;
    this.#plan = plan;
    this.#gradient = new Float64Array(cases);
    this.#weight = new Float64Array(cases);
  }

  /** Adds one tree to `out` and its value to each case's score. */
  grow(scores: Float64Array, right: Uint8Array, tree: number, out: number[]): void {
    scores.forEach((score, i) => {
      const p = 1 / (1 + Math.exp(-score));
      this.#gradient[i] = (right[i] ?? 0) - p;
      this.#weight[i] = Math.max(1e-4, p * (1 - p));
    });
    const { depth, rate, scale, ridge, every } = this.#plan;
    const part: number[] = [];
    for (let i = (tree * 7) % every; i < scores.length; i += every) part.push(i);
    const cases = Int32Array.from(part);
    const node = new Uint16Array(scores.length);
    const splits: number[] = [];
    for (let level = 0; level < depth; level += 1) {
      const first = 2 ** level - 1;
      const found = this.#bestSplits(node, cases, first, 2 ** level);
      for (const { figure, step } of found) {
        const borders = this.#data.borders[figure] ?? [];
        splits.push(figure, step < borders.length ? (borders[step] ?? 0) : 2 ** 29);
      }
      for (let i = 0; i < node.length; i += 1) {
        const at = node[i] ?? 0;
        const split = found[at - first];
        const below = split && (this.#data.columns[split.figure]?.[i] ?? 0) <= split.step;
        node[i] = 2 * at + (below ? 1 : 2);
      }
    }
    const leaves = 2 ** depth;
    const sum = new Float64Array(leaves);
    const mass = new Float64Array(leaves);
    for (const i of cases) {
      const leaf = (node[i] ?? 0) - leaves + 1;
      sum[leaf] = (sum[leaf] ?? 0) + (this.#gradient[i] ?? 0);
      mass[leaf] = (mass[leaf] ?? 0) + (this.#weight[i] ?? 0);
    }
    const values = Array.from(sum, (s, leaf) =>
      Math.round((scale * rate * s) / ((mass[leaf] ?? 0) + ridge)),
    );
    node.forEach((at, i) => {
      scores[i] = (scores[i] ?? 0) + (values[at - leaves + 1] ?? 0) / scale;
    });
    out.push(...splits, ...values);
  }

  #bestSplits(node: Uint16Array, part: Int32Array, first: number, count: number): Split[] {
    const { leastCases, ridge } = this.#plan;
    const best: Split[] = Array.from({ length: count }, () => ({
      figure: 0,
      step: mostSteps,
      gain: 0,
    }));
    const width = count * mostSteps;
    const sums = new Float64Array(width);
    const masses = new Float64Array(width);
    const cases = new Int32Array(width);
    this.#data.columns.forEach((column, figure) => {
      sums.fill(0);
      masses.fill(0);
      cases.fill(0);
      for (const i of part) {
        const at = ((node[i] ?? 0) - first) * mostSteps + (column[i] ?? 0);
        sums[at] = (sums[at] ?? 0) + (this.#gradient[i] ?? 0);
        masses[at] = (masses[at] ?? 0) + (this.#weight[i] ?? 0);
        cases[at] = (cases[at] ?? 0) + 1;
      }
      for (let n = 0; n < count; n += 1) {
        const range = n * mostSteps;
        let s = 0;
        let m = 0;
        let c = 0;
        const allS = sums.subarray(range, range + mostSteps).reduce((a, b) => a + b, 0);
        const allM = masses.subarray(range, range + mostSteps).reduce((a, b) => a + b, 0);
        const allC = cases.subarray(range, range + mostSteps).reduce((a, b) => a + b, 0);
        const whole = (allS * allS) / (allM + ridge);
        for (let step = 0; step < mostSteps - 1; step += 1) {
          s += sums[range + step] ?? 0;
          m += masses[range + step] ?? 0;
          c += cases[range + step] ?? 0;
          if (c < leastCases || allC - c < leastCases) continue;
          const gain = (s * s) / (m + ridge) + (allS - s) ** 2 / (allM - m + ridge) - whole;
          if (gain > (best[n]?.gain ?? 0) + 1e-9) best[n] = { figure, step, gain };
        }
      }
    });
    return best;
  }
}

/** `columns` holds one list of values for each figure. */
export function trainTrees(
  columns: readonly Int32Array[],
  right: Uint8Array,
  plan: TreePlan,
): BoostedTrees {
  const grower = new TreeGrower(binned(columns), plan, right.length);
  const scores = new Float64Array(right.length);
  const out: number[] = [];
  for (let tree = 0; tree < plan.trees; tree += 1) grower.grow(scores, right, tree, out);
  return { depth: plan.depth, numbers: Int32Array.from(out) };
}
