/** Questions that must not stand together: one gives the other away, or both ask the same (P-210). */
import { sharedMatter, wordsOf } from "./clauses.ts";
import { kindOf } from "./kinds.ts";
import type { Key, Question } from "./question.ts";
import { plain } from "./wording.ts";

function meet(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.some((entry) => b.includes(entry));
}

function usedByBoth(a: Key["uses"], b: Key["uses"]): boolean {
  return (
    meet(a.relations, b.relations) ||
    meet(a.denials, b.denials) ||
    meet(a.chains, b.chains) ||
    meet(a.ownVoice, b.ownVoice)
  );
}

/**
 * Whether what is stated gives away at least half of what is asked for in one respect. Of a list of
 * four sentences to judge, one that another question happens to print beside its verb leaves the rest.
 */
function givesAway(states: readonly string[], facts: readonly string[]): boolean {
  return facts.some((fact) => {
    if (!states.includes(fact)) return false;
    const alike = facts.filter((other) => slotOf(other) === slotOf(fact));
    return alike.filter((other) => states.includes(other)).length * 2 >= alike.length;
  });
}

function slotOf(fact: string): string {
  return fact.slice(fact.lastIndexOf(":"));
}

/** (a) states what the other asks, (b) same fact, or same statement for the same skill, (d). */
export function conflict(a: Question, b: Question): boolean {
  const [one, other] = [a.key, b.key];
  return (
    meet(one.facts, other.facts) ||
    givesAway(one.states, other.facts) ||
    givesAway(other.states, one.facts) ||
    (one.form === other.form && meet(one.states, other.states)) ||
    (one.skill === other.skill && usedByBoth(one.uses, other.uses))
  );
}

const weak = new Set([
  "which",
  "words",
  "these",
  "this",
  "article",
  "paragraph",
  "that",
  "who",
  "says",
  "the",
]);

/** What two questions of one form are told apart by: the words of stem and key. */
export interface Gist {
  readonly form: string;
  readonly words: ReadonlySet<string>;
}

export function gistOf(question: Question): Gist {
  const { shown } = kindOf(question).texts(question);
  const right = shown.filter((one) => one.right).map(({ text }) => plain(text));
  const words = wordsOf([plain(question.stem), ...right].join(" "));
  return { form: question.key.form, words: new Set(words.filter((word) => !weak.has(word))) };
}

/** Nearly the same words in stem and key (P-226). */
export function nearlySame(a: Gist, b: Gist): boolean {
  if (a.form !== b.form || a.words.size < 4) return false;
  const shared = sharedMatter(a.words, b.words);
  return shared / (a.words.size + b.words.size - shared) >= 0.8;
}
