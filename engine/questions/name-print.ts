/** How the text itself prints a name: with "the" or without, and whether its first word is a common one. */
import type { Reading } from "./reading.ts";

/** `first` consists of letters alone. */
export function isCommonWord(reading: Reading, first: string): boolean {
  return new RegExp(`[^\\p{L}]${first.toLowerCase()}[^\\p{L}]`, "u").test(reading.text);
}

/** A common noun at the head of a sentence loses its capital; a proper one keeps it. */
export function lowered(reading: Reading, printed: string): string {
  const first = printed.split(" ")[0] ?? "";
  const escaped = first.replace(/[\^$\\.*+?()[\]{}|/]/gu, "\\$&");
  const within = new RegExp(`[\\p{Ll},] ${escaped}(?![\\p{L}])`, "u");
  if (within.test(reading.text) || /\p{Lu}.*\p{Lu}/u.test(first)) return printed;
  return printed.charAt(0).toLowerCase() + printed.slice(1);
}

/** The text itself tells: most places that print the name put "the" before it. */
export function takesThe(reading: Reading, printed: string): boolean {
  let plain = 0;
  let withThe = 0;
  const { text } = reading;
  const several = printed.includes(" ");
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + printed.length))) continue;
    const before = text.slice(Math.max(0, at - 30), at);
    // "the nonpartisan Budget Office" has its article too; "Brazil's National Institute" tells nothing.
    if (/\b[Tt]he $/u.test(before) || (several && /\b[Tt]he [\p{Ll}-]+ $/u.test(before)))
      withThe += 1;
    else if (!/['’]s $|s['’] $/u.test(before)) plain += 1;
  }
  if (withThe === plain) return bodyHead.test(printed);
  return withThe > plain;
}

const bodyHead =
  /\b(?:Authority|Ministry|Institute|Department|Agency|Committee|Council|Office|Commission|Association|Cent(?:er|re)|Bureau|Board|Foundation|Federation|Court|Senate|Administration)(?:$| (?:of|for) )/u;
