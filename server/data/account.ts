/** The school, its persons, teachers' accounts and what guards them; every read and write of these. */
import "server-only";
import { randomUUID } from "node:crypto";
import { now } from "#server/clock";
import { type Reader, reader, type Tx } from "#server/db";

/** One install is one school (P-021). */
const schoolId = "11111111-1111-4111-8111-111111111111";
const housePersonId = "22222222-2222-4222-8222-222222222222";

/** The school's row, made with the first person. */
export async function recordSchool(tx: Tx): Promise<string> {
  const found = await tx.school.findUnique({ where: { id: schoolId }, select: { id: true } });
  if (found === null) {
    await tx.school.create({ data: { id: schoolId, name: "School", createdAt: now() } });
  }
  return schoolId;
}

/** Takes the school's lock (DS-09): what may happen once in a school is decided one at a time. */
export async function lockSchool(tx: Tx): Promise<void> {
  const { count } = await tx.school.updateMany({ where: { id: schoolId }, data: { id: schoolId } });
  if (count === 0) await recordSchool(tx);
}

export async function createPerson(
  kind: "teacher" | "learner",
  name: string,
  tx: Tx,
): Promise<string> {
  const id = randomUUID();
  const school = await recordSchool(tx);
  await tx.person.create({ data: { id, schoolId: school, kind, name, createdAt: now() } });
  return id;
}

/** Whose the example quizzes are; nobody can sign in as it. */
export async function recordHousePerson(tx: Tx): Promise<string> {
  const id = housePersonId;
  if ((await tx.person.findUnique({ where: { id }, select: { id: true } })) === null) {
    const school = await recordSchool(tx);
    const data = { id, schoolId: school, kind: "house", name: "Hearsay", createdAt: now() };
    await tx.person.create({ data });
  }
  return id;
}

export async function hasTeacher(db: Reader = reader()): Promise<boolean> {
  return (await db.account.count()) > 0;
}

export interface AccountRow {
  readonly personId: string;
  readonly passwordHash: string;
}

export async function findAccount(
  email: string,
  db: Reader = reader(),
): Promise<AccountRow | null> {
  return db.account.findUnique({
    where: { email },
    select: { personId: true, passwordHash: true },
  });
}

export async function createAccount(
  account: { readonly personId: string; readonly email: string; readonly passwordHash: string },
  tx: Tx,
): Promise<void> {
  await tx.account.create({ data: { id: randomUUID(), ...account, createdAt: now() } });
}

export async function createFirstRunLink(
  tokenHash: string,
  expiresAt: Date,
  tx: Tx,
): Promise<void> {
  await tx.firstRunLink.create({
    data: { id: randomUUID(), tokenHash, createdAt: now(), expiresAt },
  });
}

/** True once for a link that is known, unused and not expired (SC-28). */
export async function recordLinkUsed(tokenHash: string, tx: Tx): Promise<boolean> {
  const at = now();
  const { count } = await tx.firstRunLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  return count === 1;
}

export async function isKnownDevice(
  deviceHash: string,
  personId: string,
  db: Reader = reader(),
): Promise<boolean> {
  const where = { deviceHash_personId: { deviceHash, personId } };
  return (await db.device.findUnique({ where, select: { id: true } })) !== null;
}

export async function recordDevice(deviceHash: string, personId: string, tx: Tx): Promise<void> {
  const at = { lastAt: now() };
  const { count } = await tx.device.updateMany({ where: { deviceHash, personId }, data: at });
  if (count === 0) {
    await tx.device.create({ data: { id: randomUUID(), deviceHash, personId, ...at } });
  }
}

export interface Failures {
  readonly failures: number;
  readonly lastAt: Date;
}

export async function findFailures(key: string, db: Reader = reader()): Promise<Failures | null> {
  return db.signInCounter.findUnique({ where: { key }, select: { failures: true, lastAt: true } });
}

/** Failures before `forgetBefore` are forgotten; the new one counts from 1 then. */
export async function recordFailure(key: string, forgetBefore: Date, tx: Tx): Promise<void> {
  const at = now();
  const { count } = await tx.signInCounter.updateMany({
    where: { key, lastAt: { gt: forgetBefore } },
    data: { failures: { increment: 1 }, lastAt: at },
  });
  if (count === 1) return;
  await tx.signInCounter.deleteMany({ where: { key } });
  await tx.signInCounter.create({ data: { key, failures: 1, firstAt: at, lastAt: at } });
}

export async function deleteFailures(key: string, tx: Tx): Promise<void> {
  await tx.signInCounter.deleteMany({ where: { key } });
}
