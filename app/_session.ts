/** The one reader of cookies: who is asking, and how they like to read. */
import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import * as z from "zod";
import { now } from "#server/clock";
import {
  cookieName,
  cookieOptions,
  findViewer,
  type LearnerViewer,
  type NewSession,
  type TeacherViewer,
  type Viewer,
} from "#server/session";
import {
  asCookie,
  fromCookie,
  type ReadingSettings,
  readingCookie,
} from "./_reading/reading-settings.ts";

/** Whoever is asking, or nobody; looked up once a request. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const store = await cookies();
  return findViewer(store.get(cookieName())?.value ?? null);
});

/** A teacher, or the way to the sign-in page and back to `path`. */
export async function requireTeacher(path = "/quizzes"): Promise<TeacherViewer> {
  const found = await viewer();
  if (found?.kind !== "teacher") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return found;
}

/** Whoever may hold an attempt: a learner, or a teacher who previews. Nobody else finds the page. */
export async function requireLearner(): Promise<LearnerViewer | TeacherViewer> {
  const found = await viewer();
  if (found === null) notFound();
  return found;
}

/** Hands a fresh session to the browser; only in actions and handlers. */
export async function startSession(session: NewSession): Promise<void> {
  const store = await cookies();
  store.set(cookieName(), session.token, cookieOptions(session.expiresAt));
}

export async function endSession(): Promise<void> {
  const store = await cookies();
  store.delete(cookieName());
}

const deviceCookie = "hearsay-device";

/**
 * A random name for this browser, so that failed sign-ins elsewhere do not lock it out; made at the
 * first sign-in, so only in actions and handlers.
 */
export async function deviceId(): Promise<string> {
  const store = await cookies();
  const known = z.uuid().safeParse(store.get(deviceCookie)?.value);
  if (known.success) return known.data;
  const made = randomUUID();
  store.set(deviceCookie, made, { ...cookieOptions(inYears(1)), path: "/" });
  return made;
}

function inYears(years: number): Date {
  return new Date(now().getTime() + years * 365 * 24 * 3_600_000);
}

export async function readingSettings(): Promise<ReadingSettings> {
  const store = await cookies();
  return fromCookie(store.get(readingCookie)?.value ?? "");
}

/** Keeps how somebody likes to read on their device; the page that asked is drawn again with it. */
export async function keepReading(settings: ReadingSettings): Promise<void> {
  const store = await cookies();
  store.set(readingCookie, asCookie(settings), {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    maxAge: 365 * 24 * 3600,
  });
}
