/**
 * How much the words printed for a source tell, and nothing else: a name with what the person is, a name
 * alone, what somebody is without a name, several people, a body. The same man may be two of these.
 */
import type { Entity, Relation } from "../analysis.ts";
import { groupNouns, isRoleNoun } from "../lexicon/roles.ts";
import { courtesyTitles, officeTitles } from "../lexicon/titles.ts";
import type { Span } from "../text/span.ts";
import { wordsOf } from "./clauses.ts";
import { isFirstName } from "./name-print.ts";
import { saysPlainly } from "./plain-saying.ts";
import { hasOffice, isWordsForSeveral, partisans, printedSources } from "./printed-sources.ts";
import type { Reading } from "./reading.ts";
import { isWholeSource } from "./whole-source.ts";

export type ShownLabel = "titled" | "bare" | "role" | "group" | "body";

export interface ShownSource {
  readonly index: number;
  readonly span: Span;
  readonly label: ShownLabel;
}

/** Two forms ask for them; they are looked for once in a reading. */
const found = new WeakMap<Reading, readonly ShownSource[]>();

export function shownSources(reading: Reading): readonly ShownSource[] {
  const known = found.get(reading);
  if (known) return known;
  const sources = sourcesIn(reading);
  found.set(reading, sources);
  return sources;
}

function sourcesIn(reading: Reading): ShownSource[] {
  const printed = printedSources(reading).flatMap(
    ({ index, span, label, entity }): ShownSource[] => {
      const words = reading.words(span);
      if (label === "group") return partisans.test(words) ? [] : [{ index, span, label }];
      if (label === "body") return [{ index, span, label }];
      if (label === "nameless") return [{ index, span, label: "role" }];
      const tells = label === "person" && hasOffice(words.replace(entity.name, " "));
      return tells && words.length <= 110 ? [{ index, span, label: "titled" }] : [];
    },
  );
  const known = new Set(printed.map(({ index }) => index));
  const more = reading.analysis.relations.flatMap((relation, index): ShownSource[] => {
    const found = known.has(index) ? null : shortly(reading, relation);
    return found ? [{ index, ...found }] : [];
  });
  return [...printed, ...more];
}

/** "Roe", "Ann Roe", "the mayor", "the researchers": between their borders and the words of saying. */
function shortly(reading: Reading, relation: Relation): Omit<ShownSource, "index"> | null {
  const [span] = relation.source;
  const [cue] = relation.cue;
  if (!span || !cue || relation.source.length > 1 || relation.members.length > 0) return null;
  if (!reading.isBody(reading.paragraphAt(cue.start)) || !saysPlainly(reading, relation))
    return null;
  if (!/^(?:affirms|denies)$/u.test(relation.polarity) || relation.depth > 1) return null;
  if (/ by$|\b(?:was|were|is|are|been|being)\b/iu.test(reading.words(cue))) return null;
  if (!isWholeSource(reading, span, cue) || !standsAlone(reading, span, cue)) return null;
  if (isBareName(reading, relation, span)) return { span, label: "bare" };
  const words = reading.words(span);
  if (isRole(words)) return { span, label: "role" };
  return /^the /iu.test(words) && isWordsForSeveral(words.replace(/^the /iu, ""))
    ? { span, label: "group" }
    : null;
}

/** Nothing before or after it belongs to it: it opens its sentence or clause, or ends it. */
function standsAlone(reading: Reading, { start, end }: Span, cue: Span): boolean {
  const before = reading.text.slice(Math.max(0, start - 30), start);
  const after = reading.text.slice(end, end + 30);
  if (cue.start >= end) {
    const opens = /(?:^|[.!?,:;"“”\n]|''|\b(?:and|but|as|that|when|while|then))\s*$/iu.test(before);
    return opens && /^ $/u.test(reading.text.slice(end, cue.start));
  }
  const follows = /^ $/u.test(reading.text.slice(cue.end, start));
  return follows && /^(?:[.!?]|, ["“]|,? (?:on \p{Lu}\p{Ll}+day|in)\b|$)/u.test(after);
}

/** The name as the article has it, or its last word, and at most "Mr" before it. */
function isBareName(reading: Reading, { entity: ref }: Relation, span: Span): boolean {
  const entity = reading.entity(ref);
  if (entity?.kind !== "named-person" || (ref?.confidence ?? 0) < 0.9) return false;
  if (!isSurelyPerson(entity)) return false;
  const whole = entity.name.split(/\s+/u);
  const words = reading.words(span).split(/\s+/u);
  const [first = ""] = words;
  const own = courtesyTitles.has(first.toLowerCase().replace(/\.$/u, "")) ? words.slice(1) : words;
  const names = own.every((word) => whole.includes(word) && /^\p{Lu}/u.test(word));
  const titled = own.some(
    (word) => officeTitles.has(word.toLowerCase()) || isRoleNoun(word.toLowerCase()),
  );
  return whole.length > 1 && own.length > 0 && names && !titled && own.at(-1) === whole.at(-1);
}

/** Spoken of as he or she, or known by a first name. */
function isSurelyPerson({ gender, name }: Entity): boolean {
  return gender === "f" || gender === "m" || isFirstName(name.split(/\s+/u)[0]);
}

/** "The mayor", "a former minister": one person, by a calling alone, and no name near it. */
function isRole(words: string): boolean {
  const head = wordsOf(words).at(-1) ?? "";
  const plain = /^(?:[Tt]he|[Aa]n?|[Oo]ne)(?: \p{Ll}[\p{L}-]*){1,4}$/u.test(words);
  return plain && isRoleNoun(head) && !groupNouns.has(head) && !several.test(words);
}

const several = /\b(?:and|or|of|half|group|team|other|same)\b/iu;
