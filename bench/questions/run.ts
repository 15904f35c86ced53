/**
 * `npm run bench:questions`: composes quizzes for the library and whatever further articles are at
 * hand, prints what a program can check, and writes a sheet for people to judge.
 * `npm run bench:questions -- --verdicts FILE` tallies a sheet that came back.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { analyse } from "../../engine/analyse.ts";
import { compose } from "../../engine/questions/choose.ts";
import type { Composition } from "../../engine/questions/plan.ts";
import { propose } from "../../engine/questions/propose.ts";
import type { Question } from "../../engine/questions/question.ts";
import { skills } from "../../engine/questions/skills.ts";
import {
  type BenchArticle,
  corpusArticles,
  developmentArticles,
  libraryArticles,
  outFolder,
} from "./articles.ts";
import { guess } from "./guessers.ts";
import { type ReviewItem, reviewPage, verdictRows } from "./review-sheet.ts";
import { tallyLines, Verdicts } from "./tally.ts";

const plan = { count: 10, difficulty: "mixed", focus: [] } as const;
const seed = 1;

interface Made {
  readonly article: BenchArticle;
  readonly pool: readonly Question[];
  readonly left: readonly { reason: string; count: number }[];
  readonly quiz: Composition;
  readonly milliseconds: number;
}

function make(article: BenchArticle): Made {
  const analysis = analyse(article.text);
  const { questions: pool, left } = propose(analysis, seed);
  const from = performance.now();
  const quiz = compose(analysis, plan, seed);
  return { article, pool, left, quiz, milliseconds: performance.now() - from };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function printArticles(made: readonly Made[]): void {
  for (const { article, quiz, pool, milliseconds } of made) {
    const covered = new Set(quiz.questions.map(({ key }) => key.skill));
    const thin = quiz.thin ? ` ${quiz.thin.case}` : "";
    console.log(
      `${article.set.padEnd(12)}${article.id.slice(0, 44).padEnd(46)}pool ${String(pool.length).padStart(3)}  quiz ${String(quiz.questions.length).padStart(2)}  skills ${covered.size}  ${milliseconds.toFixed(1)} ms${thin}`,
    );
  }
}

function printSets(made: readonly Made[]): void {
  for (const set of ["library", "corpus", "development"] as const) {
    const own = made.filter(({ article }) => article.set === set);
    if (own.length === 0) {
      console.log(`${set}: no articles here, figures left out`);
      continue;
    }
    const sizes = own.map(({ quiz }) => quiz.questions.length);
    const five = sizes.filter((size) => size >= 5).length;
    const skillCounts = own.map(
      ({ quiz }) => new Set(quiz.questions.map(({ key }) => key.skill)).size,
    );
    const strandCounts = own.map(
      ({ quiz }) => new Set(quiz.questions.map(({ key }) => skills[key.skill].strand)).size,
    );
    const kindCounts = own.map(({ quiz }) => new Set(quiz.questions.map(({ kind }) => kind)).size);
    console.log(
      `${set}: ${own.length} articles, questions median ${median(sizes)}, five or more ${five}/${own.length}, skills median ${median(skillCounts)}, strands ${median(strandCounts)}, kinds ${median(kindCounts)}, composing median ${median(own.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms`,
    );
  }
}

function printForms(made: readonly Made[]): void {
  const pool = made.flatMap((entry) => entry.pool);
  console.log(`\npool of ${pool.length} questions`);
  for (const [form, count] of counted(pool.map(({ key }) => key.form))) {
    const classes = counted(
      pool.filter(({ key }) => key.form === form).map(({ key }) => key.keyClass),
    );
    const list = classes.map(([name, times]) => `${name} ${times}`).join(", ");
    console.log(
      `${form.padEnd(16)}${String(count).padStart(5)}  ${Math.round((count / pool.length) * 100)} %  ${list}`,
    );
  }
  console.log("\nleft out by");
  const left = made.flatMap((entry) =>
    entry.left.flatMap(({ reason, count }) => Array.from({ length: count }, () => reason)),
  );
  for (const [reason, count] of counted(left))
    console.log(`${String(count).padStart(5)}  ${reason}`);
}

/** Places are arranged in the quiz, the rest is settled in the pool. */
function printGuessers(made: readonly Made[]): void {
  const itemsOf = (questions: (entry: Made) => readonly Question[]) =>
    made.flatMap((entry) =>
      questions(entry).map((question) => ({ question, article: entry.article.text })),
    );
  const pool = guess(itemsOf((entry) => entry.pool));
  const quiz = guess(itemsOf((entry) => entry.quiz.questions));
  const all = [
    ...pool.filter(({ guesser }) => !guesser.startsWith("place")),
    ...quiz.filter(({ guesser }) => guesser.startsWith("place")),
  ];
  console.log("\nblind guessers more than 10 points above chance (at least 10 guesses)");
  for (const { form, guesser, tried, right, chance } of all) {
    const above = tried === 0 ? 0 : ((right - chance) / tried) * 100;
    if (tried >= 10 && above > 10) {
      console.log(
        `${form.padEnd(16)}${guesser.padEnd(20)}${right}/${tried}, ${Math.round(above)} above chance`,
      );
    }
  }
}

function writeSheet(made: readonly Made[]): void {
  const items: ReviewItem[] = made.flatMap(({ article, quiz }) =>
    quiz.questions.map((question) => ({ article: article.id, text: article.text, question })),
  );
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(path.join(outFolder, "review.html"), reviewPage(items));
  writeFileSync(
    path.join(outFolder, "review.json"),
    `${JSON.stringify(verdictRows(items), null, 1)}\n`,
  );
  console.log(`\n${items.length} questions to judge in bench/out/review.html and review.json`);
}

function main(): void {
  const at = process.argv.indexOf("--verdicts");
  const file = at > 0 ? process.argv[at + 1] : undefined;
  if (file !== undefined) {
    const verdicts = Verdicts.parse(JSON.parse(readFileSync(file, "utf8")));
    for (const line of tallyLines(verdicts)) console.log(line);
    return;
  }
  const articles = [...libraryArticles(), ...corpusArticles(), ...developmentArticles(1, 400)];
  const made = articles.map(make);
  printArticles(made);
  printSets(made);
  printForms(made);
  printGuessers(made);
  writeSheet(made);
}

main();
