import { femaleNames, maleNames, unisexNames } from "../lexicon/first-names.ts";
import { bodySuffixes } from "../lexicon/organisations.ts";
import { roleNouns } from "../lexicon/roles.ts";
import { styles } from "../lexicon/titles.ts";
import type { Document } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { readCapitals } from "./capital-letters.ts";
import { capitalRuns } from "./capital-runs.ts";
import { type NameKind, nameKind, type Verdict } from "./name-kinds.ts";
import { givenName, type Split, splitRun } from "./name-split.ts";
import { type Role, roleAfter, roleAhead, roleBefore } from "./role-phrases.ts";
import { type Range, type Word, wordsOf } from "./words.ts";

export type Gender = "f" | "m" | "n";

/** One place where a name is printed. `span` is the name alone, `phrase` the name with its role. */
export interface Name {
  readonly span: Span;
  readonly phrase: Span;
  readonly first: number;
  readonly end: number;
  /** Index of the first word of `phrase`. */
  readonly phraseFirst: number;
  readonly text: string;
  readonly parts: readonly string[];
  readonly kind: NameKind;
  readonly sure: number;
  readonly roles: readonly Role[];
  readonly gender: Gender | null;
  readonly titled: boolean;
  /** "the" stands before it. */
  readonly definite: boolean;
  /** Named as a place: "in", "from" or "near" stands before it. */
  readonly located: boolean;
  readonly possessive: boolean;
  /** Stands before another noun: "the Lund council". */
  readonly modifier: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quote: number | null;
}

export interface NamesOfText {
  readonly words: readonly Word[];
  readonly names: readonly Name[];
}

export function findNames(document: Document): NamesOfText {
  const words = wordsOf(document);
  const names: Name[] = [];
  for (const run of capitalRuns(words, readCapitals(words))) {
    const name = nameIn(document, words, run);
    if (name) names.push(name);
  }
  return { words, names };
}

function nameIn(document: Document, words: readonly Word[], run: Range): Name | null {
  const split = splitRun(words, run);
  if (!split) return null;
  const first = words[split.nameFirst];
  const last = words[split.nameEnd - 1];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  const inside = words.slice(split.nameFirst, split.nameEnd);
  const before = split.complement ? null : roleBefore(words, run.first, split.nameFirst);
  const after = roleAfter(words, split.nameEnd);
  const ahead = before === null ? roleAhead(words, run.first) : null;
  const verdict = kindOf(words, run, split, { before: before ?? ahead, after });
  const roles = [before, after, ahead].filter((role) => role !== null);
  const next = words[split.nameEnd];
  return {
    span,
    phrase: {
      start:
        before?.span.start ??
        (split.complement ? span.start : (words[run.first]?.start ?? span.start)),
      end: span.end,
    },
    first: split.nameFirst,
    end: split.nameEnd,
    phraseFirst: before?.first ?? (split.complement ? split.nameFirst : run.first),
    text: document.text.slice(span.start, span.end),
    parts: partsOf(inside),
    kind: verdict.kind,
    sure: verdict.sure,
    roles: verdict.kind === "person" || verdict.kind === "unknown" ? roles : [],
    gender: verdict.kind === "person" ? (split.gender ?? givenGender(inside)) : null,
    titled: split.titled,
    definite: words[run.first - 1]?.lower === "the",
    located: /^(?:in|from|near|at|to|into|across|around|outside)$/u.test(
      words[run.first - 1]?.lower ?? "",
    ),
    possessive: next !== undefined && /^['’]s?$/u.test(next.text) && next.start === span.end,
    modifier: isModifier(words, split.nameEnd),
    sentence: first.sentence,
    paragraph: first.paragraph,
    quote: first.quote,
  };
}

function isModifier(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next !== undefined && isNoun(next) && next.sentence === words[end - 1]?.sentence;
}

function isNoun(word: Word): boolean {
  const singular = word.lower.replace(/s$/u, "");
  return (
    word.letters &&
    word.text === word.lower &&
    (bodySuffixes.has(word.lower) || roleNouns.has(word.lower) || roleNouns.has(singular))
  );
}

/** The words of a name as they are compared: lower case, no particle prefix, no quotation marks. */
function partsOf(words: readonly Word[]): readonly string[] {
  return words
    .filter((word) => word.letters)
    .map((word) => word.lower.replace(/^(?:al|el)[-'’]/u, "").replace(/[.’']/gu, ""))
    .filter((part) => part !== "al" && part !== "el" && part !== "the");
}

function givenGender(words: readonly Word[]): Gender | null {
  const first = words.find((word) => word.letters && !styles.has(word.lower));
  if (!first || words.filter((word) => word.letters).length === 0) return null;
  const given = first.text.split("-")[0] ?? first.text;
  const male = maleNames.has(given);
  const female = femaleNames.has(given);
  if (male === female || unisexNames.has(given)) return null;
  return male ? "m" : "f";
}

function kindOf(
  words: readonly Word[],
  run: Range,
  split: Split,
  roles: { before: Role | null; after: Role | null },
): Verdict {
  const given = givenName(words, split.nameFirst);
  const range = { first: split.nameFirst, end: split.nameEnd };
  return nameKind(words, range, {
    titled: split.titled,
    given,
    definite: words[run.first - 1]?.lower === "the" && !isModifier(words, split.nameEnd),
    role: roles.before !== null || roles.after !== null,
  });
}
