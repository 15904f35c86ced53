/**
 * Answers that the server has not acknowledged, kept on this device (DS-28, DS-34): one entry per
 * attempt and question. Where there is no IndexedDB the entries live as long as the page.
 */
export interface QueueEntry {
  readonly attemptId: string;
  readonly questionId: string;
  readonly answerId: string;
  readonly seq: number;
  readonly value: unknown;
  readonly given: readonly (readonly [string, string])[];
  /** Milliseconds since 1970, by this device's clock. */
  readonly clientAt: number;
}

export interface QueueStore {
  list(attemptId: string): Promise<QueueEntry[]>;
  put(entry: QueueEntry): Promise<void>;
  /** Removes the entry unless a newer one has taken its place. */
  drop(entry: QueueEntry): Promise<void>;
}

const keptFor = 14 * 24 * 3_600_000;
/** Some browsers leave the first `open` of a visit without an answer. */
const patienceMs = 3000;

export async function openQueueStore(): Promise<QueueStore> {
  const database = await openDatabase();
  return database === null ? inMemory() : inDatabase(database);
}

function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    if (typeof indexedDB === "undefined") return resolve(null);
    setTimeout(() => resolve(null), patienceMs);
    try {
      const request = indexedDB.open("hearsay", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("queue", { keyPath: ["attemptId", "questionId"] });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      // Storage is forbidden here: the page itself keeps the answers.
      resolve(null);
    }
  });
}

function inDatabase(database: IDBDatabase): QueueStore {
  const store = (mode: IDBTransactionMode) =>
    database.transaction("queue", mode).objectStore("queue");
  const dropIfSame = async (entry: QueueEntry) => {
    const at = [entry.attemptId, entry.questionId];
    const queue = store("readwrite");
    const now = asEntry(await done(queue.get(at)));
    if (now === null || now.answerId === entry.answerId) await done(queue.delete(at));
  };
  return {
    list: (attemptId) =>
      unlessRefused([], async () => {
        const all = await done(store("readonly").getAll());
        const entries = all.map(asEntry).filter((entry) => entry !== null);
        const old = entries.filter(({ clientAt }) => clientAt < Date.now() - keptFor);
        for (const entry of old) await dropIfSame(entry);
        return entries.filter((entry) => entry.attemptId === attemptId && !old.includes(entry));
      }),
    put: (entry) =>
      unlessRefused(undefined, async () => void (await done(store("readwrite").put(entry)))),
    drop: (entry) => unlessRefused(undefined, () => dropIfSame(entry)),
  };
}

/**
 * A full disk or a storage that was cleared must not hold an answer back: it is still on the page,
 * and on its way to the server.
 */
async function unlessRefused<T>(otherwise: T, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What lies in the browser's storage may be of another version; then it is not ours. */
function asEntry(stored: unknown): QueueEntry | null {
  if (typeof stored !== "object" || stored === null) return null;
  if (!("attemptId" in stored && "questionId" in stored && "answerId" in stored)) return null;
  if (!("seq" in stored && "value" in stored && "given" in stored && "clientAt" in stored))
    return null;
  const { attemptId, questionId, answerId, seq, value, given, clientAt } = stored;
  if (typeof attemptId !== "string" || typeof questionId !== "string") return null;
  if (typeof answerId !== "string" || typeof seq !== "number") return null;
  if (typeof clientAt !== "number" || !Array.isArray(given)) return null;
  return { attemptId, questionId, answerId, seq, value, given: given.flatMap(asField), clientAt };
}

function asField(field: unknown): (readonly [string, string])[] {
  if (!Array.isArray(field)) return [];
  const [name, value]: unknown[] = field;
  return typeof name === "string" && typeof value === "string" ? [[name, value]] : [];
}

function inMemory(): QueueStore {
  const entries = new Map<string, QueueEntry>();
  return {
    list: async (attemptId) =>
      [...entries.values()].filter((entry) => entry.attemptId === attemptId),
    put: async (entry) => {
      entries.set(entry.questionId, entry);
    },
    drop: async (entry) => {
      if (entries.get(entry.questionId)?.answerId === entry.answerId)
        entries.delete(entry.questionId);
    },
  };
}
