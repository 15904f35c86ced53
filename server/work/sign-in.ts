/**
 * A teacher signs in. Wrong tries slow the account down and never lock it; a device that signed in
 * before is counted apart, so nobody elsewhere can keep a teacher out (assurance.md 3.1).
 */
import "server-only";
import { now } from "#server/clock";
import {
  deleteFailures,
  findAccount,
  findFailures,
  isKnownDevice,
  recordDevice,
  recordFailure,
} from "#server/data/account";
import { deleteExpiredSessions, recordSession } from "#server/data/session";
import { write } from "#server/db";
import { isPassword } from "#server/password";
import { freshSession, hashOf, type NewSession } from "#server/session";
import { Email } from "./create-first-teacher.ts";

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** A random id that the browser keeps. */
  readonly deviceId: string;
}

export type SignIn =
  | { readonly outcome: "signed-in"; readonly session: NewSession }
  | { readonly outcome: "refused" }
  | { readonly outcome: "wait"; readonly seconds: number }
  | { readonly outcome: "busy" };

const forgetMs = 30 * 60_000;
const freeTries = 10;

/** From the 11th wrong try on: 1 s, doubling to 60 s. */
function pauseMs(failures: number): number {
  return failures < freeTries ? 0 : Math.min(60_000, 1000 * 2 ** (failures - freeTries));
}

async function secondsLeft(key: string): Promise<number> {
  const found = await findFailures(key);
  if (found === null) return 0;
  const sinceMs = now().getTime() - found.lastAt.getTime();
  if (sinceMs > forgetMs) return 0;
  return Math.max(0, Math.ceil((pauseMs(found.failures) - sinceMs) / 1000));
}

export async function signIn({ email, password, deviceId }: Credentials): Promise<SignIn> {
  const address = Email.safeParse(email);
  const folded = address.success ? address.data : email.trim().toLowerCase().slice(0, 254);
  const account = address.success ? await findAccount(folded) : null;
  const deviceHash = hashOf(deviceId);
  const isKnown = account !== null && (await isKnownDevice(deviceHash, account.personId));
  const key = isKnown ? `device ${deviceHash} ${hashOf(folded)}` : `account ${hashOf(folded)}`;
  const seconds = await secondsLeft(key);
  if (seconds > 0) return { outcome: "wait", seconds };
  const fits = await isPassword(password, account?.passwordHash ?? null);
  if (fits === null) return { outcome: "busy" };
  if (!fits || account === null) {
    const forgetBefore = new Date(now().getTime() - forgetMs);
    await write((tx) => recordFailure(key, forgetBefore, tx));
    return { outcome: "refused" };
  }
  const { personId } = account;
  const { row, session } = freshSession("teacher", personId);
  await write(async (tx) => {
    await recordSession(row, tx);
    await deleteExpiredSessions(personId, row.createdAt, tx);
    await deleteFailures(key, tx);
    await recordDevice(deviceHash, personId, tx);
  });
  return { outcome: "signed-in", session };
}
