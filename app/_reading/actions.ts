"use server";

import { named } from "../_form.ts";
import { keepReading } from "../_session.ts";
import { ReadingSettings } from "./reading-settings.ts";

export async function keepReadingAction(posted: FormData): Promise<void> {
  await keepReading(ReadingSettings.parse(named(posted, Object.keys(ReadingSettings.shape))));
}
