/** How a verdict is said in words and numbers (product.md P-107, P-241). */
import type { Verdict } from "./verdict.ts";

/** At most two decimals: 1, 0.5, 0.67. */
export function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export type Standing = "right" | "partly" | "wrong" | "omitted" | "ungradable";

export interface Result {
  readonly standing: Standing;
  readonly result: string;
  readonly earned: number;
  readonly max: number;
}

export function resultOf(verdict: Verdict): Result {
  if (verdict.outcome === "omitted") {
    return { standing: "omitted", result: "Not answered", earned: 0, max: verdict.max };
  }
  if (verdict.outcome === "ungradable") {
    return { standing: "ungradable", result: "Could not be read", earned: 0, max: 0 };
  }
  const { earned, max } = verdict;
  if (earned >= max) return { standing: "right", result: "Right", earned, max };
  if (earned <= 0) return { standing: "wrong", result: "Not right", earned, max };
  const result = `Partly right: ${points(earned)} of ${points(max)}`;
  return { standing: "partly", result, earned, max };
}
