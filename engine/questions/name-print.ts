/** What the look of a name tells: "the" before it or not, a common word at its head, no person at its end. */
import type { Entity, SourceKind } from "../analysis.ts";
import { femaleNames, maleNames, unisexNames } from "../lexicon/first-names.ts";
import { bodyNouns } from "../lexicon/organisations.ts";
import { officeTitles, styles } from "../lexicon/titles.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { Span } from "../text/span.ts";
import type { Name } from "./names.ts";
import type { Reading } from "./reading.ts";

/** Last words of what is no person: holidays, places, titles, firms, shows. */
export const notPersons = new Set(
  wordList(`day eve week street avenue road square bridge park island islands river lake bay valley mountain
    hill coast beach airport station university college school hospital church act bill law treaty war
    representative secretary ambassador envoy spokesman spokeswoman party city county state states republic
    house palace center centre club cup league prize award summit series times post news amendment legacy show report magazine
    radio network channel museum library theatre theater stadium arena bank fund trust hotel tower
    healthcare care energy media capital industries systems services technologies holdings partners group statement declaration inn resort democratic republican`),
);

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

export function isFirstName(word: string | undefined): boolean {
  const name = word ?? "";
  return maleNames.has(name) || femaleNames.has(name) || unisexNames.has(name);
}

/** "State Ann Roe", "Council Ann Roe", "Northby Mayor Ann Roe": the end of a title was read on to a name. */
export function startsLate(reading: Reading, name: string): boolean {
  const [first = "", ...rest] = name.split(/\s+/u);
  if (rest.length < 2) return false;
  if (rest.slice(0, -1).some((word) => offices.has(word))) return true;
  const lower = first.toLowerCase();
  if (isFirstName(first) || officeTitles.has(lower) || styles.has(lower)) return false;
  // "Miss Universe Ann Roe": the first word goes on with what stands before.
  return (
    bodyNouns.has(lower) ||
    /^(?:state|states|city|county|party|university|universe|house)$/u.test(lower) ||
    (isFirstName(rest[0]) && goesOnFrom(reading, name))
  );
}

const offices = new Set(
  wordList("Mayor President Governor Senator Minister Secretary Director Chief"),
);

function goesOnFrom(reading: Reading, name: string): boolean {
  const at = reading.text.indexOf(name);
  const before = at < 0 ? "" : reading.text.slice(Math.max(0, at - 30), at);
  return /\p{Lu}[\p{L}]+ (?:of )?$/u.test(before);
}

/** "Mr. Obama": another one than Michelle Obama, though his whole name is printed nowhere. */
export function isOfAnother(
  reading: Reading,
  last: string,
  gender: "f" | "m" | "n" | null,
): boolean {
  const title = gender === "f" ? /\bMr\.? $/u : gender === "m" ? /\b(?:Ms|Mrs|Miss)\.? $/u : null;
  if (!title) return false;
  const { text } = reading;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    if (title.test(text.slice(Math.max(0, at - 6), at))) return true;
  }
  return false;
}

/** A statement that prints the name, or a person's last name, gives its source away. */
export function tellsName(
  reading: Reading,
  shown: Span,
  { inside }: Name,
  kind: SourceKind,
): boolean {
  const printed = reading.words(shown);
  const last = inside.split(" ").at(-1) ?? inside;
  const whole = printed.includes(inside.replace(/^the /u, ""));
  return whole || (kind === "named-person" && last.length > 3 && printed.includes(last));
}

/** "the journal Judgment | and Decision Making": the first word of a title that goes on. */
export function isTorn(reading: Reading, { kind, name, mentions }: Entity): boolean {
  if (kind === "named-person" || name.includes(" ")) return false;
  const goesOn = ({ span }: Entity["mentions"][number]) =>
    reading.words(span) === name &&
    /^ (?:and|of|for|&) (?:the )?\p{Lu}/u.test(reading.text.slice(span.end, span.end + 12));
  return mentions.length > 0 && mentions.every(goesOn);
}
