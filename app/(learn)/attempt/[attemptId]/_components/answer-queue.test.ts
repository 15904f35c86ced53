import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openAnswerQueue, type Standing } from "./answer-queue.ts";
import type { QueueEntry, QueueStore } from "./queue-store.ts";
import type { Sent } from "./send-answer.ts";

function memory(entries: QueueEntry[] = []): QueueStore & { readonly entries: QueueEntry[] } {
  const without = (entry: QueueEntry) => (other: QueueEntry) =>
    other.questionId !== entry.questionId;
  const store = {
    entries,
    list: async () => [...store.entries],
    put: async (entry: QueueEntry) => {
      store.entries = [...store.entries.filter(without(entry)), entry];
    },
    drop: async (entry: QueueEntry) => {
      store.entries = store.entries.filter((other) => other.answerId !== entry.answerId);
    },
  };
  return store;
}

function entry(questionId: string, seq: number): QueueEntry {
  const value = { option: "a" };
  return {
    attemptId: "a1",
    questionId,
    answerId: `${questionId}-${seq}`,
    seq,
    value,
    given: [],
    clientAt: 0,
  };
}

const savedAt = new Date("2026-05-14T10:42:00Z");
const saved: Sent = { outcome: "saved", savedAt };
const later: Sent = { outcome: "later", afterMs: null };

interface Setting {
  readonly replies?: readonly Sent[];
  readonly kept?: QueueEntry[];
  readonly lastSeq?: number;
}

async function opened({ replies = [], kept = [], lastSeq = 0 }: Setting = {}) {
  const sent: QueueEntry[] = [];
  const standings: Standing[] = [];
  const store = memory(kept);
  const queue = await openAnswerQueue({
    attemptId: "a1",
    lastSeq,
    seqOf: (questionId) => (questionId === "q1" ? lastSeq : 0),
    savedAt: null,
    onStanding: (standing) => standings.push(standing),
    open: async () => store,
    send: async (next) => {
      sent.push(next);
      return replies[sent.length - 1] ?? saved;
    },
  });
  return { queue, sent, store, forms: () => standings.map(({ form }) => form), standings };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("the answer queue", () => {
  test("P-005 an answer is first saving, then saved with the server's time", async () => {
    const { queue, forms, standings, store } = await opened();
    await queue.put("q1", [["option", "a"]], { option: "a" });
    expect(forms()).toEqual(["nothing", "saving", "saved"]);
    expect(standings.at(-1)?.savedAt).toEqual(savedAt);
    expect(store.entries).toEqual([]);
  });

  test("DS-28 an answer is on this device before it is sent", async () => {
    const { queue, store, standings } = await opened({ replies: [later] });
    await queue.put("q1", [], { option: "a" });
    expect(store.entries.map(({ questionId }) => questionId)).toEqual(["q1"]);
    expect(standings.at(-1)).toMatchObject({ form: "unsent", unsent: 1 });
  });

  test("DS-29 a failed send is tried again, later each time, until it is taken", async () => {
    const { queue, sent, forms } = await opened({ replies: [later, later, saved] });
    await queue.put("q1", [], { option: "a" });
    await vi.advanceTimersByTimeAsync(900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(700);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3_100);
    expect(sent.map(({ answerId }) => answerId)).toEqual(Array(3).fill(sent[0]?.answerId));
    expect(forms().at(-1)).toBe("saved");
  });

  test("DS-29 the server's wish to wait is obeyed", async () => {
    const { queue, sent } = await opened({ replies: [{ outcome: "later", afterMs: 20_000 }] });
    await queue.put("q1", [], { option: "a" });
    await vi.advanceTimersByTimeAsync(19_000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(sent).toHaveLength(2);
  });

  test("DS-28 only the newest unsent value of a question is kept", async () => {
    const { queue, store, sent } = await opened({ replies: [later, later] });
    await queue.put("q1", [], { option: "a" });
    await queue.put("q1", [], { option: "b" });
    expect(store.entries.map(({ value }) => value)).toEqual([{ option: "b" }]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(sent.at(-1)?.value).toEqual({ option: "b" });
  });

  test("DS-16 the sequence rises from the server's and from what is kept here", async () => {
    const { queue, sent } = await opened({ lastSeq: 4, kept: [entry("q2", 9)] });
    await queue.put("q1", [], { option: "a" });
    expect(sent.map(({ seq }) => seq)).toEqual([9, 10]);
  });

  test("DS-33 what the server already outran is dropped, the rest is sent", async () => {
    const { sent, store } = await opened({ lastSeq: 4, kept: [entry("q1", 3), entry("q2", 2)] });
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.map(({ questionId }) => questionId)).toEqual(["q2"]);
    expect(store.entries).toEqual([]);
  });

  test("DS-19 a stale answer is dropped and told, never sent again", async () => {
    const { queue, forms, sent, store } = await opened({ replies: [{ outcome: "newer" }] });
    await queue.put("q1", [], { option: "a" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(forms().at(-1)).toBe("newer");
    expect(sent).toHaveLength(1);
    expect(store.entries).toEqual([]);
  });

  test("DS-29 one save that fails in the browser does not hold back those after it", async () => {
    const { queue, sent, store } = await opened();
    const drop = vi.spyOn(store, "drop").mockRejectedValueOnce(new Error("a fault of the page"));
    await expect(queue.put("q1", [], { option: "a" })).rejects.toThrow("a fault of the page");
    await queue.put("q2", [], { option: "b" });
    expect(drop).toHaveBeenCalledTimes(2);
    expect(sent.map(({ questionId }) => questionId)).toEqual(["q1", "q2"]);
  });

  test("DS-29 signed out keeps the queue", async () => {
    const { queue, standings, store } = await opened({ replies: [{ outcome: "signed-out" }] });
    await queue.put("q1", [], { option: "a" });
    expect(standings.at(-1)).toMatchObject({ stop: "signed-out", unsent: 1 });
    expect(store.entries).toHaveLength(1);
  });
});
