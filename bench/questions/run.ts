/**
 * `npm run bench:questions`: composes quizzes for the library and whatever further articles are at
 * hand, prints what a program can check, and writes a sheet for people to judge. With `--` before:
 * `--perfect` takes the readings made by hand instead of the engine's;
 * `--draw N --seed S [--skip-first K]` writes whole quizzes for two readers, one without the key;
 * `--readers BLIND JUDGE` tallies the two files that came back, `--verdicts FILE` a single sheet.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { outFolder } from "./articles.ts";
import { blindPage, blindRows } from "./blind-sheet.ts";
import { drawn } from "./drawn.ts";
import { articleLines, discardLines, formLines, guesserLines, setLines } from "./figures.ts";
import { type Made, make, readArticles } from "./made.ts";
import { mustLines } from "./must-line.ts";
import { type ReviewItem, reviewPage, verdictRows } from "./review-sheet.ts";
import { tallyLines, Verdicts } from "./tally.ts";
import { twoReaderLines } from "./two-readers.ts";

const { values, positionals } = parseArgs({
  options: {
    perfect: { type: "boolean", default: false },
    draw: { type: "string" },
    seed: { type: "string", default: "1" },
    "skip-first": { type: "string", default: "0" },
    readers: { type: "string" },
    verdicts: { type: "string" },
  },
  allowPositionals: true,
});

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function write(name: string, content: string | readonly unknown[]): void {
  mkdirSync(outFolder, { recursive: true });
  const text = typeof content === "string" ? content : `${JSON.stringify(content, null, 1)}\n`;
  writeFileSync(path.join(outFolder, name), text);
}

function itemsOf(made: readonly Made[]): ReviewItem[] {
  return made.flatMap(({ article, quiz }) =>
    quiz.questions.map((question) => ({ article: article.id, text: article.text, question })),
  );
}

function figures(made: readonly Made[], name: string): void {
  print(articleLines(made));
  print(setLines(made));
  print(["", ...formLines(made)]);
  print(["", ...discardLines(made)]);
  const guessers = guesserLines(made);
  print(["", "blind guessers more than 10 points above chance (at least 10 guesses)", ...guessers]);
  const items = itemsOf(made);
  write(`${name}.html`, reviewPage(items));
  write(`${name}.json`, verdictRows(items));
  print(["", `${items.length} questions to judge in bench/out/${name}.html and ${name}.json`]);
  print(["", ...mustLines(made)]);
}

/** The judge's file holds the questions with their keys, so that answers can be marked by it. */
function draw(made: readonly Made[], count: number, seed: number, name: string): void {
  const skipFirst = Number(values["skip-first"]);
  const quizzes = drawn(made, { count, seed, skipFirst });
  const items = itemsOf(quizzes);
  write(`${name}-blind.html`, blindPage(items));
  write(`${name}-blind.json`, blindRows(items));
  write(`${name}-judge.html`, reviewPage(items));
  const rows = verdictRows(items);
  write(
    `${name}-judge.json`,
    rows.map((row, at) => ({ ...row, question: items[at]?.question })),
  );
  print(quizzes.map(({ article, quiz }) => `${article.id}: ${quiz.questions.length} questions`));
  print([`${items.length} questions in bench/out/${name}-{blind,judge}.{html,json}`]);
}

function drawName(seed: number): string {
  const skipped = values["skip-first"];
  return skipped === "0" ? `draw-${seed}` : `draw-${seed}-after-${skipped}`;
}

function main(): void {
  const { readers, verdicts, perfect } = values;
  const [judge] = positionals;
  if (readers !== undefined && judge !== undefined) {
    print(twoReaderLines(json(readers), json(judge)));
  } else if (verdicts !== undefined) {
    print(tallyLines(Verdicts.parse(json(verdicts))));
  } else {
    const seed = Number(values.seed);
    const made = readArticles(perfect).map((article) => make(article, seed));
    if (values.draw === undefined) figures(made, perfect ? "perfect" : "review");
    else draw(made, Number(values.draw), seed, `${perfect ? "perfect-" : ""}${drawName(seed)}`);
  }
}

main();
