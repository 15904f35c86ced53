/**
 * Whole quizzes drawn for two readers: half of the questions from development articles, half from
 * open ones. What was drawn before with the same seed can be skipped, so that a second draw is fresh.
 */
import { hash } from "../../engine/questions/draw.ts";
import type { Made } from "./made.ts";

export interface Wanted {
  /** Questions in all; the last quiz of each half is drawn whole. */
  readonly count: number;
  readonly seed: number;
  /** Questions of an earlier draw with this seed. */
  readonly skipFirst: number;
}

export function drawn(made: readonly Made[], { count, seed, skipFirst }: Wanted): Made[] {
  const shuffled = [...made]
    .filter(({ quiz }) => quiz.questions.length > 0)
    .sort((a, b) => hash(`${seed}|${a.article.id}`) - hash(`${seed}|${b.article.id}`));
  const development = shuffled.filter(({ article }) => article.set === "development");
  const open = shuffled.filter(({ article }) => article.set !== "development");
  return [development, open].flatMap((half) => {
    const before = first(half, skipFirst / 2);
    return first(half.slice(before.length), count / 2);
  });
}

/** As many as are needed for that many questions. */
function first(made: readonly Made[], questions: number): Made[] {
  const taken: Made[] = [];
  let sum = 0;
  for (const one of made) {
    if (sum >= questions) break;
    taken.push(one);
    sum += one.quiz.questions.length;
  }
  return taken;
}
