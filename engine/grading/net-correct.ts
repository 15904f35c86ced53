/**
 * The arithmetic of choosing several: what was chosen against what is right, and the share of the
 * points that this earns (product.md 3.3, 3.4).
 */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly keys: number;
}

export function tally(chosen: readonly string[], key: readonly string[]): Tally {
  const right = chosen.filter((id) => key.includes(id)).length;
  return { right, wrong: chosen.length - right, keys: key.length };
}

/** Right choices minus wrong choices over all right ones, never below 0. */
export function netShare({ right, wrong, keys }: Tally): number {
  return Math.max(0, (right - wrong) / keys);
}
