/** Starting, serving, draining, or with a damaged database: one word for the whole process. */
import "server-only";
import { once } from "./once.ts";

export type Stage = "serving" | "draining" | "damaged";

function state(): { stage: Stage } {
  return once<{ stage: Stage }>("stage", () => ({ stage: "serving" }));
}

export function stage(): Stage {
  return state().stage;
}

export function enterStage(next: Stage): void {
  state().stage = next;
}
