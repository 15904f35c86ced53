"use server";

import { cookies } from "next/headers";
import { asCookie, ReadingSettings, readingCookie } from "./reading-settings.ts";

const yearInSeconds = 365 * 24 * 3600;

/** Keeps the settings on the device; the page that asked is drawn again with them. */
export async function keepReadingAction(posted: FormData): Promise<void> {
  const settings = ReadingSettings.parse(Object.fromEntries(posted));
  const store = await cookies();
  store.set(readingCookie, asCookie(settings), {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    maxAge: yearInSeconds,
  });
}
