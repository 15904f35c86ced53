/** The figures that must be reached before the forms count as done, each with whether it is. */

import { neutralityHits } from "../../engine/questions/guards.ts";
import { brokenChecks } from "../../engine/questions/item-checks.ts";
import type { Question } from "../../engine/questions/question.ts";
import { Reading } from "../../engine/questions/reading.ts";
import { restsOnSourcing } from "../../engine/questions/sourcing.ts";
import { differentIn, guesserLines, median, percent } from "./figures.ts";
import type { Made } from "./made.ts";

interface Must {
  readonly wanted: string;
  readonly found: string;
  readonly reached: boolean;
}

function share(made: readonly Made[], holds: (one: Made) => boolean): number {
  return made.filter(holds).length / Math.max(1, made.length);
}

function inPercent(value: number): string {
  return percent(value, 1);
}

function sizes(made: readonly Made[]): Must[] {
  const middle = median(made.map(({ quiz }) => quiz.questions.length));
  const five = share(made, ({ quiz }) => quiz.questions.length >= 5);
  const honest = made.every(({ quiz }) => quiz.thin !== null || quiz.questions.length >= 5);
  return [
    { wanted: "questions, median at least 8", found: String(middle), reached: middle >= 8 },
    {
      wanted: "at least 5 questions from 90 %, a message from the rest",
      found: `${inPercent(five)}${honest ? "" : ", without a message"}`,
      reached: five >= 0.9 && honest,
    },
  ];
}

function spread(made: readonly Made[]): Must[] {
  const skillsOf = median(made.map((one) => differentIn(one, ({ key }) => key.skill)));
  const kindsOf = median(made.map((one) => differentIn(one, ({ kind }) => kind)));
  const asked = made.filter(({ quiz }) => quiz.questions.length > 0);
  const sourcing = (questions: readonly Question[]) =>
    questions.filter(({ key }) => restsOnSourcing(key.skill)).length /
    Math.max(1, questions.length);
  const all = sourcing(asked.flatMap(({ quiz }) => quiz.questions));
  const half = share(asked, ({ quiz }) => sourcing(quiz.questions) >= 0.5);
  return [
    { wanted: "skills, median at least 5", found: String(skillsOf), reached: skillsOf >= 5 },
    { wanted: "kinds, median at least 3", found: String(kindsOf), reached: kindsOf >= 3 },
    {
      wanted: "half of the questions on a source, chain, denial or reply",
      found: `${inPercent(all)}; half or more in ${inPercent(half)} of the quizzes`,
      reached: all >= 0.5,
    },
  ];
}

function largestForm(questions: readonly Question[]): { form: string; part: number } {
  const counts = new Map<string, number>();
  for (const { key } of questions) counts.set(key.form, (counts.get(key.form) ?? 0) + 1);
  const [form = "none", count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { form, part: count / Math.max(1, questions.length) };
}

function fairness(made: readonly Made[]): Must[] {
  const pool = largestForm(made.flatMap((one) => one.pool));
  const quiz = largestForm(made.flatMap((one) => one.quiz.questions));
  const guessers = guesserLines(made);
  const failures = made.reduce((sum, one) => sum + failuresIn(one), 0);
  return [
    {
      wanted: "no form above 20 % of the pool",
      found: `${pool.form} ${inPercent(pool.part)}; of the quizzes ${quiz.form} ${inPercent(quiz.part)}`,
      reached: pool.part <= 0.2,
    },
    {
      wanted: "no blind guesser more than 10 points above chance",
      found: `${guessers.length} are`,
      reached: guessers.length === 0,
    },
    {
      wanted: "no composed question fails a check",
      found: `${failures} do`,
      reached: failures === 0,
    },
  ];
}

function failuresIn({ article, quiz }: Made): number {
  const reading = new Reading(article.analysis);
  return quiz.questions.filter(
    (question) => brokenChecks(reading, question).length > 0 || neutralityHits(question).length > 0,
  ).length;
}

function speed(made: readonly Made[]): Must[] {
  const middle = median(made.map(({ milliseconds }) => milliseconds));
  const found = `${middle.toFixed(1)} ms`;
  return [{ wanted: "composing under 20 ms, median", found, reached: middle < 20 }];
}

export function mustLines(made: readonly Made[]): string[] {
  const musts = [...sizes(made), ...spread(made), ...fairness(made), ...speed(made)];
  return musts.map(
    ({ wanted, found, reached }) =>
      `${reached ? "reached    " : "NOT REACHED"}  ${wanted}: ${found}`,
  );
}
