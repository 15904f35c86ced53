/** Names of people and bodies that can be marked where they stand: whole ones, in running text. */
import type { Entity } from "../analysis.ts";
import { auxiliaries } from "../lexicon/finite-forms.ts";
import { femaleNames, maleNames, unisexNames } from "../lexicon/first-names.ts";
import { closedClass } from "../lexicon/function-words.ts";
import { roleNouns } from "../lexicon/roles.ts";
import { courtesyTitles, officeTitles } from "../lexicon/titles.ts";
import type { Span } from "../text/span.ts";
import { nameOf } from "./names.ts";
import type { Reading } from "./reading.ts";

export interface Place {
  readonly name: Span;
  /** Null for people who are only described. */
  readonly entity: Entity | null;
}

export function isNamed({ how }: Entity["mentions"][number]): boolean {
  return how.endsWith("name") || how === "acronym";
}

/** Whole names of people and bodies in running text, as they are printed. */
export function placesOf(reading: Reading, heard: ReadonlySet<string>): Place[] {
  return reading.analysis.entities.flatMap((entity) => {
    if (!isParty(entity, heard)) return [];
    const places = entity.mentions.flatMap((mention): Place[] => {
      const name = withTitle(reading, mention.span);
      return isNamed(mention) && stands(reading, name, entity) ? [{ name, entity }] : [];
    });
    return places.length === 0 || nameOf(reading, entity) === null ? [] : places;
  });
}

/** "Mrs. Roe" is one name. */
export function withTitle({ text }: Reading, { start, end }: Span): Span {
  const title = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof)\.? $/u.exec(
    text.slice(Math.max(0, start - 6), start),
  );
  return { start: start - (title?.[0].length ?? 0), end };
}

/** A person by a known first name, a body by its noun, or whoever is heard elsewhere. */
function isParty({ id, kind, name, gender }: Entity, heard: ReadonlySet<string>): boolean {
  const words = name.split(/\s+/u);
  if (heard.has(id) || kind === "country") return true;
  if (kind === "named-person") return words.length > 1 && (gender === "m" || gender === "f");
  return (kind === "institution" || kind === "outlet") && words.length > 1 && bodyHead.test(name);
}

const bodyHead =
  /\b(?:Department|Ministry|Agency|Committee|Council|Commission|Association|Institute|Bureau|Board|Foundation|Federation|Court|Senate|Parliament|Police|Army|Navy|Union|Party|Company|Bank|Group|Corporation|Authority|Service|Society|Alliance|Coalition|League|Times|Post|News|Journal|Herald|Force|Guard|White House|Kremlin|Pentagon|Budget Office|Administration)$|^(?:Department|Ministry|Bank|House|Institute|Association) (?:of|for) /u;

export function isShown(reading: Reading, name: Span): boolean {
  const before = reading.text.slice(Math.max(0, name.start - 6), name.start);
  // "centres The Board": a sentence that ran into the next.
  if (/^The /u.test(reading.words(name)) && /(?<!\b(?:to|by|but|and|said|says)) $/u.test(before))
    return false;
  return (
    !/\sand\s/u.test(reading.words(name)) &&
    /^\p{Lu}[\p{L}\p{N} .&’'-]{1,50}$/u.test(reading.words(name))
  );
}

/** Not a part of a longer name, not the owner of something, and no place to be at. */
function stands(reading: Reading, { start, end }: Span, entity: Entity): boolean {
  const { text } = reading;
  const sentence = reading.sentenceSpan(reading.sentenceAt(start));
  const [, last = ""] = /(\S+) $/u.exec(text.slice(sentence.start, start)) ?? [];
  const before = last.toLowerCase().replace(/\.$/u, "");
  if (isTitle(reading.words(sentence))) return false;
  const apart =
    last === "" ||
    !/^["“‘']?\p{Lu}/u.test(last) ||
    /[,;:]$/u.test(last) ||
    courtesyTitles.has(before) ||
    officeTitles.has(before) ||
    roleNouns.has(before);
  return (
    apart &&
    !/^(?:in|at|from|near|across|throughout|outside|inside|into|to|of|through|around|toward|towards|over|off)$/u.test(
      before,
    ) &&
    isShown(reading, { start, end }) &&
    isWholeName(text.slice(start, end), entity) &&
    !/[’']s$/u.test(text.slice(start, end)) &&
    (entity.kind === "named-person" || isAlone(text, start, end)) &&
    /^(?:[,.;!?)”"]|[’']s |\s(?:\p{Ll}|\d|$)|$)/u.test(text.slice(end, end + 3)) &&
    !nounNext.test(text.slice(end, end + 30))
  );
}

/** "Roe Wins Over Northby Voters": where every word has a capital, none tells a name. */
function isTitle(sentence: string): boolean {
  const long = sentence.match(/(?<![\p{L}’'-])\p{L}{4,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Ll}/u.test(word)).length <= 1;
}

/** Of a person the last name, or a title or known first name before the rest; of a body all of it. */
function isWholeName(printed: string, { kind, name }: Entity): boolean {
  if (kind !== "named-person") {
    return (
      printed.replace(/^the /iu, "") === name.replace(/^the /iu, "") ||
      /^\p{Lu}{3,}$/u.test(printed)
    );
  }
  const [first = "", ...rest] = printed.split(/\s+/u);
  const plain = first.toLowerCase().replace(/\.$/u, "");
  const known = [femaleNames, maleNames, unisexNames].some((names) => names.has(first));
  const titled = courtesyTitles.has(plain) || officeTitles.has(plain);
  return rest.length === 0 || known || titled || /^\p{Lu}\.$/u.test(first);
}

/** A body or a state itself, not "the U.S. senator" or "Sydney, Australia". */
export function isAlone(text: string, start: number, end: number): boolean {
  const [, next = ""] = /^ ([\p{L}’'-]+)/u.exec(text.slice(end, end + 30)) ?? [];
  const verb = auxiliaries.has(next.toLowerCase()) || /[a-z]{3}ed$/u.test(next);
  const free = next === "" || verb || closedClass.has(next.toLowerCase());
  return free && !/\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "the Roe campaign" */
const nounNext =
  /^ (?:campaign|administration|supporters?|officials?|family|team|staff|camp|aides?|spokes\p{L}+|voters?|plan|rally|rallies|presidency|era|brand|foundation)\b/u;
