/** What a write says when the database could not take it now; handlers and forms ask `isBusy`. */

/** Shown as 503 with Retry-After, never as wrong input. */
export class Busy extends Error {
  override readonly name = "HearsayBusy";
  readonly reason: "busy" | "unknown" | "storage_full" | "storage_damaged";
  readonly retryAfterSeconds: number;

  constructor(reason: Busy["reason"], cause?: unknown) {
    super(`the database answered: ${reason}`, { cause });
    this.reason = reason;
    this.retryAfterSeconds = reason === "storage_full" ? 30 : 2;
  }
}

/** By name, since each of Next's bundles has a class `Busy` of its own. */
export function isBusy(error: unknown): error is Busy {
  return error instanceof Error && error.name === "HearsayBusy";
}
