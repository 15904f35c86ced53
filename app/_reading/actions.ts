"use server";

import { keepReading } from "../_session.ts";
import { ReadingSettings } from "./reading-settings.ts";

export async function keepReadingAction(posted: FormData): Promise<void> {
  await keepReading(ReadingSettings.parse(Object.fromEntries(posted)));
}
