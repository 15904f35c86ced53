import { afterEach, expect, test, vi } from "vitest";
import { openAnswerQueue, type Standing } from "./answer-queue.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function refuse(): never {
  throw new DOMException("refused", "QuotaExceededError");
}

/** Opens at once; what it then does is up to the transaction. */
function opening(transaction: () => unknown) {
  const request = { result: { transaction }, onsuccess: () => {} };
  queueMicrotask(() => request.onsuccess());
  return request;
}

/** The answers of one page whose browser keeps nothing. */
async function answerOnce(indexedDB: { readonly open: () => unknown }) {
  vi.useFakeTimers();
  vi.stubGlobal("indexedDB", indexedDB);
  const standings: Standing[] = [];
  const opened = openAnswerQueue({
    attemptId: "a1",
    lastSeq: 0,
    seqOf: () => 0,
    savedAt: null,
    onStanding: (standing) => standings.push(standing),
    send: async () => ({ outcome: "saved", savedAt: new Date("2026-05-14T10:42:00Z") }),
  });
  await vi.advanceTimersByTimeAsync(3000);
  await (await opened).put("q1", [["option", "a"]], { option: "a" });
  return standings.at(-1);
}

test.each([
  ["refuses to open", { open: refuse }],
  ["never answers", { open: () => ({}) }],
  ["refuses every transaction", { open: () => opening(refuse) }],
  [
    "is full",
    {
      open: () =>
        opening(() => ({ objectStore: () => ({ getAll: refuse, put: refuse, get: refuse }) })),
    },
  ],
])("DS-28 where the browser's storage %s, an answer is sent all the same", async (_, indexedDB) => {
  expect(await answerOnce(indexedDB)).toMatchObject({ form: "saved", unsent: 0 });
});
