/**
 * Who is asking. A Viewer is minted here alone, from the opaque token in the cookie, whose SHA-256 is
 * looked up (SC-06); nothing else in the house can make one.
 */
import "server-only";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { isBusy } from "./busy.ts";
import { now } from "./clock.ts";
import { findSession, type SessionRow, touchSession } from "./data/session.ts";
import { write } from "./db.ts";
import { env } from "./env.ts";

declare const minted: unique symbol;

export interface LearnerViewer {
  readonly [minted]: true;
  readonly kind: "learner";
  readonly personId: string;
  readonly sessionId: string;
}

export interface TeacherViewer {
  readonly [minted]: true;
  readonly kind: "teacher";
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
}

export type Viewer = LearnerViewer | TeacherViewer;

/** What a verb hands to `app`, which sets the cookie. */
export interface NewSession {
  readonly token: string;
  readonly expiresAt: Date;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** SC-08. */
const lifeMs = { teacher: 14 * dayMs, learner: 30 * dayMs } as const;
const teacherIdleMs = 12 * hourMs;
const touchEveryMs = 5 * 60_000;

/** SHA-256 in hex: all that the database keeps of a token. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** 256 random bits. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** A session to be recorded, and the token that only its holder gets. */
export function freshSession(
  kind: Viewer["kind"],
  personId: string,
): { readonly row: SessionRow; readonly session: NewSession } {
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + lifeMs[kind]);
  const token = randomToken();
  const row = { id: randomUUID(), kind, personId, createdAt, seenAt: createdAt, expiresAt };
  return { row: { ...row, tokenHash: hashOf(token) }, session: { token, expiresAt } };
}

export async function findViewer(token: string | null): Promise<Viewer | null> {
  if (token === null || !/^[\w-]{43}$/u.test(token)) return null;
  const found = await findSession(hashOf(token));
  if (found === null) return null;
  const at = now();
  const idleMs = at.getTime() - found.seenAt.getTime();
  const { sessionId, personId } = found;
  if (found.expiresAt <= at) return null;
  if (found.kind === "teacher" && idleMs > teacherIdleMs) return null;
  if (idleMs > touchEveryMs) await touch(sessionId, at);
  return found.kind === "teacher"
    ? ({ kind: "teacher", personId, sessionId, ...found.teacher } as TeacherViewer)
    : ({ kind: "learner", personId, sessionId } as LearnerViewer);
}

/** Looking at a page must not fail because the database cannot write now. */
async function touch(sessionId: string, at: Date): Promise<void> {
  try {
    await write((tx) => touchSession(sessionId, at, tx));
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

/** SC-07: not every browser keeps a `Secure` cookie on plain http. */
export function cookieName(): string {
  return env().secure ? "__Host-hearsay" : "hearsay";
}

export interface CookieOptions {
  readonly httpOnly: true;
  readonly sameSite: "lax";
  readonly path: "/";
  readonly secure: boolean;
  readonly expires: Date;
}

export function cookieOptions(expiresAt: Date): CookieOptions {
  return {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: env().secure,
    expires: expiresAt,
  };
}
