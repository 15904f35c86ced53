import { nationalities } from "../lexicon/countries.ts";
import { determiners, possessives } from "../lexicon/function-words.ts";
import { isRoleNoun, roleNouns } from "../lexicon/roles.ts";
import type { Span } from "../text/span.ts";
import type { Name } from "./names.ts";
import { coreOf, opensParticiple, type Page, relatives } from "./phrase-core.ts";
import type { Range, Word } from "./words.ts";

export type Phrase =
  | { readonly form: "none" }
  | { readonly form: "pronoun"; readonly word: Word; readonly index: number }
  | { readonly form: "name"; readonly name: Name }
  | Description
  | { readonly form: "joint"; readonly parts: readonly Phrase[]; readonly span: Span };

export interface Description {
  readonly form: "description";
  /** Lower case. */
  readonly head: string;
  /** Words in front of the head, as printed, without determiner and owner. */
  readonly modifiers: readonly string[];
  readonly determiner: string | null;
  /** The name or pronoun in front of "'s", or the possessive pronoun. */
  readonly owner: Name | string | null;
  /** The name printed behind it as an apposition: "his wife, Jane". */
  readonly apposition: Name | null;
  /** Names inside it, after or before the head: "an attorney for Roe". */
  readonly inside: readonly Name[];
  /** Index of the word behind its head and what "of" or "from" adds, before any participle. */
  readonly coreEnd: number;
  /** The whole phrase without relative clause. */
  readonly span: Span;
  readonly range: Range;
}

const lead: ReadonlySet<string> = new Set([
  "by",
  "according",
  "to",
  "per",
  "from",
  "for",
  "in",
  "with",
  "of",
  "at",
  "among",
]);
const pronouns: ReadonlySet<string> = new Set(
  "i me we us you he him she her it they them who whom which that this these those one himself herself itself themselves my our his their its whose everyone someone nobody nothing mine what".split(
    " ",
  ),
);

export function strip(page: Page, range: Range): Range {
  let { first, end } = range;
  while (first < end && !page.nameAt.has(first) && skips(page.words[first])) first += 1;
  while (end > first && !page.words[end - 1]?.letters) end -= 1;
  if (/^['’]s?$/u.test(page.words[end - 1]?.text ?? "")) end -= 1;
  return { first, end };
}

function skips(word: Word | undefined): boolean {
  return word !== undefined && (!word.letters || lead.has(word.lower));
}

export function singlePhrase(page: Page, range: Range): Phrase {
  const first = page.words[range.first];
  const named = page.nameAt.get(range.first);
  if (
    first &&
    !named &&
    first.text !== "US" &&
    pronouns.has(first.lower) &&
    standsAlone(page, range)
  ) {
    return { form: "pronoun", word: first, index: range.first };
  }
  const core = coreOf(page, range);
  const single = core.name !== null && isDemonym(core.name) && core.name.first > range.first;
  if (core.name && !single) return { form: "name", name: core.name };
  return descriptionOf(page, range, core.end);
}

/** "the Texan", "the Lund Conservative": one person by origin or party and no name. */
function isDemonym(name: Name): boolean {
  const last = name.text.split(/\s+/u).at(-1) ?? "";
  return !name.titled && !last.endsWith("s") && nationalities.has(last);
}

/** "those who" and "his wife" are no pronouns of their own. */
function standsAlone(page: Page, range: Range): boolean {
  const first = page.words[range.first];
  const next = page.words[range.first + 1];
  if (range.end === range.first + 1 || !next) return true;
  if (
    first &&
    (possessives.has(first.lower) || /^(?:this|that|these|those|one)$/u.test(first.lower))
  )
    return false;
  return true;
}

function descriptionOf(page: Page, range: Range, coreEnd: number): Description {
  const core = page.words.slice(range.first, coreEnd).filter((word) => word.letters);
  const first = page.words[range.first];
  const head = core.findLast((word) => !/^['’]s?$/u.test(word.text)) ?? first;
  const determiner = first && determiners.has(first.lower) ? first.lower : null;
  const owner = ownerOf(page, range, coreEnd);
  const ownerEnd = owner !== null && typeof owner !== "string" ? owner.span.end : 0;
  const end = clauseEnd(page, range, coreEnd);
  const last = page.words[end - 1];
  return {
    form: "description",
    head: head?.lower ?? "",
    modifiers: core
      .filter(
        (word) =>
          word !== head &&
          word.lower !== determiner &&
          word.end > ownerEnd &&
          !/^['’]s?$/u.test(word.text),
      )
      .map((word) => word.text),
    determiner,
    owner,
    apposition: takesApposition(head) ? appositionName(page, range, coreEnd) : null,
    inside: page.names.length === 0 ? [] : namesWithin(page, range.first, end),
    span: { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 },
    range: { first: range.first, end },
    coreEnd: namedEnd(page, range, coreEnd, end),
  };
}

/** "a statement from the office" keeps its "from"; "a letter seen by the Herald" ends at "seen". */
function namedEnd(page: Page, range: Range, coreEnd: number, end: number): number {
  for (let index = coreEnd; index < end; index += 1) {
    const infinitive = page.words[index]?.lower === "to" && page.words[index + 1]?.lower === "be";
    if (infinitive || opensParticiple(page, index, { first: range.first, end: range.end }))
      return index;
  }
  return end;
}

function namesWithin(page: Page, first: number, end: number): readonly Name[] {
  const found: Name[] = [];
  for (let index = first; index < end; index += 1) {
    const name = page.nameAt.get(index);
    if (name) found.push(name);
  }
  return found;
}

function clauseEnd(page: Page, range: Range, coreEnd: number): number {
  let end = coreEnd;
  while (end < range.end) {
    const word = page.words[end];
    if (!word || relatives.has(word.lower) || (!word.letters && !/^["“”'’‘&-]$/u.test(word.text)))
      break;
    end += 1;
  }
  return end;
}

function ownerOf(page: Page, range: Range, coreEnd: number): Name | string | null {
  const first = page.words[range.first];
  if (first && possessives.has(first.lower)) return first.lower;
  for (let index = range.first; index < coreEnd; index += 1) {
    const name = page.nameAt.get(index);
    if (name?.possessive && name.end < coreEnd) return name;
  }
  return null;
}

/** One person by role, or "one of the directors". */
function takesApposition(head: Word | undefined): boolean {
  return head !== undefined && (roleNouns.has(head.lower) || head.lower === "one");
}

/** ", Jane," or "spokeswoman Ann Roe" behind a description of one person. */
function appositionName(page: Page, range: Range, coreEnd: number): Name | null {
  for (let index = coreEnd; index < range.end; index += 1) {
    const word = page.words[index];
    if (word?.text !== ",") continue;
    const name = nameFrom(page, index + 1);
    if (name && name.end <= range.end) return name;
    return null;
  }
  return null;
}

/** The name that begins at the word, its own titles skipped. */
function nameFrom(page: Page, index: number): Name | null {
  for (let at = index; at < index + 4; at += 1) {
    const name = page.nameAt.get(at) ?? page.phraseAt.get(at);
    if (name) return name;
    const word = page.words[at];
    if (!word || !(determiners.has(word.lower) || isRoleNoun(word.lower.replace(/\.$/u, ""))))
      return null;
  }
  return null;
}
