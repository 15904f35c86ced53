/** Where training finds its data: folders by path, read in a fixed order. */
import fs from "node:fs";
import path from "node:path";
import { readConllu, type TreebankSentence } from "./read-conllu.ts";

/** An article with its relations; spans are pairs of offsets into `text`. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly relations: readonly GoldRelation[];
}

export interface GoldRelation {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

export function readTreebank(folder: string, name: string): TreebankSentence[] {
  return readConllu(fs.readFileSync(path.join(folder, `${name}.conllu`), "utf8"));
}

export function trainingTrees(folder: string): TreebankSentence[] {
  return ["gum-open.train", "ewt.train"].flatMap((name) => readTreebank(folder, name));
}

/** The two news sets that the parser is judged by. */
export function testTrees(folder: string): { gum: TreebankSentence[]; pud: TreebankSentence[] } {
  const gum = ["gum-open.dev", "gum-open.test"]
    .flatMap((name) => readTreebank(folder, name))
    .filter(({ document }) => document.startsWith("GUM_news"));
  return { gum, pud: readTreebank(folder, "pud").filter(({ id }) => id.startsWith("n")) };
}

function parseArticle(line: string): GoldArticle {
  const article: GoldArticle = JSON.parse(line);
  return article;
}

export function readArticles(file: string): GoldArticle[] {
  return fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map(parseArticle);
}

/** The articles of a corpus without those that somebody judges the engine by (engine.md G7). */
export function fittingArticles(corpus: string): GoldArticle[] {
  const judged = new Set(
    ["dev", "sources"].flatMap((name) => {
      const folder = path.join(corpus, "gold", name);
      return fs.existsSync(folder)
        ? fs.readdirSync(folder).map((file) => file.replace(/\.json$/u, ""))
        : [];
    }),
  );
  return readArticles(path.join(corpus, "polnear", "train.jsonl")).filter(
    ({ id }) => !judged.has(id),
  );
}
