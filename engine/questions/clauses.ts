/**
 * What can be told from the words of a clause alone: whether it stands by itself on a page, and
 * whether two passages state the same matter. In doubt the answer is the careful one.
 */

import { auxiliaries, finiteForms } from "../lexicon/finite-forms.ts";
import { conjunctions, determiners, possessives, prepositions } from "../lexicon/function-words.ts";
import { wordList } from "../lexicon/word-list.ts";

const pronouns = new Set(
  wordList(`i me my mine we us our ours you your yours he him his she her hers they them their theirs
    himself herself themselves myself ourselves i'm i've i'd i'll we're we've we'd we'll he's he'd he'll
    she's she'd she'll they're they've they'd they'll`),
);

const danglingOpeners = new Set([
  ...pronouns,
  ...wordList(`it its itself it's it'll this that these those such there's here so then another both
    former latter one some others to not nor or and but also too even if unless`),
]);

/** The same clauses are parted again and again while one article is read; forgotten when there are too many. */
const parted = new Map<string, readonly string[]>();
const mostParted = 4000;

/** Words in the order printed, lower case, apostrophes straight. */
export function wordsOf(clause: string): readonly string[] {
  const known = parted.get(clause);
  if (known) return known;
  if (parted.size >= mostParted) parted.clear();
  const words = partedWords(clause);
  parted.set(clause, words);
  return words;
}

function partedWords(clause: string): string[] {
  // Most sentences hold no letters but these, and are much sooner parted by them.
  const found = otherSigns.test(clause)
    ? clause.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.map((word) => word.toLowerCase())
    : clause.toLowerCase().match(/[a-z0-9][a-z0-9'’.-]*/gu);
  return (found ?? []).map(straightened);
}

const otherSigns = /[^ -~\n‘’“”–—]/u;

function straightened(word: string): string {
  return isPlain(word) ? word : word.replaceAll("’", "'").replace(/[.'-]+$/u, "");
}

/** Nothing to straighten: by far the most of them. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < smallA || code > smallZ) return false;
  }
  return true;
}

const smallA = 97;
const smallZ = 122;

/** The clause without what stands between quotation marks: those words may refer as they like. */
export function unquoted(clause: string): string {
  return clause.replace(/"[^"]*"|“[^”]*”|‘[^’]*’/gu, " ");
}

/** A pronoun that a reader of this clause alone cannot follow (W18). */
export function dangles(clause: string): boolean {
  const words = wordsOf(withoutAcronyms(unquoted(clause)));
  const first = wordsOf(withoutAcronyms(clause))[0] ?? "";
  return danglingOpeners.has(first) || words.some((word) => pronouns.has(word));
}

/** "US" and "IT" are no pronouns. */
function withoutAcronyms(clause: string): string {
  return clause.replace(/\b(?:\p{Lu}\.?){2,}(?![\p{Ll}])/gu, "Name");
}

const ownPersons = new Set(wordList("i me my mine we us our ours you your yours"));

/** A sentence whose beginning points back, or in which writer or reader are spoken of. */
export function opensLoosely(sentence: string): boolean {
  const words = wordsOf(withoutAcronyms(sentence));
  return (
    danglingOpeners.has(words[0] ?? "") ||
    words.slice(1, 3).some((word) => pronouns.has(word) || word === "it" || word === "this") ||
    words.some((word) => ownPersons.has(word)) ||
    isUnnamedSubject(sentence) ||
    (quantifiers.has(words[0] ?? "") && auxiliaries.has(words[1] ?? ""))
  );
}

/** "All have ...": of whom, another sentence tells. */
const quantifiers = new Set(wordList("all many most some none several both each few half"));

/** "As a girl, she ...": the pronoun comes before any name. */
function isUnnamedSubject(sentence: string): boolean {
  const pronoun = /(?:^|[\s,])(?:he|she|they)(?:[’']\w+)?\s/u.exec(sentence);
  return pronoun !== null && !/\s\p{Lu}/u.test(sentence.slice(0, pronoun.index));
}

const subordinators = new Set(
  wordList(
    "before after when which who whom whose that while because since until where whereas although though",
  ),
);

/** The verb of the clause itself: one inside "before ..." or "which ..." does not count. */
export function hasVerb(clause: string): boolean {
  const words = wordsOf(clause.replace(fronted, ""));
  const verb = words.findIndex(
    (word, at) =>
      auxiliaries.has(word) ||
      ((finiteForms.has(word) || isPastForm(word)) && isFree(words[at - 1])),
  );
  return verb >= 0 && !words.slice(0, verb).some((word) => subordinators.has(word));
}

function isPastForm(word: string): boolean {
  return word.endsWith("ed") && /[a-z]{3}ed$/u.test(word);
}

/** "While it rained, ..." */
const fronted =
  /^(?:before|after|when|while|because|since|until|where|whereas|although|though)\s[^,]*,\s/iu;

/** A clause has a verb and does not begin in the middle of something (P-053). */
export function isClause(clause: string): boolean {
  const words = wordsOf(clause);
  const first = words[0] ?? "";
  return (
    words.length >= 4 &&
    hasVerb(clause) &&
    !auxiliaries.has(first) &&
    !possessives.has(first) &&
    !(conjunctions.has(first) && first !== "while" && !quantity.test(clause)) &&
    !/^\w+ing$/u.test(first)
  );
}

/** After a determiner or a number a past form is an adjective ("22 sold units"). */
function isFree(before: string | undefined): boolean {
  return before !== undefined && !determiners.has(before) && !/\d$/u.test(before);
}

const quantity =
  /^(?:as (?:many|much|few|little) as|at (?:least|most)|up to|more than|less than|fewer than|about|around|over|under|between|nearly)\s(?:\w+\s)?(?:\$|£|€)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half|a |hundreds|thousands)/iu;

/** The rest of a phrase rather than a clause; a bound on a number is no such thing. */
export function opensWithPreposition(clause: string): boolean {
  return prepositions.has(wordsOf(clause)[0] ?? "") && !quantity.test(clause);
}

/** Brackets and omissions are an editor's, so the words are not the speaker's alone (P-054). */
export function isEdited(clause: string): boolean {
  return /[[\]…]|\.\.\./u.test(clause) || hasMarkup(clause);
}

/** What is left of a page's markup: "((it))", "[[", "{{", "<ref", "&nbsp;", "Ã©", or of a post put into it. */
export function hasMarkup(printed: string): boolean {
  // Hardly any sentence holds one of these, and the long pattern is dear.
  return mayBeMarkup.test(printed) && markup.test(printed);
}

const mayBeMarkup = /[[\]{}<&=@/Ãâ\ufffd]|\(\(|www\.|pic\./iu;

const markup =
  /\(\(|\[\[|\]\]|[{}]|<\/?(?:ref|br|p|div|span|a|i|b|em|strong|su[bp]|small|nowiki|table|t[rdh]|blockquote|script|img|iframe|ul|li|h[1-6])\b[^<>]{0,200}>|<ref\b|[Ãâ][\u0080-\u00bf€]|\ufffd|&(?:\p{L}{2,8}|#x?[\da-f]{1,6});|https?:\/\/|\bwww\.|\bpic\.twitter|\bt\.co\/|\(@\w+\)|(?:^|\s)RT @|\b(?:href|class|src)=/iu;

/** Two sentences where one was looked for: "... an airstrike. al-Haddad was ..." */
export function runsOn(sentence: string): boolean {
  return /(?<=\p{Ll}{4})\.\s+\p{Ll}|(?<=\p{Ll}{3})[.!?]\p{Lu}\p{Ll}/u.test(sentence);
}

const straight = /"/gu;

/** Quotation marks and brackets come in pairs. */
export function isBalanced(clause: string): boolean {
  const count = (mark: RegExp) => (clause.match(mark) ?? []).length;
  return (
    count(straight) % 2 === 0 &&
    count(/“/gu) === count(/”/gu) &&
    count(/\(/gu) === count(/\)/gu) &&
    count(/«/gu) === count(/»/gu) &&
    !/''|``|["“”]{2}/u.test(clause)
  );
}

const emptyWords = new Set(
  wordList(`about above after again against also although among another because been before being
    between both could does doing down during each either even ever every from further have having here
    into itself themselves himself herself just like made make many more most much must neither next only other over said same says
    should since some such than that their them then there these they this those through under until
    upon very were what when where which while whose will with within without would year years people`),
);

/** What a clause is about: its longer words, cut to a stem, and its numbers. */
export function matterOf(clause: string): ReadonlySet<string> {
  return new Set(
    wordsOf(clause)
      .filter((word) => (word.length >= 4 && !emptyWords.has(word)) || /\d/u.test(word))
      .map((word) => word.replace(/'s$/u, "").slice(0, 6)),
  );
}

/** How many of the first's words the second holds too. */
export function sharedMatter(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}

/** Most of what the first states is found in the second as well (P-053a). */
export function restates(a: ReadonlySet<string>, b: ReadonlySet<string>, share = 0.5): boolean {
  const shared = sharedMatter(a, b);
  return shared >= 3 && shared >= a.size * share;
}
