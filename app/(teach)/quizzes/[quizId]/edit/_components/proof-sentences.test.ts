import { describe, expect, it } from "vitest";
import type { ArticleView } from "#server/data/article";
import { proofSentences } from "./proof-sentences.ts";

const first = "It rained. Ann Roe said the bridge is shut. Nobody asked why.";
const second = "“It opens on Friday,” she said. A lorry waited.";
const text = `${first}\n${second}`;
const article: ArticleView = {
  title: null,
  outlet: null,
  publishedOn: null,
  byline: null,
  url: null,
  attribution: null,
  licenceUrl: null,
  text,
  paragraphs: [
    { number: 1, start: 0, end: first.length, text: first, role: "body" },
    { number: 2, start: first.length + 1, end: text.length, text: second, role: "body" },
  ],
};

function proofOf(words: string, paragraph: number) {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, paragraph, role: "cue" as const };
}

describe("P-232 the sentence to check a question by", () => {
  it("is the one that holds the proof", () => {
    expect(proofSentences(article, [proofOf("said", 1)])).toEqual([
      { paragraph: 1, words: "Ann Roe said the bridge is shut." },
    ]);
  });

  it("comes once for several proofs, in the order of the article", () => {
    const proof = [proofOf("she", 2), proofOf("Ann Roe", 1), proofOf("bridge", 1)];
    expect(proofSentences(article, proof).map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });

  it("stands together with its neighbour", () => {
    const proof = [proofOf("rained", 1), proofOf("Ann Roe", 1)];
    expect(proofSentences(article, proof)).toEqual([
      { paragraph: 1, words: "It rained. Ann Roe said the bridge is shut." },
    ]);
  });
});
