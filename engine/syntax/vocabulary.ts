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

const digit = (code: number): number => (code < 58 ? code - 48 : code - 87);

/** A line is three forms and seven numbers in 36 digits, read by place: this runs when the engine is first used. */
export function readVocabulary(packed: string): Vocabulary {
  const words = new Map<string, Word>();
  let at = 0;
  const form = (): string => {
    const space = packed.indexOf(" ", at);
    const found = packed.slice(at, space);
    at = space + 1;
    return found;
  };
  const number = (): number => {
    let value = 0;
    let code = packed.charCodeAt(at++);
    for (; code > 32; code = packed.charCodeAt(at++)) value = value * 36 + digit(code);
    return value;
  };
  while (at < packed.length) {
    const word = form();
    const verb = form();
    const noun = form();
    const verbClass = number();
    const says = number();
    const thinks = number();
    words.set(word, {
      id: words.size + 1,
      form: word,
      verb: verb === "=" ? word : verb,
      noun: noun === "=" ? word : noun,
      verbClass,
      nounClass: number(),
      verbMay: says + 2 * thinks,
      nounMay: number(),
      cluster: number() + 1,
      coarse: number() + 1,
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
