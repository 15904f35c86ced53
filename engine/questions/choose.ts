/**
 * From candidates to a quiz: a choice that spreads skills, kinds and paragraphs, gives nothing away,
 * and is the same for the same seed (product.md 4.2).
 */
import type { Analysis } from "../analysis.ts";
import { conflict } from "./conflicts.ts";
import { drawFrom, hash } from "./draw.ts";
import { findings } from "./findings.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Draw } from "./form.ts";
import { kindOf } from "./kinds.ts";
import type { Composition, Left, Plan } from "./plan.ts";
import { type Proposed, propose } from "./propose.ts";
import type { Question } from "./question.ts";
import { limitsOf, mainParagraph, Tally, type Trait, traitOf } from "./quotas.ts";
import { Reading } from "./reading.ts";
import { bestSet } from "./search.ts";
import { skills } from "./skills.ts";
import { staysLast } from "./standing.ts";
import { thinness } from "./thin.ts";
import { unmet } from "./unmet.ts";

export function compose(analysis: Analysis, plan: Plan, seed: number): Composition {
  const pool = propose(analysis, seed, plan.publisher);
  const reading = new Reading(analysis);
  const wanted = traitsOf(pool.questions, reading, plan, seed);
  const chosen = bestSet(wanted, limitsOf(plan));
  return {
    ...laidOut(analysis, plan, seed, pool, chosen),
    asked: plan.count,
    unmet: unmet(plan, wanted, chosen),
  };
}

/** The questions of a pool that are in the plan’s focus, as the quotas look at them. */
export function traitsOf(
  questions: readonly Question[],
  reading: Reading,
  { focus }: Plan,
  seed: number,
): Trait[] {
  return questions
    .filter(({ key }) => focus.length === 0 || focus.includes(skills[key.skill].strand))
    .map((question) => traitOf(question, reading, seed));
}

/** What was chosen, in order and with its places drawn; the drafts that fit beside it; what was found. */
export function laidOut(
  analysis: Analysis,
  plan: Plan,
  seed: number,
  pool: Proposed,
  traits: readonly Trait[],
): Omit<Composition, "asked" | "unmet"> {
  const chosen = traits.map(({ question }) => question);
  const beside = pool.drafts.filter((draft) => !chosen.some((one) => conflict(one, draft)));
  const limits = { ...limitsOf(plan), count: mostDrafts };
  const drafts = bestSet(traitsOf(beside, new Reading(analysis), plan, seed), limits).map(
    ({ question }) => question,
  );
  const label = `places|${hash(analysis.text)}`;
  const questions = positioned(ordered(chosen), drawFrom(seed, label));
  const found = findings(analysis, questions);
  const unused = pool.questions.length - chosen.length;
  const rest: Left[] = unused > 0 ? [{ reason: "other questions of the pool", count: unused }] : [];
  return {
    questions,
    drafts: positioned(ordered(drafts), drawFrom(seed, `drafts|${label}`)),
    found,
    left: [...pool.left, ...rest],
    thin: thinness(analysis, found, questions, plan.count),
  };
}

/** A teacher has to read each of them with the article in hand. */
const mostDrafts = 8;

/** What another question must fit beside. */
export interface Beside {
  readonly quiz: readonly Question[];
  /** Fingerprints of what was asked before: none of it comes back. */
  readonly avoid: readonly string[];
  /** Facts that another version of the quiz asks (P-213). */
  readonly facts: readonly string[];
}

/** Another question that fits beside the quiz and equals none of `avoid` (P-309). */
export function composeAnother(
  analysis: Analysis,
  plan: Plan,
  seed: number,
  { quiz, avoid, facts }: Beside,
): Question | null {
  const reading = new Reading(analysis);
  const limits = limitsOf(plan);
  const tally = quiz
    .map((question) => traitOf(question, reading, seed))
    .reduce((sum, trait) => sum.with(trait, limits), new Tally());
  const free = propose(analysis, seed, plan.publisher).questions.filter(
    (question) =>
      !avoid.includes(fingerprint(question)) &&
      !question.key.facts.some((fact) => facts.includes(fact)) &&
      !quiz.some((other) => conflict(other, question)),
  );
  const [best] = traitsOf(free, reading, plan, seed)
    .map((trait) => ({ question: trait.question, value: tally.valueWith(trait, limits) }))
    .sort((a, b) => b.value - a.value)
    .map(({ question }) => question);
  if (!best) return null;
  const places = kindOf(best).places(best, staysLast);
  const draw = drawFrom(seed, `another|${fingerprint(best)}`);
  return places > 0 ? kindOf(best).placed(best, draw.below(places)) : best;
}

/** P-211: an easy one first, no hard one second, then along the article. */
function ordered(chosen: readonly Question[]): Question[] {
  const along = [...chosen].sort((a, b) => mainParagraph(a) - mainParagraph(b));
  const core = along.filter(({ key }) => key.difficulty === "core");
  const first = core.find((question) => kindOf(question).opensQuiz);
  const second = core.find((question) => question !== first);
  const begin = [first, second].flatMap((question) => question ?? []);
  return [...begin, ...along.filter((question) => !begin.includes(question))];
}

/**
 * P-212: each place about equally often, and none thrice in a row. Counted apart for questions of two,
 * three and four places: else the last one, which the others do not have, would be the key too often.
 */
function positioned(questions: readonly Question[], draw: Draw): Question[] {
  const used: { readonly places: number; readonly place: number }[] = [];
  return questions.map((question) => {
    const kind = kindOf(question);
    const places = kind.places(question, staysLast);
    if (places === 0) return question;
    const [before, last] = used.slice(-2);
    const twice = before?.place === last?.place ? last?.place : undefined;
    const times = (place: number) =>
      used.filter((other) => other.place === place && other.places === places).length;
    const free = Array.from({ length: places }, (_, place) => place).filter(
      (place) => place !== twice,
    );
    const least = Math.min(...free.map(times));
    const [place = 0] = draw.shuffle(free.filter((candidate) => times(candidate) === least));
    used.push({ places, place });
    return kind.placed(question, place);
  });
}
