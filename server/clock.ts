/**
 * The only reader of the clock (DS-37). Within a process it never goes back: it is the wall clock
 * where that moved forward, and monotonic time since the anchor where it was set back (DS-38).
 */
import { once } from "./once.ts";

interface Clock {
  last: number;
  /** Read instead of the wall clock while a test holds the clock. */
  held: number | null;
}

function clock(): Clock {
  return once("clock", () => ({ last: Date.now(), held: null }));
}

const monotonic = () => performance.timeOrigin + performance.now();

export function now(): Date {
  const state = clock();
  if (state.held !== null) return new Date(state.held);
  const anchored = once("clock anchor", () => ({ wall: Date.now(), monotonic: monotonic() }));
  const steady = anchored.wall + Math.floor(monotonic() - anchored.monotonic);
  state.last = Math.max(state.last, steady, Date.now());
  return new Date(state.last);
}

/** For tests: time stands still at `at`, until null lets it run again. */
export function holdClock(at: Date | null): void {
  clock().held = at === null ? null : at.getTime();
}
