/**
 * Somebody opens a share link and starts (DS-22): one person, one nickname in the class, one attempt,
 * however often the button is pressed. A signed-in teacher gets a preview that is never counted.
 */
import "server-only";
import * as z from "zod";
import { now } from "#server/clock";
import { createPerson } from "#server/data/account";
import {
  type AttemptPlace,
  createAttempt,
  createEnrolment,
  findByStartId,
  findEnrolment,
  findNewest,
  getLastSeq,
  listTaken,
} from "#server/data/play";
import { type AssignmentHead, findAssignment, lockAssignment } from "#server/data/revision";
import { deleteSession, recordSession } from "#server/data/session";
import { type Tx, write } from "#server/db";
import { secondsToWait } from "#server/limits";
import { readNickname, variantsOf } from "#server/nickname";
import { freshSession, type NewSession, type TeacherViewer, type Viewer } from "#server/session";
import { freeNickname } from "./propose-nickname.ts";

export interface Start {
  readonly shareToken: string;
  /** Ignored for a teacher's preview. */
  readonly nickname: string;
  /** Made with the page; the same one again is the same start (DS-14). */
  readonly startId: string;
}

export type StartAttempt =
  | { readonly outcome: "started"; readonly attemptId: string; readonly session: NewSession | null }
  | { readonly outcome: "taken"; readonly suggestion: string }
  | { readonly outcome: "refused"; readonly problem: string }
  | { readonly outcome: "closed" }
  | { readonly outcome: "missing" };

type Decided = StartAttempt | { readonly outcome: "occupied"; readonly courseId: string };

const StartId = z.uuidv4();
/** A reply that was lost is asked for again at once, not the next day. */
const repeatMs = 10 * 60_000;

interface Wish {
  readonly head: AssignmentHead;
  readonly viewer: Viewer | null;
  readonly nickname: string;
  readonly folded: string;
  readonly startId: string;
}

export async function startAttempt(viewer: Viewer | null, start: Start): Promise<StartAttempt> {
  const { shareToken } = start;
  const startId = StartId.safeParse(start.startId);
  if (!startId.success) return { outcome: "refused", problem: "Load the page again." };
  const read = readNickname(viewer?.kind === "teacher" ? "Preview" : start.nickname);
  if (read.outcome === "refused") return read;
  const waitFor = viewer && secondsToWait("start", `${shareToken} ${viewer.personId}`);
  if (waitFor) return { outcome: "refused", problem: `Wait ${waitFor} seconds and try again.` };
  const decided = await write<Decided>(async (tx) => {
    if (!(await lockAssignment(shareToken, tx))) return { outcome: "missing" };
    const head = await findAssignment(shareToken, tx);
    if (head === null) return { outcome: "missing" };
    const before = await findByStartId(startId.data, tx);
    if (before !== null) return repeat(before, head, viewer, tx);
    if (head.closed) return { outcome: "closed" };
    const { nickname, folded } = read;
    const wish: Wish = { head, viewer, nickname, folded, startId: startId.data };
    return viewer?.kind === "teacher" ? preview(wish, viewer, tx) : join(wish, tx);
  });
  if (decided.outcome !== "occupied") return decided;
  const suggestion = await freeNickname(decided.courseId, variantsOf(read.nickname));
  return { outcome: "taken", suggestion };
}

/**
 * The same start again. Its id was made for one page load (122 random bits): while nothing is
 * answered yet, whoever repeats it without a cookie is the browser that missed the first reply.
 */
async function repeat(
  before: AttemptPlace,
  head: AssignmentHead,
  viewer: Viewer | null,
  tx: Tx,
): Promise<Decided> {
  const { attemptId, personId } = before;
  if (before.assignmentId !== head.assignmentId) return { outcome: "missing" };
  if (viewer?.personId === personId) return { outcome: "started", attemptId, session: null };
  const isFresh = now().getTime() - before.startedAt.getTime() < repeatMs;
  const isUntouched = before.state === "in-progress" && (await getLastSeq(attemptId, tx)) === 0;
  if (viewer?.kind === "teacher" || !isFresh || !isUntouched) return { outcome: "missing" };
  return { outcome: "started", attemptId, session: await beginSession(personId, tx) };
}

async function beginSession(personId: string, tx: Tx): Promise<NewSession> {
  const { row, session } = freshSession("learner", personId);
  await recordSession(row, tx);
  return session;
}

async function preview(wish: Wish, viewer: TeacherViewer, tx: Tx): Promise<Decided> {
  const { head, startId } = wish;
  const { personId } = viewer;
  const newest = await findNewest(personId, head.assignmentId, tx);
  if (newest?.state === "in-progress") {
    return { outcome: "started", attemptId: newest.attemptId, session: null };
  }
  const number = (newest?.number ?? 0) + 1;
  const { assignmentId } = head;
  const attempt = { assignmentId, personId, enrolmentId: null, number, startId } as const;
  const attemptId = await createAttempt({ ...attempt, mode: "preview" }, tx);
  return { outcome: "started", attemptId, session: null };
}

async function join(wish: Wish, tx: Tx): Promise<Decided> {
  const { head, viewer, nickname, folded, startId } = wish;
  const { courseId, assignmentId } = head;
  const enrolled = viewer && (await findEnrolment(courseId, viewer.personId, tx));
  if (viewer && enrolled) {
    const isSame = enrolled.nicknameFolded === folded;
    if (isSame || (await isAtWork(viewer.personId, assignmentId, tx))) {
      return resume(wish, viewer.personId, enrolled.enrolmentId, tx);
    }
  }
  if ((await listTaken(courseId, [folded], tx)).size > 0) return { outcome: "occupied", courseId };
  // Another nickname in a class that this device is already in: somebody else sits there now.
  const known = viewer !== null && enrolled === null ? viewer : null;
  const personId = known?.personId ?? (await createPerson("learner", nickname, tx));
  const enrolment = { courseId, personId, nickname, nicknameFolded: folded };
  const enrolmentId = await createEnrolment(enrolment, tx);
  const attempt = { assignmentId, personId, enrolmentId, number: 1, startId } as const;
  const attemptId = await createAttempt({ ...attempt, mode: "graded" }, tx);
  // SC-07: a new token at every join; the one before ends.
  if (viewer !== null) await deleteSession(viewer.sessionId, tx);
  return { outcome: "started", attemptId, session: await beginSession(personId, tx) };
}

/**
 * A tab opened before the start has a nickname of its own; the link leads back to the open attempt
 * there as everywhere else, or its answers would be out of reach (P-004).
 */
async function isAtWork(personId: string, assignmentId: string, tx: Tx): Promise<boolean> {
  return (await findNewest(personId, assignmentId, tx))?.state === "in-progress";
}

/** Already in the class: the attempt of this quiz, open or done, or its first one. */
async function resume(wish: Wish, personId: string, enrolmentId: string, tx: Tx): Promise<Decided> {
  const { assignmentId } = wish.head;
  const newest = await findNewest(personId, assignmentId, tx);
  if (newest) return { outcome: "started", attemptId: newest.attemptId, session: null };
  const attempt = {
    assignmentId,
    personId,
    enrolmentId,
    number: 1,
    startId: wish.startId,
  } as const;
  const attemptId = await createAttempt({ ...attempt, mode: "graded" }, tx);
  return { outcome: "started", attemptId, session: null };
}
