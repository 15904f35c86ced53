/** How an answer stands, as a dot: full, half or ring. */
import type { Explanation } from "#engine";
import type { DotState } from "#ui/dots";

const dots = {
  right: "full",
  partly: "half",
  wrong: "ring",
  omitted: "ring",
  ungradable: "ring",
} as const satisfies Record<Explanation["standing"], DotState>;

export function dotOf(explanation: Explanation | undefined): DotState {
  return explanation === undefined ? "ring" : dots[explanation.standing];
}
