/** Sums of the acceptance forest as probabilities: an isotonic table fitted on unseen articles (engine.md X3). */

export interface Calibration {
  /** Lowest sum of each step, ascending. */
  readonly from: readonly number[];
  /** Share of right readings from there on, in hundredths, never falling. */
  readonly hundredths: readonly number[];
}

export function readCalibration(packed: string): Calibration {
  const pairs = packed.split(" ").map((pair) => pair.split(":").map(Number));
  return { from: pairs.map(([sum]) => sum ?? 0), hundredths: pairs.map(([, share]) => share ?? 0) };
}

export function writeCalibration({ from, hundredths }: Calibration): string {
  return from.map((sum, i) => `${sum}:${hundredths[i] ?? 0}`).join(" ");
}

export function confidenceOf({ from, hundredths }: Calibration, sum: number): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= sum) low = middle + 1;
    else high = middle;
  }
  return (hundredths[Math.max(0, low - 1)] ?? 0) / 100;
}
