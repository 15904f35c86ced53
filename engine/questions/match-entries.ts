/** Statements for a list in which each is given to the one who makes it: which fit beside each other. */
import type { Entity } from "../analysis.ts";
import { spanLength } from "../text/span.ts";
import { matterOf, restates } from "./clauses.ts";
import { tellsName } from "./name-print.ts";
import { mayBeSame, type Name, nameOf } from "./names.ts";
import { shortened } from "./openings.ts";
import { capitalised, paragraph, quote, wording, words } from "./phrases.ts";
import type { Judged, Proof } from "./question.ts";
import type { Reading } from "./reading.ts";
import type { Rival } from "./rivals.ts";
import { firstNamed, isSign } from "./sources.ts";
import type { Statement } from "./statements.ts";
import type { Phrase } from "./wording.ts";

export interface Entry {
  readonly statement: Statement;
  readonly name: Name;
  /** The name must be looked for in another sentence. */
  readonly followed: boolean;
}

export function entryOf(reading: Reading, statement: Statement): Entry[] {
  const { entity, shown, confidence } = statement;
  const name = nameOf(reading, entity);
  if (!name || isMany(entity) || spanLength(shown) < shortest) return [];
  if (confidence < leastSure || !reading.isBody(statement.paragraph)) return [];
  const short = spanLength(shown) > longest ? shortened(reading, statement) : statement;
  if (!short || tellsName(reading, short.shown, name, entity.kind)) return [];
  if (/^that\b|,["”]$/u.test(reading.words(short.shown))) return [];
  return [{ statement: short, name, followed: isFollowed(reading, statement) }];
}

/** Of a card, in letters. */
const shortest = 20;
const longest = 170;

/** Whoever speaks beside a group may be one of it: "lawmakers", "Republicans". */
export function isMany({ kind, name }: Entity): boolean {
  if (kind === "joint" || kind === "unnamed-group") return true;
  if (kind === "named-person" || kind === "outlet" || kind === "document") return false;
  return (
    kind === "unnamed-person" ||
    /^(?:the |an? )?\p{L}[\p{Ll}-]+(?: \p{Ll}+)*s$/iu.test(
      name.replace(/^(?:U\.?S\.?|\p{Lu}\S+) (?=\p{Ll})/u, ""),
    )
  );
}

/** From here on whose a statement is was counted (`calibration.ts`). */
const leastSure = 0.85;

/** The name must be looked for in another sentence. */
function isFollowed(reading: Reading, { entity, source, sentence }: Statement): boolean {
  const named = firstNamed(reading, entity, source);
  return named !== null && reading.sentenceAt(named.start) !== sentence;
}

/** Both could be taken for the source of one of the two, or both say the same. */
export function clash(reading: Reading, a: Entry, b: Entry): boolean {
  return (
    mayBeSame(reading, a.statement.entity, b.statement.entity) ||
    saySame(reading, a.statement, b.statement) ||
    passesOn(reading, a.statement, b) ||
    passesOn(reading, b.statement, a)
  );
}

function saySame(reading: Reading, a: Statement, b: Statement): boolean {
  const [one, other] = [matterOf(reading.words(a.shown)), matterOf(reading.words(b.shown))];
  return restates(one, other) || restates(other, one);
}

/** "... told the Herald", "the Herald reported that Roe ...": named beside the words of saying. */
function passesOn(reading: Reading, { sentence, relation }: Statement, { name, statement }: Entry) {
  const { start, end } = reading.sentenceSpan(sentence);
  let around = "";
  let at = start;
  for (const part of [...relation.content].sort((a, b) => a.start - b.start)) {
    if (part.start > at) around += `${reading.text.slice(at, Math.min(part.start, end))} `;
    at = Math.max(at, part.end);
  }
  if (at < end) around += reading.text.slice(at, end);
  const bare = name.inside.replace(/^the /u, "");
  const person = statement.entity.kind === "named-person";
  return around.includes(person ? (bare.split(" ").at(-1) ?? bare) : bare);
}

/** As the statement stands on a card: as printed where it leans on others, how it begins where it is long. */
export function cardOf(
  reading: Reading,
  { shown, exact, alone, whole, begins }: Statement,
): Phrase[] {
  if (begins) return wording(quote(reading, shown), " …");
  if (!exact && alone && whole) return capitalised(reading, shown);
  return /["“”]/u.test(reading.words(shown)) ? [words(reading, shown)] : [quote(reading, shown)];
}

/** Given to somebody who makes another of the statements. */
export function otherOne(reading: Reading, { name, statement }: Entry): Judged {
  const place = { span: statement.cue, paragraph: reading.paragraphAt(statement.cue.start) };
  const seen = isSign(reading, statement.cue) ? [] : [quote(reading, statement.cue), " in "];
  const sentence = wording(
    `The statement by ${name.inside} is another one: see `,
    ...seen,
    paragraph(place.paragraph),
    ".",
  );
  return { code: "M02", sentence, place };
}

export function proofOf(reading: Reading, entries: readonly Entry[]): Proof[] {
  return entries.flatMap(({ statement: { source, cue } }) =>
    (
      [
        [source, "source"],
        [cue, "cue"],
      ] as const
    ).map(([span, role]) => ({
      span,
      role,
      paragraph: reading.paragraphAt(span.start),
    })),
  );
}

/** How sure it is that all are given to the right one. */
export function suretyOf(entries: readonly Entry[]): number {
  return entries.reduce(
    (product, { statement }) => product * Math.max(statement.confidence, 0.96),
    1,
  );
}

/** Given to somebody who is named in or near another of them: true of each. */
export function namedElsewhere({ name, judged: { place } }: Rival): Judged {
  const at = place ? wording(" in ", paragraph(place.paragraph)) : "";
  const sentence = wording(
    `${name.label} is named`,
    at,
    `; the article does not report ${name.inside} as saying this.`,
  );
  return { code: "M01", sentence, place };
}
