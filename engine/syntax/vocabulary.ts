/**
 * The general words that models know by themselves, each with its base forms and classes. A name is
 * never among them (engine.md G2): it has number 0 and is known by tag and shape only.
 */
import { packedVocabulary } from "./weights/vocabulary.ts";

export interface Word {
  /** Counted from 1; 0 is a word outside the vocabulary. */
  readonly id: number;
  readonly form: string;
  /** Base form as a verb or noun, "" where the word is none. */
  readonly verb: string;
  readonly noun: string;
  /** Numbers of WordNet's lexicographer files for the first sense: 32 is verb.communication. */
  readonly verbClass: number;
  readonly nounClass: number;
  /** 1 communication, 2 cognition: some sense of the verb belongs there. */
  readonly verbMay: number;
  /** 1: some sense of the noun is noun.communication. */
  readonly nounMay: number;
  readonly cluster: number;
  readonly coarse: number;
}

export type Vocabulary = ReadonlyMap<string, Word>;

export const unknownWord: Word = {
  id: 0,
  form: "",
  verb: "",
  noun: "",
  verbClass: 0,
  nounClass: 0,
  verbMay: 0,
  nounMay: 0,
  cluster: 0,
  coarse: 0,
};

export function readVocabulary(packed: string): Vocabulary {
  const words = new Map<string, Word>();
  for (const line of packed.split("\n")) {
    const [form = "", verb = "", noun = "", ...rest] = line.split(" ");
    const [verbClass, says, thinks, nounClass, nounMay, cluster, coarse] = rest.map((digits) =>
      Number.parseInt(digits, 36),
    );
    words.set(form, {
      id: words.size + 1,
      form,
      verb: verb === "=" ? form : verb,
      noun: noun === "=" ? form : noun,
      verbClass: verbClass ?? 0,
      nounClass: nounClass ?? 0,
      verbMay: (says ?? 0) + 2 * (thinks ?? 0),
      nounMay: nounMay ?? 0,
      cluster: (cluster ?? 0) + 1,
      coarse: (coarse ?? 0) + 1,
    });
  }
  return words;
}

let shipped: Vocabulary | null = null;

export function vocabulary(): Vocabulary {
  shipped ??= readVocabulary(packedVocabulary);
  return shipped;
}

export function wordOf(words: Vocabulary, form: string): Word {
  return words.get(form) ?? words.get(form.toLowerCase()) ?? unknownWord;
}
