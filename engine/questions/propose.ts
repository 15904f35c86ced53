/** All candidates of an article that pass every gate, with what was left out and why (P-201). */
import type { Analysis } from "../analysis.ts";
import { type Gist, gistOf, nearlySame } from "./conflicts.ts";
import { drawFrom, hash } from "./draw.ts";
import { fingerprint } from "./fingerprint.ts";
import { forms } from "./forms.ts";
import { neutralityHits } from "./guards.ts";
import { brokenChecks } from "./item-checks.ts";
import { materialOf } from "./material.ts";
import type { Left } from "./plan.ts";
import { Question } from "./question.ts";
import type { Reading } from "./reading.ts";

/** From here on a question may be asked without a teacher’s check (P-230). */
const quizSafe = 0.95;

/** From here on it is a draft that a teacher may check (P-232); below it is nothing. */
const leastConfidence = 0.8;

export interface Proposed {
  readonly questions: readonly Question[];
  /** Not sure enough to be asked: a teacher checks them one by one. */
  readonly drafts: readonly Question[];
  readonly left: readonly Left[];
}

export function propose(
  analysis: Analysis,
  seed: number,
  publisher: string | null = null,
): Proposed {
  const material = materialOf(analysis, publisher);
  const counts = new Map<string, number>();
  const kept: Kept = { questions: [], prints: new Set(), gists: [] };
  // Without the text in the label every article's first question would be drawn alike.
  const article = hash(analysis.text);
  const candidates = forms.flatMap((form) =>
    form.compose(material, drawFrom(seed, `${form.id}|${article}`)),
  );
  // Sure ones first: a draft that asks the same as one of them is no use.
  for (const question of [
    ...candidates.filter(isSure),
    ...candidates.filter((one) => !isSure(one)),
  ]) {
    const reason = refusal(material.reading, question) ?? repetition(question, kept);
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return {
    questions: kept.questions.filter(isSure),
    drafts: kept.questions.filter((question) => !isSure(question)),
    left: [...counts].map(([reason, count]) => ({ reason, count })),
  };
}

function isSure({ key }: Question): boolean {
  return key.confidence >= quizSafe;
}

/** Why a candidate is left out by itself; null where it may be asked. */
function refusal(reading: Reading, question: Question): string | null {
  if (!Question.safeParse(question).success) return "not a whole question";
  const broken = brokenChecks(reading, question);
  if (broken.length > 0) return `fails the item check ${broken.join(", ")}`;
  const hits = neutralityHits(question);
  if (hits.length > 0) return `fails the neutrality check ${hits.join(", ")}`;
  return question.key.confidence < leastConfidence ? "not sure enough" : null;
}

/** What was taken so far, with what a further one is compared by. */
interface Kept {
  readonly questions: Question[];
  readonly prints: Set<string>;
  readonly gists: Gist[];
}

/** Takes a candidate, unless another asks the same. */
function repetition(question: Question, { questions, prints, gists }: Kept): string | null {
  const print = fingerprint(question);
  const gist = gistOf(question);
  if (prints.has(print) || gists.some((other) => nearlySame(other, gist))) {
    return "asks the same as another";
  }
  questions.push(question);
  prints.add(print);
  gists.push(gist);
  return null;
}
