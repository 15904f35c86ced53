/** One save over the wire, and what its reply means for the queue (DS-29). */
import type { QueueEntry } from "./queue-store.ts";

export type Sent =
  | { readonly outcome: "saved"; readonly savedAt: Date }
  /** The server holds something newer (409 stale, or a sequence number already taken). */
  | { readonly outcome: "newer" }
  | { readonly outcome: "closed" }
  /** Final: sending it again would not help. */
  | { readonly outcome: "refused"; readonly sentence: string }
  | { readonly outcome: "signed-out" }
  | { readonly outcome: "later"; readonly afterMs: number | null };

export async function sendAnswer(entry: QueueEntry, keepalive: boolean): Promise<Sent> {
  const { given: _, ...body } = entry;
  try {
    const reply = await fetch("/api/answers", {
      method: "POST",
      keepalive,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return await understood(reply);
  } catch {
    return { outcome: "later", afterMs: null };
  }
}

async function understood(reply: Response): Promise<Sent> {
  if (reply.status === 429 || reply.status >= 500) {
    const seconds = Number(reply.headers.get("retry-after") ?? "");
    return { outcome: "later", afterMs: seconds > 0 ? seconds * 1000 : null };
  }
  if (reply.status === 401) return { outcome: "signed-out" };
  const body: unknown = await reply.json();
  if (reply.ok) return { outcome: "saved", savedAt: new Date(textAt(body, "savedAt")) };
  const error = textAt(body, "error");
  if (error === "stale" || error === "seq_taken") return { outcome: "newer" };
  if (error === "attempt_closed") return { outcome: "closed" };
  return { outcome: "refused", sentence: textAt(body, "message") || "This answer was not taken." };
}

function textAt(body: unknown, name: string): string {
  if (typeof body !== "object" || body === null) return "";
  const found: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof found === "string" ? found : "";
}
