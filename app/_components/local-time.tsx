"use client";

/** A moment by the clock of whoever reads; by UTC, and saying so, before scripts have loaded. */
import { useSyncExternalStore } from "react";

interface LocalTimeProps {
  /** ISO 8601. */
  readonly at: string;
  readonly with?: "time" | "day-and-time";
}

export function LocalTime({ at, with: shown = "time" }: LocalTimeProps) {
  const words = useSyncExternalStore(
    never,
    () => inWords(at, shown, undefined),
    () => `${inWords(at, shown, "UTC")} UTC`,
  );
  return <time dateTime={at}>{words}</time>;
}

function never() {
  return () => {};
}

function inWords(at: string, shown: "time" | "day-and-time", timeZone: string | undefined): string {
  const day = { day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat("en-GB", {
    ...(shown === "time" ? {} : day),
    hour: "2-digit",
    minute: "2-digit",
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(at));
}
