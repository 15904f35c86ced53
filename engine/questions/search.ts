/**
 * The best set of questions of which none gives another away: a beam search that holds the best sets
 * of each size, because a question that is good by itself may shut out two that are better together.
 */
import { conflict } from "./conflicts.ts";
import { type Limits, Tally, type Trait } from "./quotas.ts";

const width = 24;

interface Held {
  /** Places in the pool, ascending, each as one sign: a name for the set as well. */
  readonly members: string;
  readonly tally: Tally;
  readonly value: number;
}

export function bestSet(pool: readonly Trait[], limits: Limits): Trait[] {
  const shut = shutBy(pool);
  let beam: readonly Held[] = [{ members: "", tally: new Tally(), value: 0 }];
  let best = beam[0];
  for (let size = 0; size < limits.count; size += 1) {
    beam = grown(beam, pool, shut, limits);
    const [first] = beam;
    if (!first) break;
    if (!best || first.value > best.value) best = first;
  }
  return placesIn(best?.members ?? "").flatMap((at) => pool[at] ?? []);
}

function placesIn(members: string): number[] {
  return Array.from({ length: members.length }, (_, at) => members.charCodeAt(at));
}

/** For each question which ones it cannot stand beside, itself included; each pair is compared once. */
function shutBy(pool: readonly Trait[]): readonly ReadonlySet<number>[] {
  const shut = pool.map((_, at) => new Set([at]));
  for (const [at, { question }] of pool.entries()) {
    for (const [other, beside] of pool.slice(0, at).entries()) {
      if (!conflict(question, beside.question)) continue;
      shut[at]?.add(other);
      shut[other]?.add(at);
    }
  }
  return shut;
}

interface Step {
  readonly from: Held;
  readonly trait: Trait;
  readonly members: string;
  readonly value: number;
}

/** The best sets with one question more. */
function grown(
  beam: readonly Held[],
  pool: readonly Trait[],
  shut: readonly ReadonlySet<number>[],
  limits: Limits,
): Held[] {
  const steps: Step[] = [];
  const seen = new Set<string>();
  for (const from of beam) {
    const closed = new Set(placesIn(from.members).flatMap((member) => [...(shut[member] ?? [])]));
    for (const [at, trait] of pool.entries()) {
      if (closed.has(at)) continue;
      const members = withPlace(from.members, at);
      if (seen.has(members)) continue;
      seen.add(members);
      steps.push({ from, trait, members, value: from.tally.valueWith(trait, limits) });
    }
  }
  return steps
    .sort((a, b) => b.value - a.value)
    .slice(0, width)
    .map(({ from, trait, members, value }) => ({
      members,
      value,
      tally: from.tally.with(trait, limits),
    }));
}

function withPlace(members: string, place: number): string {
  let at = members.length;
  while (at > 0 && members.charCodeAt(at - 1) > place) at -= 1;
  return members.slice(0, at) + String.fromCharCode(place) + members.slice(at);
}
