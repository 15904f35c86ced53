/**
 * Fits the whole learned reading of attribution, each later stage on what the earlier ones say about
 * articles that they did not see.
 */
import { type BoostedTrees, readTrees, writeTrees } from "../attribution/boosted-trees.ts";
import { candidatesOf } from "../attribution/learned-candidates.ts";
import { mayBeCue } from "../attribution/learned-cue-features.ts";
import { cueScores, cueSteps } from "../attribution/learned-cues.ts";
import { figuresOf } from "../attribution/learned-figures.ts";
import { frameOf } from "../attribution/learned-frame.ts";
import type { Hints } from "../attribution/learned-hints.ts";
import { cueFloor, readingsOf } from "../attribution/learned-reading.ts";
import { roleScores } from "../attribution/learned-roles.ts";
import { companies } from "../attribution/learned-select.ts";
import type { View } from "../attribution/learned-view.ts";
import { type Rows, readRows } from "../syntax/rows.ts";
import { type AcceptanceCase, truthOf, type Unseen, unseenOf } from "./acceptance-cases.ts";
import { gainOf, matchOf } from "./gains.ts";
import { type GoldRoles, rolesWithin } from "./gold-roles.ts";
import { Random } from "./random.ts";
import { type CueCases, trainCues } from "./train-cues.ts";
import { type RankerCase, rankerCases, trainRanker } from "./train-ranker.ts";
import { type RoleCase, type RoleCases, roleCases, trainRoles } from "./train-roles.ts";
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
export const treePlan = {
  trees: 240,
  every: 3,
  depth: 4,
  rate: 0.08,
  leastCases: 20,
  ridge: 5,
  scale: 256,
};
const folds = 3;

type Use = (article: number) => boolean;

/** Gives back what was made under this name before, or makes it. */
export type Keep = (name: string, make: () => string) => string;

interface Stage<T> {
  readonly whole: T;
  /** By fold: fitted without it. */
  readonly parts: readonly T[];
}

export class AttributionFitter {
  readonly #data: AttributionData;
  readonly #use: Use;
  readonly #say: (line: string) => void;
  readonly #keep: Keep;

  constructor(data: AttributionData, use: Use, say: (line: string) => void, keep: Keep) {
    this.#keep = keep;
    this.#data = data;
    this.#use = use;
    this.#say = say;
  }

  #foldOf(article: number): number {
    return article % folds;
  }

  #stage<T>(make: (use: Use, random: Random, part: string) => T): Stage<T> {
    const parts = Array.from({ length: folds }, (_, fold) =>
      make((a) => this.#use(a) && this.#foldOf(a) !== fold, new Random(fold + 11), `${fold}`),
    );
    return { parts, whole: make(this.#use, new Random(5), "whole") };
  }

  #articles(): number[] {
    return this.#data.views.flatMap((_, a) => (this.#use(a) ? [a] : []));
  }

  fit(): { packed: PackedAttribution; unseen: Unseen[] } {
    const { views, gold, cues } = this.#data;
    const cueStage = this.#stage((use, random, part) =>
      this.#keep(`cues-${part}`, () => trainCues(cues, use, cuePlan, random)),
    );
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
    let cases: RoleCases | null = null;
    const roleStage = this.#stage((use, random, part) => {
      const packed = this.#keep(`roles-${part}`, () => {
        cases ??= roleCases(list, rolePlan.leastSeen);
        const { words, steps } = trainRoles(cases, use, rolePlan, random);
        return `${words} ${steps}`;
      });
      const [words = "", steps = ""] = packed.split(" ");
      return { words, steps };
    });
    this.#say(`role labeller fitted on ${list.length} relations`);
    const roleRows = roleStage.parts.map(({ words, steps }) => ({
      words: readRows(words),
      steps: readRows(steps),
    }));
    const ranked = this.#rankerCases(scores, roleRows);
    const ranking = rankerCases(ranked, rankerPlan.leastSeen);
    const rankerStage = this.#stage((use, random, part) =>
      this.#keep(`ranker-${part}`, () => trainRanker(ranking, use, rankerPlan, random)),
    );
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

  #forests(
    name: "half" | "most",
    make: (use: Use, name: "half" | "most") => string,
  ): Stage<BoostedTrees> {
    const packed = this.#stage((use, _, part) =>
      this.#keep(`${name}-${part}`, () => make(use, name)),
    );
    return { parts: packed.parts.map(readTrees), whole: readTrees(packed.whole) };
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
    const cases: AcceptanceCase[] = this.#articles().flatMap((article) => {
      const view = this.#data.views[article];
      const own = scores[article];
      const model = models[this.#foldOf(article)];
      const ranker = rankers[this.#foldOf(article)];
      if (!view || !own || !model || !ranker) return [];
      const hints = this.#data.hints[article] ?? new Map();
      const groups = readingsOf(view, own, hints, { ...model, ranker });
      const truth = truthOf(groups, this.#data.gold[article] ?? []);
      return companies(groups).flatMap((company, group) =>
        company.flatMap((one, i) => {
          const reading = groups[group]?.[i];
          const known = truth[group]?.[i];
          return reading && known
            ? [{ reading, figures: figuresOf(reading, one), article, group, ...known }]
            : [];
        }),
      );
    });
    this.#say(`${cases.length} readings to accept or not`);
    const fit = (use: Use, name: "half" | "most"): string => {
      const used = cases.filter(({ article }) => use(article));
      const width = used[0]?.figures.length ?? 0;
      const columns = Array.from({ length: width }, (_, f) =>
        Int32Array.from(used, ({ figures }) => figures[f] ?? 0),
      );
      const right = Uint8Array.from(used, (one) => (one[name] ? 1 : 0));
      return writeTrees(trainTrees(columns, right, treePlan));
    };
    const half = this.#forests("half", fit);
    this.#say("first forest fitted");
    const most = this.#forests("most", fit);
    const unseen = this.#articles().map((article) => {
      const own = cases.filter((one) => one.article === article);
      const trees = {
        half: half.parts[this.#foldOf(article)],
        most: most.parts[this.#foldOf(article)],
      };
      return unseenOf(article, own, trees);
    });
    return { half: half.whole, most: most.whole, unseen };
  }
}
