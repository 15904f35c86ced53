/** The session ends on the server too; its token opens nothing any more. */
import "server-only";
import { deleteSession } from "#server/data/session";
import { write } from "#server/db";
import type { Viewer } from "#server/session";

export async function signOut(viewer: Viewer): Promise<{ readonly outcome: "signed-out" }> {
  await write((tx) => deleteSession(viewer.sessionId, tx));
  return { outcome: "signed-out" };
}
