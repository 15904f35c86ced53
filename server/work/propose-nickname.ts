/** A neutral nickname that is free in the class of a share link (product.md 1.1). */
import "server-only";
import { listTaken } from "#server/data/play";
import { findAssignment } from "#server/data/revision";
import { foldNickname, inventNickname, variantsOf } from "#server/nickname";

/** For an unknown link too: the page that asks decides what to say of it. */
export async function proposeNickname(shareToken: string): Promise<string> {
  const head = await findAssignment(shareToken);
  const proposed = Array.from({ length: 8 }, inventNickname);
  if (head === null) return proposed[0] ?? inventNickname();
  return freeNickname(head.courseId, [...proposed, ...variantsOf(inventNickname())]);
}

/** The first of these that nobody in the class has. */
export async function freeNickname(
  courseId: string,
  candidates: readonly string[],
): Promise<string> {
  const taken = await listTaken(courseId, candidates.map(foldNickname));
  return candidates.find((one) => !taken.has(foldNickname(one))) ?? inventNickname();
}
