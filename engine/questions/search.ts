/**
 * The best set of questions of which none gives another away: a beam search that holds the best sets
 * of each size, because a question that is good by itself may shut out two that are better together.
 */
import { conflict } from "./conflicts.ts";
import { type Limits, Tally, type Trait } from "./quotas.ts";

const width = 24;

interface Held {
  /** Places in the pool, ascending. */
  readonly members: readonly number[];
  readonly tally: Tally;
  readonly value: number;
}

export function bestSet(pool: readonly Trait[], limits: Limits): Trait[] {
  const shut = pool.map((one) => pool.map((other) => conflict(one.question, other.question)));
  let beam: readonly Held[] = [{ members: [], tally: new Tally(), value: 0 }];
  let best = beam[0];
  for (let size = 0; size < limits.count; size += 1) {
    beam = grown(beam, pool, shut, limits);
    const [first] = beam;
    if (!first) break;
    if (!best || first.value > best.value) best = first;
  }
  return (best?.members ?? []).flatMap((at) => pool[at] ?? []);
}

interface Step {
  readonly from: Held;
  readonly trait: Trait;
  readonly members: readonly number[];
  readonly value: number;
}

/** The best sets with one question more. */
function grown(
  beam: readonly Held[],
  pool: readonly Trait[],
  shut: readonly (readonly boolean[])[],
  limits: Limits,
): Held[] {
  const steps = new Map<string, Step>();
  for (const from of beam) {
    for (const [at, trait] of pool.entries()) {
      const row = shut[at] ?? [];
      if (from.members.some((member) => member === at || row[member])) continue;
      const members = [...from.members, at].sort((a, b) => a - b);
      const name = members.join();
      if (steps.has(name)) continue;
      steps.set(name, { from, trait, members, value: from.tally.valueWith(trait, limits) });
    }
  }
  return [...steps.values()]
    .sort((a, b) => b.value - a.value)
    .slice(0, width)
    .map(({ from, trait, members, value }) => ({
      members,
      value,
      tally: from.tally.with(trait, limits),
    }));
}
