import { expect, test } from "vitest";
import { Busy, isBusy } from "./busy.ts";
import { type Fault, makeLane } from "./db-lane.ts";

interface Trial {
  readonly faults: Fault[];
  readonly renewed: number[];
}

/** A lane over a pretend database: each transaction meets the next fault of the list, if any. */
function laneWith(faults: Fault[], concurrency = 1) {
  const trial: Trial = { faults, renewed: [] };
  let running = 0;
  let most = 0;
  const lane = makeLane<string>({
    concurrency,
    transact: async (operation) => {
      running += 1;
      most = Math.max(most, running);
      try {
        const fault = trial.faults.shift();
        if (fault !== undefined) throw new Error(fault);
        return await operation("tx");
      } finally {
        running -= 1;
      }
    },
    classify: (error) => {
      const known: readonly Fault[] = ["busy", "conflict", "uncertain", "full", "damaged"];
      return known.find((fault) => error instanceof Error && error.message === fault) ?? "bug";
    },
    renew: async () => {
      trial.renewed.push(1);
    },
  });
  return { lane, trial, most: () => most };
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

test("DS-06 one operation runs at a time, in the order in which they came", async () => {
  const { lane, most } = laneWith([]);
  const order: number[] = [];
  const operations = Array.from({ length: 20 }, (_, index) =>
    lane.write(async () => {
      await tick();
      order.push(index);
    }),
  );
  await Promise.all(operations);
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(most()).toBe(1);
});

test("DS-06 on PostgreSQL as many run at once as the pool holds", async () => {
  const { lane, most } = laneWith([], 5);
  await Promise.all(Array.from({ length: 20 }, () => lane.write(tick)));
  expect(most()).toBe(5);
});

test("DS-08 a busy database is tried again, and the operation is carried out", async () => {
  const { lane } = laneWith(["busy", "busy", "busy"]);
  expect(await lane.write(async () => "done")).toBe("done");
});

test("DS-08 a database that stays busy is reported as busy, not as a fault of the program", async () => {
  const { lane } = laneWith(Array.from({ length: 1000 }, () => "busy" as const));
  const began = performance.now();
  const error: unknown = await lane.write(async () => "done").catch((reason: unknown) => reason);
  expect(isBusy(error) && error.reason).toBe("busy");
  expect(performance.now() - began).toBeGreaterThan(4900);
});

test("MI-03 a meeting of two inserts is decided by running the later one again", async () => {
  const { lane } = laneWith(["conflict"]);
  expect(await lane.write(async () => "found")).toBe("found");
});

test("MI-03 a unique key that stays taken is a bug, and is thrown as it is", async () => {
  const { lane } = laneWith(Array.from({ length: 20 }, () => "conflict" as const));
  await expect(lane.write(async () => "done")).rejects.toThrow("conflict");
});

test("DS-11 after a failed COMMIT the connection is replaced and nothing is assumed saved", async () => {
  const { lane, trial } = laneWith(["uncertain"]);
  const error: unknown = await lane.write(async () => "done").catch((reason: unknown) => reason);
  expect(isBusy(error) && error.reason).toBe("unknown");
  expect(trial.renewed).toHaveLength(1);
  expect(await lane.write(async () => "next")).toBe("next");
});

test("OP-13 a full disk is told apart, with a longer wait", async () => {
  const { lane } = laneWith(["full"]);
  const error: unknown = await lane.write(async () => "done").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ reason: "storage_full", retryAfterSeconds: 30 });
});

test("DS-10 beyond 2,000 waiting operations the next one is sent away at once", async () => {
  const { lane } = laneWith([]);
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = lane.write(() => gate);
  const waiting = Array.from({ length: 2000 }, () => lane.write(async () => undefined));
  const error: unknown = await lane.write(async () => 1).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Busy);
  release();
  await Promise.all([first, ...waiting]);
});

test("a bug in an operation reaches its caller and leaves the lane open", async () => {
  const { lane } = laneWith([]);
  await expect(lane.write(() => Promise.reject(new Error("a bug")))).rejects.toThrow("a bug");
  expect(await lane.write(async () => "next")).toBe("next");
});

test("OP-10 idle waits until nothing waits and nothing runs", async () => {
  const { lane } = laneWith([]);
  let done = 0;
  const all = Array.from({ length: 5 }, () =>
    lane.write(async () => {
      await tick();
      done += 1;
    }),
  );
  await lane.idle();
  expect(done).toBe(5);
  await Promise.all(all);
});
