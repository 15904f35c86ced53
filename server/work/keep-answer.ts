/** One answer inside the transaction of its act: the order of checks of DS-21, rows of DS-15 to DS-20. */
import "server-only";
import { createAnswer, findAnswer, findNewestAnswer, getLastSeq, hasSeq } from "#server/data/play";
import type { Tx } from "#server/db";

export interface ReadAnswer {
  readonly attemptId: string;
  readonly questionId: string;
  /** Made in the browser; the same one again is the same answer (DS-14). */
  readonly answerId: string;
  readonly seq: number;
  /** Canonical JSON of an answer that the question's kind could read. */
  readonly valueJson: string;
  readonly clientAt: Date;
}

/** The reply to a saved answer: byte for byte the same whenever it is asked for again (DS-17). */
interface SavedBody {
  readonly id: string;
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export type Kept =
  | { readonly outcome: "saved"; readonly body: SavedBody }
  | { readonly outcome: "stale"; readonly lastSeq: number; readonly value: unknown }
  | { readonly outcome: "seq-taken"; readonly lastSeq: number };

/** The answer was saved before: its first reply, or a conflict; null when it is new. */
export async function findReplay(answer: ReadAnswer, tx: Tx): Promise<Kept | null> {
  const { attemptId, questionId, answerId, seq, valueJson } = answer;
  const row = await findAnswer(answerId, tx);
  if (row === null) return null;
  const isSame =
    row.attemptId === attemptId &&
    row.questionId === questionId &&
    row.seq === seq &&
    row.valueJson === valueJson;
  if (!isSame) return { outcome: "seq-taken", lastSeq: await getLastSeq(attemptId, tx) };
  return { outcome: "saved", body: { id: row.id, seq, savedAt: row.savedAt.toISOString() } };
}

/** After the attempt's lock is taken. */
export async function keepAnswer(answer: ReadAnswer, tx: Tx): Promise<Kept> {
  const replay = await findReplay(answer, tx);
  if (replay !== null) return replay;
  const { attemptId, questionId, answerId: id, seq, valueJson, clientAt } = answer;
  if (await hasSeq(attemptId, questionId, seq, tx)) {
    return { outcome: "seq-taken", lastSeq: await getLastSeq(attemptId, tx) };
  }
  const newest = await findNewestAnswer(attemptId, questionId, tx);
  if (newest !== null && seq < newest.seq) {
    const value: unknown = JSON.parse(newest.valueJson);
    return { outcome: "stale", lastSeq: await getLastSeq(attemptId, tx), value };
  }
  const row = { id, attemptId, questionId, seq, valueJson, clientAt };
  const savedAt = await createAnswer(row, tx);
  return { outcome: "saved", body: { id, seq, savedAt: savedAt.toISOString() } };
}
