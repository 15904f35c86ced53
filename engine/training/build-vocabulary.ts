/**
 * The words that weights may know by themselves (engine.md G2): treebank or WordNet words that are
 * printed in small letters often enough, so no names. Each with its base forms, sense classes and
 * distributional classes. Everything else enters models by shape, tag and class only.
 */
import { clusterWords } from "./cluster.ts";
import { nounLemma, verbLemma } from "./lemmas.ts";
import type { WordNet } from "./read-wordnet.ts";

/** A word list where each sentence starts with an empty string. */
export interface RunningText {
  readonly words: readonly string[];
  readonly treebank: boolean;
}

const leastCount = 3;
const leastSmallShare = 0.3;
const calendar =
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split(
    " ",
  );
const alphabetic = /^[a-z]+$/u;
const markOrClitic = /^(?:['’](?:s|re|ve|m|ll|d|t)|n['’]t|[^\p{L}\p{N}\s]{1,3})$/u;

interface Count {
  all: number;
  small: number;
  treebank: boolean;
}

function countWords(texts: readonly RunningText[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { words, treebank } of texts) {
    words.forEach((word, i) => {
      const lower = word.toLowerCase();
      const entry = counts.get(lower) ?? { all: 0, small: 0, treebank: false };
      const opening = i === 0 || words[i - 1] === "" || !/[\p{L}\p{N},]/u.test(words[i - 1] ?? "");
      if (!opening || word === lower) entry.all += 1;
      if (word === lower) entry.small += 1;
      if (treebank && word === lower) entry.treebank = true;
      counts.set(lower, entry);
    });
  }
  return counts;
}

function admitted(counts: ReadonlyMap<string, Count>, known: (word: string) => boolean): string[] {
  const list: { word: string; n: number }[] = [];
  for (const [word, { all, small, treebank }] of counts) {
    if (word === "" || small < leastCount) continue;
    const general =
      alphabetic.test(word) && (treebank || known(word)) && small >= leastSmallShare * all;
    if (general || markOrClitic.test(word)) list.push({ word, n: small });
  }
  list.sort((a, b) => b.n - a.n || (a.word < b.word ? -1 : 1));
  const words = list.map(({ word }) => word);
  return [...words, ...calendar.filter((word) => !words.includes(word))];
}

/** Words outside the vocabulary: by look, so that names share one class. */
const outside = 4;
function numbersOf(texts: readonly RunningText[], words: readonly string[]): Int32Array {
  const number = new Map(words.map((word, i) => [word, i + outside]));
  return Int32Array.from(
    texts.flatMap(({ words: text }) =>
      text.map((word) => {
        if (word === "") return 0;
        const found = number.get(word.toLowerCase());
        if (found !== undefined) return found;
        if (/\p{N}/u.test(word)) return 1;
        return /^\p{Lu}/u.test(word) ? 2 : 3;
      }),
    ),
  );
}

/** One line a word: word, verb lemma, noun lemma, verb class, noun class, fine and coarse cluster. */
export function buildVocabulary(texts: readonly RunningText[], wordNet: WordNet): string {
  const isVerb = (word: string): boolean => wordNet.verb.has(word);
  const isNoun = (word: string): boolean => wordNet.noun.has(word);
  const known = (word: string): boolean =>
    wordNet.other.has(word) || verbLemma(word, isVerb) !== null || nounLemma(word, isNoun) !== null;
  const words = admitted(countWords(texts), known);
  const text = numbersOf(texts, words);
  const fine = clusterWords(text, words.length + outside, 255, 6);
  const coarse = clusterWords(text, words.length + outside, 48, 6);
  return words
    .map((word, i) => {
      const verb = verbLemma(word, isVerb) ?? "";
      const noun = nounLemma(word, isNoun) ?? "";
      const classes = [
        wordNet.verb.get(verb)?.first ?? 0,
        wordNet.verb.get(verb)?.all.has(32) ? 1 : 0,
        wordNet.verb.get(verb)?.all.has(31) ? 1 : 0,
        wordNet.noun.get(noun)?.first ?? 0,
        wordNet.noun.get(noun)?.all.has(10) ? 1 : 0,
        fine[i + outside] ?? 0,
        coarse[i + outside] ?? 0,
      ];
      const forms = [word, verb === word ? "=" : verb, noun === word ? "=" : noun];
      return [...forms, ...classes.map((n) => n.toString(36))].join(" ");
    })
    .join("\n");
}
