/** Numbers and times as a teacher reads them; times in UTC until a school can set its zone. */
const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

export function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function percent(share: number | null): string {
  return share === null ? "–" : `${Math.round(share * 100)}`;
}

export function duration(durationMs: number | null): string {
  if (durationMs === null) return "–";
  const seconds = Math.round(durationMs / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}

export function dayOf(date: Date): string {
  return day.format(date);
}

/** A confidence as a frequency, rounded down: a promise is never rounded up. */
export function outOfHundred(confidence: number): string {
  const count = Math.min(99, Math.floor(confidence * 100 + 1e-9));
  return `${count} in 100 like this have the right key.`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
