/**
 * Handing in (DS-23, DS-24): what the browser still held is saved, everything is marked, and the
 * attempt is closed, in one transaction. Handing in again gives the same result and writes nothing.
 */
import "server-only";
import * as z from "zod";
import { grade, type Question } from "#engine";
import { listCurrentAnswers, pointsOf } from "#server/data/attempt";
import { findPlace, lockAttempt, type Marked, recordGraded } from "#server/data/play";
import { getFullQuestions, getPublicRevision } from "#server/data/revision";
import { type Tx, write } from "#server/db";
import type { Viewer } from "#server/session";
import { keepAnswer, type ReadAnswer } from "./keep-answer.ts";
import { type GivenAnswer, readAnswer } from "./read-answer.ts";

export interface HandIn {
  readonly attemptId: string;
  readonly submitId: string;
  /** What the browser has not seen acknowledged; at most 50. */
  readonly unsent: readonly GivenAnswer[];
}

export type FinishAttempt =
  | {
      readonly outcome: "graded";
      readonly attemptId: string;
      readonly earned: number;
      readonly max: number;
    }
  /** Nothing was handed in: the page shows which answer could not be read. */
  | { readonly outcome: "unreadable"; readonly problem: string }
  | { readonly outcome: "missing" };

const SubmitId = z.uuidv4();
const mostUnsent = 50;

export async function finishAttempt(viewer: Viewer, handIn: HandIn): Promise<FinishAttempt> {
  const { attemptId, unsent } = handIn;
  const { personId } = viewer;
  const submitId = SubmitId.safeParse(handIn.submitId);
  if (!submitId.success) return { outcome: "unreadable", problem: "The hand-in lacks its number." };
  if (unsent.length > mostUnsent) {
    return { outcome: "unreadable", problem: "Too many answers arrived at once." };
  }
  const place = await findPlace(personId, attemptId);
  if (place === null) return { outcome: "missing" };
  const { questions } = await getPublicRevision(place.revisionId);
  const late: ReadAnswer[] = [];
  for (const given of unsent) {
    const reading = readAnswer(attemptId, questions, given);
    if (reading.outcome === "unreadable") return reading;
    late.push(reading.answer);
  }
  const full = await getFullQuestions(place.revisionId);
  return write<FinishAttempt>(async (tx) => {
    if (!(await lockAttempt(personId, attemptId, tx))) return earlier(personId, attemptId, tx);
    // A conflict or a stale entry is older than what is stored: it is left aside, as in DS-19.
    for (const answer of late) await keepAnswer(answer, tx);
    const score = await mark(attemptId, submitId.data, full, tx);
    return { outcome: "graded", attemptId, ...score };
  });
}

async function earlier(personId: string, attemptId: string, tx: Tx): Promise<FinishAttempt> {
  const place = await findPlace(personId, attemptId, tx);
  if (place === null || place.earned === null || place.max === null) return { outcome: "missing" };
  return { outcome: "graded", attemptId, earned: place.earned, max: place.max };
}

async function mark(
  attemptId: string,
  submitId: string,
  questions: readonly Question[],
  tx: Tx,
): Promise<{ earned: number; max: number }> {
  const current = await listCurrentAnswers(attemptId, tx);
  const score = { earned: 0, max: 0 };
  const marked = questions.map((question): Marked => {
    const answer = current.get(question.id);
    const verdict = grade(question, answer?.value ?? null);
    const { earned, max } = pointsOf(verdict);
    score.earned += earned;
    score.max += max;
    return { questionId: question.id, answerId: answer?.answerId ?? null, verdict };
  });
  await recordGraded(attemptId, submitId, marked, score, tx);
  return score;
}
