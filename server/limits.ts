/**
 * Protective counters in memory (assurance.md 3.1): they slow one misbehaving page down and never
 * lock out a class. Keys are attempts, persons and assignments, never an address alone (F7).
 */
import "server-only";
import { now } from "./clock.ts";
import { once } from "./once.ts";

const limits = {
  /** per attempt */
  "save-answer": { times: 60, windowMs: 10_000 },
  /** per attempt */
  "hand-in": { times: 20, windowMs: 60_000 },
  /** per assignment and person; who has joined nothing yet is not counted */
  start: { times: 20, windowMs: 60_000 },
  /** per teacher */
  intake: { times: 10, windowMs: 60_000 },
  "intake-day": { times: 100, windowMs: 24 * 3_600_000 },
} as const;

export type Limited = keyof typeof limits;

interface Count {
  times: number;
  until: number;
}

const mostKeys = 20_000;

/** Seconds to wait, or null when the act may go on; counts it then. */
export function secondsToWait(act: Limited, key: string): number | null {
  const counts = once("limits", () => new Map<string, Count>());
  const { times, windowMs } = limits[act];
  const at = now().getTime();
  const name = `${act} ${key}`;
  const count = counts.get(name);
  if (count === undefined || count.until <= at) {
    if (counts.size >= mostKeys) forgetOld(counts, at);
    counts.set(name, { times: 1, until: at + windowMs });
    return null;
  }
  if (count.times >= times) return Math.max(1, Math.ceil((count.until - at) / 1000));
  count.times += 1;
  return null;
}

function forgetOld(counts: Map<string, Count>, at: number): void {
  for (const [name, { until }] of counts) if (until <= at) counts.delete(name);
  // All of them young: the counters protect and decide nothing, so starting over is safe.
  if (counts.size >= mostKeys) counts.clear();
}
