/**
 * A second quiz from the same article (P-213): as many questions of the same skills and difficulties as
 * the pool allows, and no fact asked that the first one asks.
 */
import type { Analysis } from "../analysis.ts";
import { laidOut, traitsOf } from "./choose.ts";
import { conflict } from "./conflicts.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Composition, Plan } from "./plan.ts";
import { type Proposed, propose } from "./propose.ts";
import type { Question } from "./question.ts";
import { type Limits, limitsOf, Tally, type Trait } from "./quotas.ts";
import { Reading } from "./reading.ts";
import { skills } from "./skills.ts";

/** The version that is there. */
export interface Former {
  /** What it asks: the second one is to be like it. */
  readonly asks: readonly Question[];
  /** What was dropped from it: neither these nor their facts come back. */
  readonly dropped: readonly Question[];
  /** Fingerprints of all that ever stood on its table (P-309). */
  readonly avoid: readonly string[];
}

/** `plan.count` questions are looked for. */
export function composeVersion(
  analysis: Analysis,
  plan: Plan,
  seed: number,
  former: Former,
): Composition {
  const pool = poolBeside(analysis, plan, seed, former);
  const traits = traitsOf(pool.questions, new Reading(analysis), plan, seed);
  const chosen = mostAlike(traits, limitsOf(plan), former.asks);
  return {
    ...laidOut(analysis, plan, seed, pool, chosen),
    asked: plan.count,
    unmet: unlike(
      former.asks,
      chosen.map(({ question }) => question),
    ),
  };
}

/** One draw leaves out what another offers, and the first version has taken the best of one. */
const draws = 4;

function poolBeside(analysis: Analysis, plan: Plan, seed: number, former: Former): Proposed {
  const facts = new Set([...former.asks, ...former.dropped].flatMap(({ key }) => key.facts));
  const seen = new Set(former.avoid);
  const isNew = (question: Question) => {
    if (seen.has(fingerprint(question)) || question.key.facts.some((fact) => facts.has(fact)))
      return false;
    seen.add(fingerprint(question));
    return true;
  };
  const pools = Array.from({ length: draws }, (_, at) =>
    propose(analysis, seed + at, plan.publisher),
  );
  return {
    questions: pools.flatMap((pool) => pool.questions).filter(isNew),
    drafts: pools.flatMap((pool) => pool.drafts).filter(isNew),
    left: pools[0]?.left ?? [],
  };
}

/** More than any quota gives: likeness comes first. */
const worth = { alike: 60, ofSkill: 45 } as const;

const width = 24;

interface Held {
  readonly members: readonly number[];
  /** Skills and difficulties of the first version that nothing here stands for yet. */
  readonly open: readonly string[];
  readonly tally: Tally;
  readonly likeness: number;
  readonly value: number;
}

/** A beam search like that for the best set, in which each question of the first version is a place to fill. */
function mostAlike(pool: readonly Trait[], limits: Limits, asks: readonly Question[]): Trait[] {
  const shut = pool.map((one) => pool.map((other) => conflict(one.question, other.question)));
  const open = asks.map(placeOf);
  let beam: readonly Held[] = [{ members: [], open, tally: new Tally(), likeness: 0, value: 0 }];
  let best = beam[0];
  for (let size = 0; size < limits.count; size += 1) {
    beam = grown(beam, pool, shut, limits);
    const [first] = beam;
    if (!first) break;
    if (!best || first.value > best.value) best = first;
  }
  return (best?.members ?? []).flatMap((at) => pool[at] ?? []);
}

function grown(
  beam: readonly Held[],
  pool: readonly Trait[],
  shut: readonly (readonly boolean[])[],
  limits: Limits,
): Held[] {
  const next = new Map<string, Held>();
  for (const held of beam) {
    for (const [at, trait] of pool.entries()) {
      if (held.members.some((member) => member === at || shut[at]?.[member])) continue;
      const one = withOneMore(held, at, trait, limits);
      const name = one.members.join();
      if (one.value > (next.get(name)?.value ?? Number.NEGATIVE_INFINITY)) next.set(name, one);
    }
  }
  return [...next.values()].sort((a, b) => b.value - a.value).slice(0, width);
}

function withOneMore(held: Held, at: number, trait: Trait, limits: Limits): Held {
  const place = placeOf(trait.question);
  const skill = `${trait.question.key.skill} `;
  const exact = held.open.indexOf(place);
  const filled = exact >= 0 ? exact : held.open.findIndex((one) => one.startsWith(skill));
  const more = exact >= 0 ? worth.alike : filled >= 0 ? worth.ofSkill : 0;
  const likeness = held.likeness + more;
  return {
    members: [...held.members, at].sort((a, b) => a - b),
    open: held.open.filter((_, index) => index !== filled),
    tally: held.tally.with(trait, limits),
    likeness,
    value: held.tally.valueWith(trait, limits) + likeness,
  };
}

function placeOf({ key }: Question): string {
  return `${key.skill} ${key.difficulty}`;
}

/** In which skills and difficulties the second version has fewer, for the teacher. */
function unlike(asks: readonly Question[], made: readonly Question[]): string[] {
  const count = (questions: readonly Question[], fits: (key: Question["key"]) => boolean) =>
    questions.filter(({ key }) => fits(key)).length;
  const inSkills = [...new Set(asks.map(({ key }) => key.skill))].sort().flatMap((skill) => {
    const [before, after] = [asks, made].map((some) => count(some, (key) => key.skill === skill));
    return told(`“${skills[skill].learnerName}”`, before ?? 0, after ?? 0);
  });
  const [before, after] = [asks, made].map((some) =>
    count(some, ({ difficulty }) => difficulty === "stretch"),
  );
  return [...inSkills, ...told("Stretch", before ?? 0, after ?? 0)];
}

function told(what: string, before: number, after: number): string[] {
  if (after >= before) return [];
  const now = after === 0 ? "no question" : after === 1 ? "1 question" : `${after} questions`;
  return [`${what}: ${now}; the first version has ${before}.`];
}
