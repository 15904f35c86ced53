/** The figures of a run, as lines to print: per article, per set, per form, and what was left out. */
import { skills } from "../../engine/questions/skills.ts";
import { guess } from "./guessers.ts";
import type { Made } from "./made.ts";
import { wilson } from "./wilson.ts";

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function counted(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

export function differentIn<T>({ quiz }: Made, of: (q: Made["pool"][number]) => T): number {
  return new Set(quiz.questions.map(of)).size;
}

export function articleLines(made: readonly Made[]): string[] {
  return made.map((one) => {
    const { article, quiz, pool, milliseconds } = one;
    const thin = quiz.thin ? ` ${quiz.thin.case}` : "";
    const sizes = `pool ${String(pool.length).padStart(3)}  quiz ${String(quiz.questions.length).padStart(2)}`;
    const spread = `skills ${differentIn(one, ({ key }) => key.skill)}  kinds ${differentIn(one, ({ kind }) => kind)}`;
    return `${article.set.padEnd(12)}${article.id.slice(0, 44).padEnd(46)}${sizes}  ${spread}  ${milliseconds.toFixed(1)} ms${thin}`;
  });
}

export function setLines(made: readonly Made[]): string[] {
  return (["library", "corpus", "development"] as const).map((set) => {
    const own = made.filter(({ article }) => article.set === set);
    if (own.length === 0) return `${set}: no articles here, figures left out`;
    const sizes = own.map(({ quiz }) => quiz.questions.length);
    const five = sizes.filter((size) => size >= 5).length;
    const middle = (of: Parameters<typeof differentIn>[1]) =>
      median(own.map((one) => differentIn(one, of)));
    return [
      `${set}: ${own.length} articles`,
      `pool median ${median(own.map(({ pool }) => pool.length))}`,
      `questions median ${median(sizes)}`,
      `five or more ${five}/${own.length}`,
      `skills median ${middle(({ key }) => key.skill)}`,
      `strands ${middle(({ key }) => skills[key.skill].strand)}`,
      `kinds ${middle(({ kind }) => kind)}`,
      `composing median ${median(own.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms`,
    ].join(", ");
  });
}

export function formLines(made: readonly Made[]): string[] {
  const pool = made.flatMap((entry) => entry.pool);
  const quiz = made.flatMap((entry) => entry.quiz.questions);
  const lines = counted(pool.map(({ key }) => key.form)).map(([form, count]) => {
    const own = pool.filter(({ key }) => key.form === form);
    const classes = counted(own.map(({ key }) => key.keyClass));
    const articles = made.filter((one) => one.pool.some(({ key }) => key.form === form)).length;
    const asked = quiz.filter(({ key }) => key.form === form).length;
    const list = classes.map(([name, times]) => `${name} ${times}`).join(", ");
    return `${form.padEnd(18)}${String(count).padStart(5)}  ${percent(count, pool.length)}  in ${articles} articles  quiz ${asked} (${percent(asked, quiz.length)})  ${list}`;
  });
  return [`pool of ${pool.length} questions, quizzes of ${quiz.length}`, ...lines];
}

export function percent(part: number, of: number): string {
  return `${Math.round((part / Math.max(1, of)) * 100)} %`;
}

/** Candidates that a check or a gate threw out, as a share of all that the forms proposed. */
export function discardLines(made: readonly Made[]): string[] {
  const left = made.flatMap((entry) =>
    entry.left.flatMap(({ reason, count }) => Array.from({ length: count }, () => reason)),
  );
  const proposed = left.length + made.reduce((sum, { pool }) => sum + pool.length, 0);
  const lines = counted(left).map(
    ([reason, count]) => `${String(count).padStart(5)}  ${percent(count, proposed)}  ${reason}`,
  );
  return [`left out of ${proposed} proposed`, ...lines];
}

/** Places are arranged in the quiz, and counted over several seeds; the rest is settled in the pool. */
export function guesserLines(made: readonly Made[]): string[] {
  const itemsOf = (questions: (entry: Made) => Made["pool"]) =>
    made.flatMap((entry) =>
      questions(entry).map((question) => ({ question, article: entry.article.text })),
    );
  const all = [
    ...guess(itemsOf(({ pool }) => pool)).filter(({ guesser }) => !guesser.startsWith("place")),
    ...guess(itemsOf(({ placed }) => placed)).filter(({ guesser }) => guesser.startsWith("place")),
  ];
  return all.flatMap(({ form, guesser, tried, right, chance }) => {
    const above = tried === 0 ? 0 : ((right - chance) / tried) * 100;
    // A dozen guesses are above chance by chance: only what is surely more counts.
    const surely = wilson(right, tried).low * tried > chance;
    const figures = `${right}/${tried}, ${Math.round(above)} above chance`;
    return tried >= 10 && above > 10 && surely
      ? [`${form.padEnd(18)}${guesser.padEnd(20)}${figures}`]
      : [];
  });
}
