/** Which of many questions on whose a statement is are asked: spread over paragraphs, sources and keys. */
import type { Draw } from "./form.ts";
import type { ChoiceQuestion } from "./question.ts";
import type { Reading } from "./reading.ts";
import { isStanding } from "./standing.ts";
import { plain } from "./wording.ts";

/** From paragraphs, sources and classes that are not among those taken already. */
export function spread(
  draw: Draw,
  questions: readonly ChoiceQuestion[],
  count: number,
  taken: readonly ChoiceQuestion[],
): ChoiceQuestion[] {
  let left = questions.map((question) => ({ question, cost: cost(question) + draw.below(6) }));
  const chosen: ChoiceQuestion[] = [];
  while (chosen.length < count && left.length > 0) {
    const others = [...taken, ...chosen];
    const priced = left.map((one) => ({ ...one, price: one.cost + again(one.question, others) }));
    const [best] = priced.sort((a, b) => a.price - b.price);
    if (!best) break;
    chosen.push(best.question);
    left = left.filter(({ question }) => question !== best.question);
  }
  return chosen;
}

/** The less, the better. A name to be fetched from another sentence is worth asking for (P-205). */
function cost({ key, stem }: ChoiceQuestion): number {
  const printed = plain(stem);
  const odd = printed.length > 200 || printed.length < 70;
  const fetched = key.proof.some(({ role }) => role === "compare");
  return (odd ? 2 : 0) - (fetched ? 2 : 0) - (key.keyClass === "unnamed" ? 3 : 0);
}

/** How much of a question the others have already. */
function again({ key, shown }: ChoiceQuestion, others: readonly ChoiceQuestion[]): number {
  const answer = answerOf(shown.options, key.right);
  return others.reduce(
    (sum, other) =>
      sum +
      (placeOf(other) === placeOf({ key }) ? 3 : 0) +
      (answerOf(other.shown.options, other.key.right) === answer ? 2 : 0) +
      (other.key.keyClass === key.keyClass ? 1 : 0),
    0,
  );
}

function placeOf({ key }: Pick<ChoiceQuestion, "key">): number {
  return key.proof.find(({ role }) => role === "content")?.paragraph ?? 0;
}

function answerOf(options: ChoiceQuestion["shown"]["options"], right: string): string {
  return plain(options.find(({ id }) => id === right)?.text ?? [{ ours: "?" }]);
}

/** Whether the name of the key stands nearer to the statement than any other name offered. */
export function isNearest(reading: Reading, { shown, key }: ChoiceQuestion): boolean {
  const place = key.proof.find(({ role }) => role === "content")?.span.start ?? 0;
  const away = (label: string) => distance(reading.text, label.replace(/^The /u, ""), place);
  const names = shown.options.filter(({ text }) => !isStanding(text));
  const right = names.find(({ id }) => id === key.right);
  const others = names.filter(({ id }) => id !== key.right);
  const own = right ? away(plain(right.text)) : Number.POSITIVE_INFINITY;
  return others.every(({ text }) => away(plain(text)) > own);
}

function distance(text: string, words: string, place: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    nearest = Math.min(nearest, Math.abs(at - place));
  }
  return nearest;
}
