/** Sources told together, "Lee and Park" (engine.md M8), as against an "and" inside a name or an apposition. */
import { determiners } from "../lexicon/function-words.ts";
import { groupNouns, roleNouns } from "../lexicon/roles.ts";
import { type Phrase, singlePhrase, strip } from "./noun-phrase.ts";
import { type Page, relatives } from "./phrase-core.ts";
import type { Range, Word } from "./words.ts";

export function jointPhrase(page: Page, range: Range): Phrase | null {
  const cuts = cutsOf(page, range);
  if (!cuts) return null;
  const parts: { phrase: Phrase; afterAnd: boolean }[] = [];
  let first = range.first;
  for (const cut of [...cuts, { index: range.end, and: false, next: range.end }]) {
    const part = strip(page, { first, end: cut.index });
    const before = page.words[first - 1];
    if (part.first < part.end)
      parts.push({ phrase: singlePhrase(page, part), afterAnd: before?.lower === "and" });
    first = cut.next;
  }
  if (!opensRow(parts.map(({ phrase }) => phrase))) return null;
  const members = parts.filter(({ phrase }) => isParty(phrase)).map(({ phrase }) => phrase);
  const final = parts.at(-1);
  if (!final || members.length < 2 || !isParty(final.phrase)) return null;
  if (!members.some((part) => part.form === "name" || part.form === "pronoun")) return null;
  if (looksLikeApposition(page, members)) return null;
  const start = page.words[range.first]?.start ?? 0;
  const end = page.words[range.end - 1]?.end ?? start;
  const firstMember = members[0];
  const begin =
    firstMember?.form === "name" && parts[0]?.phrase !== firstMember
      ? firstMember.name.span.start
      : start;
  return { form: "joint", parts: members, span: { start: begin, end } };
}

/** A row begins with a party, or with what they are together: "two sailors, Ann Roe and ...". */
function opensRow(phrases: readonly Phrase[]): boolean {
  const [first] = phrases;
  if (!first || isParty(first) || first.form !== "description") return true;
  return groupNouns.has(first.head) && first.inside.length === 0;
}

/** "Ann Roe, head of Fish and Game Aid": what follows "and" belongs to the apposition or the "of". */
function looksLikeApposition(page: Page, members: readonly Phrase[]): boolean {
  const first = members[0];
  const final = members.at(-1);
  if (first?.form !== "name" || final?.form !== "name") return false;
  if (final.name.kind === "person" && final.name.sure > 0.6) return false;
  const between = page.words.slice(first.name.end, final.name.phraseFirst);
  return (
    opensApposition(between) ||
    between.some((word) => /^(?:of|for|at|from|with)$/u.test(word.lower))
  );
}

/** ", an Australian and former ...": no comma closes what the first one opened. */
function opensApposition(between: readonly Word[]): boolean {
  const [comma, next] = between;
  if (comma?.text !== "," || !next) return false;
  const and = between.findLastIndex((word) => word.lower === "and");
  const described = determiners.has(next.lower) || roleNouns.has(next.lower);
  return described && between[and - 1]?.text !== ",";
}

interface Cut {
  readonly index: number;
  readonly next: number;
  readonly and: boolean;
}

/** Where "A, B and C" may be cut; null when no "and" stands outside a name and a relative clause. */
function cutsOf(page: Page, range: Range): readonly Cut[] | null {
  const cuts: Cut[] = [];
  let index = range.first;
  while (index < range.end) {
    const name = page.nameAt.get(index) ?? page.phraseAt.get(index);
    if (name && name.end <= range.end) {
      index = name.end;
      continue;
    }
    const word = page.words[index];
    if (!word || relatives.has(word.lower)) break;
    if (word.text === "," || word.lower === "and" || word.lower === "or") {
      cuts.push({ index, next: index + 1, and: word.lower !== "," });
    }
    index += 1;
  }
  return cuts.some((cut) => cut.and) ? cuts : null;
}

/** A name, a pronoun, or one person or body with a determiner of its own. */
function isParty(phrase: Phrase): boolean {
  if (phrase.form === "name") return true;
  if (phrase.form === "pronoun") return true;
  if (phrase.form !== "description") return false;
  if (phrase.determiner === null || phrase.determiner === "another" || phrase.determiner === "a")
    return false;
  if (groupNouns.has(phrase.head)) return false;
  return phrase.apposition !== null || (phrase.owner !== null && roleNouns.has(phrase.head));
}
