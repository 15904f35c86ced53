/**
 * Sends answers as they are given: to this device first, then to the server, one at a time, again
 * and again until it answers (DS-28 to DS-31). Says after every step how things stand.
 */
import { openQueueStore, type QueueEntry, type QueueStore } from "./queue-store.ts";
import { type Sent, sendAnswer } from "./send-answer.ts";

export interface Standing {
  readonly form: "nothing" | "saving" | "saved" | "unsent" | "newer";
  readonly savedAt: Date | null;
  readonly unsent: number;
  /** The last reply was that the session or the attempt is over, or that an answer was refused. */
  readonly stop: "signed-out" | "closed" | null;
  readonly refusal: string | null;
}

export interface AnswerQueue {
  put(questionId: string, given: QueueEntry["given"], value: unknown): Promise<void>;
  /** Tries at once, without waiting for the next turn. */
  hurry(): void;
  /** The page is going away: everything unsent leaves in requests that outlive it (DS-30). */
  leave(): void;
  unsent(): readonly QueueEntry[];
  shut(): void;
}

interface QueueOptions {
  readonly attemptId: string;
  /** The highest sequence number that the server holds for this attempt, and for each question. */
  readonly lastSeq: number;
  readonly seqOf: (questionId: string) => number;
  readonly savedAt: Date | null;
  readonly onStanding: (standing: Standing) => void;
  readonly open?: () => Promise<QueueStore>;
  readonly send?: (entry: QueueEntry, keepalive: boolean) => Promise<Sent>;
}

const waits = [1, 2, 4, 8, 16, 30] as const;
const keepaliveLimit = 60_000;

export async function openAnswerQueue(options: QueueOptions): Promise<AnswerQueue> {
  const { attemptId, lastSeq, onStanding, send = sendAnswer } = options;
  const store = await (options.open ?? openQueueStore)();
  const pending = new Map<string, QueueEntry>();
  for (const entry of await store.list(attemptId)) {
    // What is not newer than the server's own is settled there already (DS-33).
    if (entry.seq > options.seqOf(entry.questionId)) pending.set(entry.questionId, entry);
    else await store.drop(entry);
  }
  let seq = Math.max(lastSeq, ...[...pending.values()].map((entry) => entry.seq));
  let standing: Standing = {
    form: pending.size > 0 ? "unsent" : options.savedAt === null ? "nothing" : "saved",
    savedAt: options.savedAt,
    unsent: pending.size,
    stop: null,
    refusal: null,
  };
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let isShut = false;

  function say(change: Partial<Standing>) {
    standing = { ...standing, ...change, unsent: pending.size };
    if (!isShut) onStanding(standing);
  }

  async function settle(entry: QueueEntry, change: Partial<Standing>) {
    if (pending.get(entry.questionId)?.answerId === entry.answerId)
      pending.delete(entry.questionId);
    await store.drop(entry);
    failures = 0;
    say(change);
  }

  /** Returns false where the next try has to wait. */
  async function take(entry: QueueEntry, sent: Sent): Promise<boolean> {
    switch (sent.outcome) {
      case "saved":
        await settle(entry, { form: "saved", savedAt: sent.savedAt, refusal: null });
        return true;
      case "newer":
        await settle(entry, { form: "newer" });
        return true;
      case "refused":
        await settle(entry, { form: "saved", refusal: sent.sentence });
        return true;
      case "closed":
        await settle(entry, { stop: "closed" });
        return true;
      case "signed-out":
        say({ form: "unsent", stop: "signed-out" });
        return false;
      case "later":
        failures += 1;
        say({ form: "unsent" });
        retryIn(sent.afterMs ?? backoffMs(failures));
        return false;
    }
  }

  async function turn() {
    clearTimeout(timer);
    if (isSending || isShut) return;
    isSending = true;
    for (let goOn = true; goOn && !isShut; ) {
      const next = [...pending.values()].toSorted((a, b) => a.seq - b.seq)[0];
      if (next === undefined) break;
      goOn = await take(next, await send(next, false));
    }
    isSending = false;
  }

  function retryIn(ms: number) {
    clearTimeout(timer);
    timer = setTimeout(turn, ms);
  }

  say({});
  if (pending.size > 0) retryIn(0);

  return {
    async put(questionId, given, value) {
      seq += 1;
      const entry = {
        attemptId,
        questionId,
        answerId: newId(),
        seq,
        value,
        given,
        clientAt: Date.now(),
      };
      pending.set(questionId, entry);
      say({ form: failures > 0 ? "unsent" : "saving", refusal: null });
      await store.put(entry);
      await turn();
    },
    hurry: () => retryIn(0),
    leave() {
      let room = keepaliveLimit;
      for (const entry of pending.values()) {
        room -= JSON.stringify(entry).length;
        if (room > 0) void send(entry, true).then((sent) => take(entry, sent));
      }
    },
    unsent: () => [...pending.values()],
    shut() {
      isShut = true;
      clearTimeout(timer);
    },
  };
}

function backoffMs(failures: number): number {
  const seconds = waits[Math.min(failures, waits.length) - 1] ?? 30;
  return seconds * 1000 * (1 + Math.random() / 2);
}

/** UUID version 4; `crypto.randomUUID` is missing where a school serves over plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const set = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return set.toString(16).padStart(2, "0");
  });
  const part = (from: number, to: number) => hex.slice(from, to).join("");
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join("-");
}
