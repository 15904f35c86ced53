/**
 * The write lane (DS-06 to DS-11): every write of the process waits here for its turn. On SQLite one
 * transaction runs at a time; on PostgreSQL as many as the pool has connections (MI-04). An operation
 * may be run again after the database was busy, so it does nothing but speak to the database (DS-12).
 */
import { setTimeout as pause } from "node:timers/promises";
import { Busy } from "./busy.ts";

/** What went wrong before COMMIT, or in it, as far as the lane has to know. */
export type Fault = "busy" | "conflict" | "uncertain" | "full" | "damaged" | "bug";

export interface LaneHost<Tx> {
  readonly concurrency: number;
  /** One transaction from BEGIN to COMMIT. */
  transact<T>(operation: (tx: Tx) => Promise<T>): Promise<T>;
  classify(error: unknown): Fault;
  /** Replaces the connection after a COMMIT or ROLLBACK that failed (DS-11). */
  renew(): Promise<void>;
}

export interface Lane<Tx> {
  write<T>(operation: (tx: Tx) => Promise<T>): Promise<T>;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
}

const limits = { waiting: 2000, waitMs: 10_000, busyMs: 5000, conflicts: 5 } as const;

function busyPauseMs(tries: number): number {
  return Math.min(80, 10 * 2 ** tries) * (1 + Math.random() / 2);
}

async function carryOut<Tx, T>(host: LaneHost<Tx>, operation: (tx: Tx) => Promise<T>): Promise<T> {
  const began = performance.now();
  let conflicts = 0;
  for (let tries = 0; ; tries += 1) {
    try {
      return await host.transact(operation);
    } catch (error) {
      const fault = host.classify(error);
      if (fault === "bug") throw error;
      if (fault === "full") throw new Busy("storage_full", error);
      if (fault === "damaged") throw new Busy("storage_damaged", error);
      if (fault === "uncertain") {
        await host.renew();
        throw new Busy("unknown", error);
      }
      if (fault === "conflict") {
        conflicts += 1;
        if (conflicts > limits.conflicts) throw error;
      } else if (performance.now() - began > limits.busyMs) {
        throw new Busy("busy", error);
      }
      await pause(busyPauseMs(tries));
    }
  }
}

export function makeLane<Tx>(host: LaneHost<Tx>): Lane<Tx> {
  const waiting: { readonly since: number; readonly start: (expired: boolean) => void }[] = [];
  let running = 0;
  let whenIdle: (() => void)[] = [];

  function next(): void {
    while (running < host.concurrency) {
      const first = waiting.shift();
      if (first === undefined) break;
      const expired = performance.now() - first.since > limits.waitMs;
      if (!expired) running += 1;
      first.start(expired);
    }
    if (running === 0 && waiting.length === 0) {
      for (const resolve of whenIdle) resolve();
      whenIdle = [];
    }
  }

  function turn(): Promise<void> {
    if (waiting.length >= limits.waiting) return Promise.reject(new Busy("busy"));
    return new Promise((resolve, reject) => {
      const start = (expired: boolean) => (expired ? reject(new Busy("busy")) : resolve());
      waiting.push({ since: performance.now(), start });
      next();
    });
  }

  return {
    async write(operation) {
      await turn();
      try {
        return await carryOut(host, operation);
      } finally {
        running -= 1;
        next();
      }
    },
    idle() {
      if (running === 0 && waiting.length === 0) return Promise.resolve();
      return new Promise((resolve) => whenIdle.push(resolve));
    },
  };
}
