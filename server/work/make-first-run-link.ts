/** The one-time link that makes the first teacher (SC-28): 256 bits, 30 minutes. */
import "server-only";
import { now } from "#server/clock";
import { createFirstRunLink, hasTeacher } from "#server/data/account";
import { write } from "#server/db";
import { hashOf, randomToken } from "#server/session";

export type FirstRunLink =
  | { readonly outcome: "made"; readonly path: string; readonly expiresAt: Date }
  | { readonly outcome: "teacher-exists" };

const lifeMs = 30 * 60_000;

export async function makeFirstRunLink(): Promise<FirstRunLink> {
  // A link made at the same instant as the first teacher is void all the same.
  if (await hasTeacher()) return { outcome: "teacher-exists" };
  const token = randomToken();
  const expiresAt = new Date(now().getTime() + lifeMs);
  await write((tx) => createFirstRunLink(hashOf(token), expiresAt, tx));
  return { outcome: "made", path: `/first-run/${token}`, expiresAt };
}
