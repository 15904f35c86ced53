/**
 * `npm run bench:engine`: the engine against every gold corpus at hand, beside published figures and
 * opponents on the same text, with parser scores, sizes, load time and speed. Prints one table.
 * `-- --require must` (or `aim`) exits 1 where a target is missed.
 */
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Corpus, corpora, type Figure, scoreCorpus } from "./corpora.ts";
import { measureLoad, measureSpeed } from "./speed.ts";
import { parserFigures } from "./syntax-figures.ts";

const root = path.join(import.meta.dirname, "../..");

/** Figures of others on the corpus's own test split, and of people, from engine.md section 10. */
const published: readonly (readonly [name: string, crf: string, bert: string, people: string])[] = [
  ["M, all", "70.2", "84.5", "84.0"],
  ["pair50, all", "45.6", "66.5", "76.8"],
  ["pair80, all", "35.3", "58.4", "73.0"],
  ["all exact", "25.9", "44.5", "60.2"],
  ["pair50 direct", "56.0", "68.9", "97.6"],
  ["pair50 mixed", "47.1", "70.0", "89.9"],
  ["pair50 indirect", "41.7", "65.0", "69.0"],
  ["CORE pair50", "64.1", "82.3", "97.1"],
  ["CORE pair80", "50.2", "72.6", "94.3"],
  ["quiz-safe precision", "58", "74", "95"],
];

function row(cells: readonly string[]): void {
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(13))).join(""));
}

/** Only PolNeAR has published opponents. */
function printFigures(figures: readonly Figure[], { title, opponents }: Corpus): void {
  console.log(`\n${title}`);
  row(
    opponents
      ? ["", "CRF, linker", "BERT, linker", "people", "Hearsay"]
      : ["", "", "", "", "Hearsay"],
  );
  for (const { name, value } of figures) {
    const others = opponents ? published.find(([known]) => known === name) : undefined;
    row([name, others?.[1] ?? "", others?.[2] ?? "", others?.[3] ?? "", String(value)]);
  }
}

function printSizes(): void {
  const folders = ["engine/syntax/weights", "engine/attribution/weights", "engine/lexicon"];
  console.log("\nSizes after gzip, in kilobytes");
  let all = 0;
  for (const folder of folders) {
    const files = fs
      .readdirSync(path.join(root, folder))
      .filter((file) => /(?<!\.test)\.ts$/u.test(file));
    const bytes = files.reduce(
      (sum, file) => sum + gzipSync(fs.readFileSync(path.join(root, folder, file))).length,
      0,
    );
    all += bytes;
    row([folder, String(Math.round(bytes / 1024))]);
  }
  row(["all (must 12288, aim 6144)", String(Math.round(all / 1024))]);
}

function main(level: string | undefined): void {
  const missed: string[] = [];
  for (const corpus of corpora) {
    const { figures, absent } = scoreCorpus(corpus, root);
    if (absent) console.log(`\n${corpus.title}: not at hand, left out (${corpus.gold})`);
    else printFigures(figures, corpus);
    missed.push(...missedTargets(corpus, figures, level));
  }
  const syntax = parserFigures(root);
  console.log(`\nTagger and parser on news, gold words, predicted tags\n${syntax}`);
  printSizes();
  const { first, later } = measureLoad(root);
  console.log(
    `\nFirst use: ${later} ms (must 400); before its code was ever compiled: ${first} ms`,
  );
  console.log(
    `\nSpeed on the same text, words a second, median of five, warm\n${measureSpeed(root)}`,
  );
  for (const line of missed) console.log(`missed: ${line}`);
  if (missed.length > 0) process.exitCode = 1;
}

function missedTargets(
  corpus: Corpus,
  figures: readonly Figure[],
  level: string | undefined,
): string[] {
  if (level !== "must" && level !== "aim") return [];
  return figures.flatMap(({ name, value }) => {
    const target = corpus.targets[name]?.[level];
    return target !== undefined && value < target
      ? [`${corpus.title}, ${name}: ${value} instead of ${target}`]
      : [];
  });
}

const at = process.argv.indexOf("--require");
main(at < 0 ? undefined : process.argv[at + 1]);
