/** Which gold there is, how its scorer is called, and which of its figures are shown. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

export interface Figure {
  readonly name: string;
  readonly value: number;
}

export interface Corpus {
  readonly title: string;
  /** Paths from the repository's root. */
  readonly gold: string;
  readonly scorer: string;
  readonly texts: readonly string[];
  /** Published systems were measured on this corpus. */
  readonly opponents: boolean;
  /** Only the articles that a folder of gold names: fitting leaves them out. */
  readonly namedBy?: readonly string[];
  /** What training wrote about articles that the fold models did not see, instead of the engine's own reading. */
  readonly unseen?: string;
  /** Shown name and path in the scorer's JSON. */
  readonly shown: readonly (readonly [name: string, path: string])[];
  readonly targets: Readonly<Record<string, { readonly must: number; readonly aim: number }>>;
}

const shared = "../shared";
const tools = `${shared}/tools`;
const polnear = `${shared}/corpus/polnear`;
const relationFigures: Corpus["shown"] = [
  ["M, all", "all.relations.M.F1"],
  ["pair50, all", "all.relations.pair50.F1"],
  ["pair80, all", "all.relations.pair80.F1"],
  ["all exact", "all.relations.allExact.F1"],
  ["pair50 direct", "all.byType.direct.pair50.F1"],
  ["pair50 mixed", "all.byType.mixed.pair50.F1"],
  ["pair50 indirect", "all.byType.indirect.pair50.F1"],
  ["CORE pair50", "core.relations.pair50.F1"],
  ["CORE pair80", "core.relations.pair80.F1"],
  ["quiz-safe precision", "quizSafe.precision"],
  ["quiz-safe coverage", "quizSafe.coverage"],
  ["calibration error", "calibration.expectedError"],
];
const sourceFigures: Corpus["shown"] = [
  ["name", "name"],
  ["name that must be followed", "resolved"],
  ["kind", "kind"],
  ["stance", "stance"],
  ["polarity", "polarity"],
  ["quiz-safe: name", "safe.name"],
  ["quiz-safe: polarity", "safe.polarity"],
  ["own voice: precision", "voice.precision"],
  ["own voice: coverage", "voice.coverage"],
];
const denialFigures: Corpus["shown"] = [
  ["denial F1", "denials.match.F1"],
  ["chain exact F1", "chains.exact.F1"],
];

export const corpora: readonly Corpus[] = [
  {
    title: "Relations, PolNeAR dev",
    opponents: true,
    gold: `${polnear}/dev.jsonl`,
    scorer: `${tools}/score-relations.mjs`,
    texts: [],
    shown: relationFigures,
    targets: {
      "M, all": { must: 79, aim: 84 },
      "pair50, all": { must: 71, aim: 77 },
      "pair80, all": { must: 63, aim: 70 },
      "all exact": { must: 49, aim: 58 },
      "pair50 direct": { must: 90, aim: 96 },
      "pair50 mixed": { must: 79, aim: 87 },
      "pair50 indirect": { must: 62, aim: 68 },
      "CORE pair50": { must: 91, aim: 96 },
      "CORE pair80": { must: 85, aim: 92 },
      "quiz-safe precision": { must: 95, aim: 97 },
      "quiz-safe coverage": { must: 25, aim: 30 },
    },
  },
  {
    title: "Relations, PolNeAR train: the articles with other gold, which no model was fitted on",
    opponents: false,
    gold: `${polnear}/train.jsonl`,
    namedBy: [`${shared}/corpus/gold/dev`, `${shared}/corpus/gold/sources`],
    scorer: `${tools}/score-relations.mjs`,
    texts: [],
    shown: relationFigures,
    targets: {},
  },
  {
    title: "Relations, PolNeAR train, out of fold: models alone, each article unseen by its models",
    opponents: false,
    gold: `${polnear}/train.jsonl`,
    unseen: "bench/out/unseen.jsonl",
    scorer: `${tools}/score-relations.mjs`,
    texts: [],
    shown: relationFigures,
    targets: {},
  },
  {
    title: "Relations, world news by hand",
    opponents: false,
    gold: `${shared}/open/gold/relations.jsonl`,
    scorer: `${tools}/score-relations.mjs`,
    texts: [],
    shown: relationFigures,
    targets: {
      "CORE pair50": { must: 88, aim: 94 },
      "quiz-safe precision": { must: 93, aim: 97 },
    },
  },
  {
    title: "Sources, PolNeAR",
    opponents: false,
    gold: `${shared}/corpus/gold/sources`,
    scorer: `${tools}/score-sources.mjs`,
    texts: [`${polnear}/train.jsonl`, `${polnear}/dev.jsonl`],
    shown: sourceFigures,
    targets: {
      name: { must: 90, aim: 96 },
      "name that must be followed": { must: 78, aim: 90 },
      kind: { must: 82, aim: 91 },
      stance: { must: 80, aim: 90 },
      polarity: { must: 97, aim: 98.5 },
      "quiz-safe: name": { must: 97, aim: 99 },
      "quiz-safe: polarity": { must: 98, aim: 99.5 },
      "own voice: precision": { must: 90, aim: 96 },
      "own voice: coverage": { must: 15, aim: 25 },
    },
  },
  {
    title: "Sources, world news by hand",
    opponents: false,
    gold: `${shared}/open/gold/sources`,
    scorer: `${tools}/score-sources.mjs`,
    texts: [`${shared}/open/gold/relations.jsonl`],
    shown: sourceFigures,
    targets: {
      "quiz-safe: name": { must: 96, aim: 99 },
      "own voice: precision": { must: 92, aim: 97 },
    },
  },
  {
    title: "Denials and chains, PolNeAR",
    opponents: false,
    gold: `${shared}/corpus/gold/dev`,
    scorer: `${tools}/score-denials.mjs`,
    texts: [`${polnear}/train.jsonl`],
    shown: denialFigures,
    targets: { "denial F1": { must: 75, aim: 85 }, "chain exact F1": { must: 75, aim: 85 } },
  },
  {
    title: "Denials and chains, world news by hand",
    opponents: false,
    gold: `${shared}/open/gold/denials`,
    scorer: `${tools}/score-denials.mjs`,
    texts: [`${shared}/open/gold/relations.jsonl`],
    shown: denialFigures,
    targets: {},
  },
];

function lines(file: string): string[] {
  return fs.readFileSync(file, "utf8").split("\n").filter(Boolean);
}

function idOf(line: string): string {
  const { id }: { id: string } = JSON.parse(line);
  return id;
}

/** What `hearsay relations` says about these articles, as a file in `bench/out`. */
function predictions(articles: readonly string[], root: string): string {
  const folder = path.join(root, "bench/out");
  const input = path.join(folder, "articles.jsonl");
  const output = path.join(folder, "predictions.jsonl");
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(input, articles.join("\n"));
  const call = [path.join(root, "engine/cli.ts"), "relations", "--jsonl", input];
  fs.writeFileSync(output, execFileSync(process.execPath, call, { maxBuffer: 2 ** 28 }));
  fs.rmSync(input);
  return output;
}

function valueAt(result: unknown, names: readonly string[]): number {
  let value = result;
  for (const name of names) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  }
  return typeof value === "number" ? value : Number.NaN;
}

/** The ids that the files of the folders are called by; null where there is none to go by. */
function idsIn(folders: readonly string[]): ReadonlySet<string> | null {
  if (folders.length === 0) return null;
  return new Set(
    folders.flatMap((folder) =>
      fs.readdirSync(folder).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : [])),
    ),
  );
}

export function scoreCorpus(corpus: Corpus, root: string): { figures: Figure[]; absent: boolean } {
  const at = (file: string): string => path.join(root, file);
  const named = corpus.namedBy ?? [];
  const needed = [corpus.gold, corpus.scorer, ...corpus.texts, ...named];
  if (corpus.unseen !== undefined) needed.push(corpus.unseen);
  if (!needed.every((file) => fs.existsSync(at(file)))) return { figures: [], absent: true };
  const folder = fs.statSync(at(corpus.gold)).isDirectory();
  const wanted = idsIn(folder ? [at(corpus.gold)] : named.map(at));
  const kept = (list: readonly string[]): string[] =>
    list.filter((line) => wanted === null || wanted.has(idOf(line)));
  const articles = kept((folder ? corpus.texts : [corpus.gold]).flatMap((file) => lines(at(file))));
  const out = corpus.unseen === undefined ? predictions(articles, root) : at(corpus.unseen);
  const texts = folder ? corpus.texts.flatMap((file) => ["--texts", at(file)]) : [];
  const gold = named.length === 0 && !corpus.unseen ? at(corpus.gold) : goldOf(articles, out, root);
  const call = [at(corpus.scorer), gold, out, ...texts, "--json"];
  const result: unknown = JSON.parse(
    execFileSync(process.execPath, call, { encoding: "utf8", maxBuffer: 2 ** 28 }),
  );
  if (corpus.unseen === undefined) fs.rmSync(out);
  if (gold !== at(corpus.gold)) fs.rmSync(gold);
  const figures = corpus.shown.map(([name, where]) => ({
    name,
    value: valueAt(result, where.split(".")),
  }));
  return { figures, absent: false };
}

/** The gold of those articles alone that were predicted, as a file in `bench/out`. */
function goldOf(articles: readonly string[], predicted: string, root: string): string {
  const ids = new Set(lines(predicted).map(idOf));
  const file = path.join(root, "bench/out/gold.jsonl");
  fs.writeFileSync(file, articles.filter((line) => ids.has(idOf(line))).join("\n"));
  return file;
}

/** The texts that speed is measured on: as printed, about this many words. */
export function sampleText(root: string, words: number): string {
  const folder = path.join(root, "content/articles");
  const file = path.join(root, `${polnear}/dev.jsonl`);
  const texts = fs.existsSync(file)
    ? lines(file).map((line) => {
        const { text }: { text: string } = JSON.parse(line);
        return text;
      })
    : fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), "utf8"));
  const all = texts.join("\n\n");
  const ends = [...all.matchAll(/\s+/gu)].map(({ index }) => index);
  return all.slice(0, ends[Math.min(words, ends.length - 1)]);
}
