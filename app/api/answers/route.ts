/** Saves one answer in the background (F9): what it says is committed and on the disk (P-005). */
import * as z from "zod";
import { isBusy } from "#server/busy";
import { secondsToWait } from "#server/limits";
import { type SaveAnswer, saveAnswer } from "#server/work/save-answer";
import { viewer } from "../../_session.ts";
import { readJson } from "../_json-body.ts";

const Id = z.string().min(1).max(64);

const Body = z.strictObject({
  attemptId: Id,
  questionId: Id,
  answerId: z.uuid(),
  seq: z.int().min(1).max(1_000_000),
  value: z.json(),
  /** Milliseconds since 1970 by the device's clock; kept, never trusted. */
  clientAt: z.int().min(0).max(8_640_000_000_000_000),
});

const mostBytes = 65_536;

export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, mostBytes);
  if (body.outcome === "refused") return told(body.status, "not_json", body.message);
  const who = await viewer();
  if (who === null) return told(401, "signed_out", "This device has not joined.");
  const read = Body.safeParse(body.value);
  if (!read.success) return told(400, "not_an_answer", "This is not an answer.");
  const { clientAt, ...answer } = read.data;
  const seconds = secondsToWait("save-answer", `${who.personId} ${answer.attemptId}`);
  if (seconds !== null) return later(429, "too_many", seconds);
  try {
    return replyTo(await saveAnswer(who, { ...answer, clientAt: new Date(clientAt) }));
  } catch (error) {
    if (isBusy(error)) return later(503, "busy", error.retryAfterSeconds);
    throw error;
  }
}

function replyTo(saved: SaveAnswer): Response {
  switch (saved.outcome) {
    case "saved":
      return reply(200, saved.body);
    case "stale":
      return reply(409, { error: "stale", lastSeq: saved.lastSeq, value: saved.value });
    case "seq-taken":
      return reply(409, { error: "seq_taken", lastSeq: saved.lastSeq });
    case "closed":
      return told(409, "attempt_closed", "These answers are handed in already.");
    case "unreadable":
      return told(400, "unreadable", saved.problem);
    case "missing":
      return told(404, "missing", "There is no such attempt.");
  }
}

function told(status: number, error: string, message: string): Response {
  return reply(status, { error, message });
}

function later(status: 429 | 503, error: string, seconds: number): Response {
  const message = "Nothing is lost; try again.";
  return reply(status, { error, message }, { "retry-after": String(seconds) });
}

function reply(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, {
    status,
    headers: { "cache-control": "private, no-store", ...headers },
  });
}
