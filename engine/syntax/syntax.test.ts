import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "../text/document.ts";
import { testTrees } from "../training/corpora.ts";
import { evaluateSyntax } from "../training/evaluate-syntax.ts";
import { labels, tags } from "./labels.ts";
import { hashText } from "./mix.ts";
import { readSyntax } from "./read-syntax.ts";
import { vocabulary } from "./vocabulary.ts";
import { packedLabels } from "./weights/parser-labels.ts";
import { packedMoves } from "./weights/parser-moves.ts";
import { packedTagger } from "./weights/tagger.ts";
import { packedVocabulary } from "./weights/vocabulary.ts";

const treebank = path.join(import.meta.dirname, "../../../shared/corpus/treebank");

function read(text: string): { word: string; tag: string; head: string; label: string }[] {
  const document = readDocument(text);
  const syntax = readSyntax(document);
  return document.tokens.map((token, i) => ({
    word: token.text,
    tag: tags[syntax.tag[i] ?? 0] ?? "",
    head: document.tokens[syntax.head[i] ?? -1]?.text ?? "",
    label: labels[syntax.label[i] ?? 0] ?? "",
  }));
}

test("P4 words get the tags that the sentence asks for", () => {
  const tagOf = Object.fromEntries(
    read("The clerk said the old mill had burned.").map(({ word, tag }) => [word, tag]),
  );
  expect(tagOf).toMatchObject({
    clerk: "NN",
    said: "VBD",
    old: "JJ",
    mill: "NN",
    had: "VBD",
    burned: "VBN",
  });
});

test("P6 a reported clause hangs on its verb and a subject on its own", () => {
  const parsed = read("The clerk said that the mill had burned.");
  expect(parsed.find(({ word }) => word === "clerk")).toMatchObject({
    head: "said",
    label: "nsubj",
  });
  expect(parsed.find(({ word }) => word === "burned")).toMatchObject({
    head: "said",
    label: "ccomp",
  });
});

test("P6 every sentence has one root and every head lies in its sentence", () => {
  const document = readDocument(
    "“No,” she said. Ann Roe, 41, and two others left; the rest, who had come by bus, stayed.\n\n(Photo) ,,, the",
  );
  const { head } = readSyntax(document);
  for (const { first, end } of document.tokenRange) {
    const heads = [...head.subarray(first, end)];
    expect(heads.filter((h) => h === -1)).toHaveLength(1);
    expect(heads.every((h) => h === -1 || (h >= first && h < end))).toBe(true);
  }
});

test("HE6 the weights are those whose scores stand in their headings", () => {
  expect(
    [packedVocabulary, packedTagger, packedMoves, packedLabels].map((text) => hashText(text)),
  ).toEqual([455135835, 3792972079, 2513403104, 3362702424]);
});

test("G2 the vocabulary holds small-letter words and marks only, and no given name", () => {
  const words = [...vocabulary().keys()];
  expect(words.length).toBeGreaterThan(8000);
  expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  expect(
    ["trump", "clinton", "obama", "cruz", "sanders"].filter((name) => vocabulary().has(name)),
  ).toEqual([]);
});

test.runIf(fs.existsSync(treebank))(
  "T5 tagger and parser reach their scores on news that they did not see (needs ../shared/corpus/treebank)",
  () => {
    const packed = { tagger: packedTagger, moves: packedMoves, labels: packedLabels };
    const { gum, pud } = testTrees(treebank);
    const scores = [gum, pud].map((trees) => evaluateSyntax(packed, trees, vocabulary()));
    expect(scores.map(({ tags: right, uas, las }) => [right, uas, las])).toEqual([
      [95.1, 83.6, 79.7],
      [94.8, 85.4, 80.5],
    ]);
  },
  60_000,
);
