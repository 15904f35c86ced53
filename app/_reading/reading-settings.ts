/** How somebody likes to read, kept on their device in one cookie; anything odd reads as unset. */
import * as z from "zod";

export const ReadingSettings = z.object({
  scheme: z.enum(["device", "light", "tinted", "dark"]).catch("device"),
  size: z.enum(["85", "100", "120", "150"]).catch("100"),
  face: z.enum(["serif", "plain"]).catch("serif"),
  lines: z.enum(["close", "normal", "wide"]).catch("normal"),
  letters: z.enum(["normal", "wide"]).catch("normal"),
});
export type ReadingSettings = z.infer<typeof ReadingSettings>;

export const readingCookie = "hearsay-reading";

/** The cookie's value: the five words in order, since it holds nothing else. */
export function asCookie(settings: ReadingSettings): string {
  const { scheme, size, face, lines, letters } = settings;
  return [scheme, size, face, lines, letters].join(".");
}

export function fromCookie(value: string): ReadingSettings {
  const [scheme, size, face, lines, letters] = value.split(".");
  return ReadingSettings.parse({ scheme, size, face, lines, letters });
}
