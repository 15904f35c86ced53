/** Fits the cue model: logistic regression over hashed features, small steps, every word a case. */
import {
  cueFeatureRoom,
  cueFeatures,
  mayBeCue,
  quoteLayout,
} from "../attribution/learned-cue-features.ts";
import type { View } from "../attribution/learned-view.ts";
import { writeRows } from "../syntax/rows.ts";
import { adagrad, integerWeights, step } from "./adagrad.ts";
import type { FeatureTable } from "./feature-table.ts";
import { featureTable } from "./feature-table.ts";
import type { GoldRoles } from "./gold-roles.ts";
import type { Random } from "./random.ts";

export interface CuePlan {
  readonly leastSeen: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly scale: number;
  readonly least: number;
}

export interface CueCases {
  readonly table: FeatureTable;
  readonly isCue: Uint8Array;
  /** Which article each case belongs to. */
  readonly article: Int32Array;
}

export function cueCases(
  views: readonly View[],
  gold: readonly (readonly GoldRoles[])[],
  leastSeen: number,
): CueCases {
  const isCue: number[] = [];
  const article: number[] = [];
  views.forEach((view, a) => {
    const heads = new Set(gold[a]?.map(({ head }) => head));
    for (let i = 0; i < view.size; i += 1) {
      if (!mayBeCue(view, i)) continue;
      isCue.push(heads.has(i) ? 1 : 0);
      article.push(a);
    }
  });
  const features = new Uint32Array(cueFeatureRoom);
  const table = featureTable((visit) => {
    for (const view of views) {
      let layout = 0;
      for (let i = 0; i < view.size; i += 1) {
        if (i === view.first[i]) layout = quoteLayout(view, i);
        if (mayBeCue(view, i)) visit(features, cueFeatures(view, i, layout, features));
      }
    }
  }, leastSeen);
  return { table, isCue: Uint8Array.from(isCue), article: Int32Array.from(article) };
}

/** The packed model fitted on the articles that `use` admits. */
export function trainCues(
  cases: CueCases,
  use: (article: number) => boolean,
  plan: CuePlan,
  random: Random,
): string {
  const { table, isCue, article } = cases;
  const model = adagrad(table.index.size, plan.rate, plan.decay);
  const articles = new Map<number, { from: number; to: number }>();
  article.forEach((a, i) => {
    if (!use(a)) return;
    const range = articles.get(a) ?? { from: i, to: i };
    range.to = i + 1;
    articles.set(a, range);
  });
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const { from, to } of random.shuffled([...articles.values()])) {
      for (let i = from; i < to; i += 1) {
        const first = table.start[i] ?? 0;
        const end = table.start[i + 1] ?? 0;
        let score = 0;
        for (let f = first; f < end; f += 1) score += model.weight[table.rows[f] ?? 0] ?? 0;
        const gradient = 1 / (1 + Math.exp(-score)) - (isCue[i] ?? 0);
        if (Math.abs(gradient) < 0.002) continue;
        for (let f = first; f < end; f += 1) step(model, table.rows[f] ?? 0, gradient);
      }
    }
  }
  return writeRows(1, table.index.keys, integerWeights(model.weight, plan.scale, plan.least));
}
