/**
 * A wording as plain text, where markup cannot stand (an option of a native select, a page title).
 * Its own few lines, because a file of the browser may take no value from the engine (HR10).
 */
import type { Wording } from "#engine";

export function plainWords(wording: Wording): string {
  return wording
    .map((phrase) => {
      if ("ours" in phrase) return phrase.ours;
      if ("quote" in phrase) return `“${phrase.quote}”`;
      return "words" in phrase ? phrase.words : `paragraph ${phrase.paragraph}`;
    })
    .join("");
}
