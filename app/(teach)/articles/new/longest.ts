/** A limit that the browser keeps too; a file of its own, so that no schema is sent along. */
import type { Problem } from "../../../_form.ts";

/**
 * More than this is not even sent: the server would cut the request off (SC-17), and what was typed
 * must stay. What comes in below is counted by the importer, after normalising.
 */
export const longestSent = 300_000;

export function tooLong(length: number): Problem {
  const count = length.toLocaleString("en-GB");
  const sentence = `The text has ${count} characters; Hearsay reads up to 200,000. Paste one article, not several.`;
  return { id: "text", sentence };
}
