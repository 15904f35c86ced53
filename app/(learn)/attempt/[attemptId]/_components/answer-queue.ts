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

/** Opens the queue with what this device still holds of the attempt, and begins to send it. */
export async function openAnswerQueue(options: QueueOptions): Promise<AnswerQueue> {
  const store = await (options.open ?? openQueueStore)();
  const pending = new Map<string, QueueEntry>();
  for (const entry of await store.list(options.attemptId)) {
    // What is not newer than the server's own is settled there already (DS-33).
    if (entry.seq > options.seqOf(entry.questionId)) pending.set(entry.questionId, entry);
    else await store.drop(entry);
  }
  return new AnswerQueue(options, store, pending);
}

export class AnswerQueue {
  readonly #options: QueueOptions;
  readonly #send: (entry: QueueEntry, keepalive: boolean) => Promise<Sent>;
  readonly #store: QueueStore;
  readonly #pending: Map<string, QueueEntry>;
  #standing: Standing;
  #seq: number;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #isShut = false;

  constructor(options: QueueOptions, store: QueueStore, pending: Map<string, QueueEntry>) {
    const { lastSeq, savedAt, send = sendAnswer } = options;
    this.#options = options;
    this.#send = send;
    this.#store = store;
    this.#pending = pending;
    this.#seq = Math.max(lastSeq, ...[...pending.values()].map((entry) => entry.seq));
    const form = pending.size > 0 ? "unsent" : savedAt === null ? "nothing" : "saved";
    this.#standing = { form, savedAt, unsent: pending.size, stop: null, refusal: null };
    this.#say({});
    if (pending.size > 0) this.hurry();
  }

  /** Keeps the answer on this device, then sends it. */
  async put(questionId: string, given: QueueEntry["given"], value: unknown): Promise<void> {
    this.#seq += 1;
    const entry: QueueEntry = {
      attemptId: this.#options.attemptId,
      questionId,
      answerId: newId(),
      seq: this.#seq,
      value,
      given,
      clientAt: Date.now(),
    };
    this.#pending.set(questionId, entry);
    this.#say({ form: this.#failures > 0 ? "unsent" : "saving", refusal: null });
    await this.#store.put(entry);
    await this.#turn();
  }

  /** Tries at once, without waiting for the next turn. */
  hurry(): void {
    this.#retryIn(0);
  }

  /** The page is going away: everything unsent leaves in requests that outlive it (DS-30). */
  leave(): void {
    let room = keepaliveLimit;
    for (const entry of this.#pending.values()) {
      room -= JSON.stringify(entry).length;
      if (room > 0) void this.#send(entry, true).then((sent) => this.#take(entry, sent));
    }
  }

  unsent(): readonly QueueEntry[] {
    return [...this.#pending.values()];
  }

  shut(): void {
    this.#isShut = true;
    clearTimeout(this.#timer);
  }

  #say(change: Partial<Standing>): void {
    this.#standing = { ...this.#standing, ...change, unsent: this.#pending.size };
    if (!this.#isShut) this.#options.onStanding(this.#standing);
  }

  /** What the server holds, when the newest choice did not reach it in time. */
  #lastForm(): "saved" | "nothing" {
    return this.#standing.savedAt === null ? "nothing" : "saved";
  }

  async #turn(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#isSending || this.#isShut) return;
    this.#isSending = true;
    try {
      for (let goOn = true; goOn && !this.#isShut; ) {
        const next = this.unsent().toSorted((a, b) => a.seq - b.seq)[0];
        if (next === undefined) break;
        goOn = await this.#take(next, await this.#send(next, false));
      }
    } finally {
      this.#isSending = false;
    }
  }

  /** Returns false where the next try has to wait. */
  async #take(entry: QueueEntry, sent: Sent): Promise<boolean> {
    switch (sent.outcome) {
      case "saved":
        return this.#settle(entry, { form: "saved", savedAt: sent.savedAt, refusal: null });
      case "newer":
        return this.#settle(entry, { form: "newer" });
      case "refused":
        return this.#settle(entry, { form: this.#lastForm(), refusal: sent.sentence });
      case "closed":
        return this.#settle(entry, { form: this.#lastForm(), stop: "closed" });
      case "signed-out":
        this.#say({ form: "unsent", stop: "signed-out" });
        return false;
      case "later":
        this.#failures += 1;
        this.#say({ form: "unsent" });
        this.#retryIn(sent.afterMs ?? backoffMs(this.#failures));
        return false;
    }
  }

  /** The entry is done with, unless a newer one of the same question has taken its place. */
  async #settle(entry: QueueEntry, change: Partial<Standing>): Promise<true> {
    const now = this.#pending.get(entry.questionId);
    if (now?.answerId === entry.answerId) this.#pending.delete(entry.questionId);
    await this.#store.drop(entry);
    this.#failures = 0;
    this.#say(
      this.#pending.size > 0 && change.form === "saved" ? { ...change, form: "saving" } : change,
    );
    return true;
  }

  #retryIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#turn(), ms);
  }
}

function backoffMs(failures: number): number {
  const seconds = waits[Math.min(failures, waits.length) - 1] ?? 30;
  return seconds * 1000 * (1 + Math.random() / 2);
}

/** UUID version 4; `crypto.randomUUID` is missing where a school serves over plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const set = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return set.toString(16).padStart(2, "0");
  });
  const part = (from: number, to: number) => hex.slice(from, to).join("");
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join("-");
}
