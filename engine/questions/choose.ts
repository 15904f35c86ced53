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
import { propose } from "./propose.ts";
import type { Question } from "./question.ts";
import { type Limits, limitsOf, mainParagraph, Tally, traitOf } from "./quotas.ts";
import { Reading } from "./reading.ts";
import { bestSet } from "./search.ts";
import { type Skill, skills } from "./skills.ts";
import { staysLast } from "./standing.ts";
import { thinness } from "./thin.ts";

export function compose(analysis: Analysis, plan: Plan, seed: number): Composition {
  const pool = propose(analysis, seed, plan.publisher);
  const reading = new Reading(analysis);
  const best = (questions: readonly Question[], limits: Limits) => {
    const wanted = questions.filter(({ key }) => inFocus(plan, key.skill));
    const traits = wanted.map((question) => traitOf(question, reading, seed));
    return bestSet(traits, limits).map(({ question }) => question);
  };
  const limits = limitsOf(plan);
  const chosen = best(pool.questions, limits);
  const beside = pool.drafts.filter((draft) => !chosen.some((one) => conflict(one, draft)));
  const drafts = best(beside, { ...limits, count: mostDrafts });
  const label = `places|${hash(analysis.text)}`;
  const questions = positioned(ordered(chosen), drawFrom(seed, label));
  const found = findings(analysis);
  const unused = pool.questions.length - chosen.length;
  const rest: Left[] = unused > 0 ? [{ reason: "other questions of the pool", count: unused }] : [];
  return {
    questions,
    drafts: positioned(ordered(drafts), drawFrom(seed, `drafts|${label}`)),
    asked: plan.count,
    found,
    left: [...pool.left, ...rest],
    thin: thinness(analysis, found, questions, plan.count),
  };
}

/** A teacher has to read each of them with the article in hand. */
const mostDrafts = 8;

/** Another question that fits beside the quiz and equals none of `avoid` (P-309). */
export function composeAnother(
  analysis: Analysis,
  plan: Plan,
  seed: number,
  quiz: readonly Question[],
  avoid: readonly string[],
): Question | null {
  const reading = new Reading(analysis);
  const limits = limitsOf(plan);
  const tally = quiz
    .map((question) => traitOf(question, reading, seed))
    .reduce((sum, trait) => sum.with(trait, limits), new Tally());
  const [best] = propose(analysis, seed, plan.publisher)
    .questions.filter(
      (question) =>
        inFocus(plan, question.key.skill) &&
        !avoid.includes(fingerprint(question)) &&
        !quiz.some((other) => conflict(other, question)),
    )
    .map((question) => ({
      question,
      value: tally.valueWith(traitOf(question, reading, seed), limits),
    }))
    .sort((a, b) => b.value - a.value)
    .map(({ question }) => question);
  if (!best) return null;
  const places = kindOf(best).places(best, staysLast);
  const draw = drawFrom(seed, `another|${fingerprint(best)}`);
  return places > 0 ? kindOf(best).placed(best, draw.below(places)) : best;
}

function inFocus({ focus }: Plan, skill: Skill): boolean {
  return focus.length === 0 || focus.includes(skills[skill].strand);
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
