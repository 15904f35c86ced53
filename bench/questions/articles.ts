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
  /** The outlet that printed it, where its file says so. */
  readonly publisher: string | null;
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const shared = path.join(root, "../shared");
const Line = z.object({ id: z.string(), text: z.string(), publisher: z.string() });
const Index = z.array(z.object({ slug: z.string(), outlet: z.string() }));

export const outFolder = path.join(root, "bench/out");

/** The body of an article file, without its front matter. */
export function bodyOf(file: string): string {
  return file.replace(/^---\n[\s\S]*?\n---\n\n?/u, "");
}

export function libraryArticles(): BenchArticle[] {
  return inFolder(path.join(root, "content/articles"), ".md", "library", (_, file) =>
    outletOf(file),
  );
}

/** The outlet in the front matter of an article file. */
function outletOf(file: string): string | null {
  return /^outlet: "(.+)"$/mu.exec(file.slice(0, file.indexOf("\n---\n")))?.[1] ?? null;
}

export function corpusArticles(): BenchArticle[] {
  const folder = path.join(shared, "open/corpus");
  const index = path.join(folder, "index.json");
  const listed = existsSync(index) ? Index.parse(JSON.parse(readFileSync(index, "utf8"))) : [];
  const outlets = new Map(listed.map(({ slug, outlet }) => [slug, outlet]));
  return inFolder(folder, ".txt", "corpus", (id) => outlets.get(id) ?? null);
}

/** Outlets that the corpus names by a short form of its own. */
const outletNames: Readonly<Record<string, string>> = {
  "huff-post": "The Huffington Post",
  nyt: "The New York Times",
  "usa-today": "USA Today",
  "wash-post": "The Washington Post",
  "west-journal": "Western Journalism",
};

export function outletNamed(short: string): string {
  return outletNames[short] ?? short;
}

/** Every `step`th development article of at least `words` words; none where the corpus is absent. */
export function developmentArticles(step: number, words: number): BenchArticle[] {
  const file = path.join(shared, "corpus/polnear/dev.jsonl");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => Line.parse(JSON.parse(line)))
    .map(
      ({ id, text, publisher }): BenchArticle => ({
        id,
        text,
        set: "development",
        publisher: outletNamed(publisher),
      }),
    )
    .filter(({ text }) => (text.match(/\S+/gu) ?? []).length >= words)
    .filter((_, index) => index % step === 0);
}

function inFolder(
  folder: string,
  ending: string,
  set: BenchArticle["set"],
  publisherOf: (id: string, file: string) => string | null,
): BenchArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => {
      const id = name.slice(0, -ending.length);
      const file = readFileSync(path.join(folder, name), "utf8");
      return { id, set, text: bodyOf(file), publisher: publisherOf(id, file) };
    });
}
