/** For monitors: 200 while the database can be used, 503 with a reason when it cannot (OP-11). */
import { health } from "#server/health";

export async function GET(): Promise<Response> {
  const { httpStatus, body } = await health();
  return Response.json(body, { status: httpStatus, headers: { "cache-control": "no-store" } });
}
