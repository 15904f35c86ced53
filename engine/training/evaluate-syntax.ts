/** Tagger and parser against a treebank: gold words and sentences, predicted tags, no punctuation. */
import { labels } from "../syntax/labels.ts";
import { parseWords } from "../syntax/parser.ts";
import { readRows } from "../syntax/rows.ts";
import { tagWords } from "../syntax/tagger.ts";
import type { Vocabulary } from "../syntax/vocabulary.ts";
import { wordCodes } from "../syntax/word-codes.ts";
import type { TreebankSentence } from "./read-conllu.ts";

export interface PackedSyntax {
  readonly tagger: string;
  readonly moves: string;
  readonly labels: string;
}

/** Shares in per cent, one decimal. */
export interface SyntaxScores {
  readonly words: number;
  readonly tags: number;
  readonly uas: number;
  readonly las: number;
  /** Labelled recall of the two relations that attribution lives on. */
  readonly subjects: number;
  readonly clauses: number;
}

interface Tally {
  right: number;
  all: number;
}

const percent = ({ right, all }: Tally): number =>
  all === 0 ? 0 : Math.round((1000 * right) / all) / 10;

export function evaluateSyntax(
  packed: PackedSyntax,
  sentences: readonly TreebankSentence[],
  known: Vocabulary,
): SyntaxScores {
  const [tagRows, moveRows, labelRows] = [packed.tagger, packed.moves, packed.labels].map(readRows);
  const tally = (): Tally => ({ right: 0, all: 0 });
  const counts = { tags: tally(), uas: tally(), las: tally(), nsubj: tally(), ccomp: tally() };
  const count = (into: Tally, right: boolean): void => {
    into.all += 1;
    if (right) into.right += 1;
  };
  if (!tagRows || !moveRows || !labelRows) throw new Error("three models are needed");
  for (const sentence of sentences) {
    const codes = wordCodes(sentence.words, known);
    const tags = tagWords(tagRows, codes);
    const tree = parseWords(moveRows, labelRows, { codes, tags });
    sentence.heads.forEach((head, i) => {
      const label = labels[sentence.labels[i] ?? 0];
      if (label === "punct") return;
      const attached = tree.heads[i] === head;
      const labelled = attached && tree.labels[i] === sentence.labels[i];
      count(counts.tags, tags[i] === sentence.tags[i]);
      count(counts.uas, attached);
      count(counts.las, labelled);
      if (label === "nsubj" || label === "ccomp") count(counts[label], labelled);
    });
  }
  return {
    words: counts.tags.all,
    tags: percent(counts.tags),
    uas: percent(counts.uas),
    las: percent(counts.las),
    subjects: percent(counts.nsubj),
    clauses: percent(counts.ccomp),
  };
}
