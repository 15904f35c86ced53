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
import { Reading } from "./reading.ts";
import { type Skill, skills } from "./skills.ts";
import { staysLast } from "./standing.ts";
import { thinness } from "./thin.ts";

export function compose(analysis: Analysis, plan: Plan, seed: number): Composition {
  const { questions: pool, left } = propose(analysis, seed);
  const wanted = pool.filter(({ key }) => inFocus(plan, key.skill));
  const chosen = choose(analysis, plan, seed, wanted);
  const questions = positioned(ordered(chosen), drawFrom(seed, `places|${hash(analysis.text)}`));
  const found = findings(analysis);
  const unused = wanted.length - chosen.length;
  const rest: Left[] = unused > 0 ? [{ reason: "other questions of the pool", count: unused }] : [];
  return {
    questions,
    asked: plan.count,
    found,
    left: [...left, ...rest],
    thin: thinness(analysis, found, questions, plan.count),
  };
}

/** Another question that fits beside the quiz and equals none of `avoid` (P-309). */
export function composeAnother(
  analysis: Analysis,
  plan: Plan,
  seed: number,
  quiz: readonly Question[],
  avoid: readonly string[],
): Question | null {
  const state = new Tally(new Reading(analysis), plan, quiz);
  const fit = propose(analysis, seed).questions.filter(
    (question) =>
      inFocus(plan, question.key.skill) &&
      !avoid.includes(fingerprint(question)) &&
      !quiz.some((other) => conflict(other, question)),
  );
  const [best] = ranked(fit, state, seed, false);
  if (!best) return null;
  const places = kindOf(best).places(best, staysLast);
  const draw = drawFrom(seed, `another|${fingerprint(best)}`);
  return places > 0 ? kindOf(best).placed(best, draw.below(places)) : best;
}

function inFocus({ focus }: Plan, skill: Skill): boolean {
  return focus.length === 0 || focus.includes(skills[skill].strand);
}

function choose(
  analysis: Analysis,
  plan: Plan,
  seed: number,
  pool: readonly Question[],
): Question[] {
  const reading = new Reading(analysis);
  const chosen: Question[] = [];
  let rest = [...pool];
  while (chosen.length < plan.count) {
    const state = new Tally(reading, plan, chosen);
    const [best] = ranked(rest, state, seed, pool.length <= plan.count);
    if (!best) break;
    chosen.push(best);
    rest = rest.filter((question) => question !== best && !conflict(question, best));
  }
  return chosen;
}

/**
 * Best first; those that would break a limit for good are left out. In a short pool a question that
 * shuts out several others waits.
 */
function ranked(pool: readonly Question[], state: Tally, seed: number, short: boolean): Question[] {
  const shutOut = (question: Question) =>
    short ? pool.filter((other) => other !== question && conflict(question, other)).length : 0;
  return pool
    .map((question) => ({
      question,
      worth: state.worthOf(question) - Math.max(0, shutOut(question) - 1) * 6,
      tie: hash(`${seed}|${fingerprint(question)}`),
    }))
    .filter(({ worth }) => worth > (short ? -12 : -8))
    .sort((a, b) => b.worth - a.worth || a.tie - b.tie)
    .map(({ question }) => question);
}

const pillars: ReadonlySet<Skill> = new Set(["S1", "S2", "S5", "S7"]);

/** Skills whose questions rest on a source, a chain, a denial or a reply (P-205). */
const sourcing: ReadonlySet<Skill> = new Set(["S1", "S2", "S4", "S5", "S7", "S11"]);

/** What a half-made quiz still wants. */
class Tally {
  readonly #reading: Reading;
  readonly #share: number;
  readonly #count: number;
  readonly #stretchWanted: number;
  readonly #chosen: readonly Question[];

  constructor(reading: Reading, plan: Plan, chosen: readonly Question[]) {
    const shares = { core: 0, mixed: 0.3, stretch: 0.6 } as const;
    this.#reading = reading;
    this.#count = plan.count;
    this.#share = Math.ceil(plan.count / 5);
    this.#stretchWanted = Math.round(shares[plan.difficulty] * plan.count);
    this.#chosen = chosen;
  }

  #have(test: (question: Question) => boolean): number {
    return this.#chosen.filter(test).length;
  }

  /** Far below zero: better one question fewer. */
  worthOf(question: Question): number {
    const { key, kind } = question;
    const sameSkill = this.#have((other) => other.key.skill === key.skill);
    const sameKind = this.#have((other) => other.kind === kind);
    const sameForm = this.#have((other) => other.key.form === key.form);
    const sameClass = this.#have(
      (other) => other.key.form === key.form && other.key.keyClass === key.keyClass,
    );
    const place = mainParagraph(question);
    const samePlace = this.#have((other) => mainParagraph(other) === place);
    const stretch = this.#have((other) => other.key.difficulty === "stretch");
    let worth = 10 + key.confidence;
    if (sameSkill === 0) worth += pillars.has(key.skill) && this.#count >= 5 ? 8 : 4;
    if (sameKind === 0) worth += 3;
    if (!this.#thirdCovered(place)) worth += 1.5;
    if (key.difficulty === "stretch" && stretch < this.#stretchWanted) worth += 1;
    worth -= (sameForm + sameClass) / 2;
    worth -= over(sameSkill, this.#share) * (pillars.has(key.skill) ? 1 : 3);
    if (!sourcing.has(key.skill)) {
      const others = this.#have((other) => !sourcing.has(other.key.skill));
      worth -= over(others, Math.floor(this.#count / 2)) * 3;
    }
    worth -= over(samePlace, this.#share) * 4;
    worth -= over(sameKind, Math.ceil(this.#count * 0.6)) * 2;
    if (this.#isLookUp(question)) {
      worth -=
        1 +
        over(
          this.#have((other) => this.#isLookUp(other)),
          this.#share,
        ) *
          4;
    }
    return worth;
  }

  #thirdCovered(place: number): boolean {
    const { length } = this.#reading.analysis.paragraphs;
    const third = (number: number) => Math.floor(((number - 1) * 3) / Math.max(1, length));
    return this.#chosen.some((other) => third(mainParagraph(other)) === third(place));
  }

  /** The answer stands beside the words asked about (P-058). */
  #isLookUp({ key }: Question): boolean {
    const source = key.proof.find(({ role }) => role === "source");
    const content = key.proof.find(({ role }) => role === "content");
    const followed = key.proof.some(({ role }) => role === "compare");
    return (
      key.skill === "S1" &&
      source !== undefined &&
      content !== undefined &&
      !followed &&
      this.#reading.sentenceAt(source.span.start) === this.#reading.sentenceAt(content.span.start)
    );
  }
}

/** How far one more would go beyond the limit. */
function over(have: number, limit: number): number {
  return Math.max(0, have + 1 - limit);
}

function mainParagraph({ key }: Question): number {
  const main = key.proof.find(({ role }) => role === "content" || role === "target");
  return (main ?? key.proof[0])?.paragraph ?? 1;
}

/** P-211: an easy one first, then along the article. */
function ordered(chosen: readonly Question[]): Question[] {
  const along = [...chosen].sort((a, b) => mainParagraph(a) - mainParagraph(b));
  const first = along.find(
    (question) => kindOf(question).opensQuiz && question.key.difficulty === "core",
  );
  return first ? [first, ...along.filter((question) => question !== first)] : along;
}

/** P-212: each place about equally often; the least used comes next, so none comes thrice in a row. */
function positioned(questions: readonly Question[], draw: Draw): Question[] {
  const used: number[] = [];
  return questions.map((question) => {
    const kind = kindOf(question);
    const places = kind.places(question, staysLast);
    if (places === 0) return question;
    const free = Array.from({ length: places }, (_, place) => place);
    const times = (place: number) => used.filter((other) => other === place).length;
    const least = Math.min(...free.map(times));
    const [place = 0] = draw.shuffle(free.filter((candidate) => times(candidate) === least));
    used.push(place);
    return kind.placed(question, place);
  });
}
