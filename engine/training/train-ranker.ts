/** Fits the ranker: among the readings of one cue, the likelihood of each should follow its gain. */
import type { Candidate } from "../attribution/learned-candidates.ts";
import type { Frame } from "../attribution/learned-frame.ts";
import type { Hint } from "../attribution/learned-hints.ts";
import { readingFeatureRoom, readingFeatures } from "../attribution/learned-reading-features.ts";
import { writeRows } from "../syntax/rows.ts";
import { adagrad, integerWeights, step } from "./adagrad.ts";
import { type FeatureTable, featureTable } from "./feature-table.ts";
import type { Random } from "./random.ts";

export interface RankerPlan {
  readonly leastSeen: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** How sharply likelihood should follow gain: the smaller, the sharper. */
  readonly heat: number;
  readonly scale: number;
  readonly least: number;
}

export interface RankerCase {
  readonly frame: Frame;
  readonly hint: Hint | null;
  readonly candidates: readonly Candidate[];
  /** Worth of each candidate, 0 to 1. */
  readonly gains: readonly number[];
  readonly article: number;
}

export interface RankerCases {
  readonly list: readonly RankerCase[];
  readonly offset: Int32Array;
  readonly table: FeatureTable;
}

export function rankerCases(list: readonly RankerCase[], leastSeen: number): RankerCases {
  const offset = new Int32Array(list.length + 1);
  list.forEach(({ candidates }, i) => {
    offset[i + 1] = (offset[i] ?? 0) + candidates.length;
  });
  const room = new Uint32Array(readingFeatureRoom);
  const table = featureTable((visit) => {
    for (const { frame, hint, candidates } of list) {
      for (const candidate of candidates)
        visit(room, readingFeatures(frame, candidate, hint, room));
    }
  }, leastSeen);
  return { list, offset, table };
}

function shares(values: readonly number[]): number[] {
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** The packed model fitted on the cases of the articles that `use` admits. */
export function trainRanker(
  cases: RankerCases,
  use: (article: number) => boolean,
  plan: RankerPlan,
  random: Random,
): string {
  const { list, offset, table } = cases;
  const model = adagrad(table.index.size, plan.rate, plan.decay);
  const numbers = list.flatMap(({ article, candidates }, i) =>
    use(article) && candidates.length > 1 ? [i] : [],
  );
  const rowsOf = (number: number, c: number): [number, number] => {
    const at = (offset[number] ?? 0) + c;
    return [table.start[at] ?? 0, table.start[at + 1] ?? 0];
  };
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const number of random.shuffled(numbers)) {
      const gains = list[number]?.gains ?? [];
      const target = shares(gains.map((gain) => gain / plan.heat));
      const guess = shares(
        gains.map((_, c) => {
          const [first, end] = rowsOf(number, c);
          let score = 0;
          for (let f = first; f < end; f += 1) score += model.weight[table.rows[f] ?? 0] ?? 0;
          return score;
        }),
      );
      gains.forEach((_, c) => {
        const gradient = (guess[c] ?? 0) - (target[c] ?? 0);
        if (Math.abs(gradient) < 1e-3) return;
        const [first, end] = rowsOf(number, c);
        for (let f = first; f < end; f += 1) step(model, table.rows[f] ?? 0, gradient);
      });
    }
  }
  return writeRows(1, table.index.keys, integerWeights(model.weight, plan.scale, plan.least));
}
