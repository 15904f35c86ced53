/**
 * Lines that tell where a page has something from: "Source: ...", "(AP)", "Photo by ...", or a name under
 * each letter; no sentence names them.
 */
import { isFirstName } from "./name-print.ts";
import type { Reading } from "./reading.ts";

/** "Source: Harlow Council." at the beginning of a line, or behind a sentence or a bracket. */
const label =
  /(?:^|\n|[.!?)\]|(–—]\s*)(?:sources?|data|credits?|figures|graphic|chart|map|table|photos?|photographs?|images?|pictures?|video)(?: (?:credits?|sources?|courtesy(?: of)?))?\s*:\s*[\p{L}\d@]/iu;

const named =
  /\b(?:[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Pp]ictures?|[Gg]raphic|[Cc]hart|[Vv]ideo|Courtesy) (?:by|courtesy of|via|of) (?:the )?\p{Lu}|(?:^|\n|[.(|]\s*)(?:[Vv]ia|[Hh]\/[Tt]) \p{Lu}|\(\s*(?:AP|AFP|Reuters|UPI|Xinhua|DPA|TASS|Bloomberg|source[^)]{0,80}|AP [^)]{0,80}|[^()]{2,40}\/\s?(?:AP|AFP|Reuters|EPA|Getty[^()]{0,20}))\s*\)/u;

/** A place before it: "HARLOW (AP) - ..." tells whose article it is. */
const dateline = /^\s*\p{Lu}[\p{L} .,'’]{2,40}\s\(\p{Lu}\p{L}{1,10}\)\s*[-–—]+\s/u;

/** In the paragraph, or in the one before or after it. */
export function hasSourceLine(reading: Reading, paragraph: number): boolean {
  if (isSigned(reading)) return true;
  return reading.analysis.paragraphs.some(({ number, span }) => {
    if (Math.abs(number - paragraph) > 1) return false;
    const printed = reading.words(span).replace(dateline, "");
    return label.test(printed) || named.test(printed);
  });
}

const signed = new WeakMap<Reading, boolean>();

/** Letters and posts with a name or an account under each: whose a paragraph is, another one tells. */
export function isSigned(reading: Reading): boolean {
  const known = signed.get(reading);
  if (known !== undefined) return known;
  const names = reading.analysis.paragraphs.filter(({ span }) => isSignature(reading.words(span)));
  signed.set(reading, names.length > 1);
  return names.length > 1;
}

function isSignature(printed: string): boolean {
  const line = printed.trim().replace(/^[-–—―]\s*/u, "");
  if (/^@\w{2,}$/u.test(line)) return true;
  const [first = "", ...rest] = line.split(" ");
  const isName =
    rest.length > 0 && rest.length < 4 && rest.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word));
  return isName && isFirstName(first);
}
