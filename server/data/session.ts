/** Sessions: every read and write of them. Tokens are known here by their hash only (SC-06). */
import "server-only";
import { type Reader, reader, type Tx } from "#server/db";

export interface SessionRow {
  readonly id: string;
  readonly tokenHash: string;
  readonly kind: "teacher" | "learner";
  readonly personId: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

interface FoundBase {
  readonly sessionId: string;
  readonly personId: string;
  readonly seenAt: Date;
  readonly expiresAt: Date;
}

export type FoundSession =
  | (FoundBase & { readonly kind: "learner" })
  | (FoundBase & {
      readonly kind: "teacher";
      readonly teacher: { readonly name: string; readonly email: string };
    });

export async function findSession(
  tokenHash: string,
  db: Reader = reader(),
): Promise<FoundSession | null> {
  const row = await db.session.findUnique({
    where: { tokenHash },
    select: {
      id: true,
      kind: true,
      personId: true,
      seenAt: true,
      expiresAt: true,
      person: { select: { name: true, account: { select: { email: true } } } },
    },
  });
  if (row === null) return null;
  const { id: sessionId, personId, seenAt, expiresAt } = row;
  const base = { sessionId, personId, seenAt, expiresAt };
  const { name, account } = row.person;
  if (row.kind !== "teacher") return { ...base, kind: "learner" };
  // A teacher without an account cannot be signed in: the account was removed.
  return account === null
    ? null
    : { ...base, kind: "teacher", teacher: { name, email: account.email } };
}

export async function recordSession(row: SessionRow, tx: Tx): Promise<void> {
  await tx.session.create({ data: { ...row } });
}

export async function touchSession(sessionId: string, at: Date, tx: Tx): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId }, data: { seenAt: at } });
}

export async function deleteSession(sessionId: string, tx: Tx): Promise<void> {
  await tx.session.deleteMany({ where: { id: sessionId } });
}

/** Expired sessions go when their person gets a new one. */
export async function deleteExpiredSessions(personId: string, at: Date, tx: Tx): Promise<void> {
  await tx.session.deleteMany({ where: { personId, expiresAt: { lte: at } } });
}
