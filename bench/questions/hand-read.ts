/**
 * The articles that people have read and annotated, as perfect readings (product.md P-065): those of
 * `../shared/open/gold`, and US news of `../shared/corpus/gold` where that folder is there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import type { Analysis } from "../../engine/analysis.ts";
import { readDocument } from "../../engine/text/document.ts";
import { type BenchArticle, libraryArticles, outletNamed, shared } from "./articles.ts";
import { GoldArticle, GoldDenials, GoldSources, Marked } from "./gold-annotation.ts";
import { perfectReading } from "./perfect-reading.ts";

export interface ReadArticle extends BenchArticle {
  readonly analysis: Analysis;
}

const CorpusArticle = z.object({
  id: z.string(),
  text: z.string(),
  publisher: z.string(),
  relations: z.array(Marked.omit({ polarity: true })),
});
type CorpusArticle = z.infer<typeof CorpusArticle>;

function json(...parts: string[]): unknown {
  return JSON.parse(readFileSync(path.join(shared, ...parts), "utf8"));
}

function linesOf(...parts: string[]): unknown[] {
  const file = path.join(shared, ...parts);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line): unknown => JSON.parse(line));
}

export function openByHand(): ReadArticle[] {
  const outlets = new Map(libraryArticles().map(({ id, publisher }) => [id, publisher]));
  return linesOf("open/gold/relations.jsonl").map((line) => {
    const article = GoldArticle.parse(line);
    const sources = GoldSources.parse(json("open/gold/sources", `${article.id}.json`));
    const denials = GoldDenials.parse(json("open/gold/denials", `${article.id}.json`));
    const analysis = perfectReading(article, sources, denials);
    const publisher = outlets.get(article.id) ?? null;
    return { id: article.id, set: "library", text: article.text, publisher, analysis };
  });
}

/** Denials and chains are annotated for some of them; the others count as having none. */
export function corpusByHand(): ReadArticle[] {
  const folder = path.join(shared, "corpus/gold/sources");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const wanted = new Set(names.map((name) => name.slice(0, -".json".length)));
  return ["train", "dev"]
    .flatMap((part) => linesOf("corpus/polnear", `${part}.jsonl`))
    .flatMap((line): ReadArticle[] => {
      const article = CorpusArticle.parse(line);
      if (!wanted.has(article.id)) return [];
      const analysis = corpusReading(article);
      const { id, text } = article;
      const publisher = outletNamed(article.publisher);
      return [{ id, set: "development", text, publisher, analysis }];
    });
}

function corpusReading(article: CorpusArticle): Analysis {
  const { sources } = GoldSources.parse(json("corpus/gold/sources", `${article.id}.json`));
  const denials = path.join("corpus/gold/dev", `${article.id}.json`);
  const inOrder = article.relations.map((_, index) => {
    const source = sources.find(({ relation }) => relation === index);
    if (!source) throw new Error(`${article.id}: relation ${index} has no source record`);
    return source;
  });
  const relations = article.relations.map((relation, index) => ({
    ...relation,
    polarity: inOrder[index]?.polarity ?? ("affirms" as const),
  }));
  const replies = relations.flatMap(({ source, cue, content, polarity }) =>
    polarity === "declined" ? [{ party: source, cue, about: content, kind: polarity }] : [],
  );
  const read = { ...article, relations, nested: [], ownVoice: ownVoiceOf(article), replies };
  const rejections = existsSync(path.join(shared, denials))
    ? json(denials)
    : { denials: [], chains: [] };
  return perfectReading(read, { sources: inOrder }, GoldDenials.parse(rejections));
}

/** Sentences that no attribution touches. */
function ownVoiceOf({ text, relations }: CorpusArticle): GoldArticle["ownVoice"] {
  const taken = relations.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  return readDocument(text).sentences.flatMap(({ span: { start, end } }) =>
    taken.some(([from, to]) => from < end && to > start) ? [] : [{ span: [[start, end]] }],
  );
}
