/** What an article could give, worked out before a number is chosen, with the quiz’s own seed. */
import type { Analysis } from "../analysis.ts";
import { traitsOf } from "./choose.ts";
import type { Plan, Preview } from "./plan.ts";
import { propose } from "./propose.ts";
import { QuestionKind } from "./question.ts";
import { limitsOf, type Trait } from "./quotas.ts";
import { Reading } from "./reading.ts";
import { bestSet } from "./search.ts";
import { Skill } from "./skills.ts";
import { isQuiz } from "./thin.ts";

const sizes = { fewest: 3, usual: 10, most: 25 } as const;

/** `compose` makes as many as `most` and `usual` tell, from the same analysis, plan and seed. */
export function preview(analysis: Analysis, plan: Omit<Plan, "count">, seed: number): Preview {
  const { questions } = propose(analysis, seed, plan.publisher);
  const wanted = { ...plan, count: sizes.most };
  const pool = traitsOf(questions, new Reading(analysis), wanted, seed);
  const most = longest(pool, plan, sizes.most);
  return {
    pool: pool.length,
    skills: Skill.options.flatMap((skill) => {
      const count = labelled(pool, "skill", skill);
      return count > 0 ? [{ skill, count }] : [];
    }),
    kinds: QuestionKind.options.flatMap((kind) => {
      const count = labelled(pool, "kind", kind);
      return count > 0 ? [{ kind, count }] : [];
    }),
    most,
    usual: most <= sizes.usual ? most : longest(pool, plan, sizes.usual),
  };
}

function labelled(pool: readonly Trait[], what: "skill" | "kind", name: string): number {
  return pool.filter(({ labels }) => labels[what] === `${what} ${name}`).length;
}

/**
 * The longest quiz up to `limit` that has as many questions as are asked for. Asking for one more may
 * give fewer: the limits of each length are others.
 */
function longest(pool: readonly Trait[], plan: Omit<Plan, "count">, limit: number): number {
  for (let count = Math.min(limit, pool.length); count >= sizes.fewest; count -= 1) {
    const chosen = bestSet(pool, limitsOf({ ...plan, count }));
    if (chosen.length === count && isQuiz(chosen.map(({ question }) => question))) return count;
  }
  return 0;
}
