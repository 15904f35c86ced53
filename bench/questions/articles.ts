/**
 * The articles that the bench asks about: the library in the repository, and two further folders
 * beside it where they are there (`../shared/open/corpus`, `../shared/corpus/polnear`).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

export interface BenchArticle {
  readonly id: string;
  readonly set: "library" | "corpus" | "development";
  readonly text: string;
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const shared = path.join(root, "../shared");
const Line = z.object({ id: z.string(), text: z.string() });

export const outFolder = path.join(root, "bench/out");

/** The body of an article file, without its front matter. */
export function bodyOf(file: string): string {
  return file.replace(/^---\n[\s\S]*?\n---\n\n?/u, "");
}

export function libraryArticles(): BenchArticle[] {
  return inFolder(path.join(root, "content/articles"), ".md", "library");
}

export function corpusArticles(): BenchArticle[] {
  return inFolder(path.join(shared, "open/corpus"), ".txt", "corpus");
}

/** Every `step`th development article of at least `words` words; none where the corpus is absent. */
export function developmentArticles(step: number, words: number): BenchArticle[] {
  const file = path.join(shared, "corpus/polnear/dev.jsonl");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): BenchArticle => ({ ...Line.parse(JSON.parse(line)), set: "development" }))
    .filter(({ text }) => (text.match(/\S+/gu) ?? []).length >= words)
    .filter((_, index) => index % step === 0);
}

function inFolder(folder: string, ending: string, set: BenchArticle["set"]): BenchArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      id: name.slice(0, -ending.length),
      set,
      text: bodyOf(readFileSync(path.join(folder, name), "utf8")),
    }));
}
