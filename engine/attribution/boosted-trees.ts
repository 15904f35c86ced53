/**
 * Sums of small decision trees over whole numbers: complete binary trees of one depth, written as
 * splits (number of the figure, largest value that goes left), then leaves.
 */

export interface BoostedTrees {
  readonly depth: number;
  /** For each tree 2^depth - 1 splits of two numbers, then 2^depth leaves. */
  readonly numbers: Int32Array;
}

function treeSize(depth: number): number {
  return 2 * (2 ** depth - 1) + 2 ** depth;
}

export function writeTrees({ depth, numbers }: BoostedTrees): string {
  return [depth, ...numbers].map((n) => n.toString(36)).join(" ");
}

export function readTrees(packed: string): BoostedTrees {
  const numbers = Int32Array.from(packed.split(" "), (digits) => Number.parseInt(digits, 36));
  return { depth: numbers[0] ?? 0, numbers: numbers.subarray(1) };
}

export function treeScore({ depth, numbers }: BoostedTrees, figures: ArrayLike<number>): number {
  const size = treeSize(depth);
  const splits = 2 ** depth - 1;
  let sum = 0;
  for (let base = 0; base < numbers.length; base += size) {
    let node = 0;
    while (node < splits) {
      const figure = figures[numbers[base + 2 * node] ?? 0] ?? 0;
      node = 2 * node + (figure <= (numbers[base + 2 * node + 1] ?? 0) ? 1 : 2);
    }
    sum += numbers[base + 2 * splits + node - splits] ?? 0;
  }
  return sum;
}
