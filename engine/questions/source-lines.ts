/** Lines that tell where a page has something from: "Source: ...", "(AP)", "Photo by ..."; no sentence names them. */
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
  return reading.analysis.paragraphs.some(({ number, span }) => {
    if (Math.abs(number - paragraph) > 1) return false;
    const printed = reading.words(span).replace(dateline, "");
    return label.test(printed) || named.test(printed);
  });
}
