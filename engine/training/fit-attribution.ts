/**
 * Fits the whole learned reading of attribution, each later stage on what the earlier ones say about
 * articles that they did not see.
 */
import { type BoostedTrees, treeScore, writeTrees } from "../attribution/boosted-trees.ts";
import { candidatesOf } from "../attribution/learned-candidates.ts";
import { mayBeCue } from "../attribution/learned-cue-features.ts";
import { cueScores, cueSteps } from "../attribution/learned-cues.ts";
import { tokensOf } from "../attribution/learned-draft.ts";
import { figuresOf } from "../attribution/learned-figures.ts";
import { frameOf } from "../attribution/learned-frame.ts";
import type { Hints } from "../attribution/learned-hints.ts";
import { cueFloor, type Reading, readingsOf } from "../attribution/learned-reading.ts";
import { roleScores, roles } from "../attribution/learned-roles.ts";
import { companies, type Judged } from "../attribution/learned-select.ts";
import type { View } from "../attribution/learned-view.ts";
import { type Rows, readRows } from "../syntax/rows.ts";
import { gainOf, matchOf } from "./gains.ts";
import { type GoldRoles, rolesWithin } from "./gold-roles.ts";
import { Random } from "./random.ts";
import { type CueCases, trainCues } from "./train-cues.ts";
import { type RankerCase, rankerCases, trainRanker } from "./train-ranker.ts";
import { type RoleCase, roleCases, trainRoles } from "./train-roles.ts";
import { trainTrees } from "./train-trees.ts";

export interface AttributionData {
  readonly views: readonly View[];
  readonly gold: readonly (readonly GoldRoles[])[];
  /** What the rules say, by article. */
  readonly hints: readonly Hints[];
  readonly cues: CueCases;
}

export interface PackedAttribution {
  readonly cues: string;
  readonly words: string;
  readonly steps: string;
  readonly ranker: string;
  readonly half: string;
  readonly most: string;
}

/** One article's readings with out-of-fold sums, and whether each is right. */
export interface Unseen {
  readonly article: number;
  readonly judged: readonly Judged[];
  readonly right: readonly boolean[];
}

export const cuePlan = { leastSeen: 3, epochs: 5, rate: 0.02, decay: 0, scale: 64, least: 3 };
export const rolePlan = { leastSeen: 3, epochs: 6, rate: 0.05, decay: 1e-5, scale: 64, least: 3 };
export const rankerPlan = {
  leastSeen: 3,
  epochs: 4,
  rate: 0.03,
  decay: 1e-5,
  heat: 0.12,
  scale: 64,
  least: 2,
};
export const treePlan = { trees: 200, depth: 4, rate: 0.08, leastCases: 30, ridge: 5, scale: 256 };
const folds = 3;

type Use = (article: number) => boolean;

interface Stage<T> {
  readonly whole: T;
  /** By fold: fitted without it. */
  readonly parts: readonly T[];
}

export class AttributionFitter {
  readonly #data: AttributionData;
  readonly #use: Use;
  readonly #say: (line: string) => void;

  constructor(data: AttributionData, use: Use, say: (line: string) => void) {
    this.#data = data;
    this.#use = use;
    this.#say = say;
  }

  #foldOf(article: number): number {
    return article % folds;
  }

  #stage<T>(fit: (use: Use, random: Random) => T): Stage<T> {
    const parts = Array.from({ length: folds }, (_, fold) =>
      fit((a) => this.#use(a) && this.#foldOf(a) !== fold, new Random(fold + 11)),
    );
    return { parts, whole: fit(this.#use, new Random(5)) };
  }

  #articles(): number[] {
    return this.#data.views.flatMap((_, a) => (this.#use(a) ? [a] : []));
  }

  fit(): { packed: PackedAttribution; unseen: Unseen[] } {
    const { views, gold, cues } = this.#data;
    const cueStage = this.#stage((use, random) => trainCues(cues, use, cuePlan, random));
    this.#say("cue model fitted");
    const cueRows = cueStage.parts.map(readRows);
    const scores = views.map((view, a) => {
      const rows = this.#use(a) ? cueRows[this.#foldOf(a)] : undefined;
      return rows ? cueScores(view, rows) : new Int32Array(0);
    });
    const list: RoleCase[] = this.#articles().flatMap((article) => {
      const view = views[article];
      const steps = cueSteps(scores[article] ?? new Int32Array(0));
      return (gold[article] ?? []).flatMap((relation) => {
        if (!view || relation.head < 0 || !mayBeCue(view, relation.head)) return [];
        const frame = frameOf(view, relation.head, steps);
        return [{ frame, article, gold: rolesWithin(relation, frame.from, frame.to) }];
      });
    });
    const cases = roleCases(list, rolePlan.leastSeen);
    const roleStage = this.#stage((use, random) => trainRoles(cases, use, rolePlan, random));
    this.#say(`role labeller fitted on ${list.length} relations`);
    const roleRows = roleStage.parts.map(({ words, steps }) => ({
      words: readRows(words),
      steps: readRows(steps),
    }));
    const ranked = this.#rankerCases(scores, roleRows);
    const ranking = rankerCases(ranked, rankerPlan.leastSeen);
    const rankerStage = this.#stage((use, random) => trainRanker(ranking, use, rankerPlan, random));
    this.#say(`ranker fitted on ${ranking.offset.at(-1) ?? 0} readings`);
    const trees = this.#acceptance(scores, roleRows, rankerStage.parts.map(readRows));
    const packed = {
      cues: cueStage.whole,
      words: roleStage.whole.words,
      steps: roleStage.whole.steps,
      ranker: rankerStage.whole,
      half: writeTrees(trees.half),
      most: writeTrees(trees.most),
    };
    return { packed, unseen: trees.unseen };
  }

  #rankerCases(
    scores: readonly Int32Array[],
    models: readonly { words: Rows; steps: Rows }[],
  ): RankerCase[] {
    const { views, gold } = this.#data;
    return this.#articles().flatMap((article) => {
      const view = views[article];
      const model = models[this.#foldOf(article)];
      const own = scores[article];
      if (!view || !model || !own) return [];
      const steps = cueSteps(own);
      return (gold[article] ?? []).flatMap((relation) => {
        if (relation.head < 0 || (own[relation.head] ?? -9999) < cueFloor) return [];
        const frame = frameOf(view, relation.head, steps);
        const hint = this.#data.hints[article]?.get(relation.head) ?? null;
        const scored = roleScores(model.words, model.steps, frame);
        const candidates = candidatesOf(frame, scored, hint);
        const gains = candidates.map((candidate) => gainOf(matchOf(frame, candidate, relation)));
        return [{ frame, hint, candidates, gains, article }];
      });
    });
  }

  #acceptance(
    scores: readonly Int32Array[],
    models: readonly { words: Rows; steps: Rows }[],
    rankers: readonly Rows[],
  ): { half: BoostedTrees; most: BoostedTrees; unseen: Unseen[] } {
    const cases: {
      reading: Reading;
      figures: Int32Array;
      half: boolean;
      most: boolean;
      article: number;
    }[] = [];
    for (const article of this.#articles()) {
      const view = this.#data.views[article];
      const own = scores[article];
      const fold = this.#foldOf(article);
      const model = models[fold];
      const ranker = rankers[fold];
      if (!view || !own || !model || !ranker) continue;
      const readings = readingsOf(view, own, this.#data.hints[article] ?? new Map(), {
        ...model,
        ranker,
      });
      const truth = truthOf(readings, this.#data.gold[article] ?? []);
      companies(readings).forEach((company, i) => {
        const reading = readings[i];
        if (!reading) return;
        const figures = figuresOf(reading, company);
        cases.push({ reading, figures, article, ...(truth[i] ?? { half: false, most: false }) });
      });
    }
    this.#say(`${cases.length} readings to accept or not`);
    const fit = (use: Use, name: "half" | "most"): BoostedTrees => {
      const used = cases.filter(({ article }) => use(article));
      const width = used[0]?.figures.length ?? 0;
      const columns = Array.from({ length: width }, (_, f) =>
        Int32Array.from(used, ({ figures }) => figures[f] ?? 0),
      );
      return trainTrees(
        columns,
        Uint8Array.from(used, (one) => (one[name] ? 1 : 0)),
        treePlan,
      );
    };
    const half = this.#stage((use) => fit(use, "half"));
    const most = this.#stage((use) => fit(use, "most"));
    const unseen = this.#articles().map((article) => {
      const own = cases.filter((one) => one.article === article);
      const trees = {
        half: half.parts[this.#foldOf(article)],
        most: most.parts[this.#foldOf(article)],
      };
      const sum = (forest: BoostedTrees | undefined, figures: Int32Array): number =>
        forest ? treeScore(forest, figures) : 0;
      const judged = own.map(({ reading, figures }) => ({
        reading,
        half: sum(trees.half, figures),
        most: sum(trees.most, figures),
      }));
      return { article, judged, right: own.map((one) => one.most) };
    });
    return { half: half.whole, most: most.whole, unseen };
  }
}

/** Each gold relation proves at most one reading right: that of its own cue before any other. */
function truthOf(
  readings: readonly Reading[],
  gold: readonly GoldRoles[],
): { half: boolean; most: boolean }[] {
  const truth = readings.map(() => ({ half: false, most: false }));
  for (const relation of gold) {
    const cue = new Set(relation.cue);
    let best = -1;
    let rank = -1;
    readings.forEach((reading, i) => {
      if (Math.abs(reading.frame.cue - relation.head) > 400) return;
      const match = matchOf(reading.frame, reading.candidate, relation);
      if (!match.sourceOk || match.content < 0.5 || truth[i]?.half) return;
      const near =
        reading.frame.cue === relation.head
          ? 2
          : tokensOf(reading, roles.cue).some((k) => cue.has(k))
            ? 1
            : 0;
      const worth = near * 10 + match.content;
      if (worth > rank) {
        rank = worth;
        best = i;
      }
    });
    const reading = readings[best];
    if (!reading) continue;
    truth[best] = {
      half: true,
      most: matchOf(reading.frame, reading.candidate, relation).content >= 0.8,
    };
  }
  return truth;
}
