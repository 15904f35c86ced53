/**
 * Who is written about and never heard (P-056): people and bodies with whom no word of saying stands
 * anywhere in the article. In doubt somebody counts as heard.
 */
import type { Entity, Relation } from "../analysis.ts";
import { bodyNouns } from "../lexicon/organisations.ts";
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { contains, type Span } from "../text/span.ts";
import { wordsOf } from "./clauses.ts";
import { mayBeSame, type Name, nameOf, sharePrint } from "./names.ts";
import type { Reading } from "./reading.ts";

export interface Unheard {
  readonly entity: Entity;
  readonly name: Name;
  /** A place in the running text that prints the name. */
  readonly named: Span;
  readonly times: number;
}

/** Named most often first. */
export function unheardIn(reading: Reading): Unheard[] {
  const speakers = heardEntities(reading);
  const open = openSources(reading);
  return reading.analysis.entities
    .flatMap((entity) => {
      const name = mayBeAsked(entity) ? nameOf(reading, entity) : null;
      if (!name || reading.isHeard(entity.id)) return [];
      const places = placesOf(reading, entity);
      // Named in the article's own telling, not only in somebody's words.
      const [named] = places.filter(
        (place) =>
          reading.isBody(reading.paragraphAt(place.start)) && reading.quoteAround(place) === null,
      );
      const first = places[0];
      if (!named || !first) return [];
      const silent =
        places.every((place) => isSilentAt(reading, place)) &&
        // "He", "the mayor": whoever speaks there may be anybody named before.
        !open.some((source) => source.start > first.start && mayMean(reading, source, entity)) &&
        !speakers.some((speaker) => speaksFor(reading, speaker, entity));
      return silent ? [{ entity, name, named, times: places.length }] : [];
    })
    .sort((a, b) => b.times - a.times);
}

/** A person by a first name that is known, or a body by its noun; never a place or an outlet. */
function mayBeAsked({ kind, name, gender }: Entity): boolean {
  const words = name.split(/\s+/u);
  if (words.length < 2) return false;
  if (kind === "named-person") return gender === "m" || gender === "f";
  return kind === "institution" && words.some((word) => bodyNouns.has(word.toLowerCase()));
}

function heardEntities(reading: Reading): Entity[] {
  return reading.analysis.entities.filter(({ id }) => reading.isHeard(id));
}

/** A body is heard through whoever may belong to it; a person only in person. */
function speaksFor(reading: Reading, speaker: Entity, silent: Entity): boolean {
  const inPerson = silent.kind === "named-person";
  // "Inspector Jones" may speak for the police; a name without any office speaks for itself.
  const bare = speaker.kind === "named-person" && speaker.roles.length === 0;
  return inPerson || bare
    ? sharePrint(reading, speaker, silent)
    : mayBeSame(reading, speaker, silent);
}

/** "He", "the captain" and the like beside words of saying, where it is not sure whom they mean. */
function openSources({ analysis }: Reading): Span[] {
  return analysis.relations.flatMap(({ source, entity, kind }) => {
    const [span] = source;
    const printed = span ? analysis.text.slice(span.start, span.end) : "";
    const known = entity !== null && entity.confidence >= 0.9 && kind === "named-person";
    const pronoun = /^(?:he|she|his|her)\b/iu.test(printed);
    const somebody = kind === "role-person" || kind === "unnamed-person";
    const described = somebody && /^(?:the|this|that)\s/iu.test(printed);
    return span && !known && (pronoun || described) ? [span] : [];
  });
}

function mayMean(reading: Reading, source: Span, { kind, gender }: Entity): boolean {
  if (kind !== "named-person") return false;
  const printed = reading.words(source);
  if (/^(?:he|his)\b/iu.test(printed)) return gender !== "f";
  return /^(?:she|her)\b/iu.test(printed) ? gender !== "m" : true;
}

/** Every place that prints the name or its last word. */
function placesOf({ text }: Reading, { name, kind }: Entity): Span[] {
  const last = name.split(/\s+/u).at(-1) ?? name;
  const wanted = kind === "named-person" && last.length > 2 ? last : name;
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const after = text.charAt(at + wanted.length);
    if (!/[\p{L}\p{N}]/u.test(after)) found.push({ start: at, end: at + wanted.length });
  }
  return found;
}

/** Words by which somebody makes a wish or a will known without "saying" it. */
const deeds =
  /\b(?:su(?:e|es|ed|ing)|order(?:s|ed|ing)?|forbade|forbids?|bann?(?:s|ed)|call(?:s|ed|ing)?|filed|files|filing|sought|seeks?|sign(?:s|ed)|apologi\w+|accept(?:s|ed)|joined|answer\w*|ask\w*|nam(?:es|ed) by|quote[sd]?|interview\w*|transcript|tweet\w*|e-?mail\w*|spokes\w+)\b/iu;

/** All words of saying in the sentence, and before it in the paragraph, belong to somebody else. */
function isSilentAt(reading: Reading, place: Span): boolean {
  const sentence = reading.sentenceSpan(reading.sentenceAt(place.start));
  const cues = reading.analysis.relations.filter((relation) => isElsewhere(relation, place));
  const covered = cues.flatMap(({ cue, source }) => [...cue, ...source]);
  let rest = reading.words(sentence);
  for (const span of covered) {
    if (!contains(sentence, span)) continue;
    const from = span.start - sentence.start;
    rest = `${rest.slice(0, from)}${" ".repeat(span.end - span.start)}${rest.slice(from + span.end - span.start)}`;
  }
  const at = place.start - sentence.start;
  const after = wordsOf(rest.slice(at)).slice(0, 13);
  const before = rest.slice(0, at);
  return (
    !deeds.test(after.join(" ")) &&
    !after.some((word) => tellsOfSpeech(word)) &&
    !/\b(?:speaking|saying|writing|asked|according)\b|\b(?:by|from|told|tells|with)\s(?:\S+\s){0,4}$/iu.test(
      before,
    )
  );
}

/** A sure source that the place is no part of. */
function isElsewhere({ source, entity, confidence }: Relation, place: Span): boolean {
  return entity !== null && confidence >= 0.6 && !source.some((span) => contains(span, place));
}
