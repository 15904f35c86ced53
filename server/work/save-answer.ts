/** Saves one answer of a running attempt; "saved" is said after the commit reached the disk (P1). */
import "server-only";
import { findPlace, lockAttempt } from "#server/data/play";
import { getPublicRevision } from "#server/data/revision";
import { write } from "#server/db";
import type { Viewer } from "#server/session";
import { findReplay, type Kept, keepAnswer } from "./keep-answer.ts";
import { type GivenAnswer, readAnswer } from "./read-answer.ts";

export type SaveAnswer =
  | Kept
  | { readonly outcome: "closed" }
  | { readonly outcome: "unreadable"; readonly problem: string }
  /** Not yours, or not there: the same answer. */
  | { readonly outcome: "missing" };

export async function saveAnswer(
  viewer: Viewer,
  given: GivenAnswer & { readonly attemptId: string },
): Promise<SaveAnswer> {
  const { attemptId } = given;
  const { personId } = viewer;
  const place = await findPlace(personId, attemptId);
  if (place === null) return { outcome: "missing" };
  const { questions } = await getPublicRevision(place.revisionId);
  const reading = readAnswer(attemptId, questions, given);
  if (reading.outcome === "unreadable") return reading;
  return write<SaveAnswer>(async (tx) => {
    if (await lockAttempt(personId, attemptId, tx)) return keepAnswer(reading.answer, tx);
    const replay = await findReplay(reading.answer, tx);
    return replay?.outcome === "saved" ? replay : { outcome: "closed" };
  });
}
