/**
 * Fits the role labeller: a linear-chain conditional random field over the words of a frame, given the
 * cue. Exact gradients by forward and backward sums, one frame a step.
 */
import type { Frame } from "../attribution/learned-frame.ts";
import {
  roleFeatureRoom,
  roleFeatures,
  stepFeatureRoom,
  stepFeatures,
} from "../attribution/learned-role-features.ts";
import { roleCount, roles } from "../attribution/learned-roles.ts";
import { writeRows } from "../syntax/rows.ts";
import { type Adagrad, adagrad, integerWeights, step } from "./adagrad.ts";
import { type FeatureTable, featureTable } from "./feature-table.ts";
import type { Random } from "./random.ts";

export interface RolePlan {
  readonly leastSeen: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly scale: number;
  readonly least: number;
}

export interface RoleCase {
  readonly frame: Frame;
  readonly gold: Uint8Array;
  readonly article: number;
}

export interface RoleCases {
  readonly list: readonly RoleCase[];
  /** First token of each case in the two tables. */
  readonly offset: Int32Array;
  readonly word: FeatureTable;
  readonly step: FeatureTable;
}

export interface PackedRoles {
  readonly words: string;
  readonly steps: string;
}

export function roleCases(list: readonly RoleCase[], leastSeen: number): RoleCases {
  const offset = new Int32Array(list.length + 1);
  list.forEach(({ gold }, i) => {
    offset[i + 1] = (offset[i] ?? 0) + gold.length;
  });
  const wordRoom = new Uint32Array(roleFeatureRoom);
  const stepRoom = new Uint32Array(stepFeatureRoom);
  const word = featureTable((visit) => {
    for (const { frame, gold } of list) {
      for (let k = 0; k < gold.length; k += 1) visit(wordRoom, roleFeatures(frame, k, wordRoom));
    }
  }, leastSeen);
  const steps = featureTable((visit) => {
    for (const { frame, gold } of list) {
      for (let k = 0; k < gold.length; k += 1) visit(stepRoom, stepFeatures(frame, k, stepRoom));
    }
  }, leastSeen);
  return { list, offset, word, step: steps };
}

const low = -1e30;
const pairs = roleCount * roleCount;

function logSum(values: Float64Array, from: number, count: number, stride: number): number {
  let most = low;
  for (let i = 0; i < count; i += 1) most = Math.max(most, values[from + i * stride] ?? low);
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += Math.exp((values[from + i * stride] ?? low) - most);
  return most + Math.log(sum);
}

class RoleTrainer {
  readonly word: Adagrad;
  readonly step: Adagrad;
  readonly #cases: RoleCases;
  #emission = new Float64Array(0);
  #transition = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);

  constructor(cases: RoleCases, plan: RolePlan) {
    this.#cases = cases;
    this.word = adagrad(cases.word.index.size * (roleCount - 1), plan.rate, plan.decay);
    this.step = adagrad(cases.step.index.size * pairs, plan.rate, plan.decay);
  }

  learn(number: number): void {
    const { gold, frame } = this.#cases.list[number] ?? {};
    if (!gold || !frame) return;
    const size = gold.length;
    const offset = this.#cases.offset[number] ?? 0;
    this.#score(size, offset, frame.cue - frame.from);
    const total = this.#sums(size);
    const reach = new Float64Array(pairs);
    for (let k = 0; k < size; k += 1) {
      const label = gold[k] ?? 0;
      const before = k > 0 ? (gold[k - 1] ?? 0) : 0;
      for (let from = 0; from < roleCount; from += 1) {
        const came =
          k > 0 ? (this.#forward[(k - 1) * roleCount + from] ?? low) : from === 0 ? 0 : low;
        for (let to = 0; to < roleCount; to += 1) {
          const at = from * roleCount + to;
          const way =
            came +
            (this.#transition[k * pairs + at] ?? 0) +
            (this.#emission[k * roleCount + to] ?? 0) +
            (this.#backward[k * roleCount + to] ?? 0);
          reach[at] = Math.exp(way - total);
        }
      }
      this.#move(offset + k, reach, before * roleCount + label);
    }
  }

  #score(size: number, offset: number, cue: number): void {
    const { word, step: steps } = this.#cases;
    this.#emission = new Float64Array(size * roleCount);
    this.#transition = new Float64Array(size * pairs);
    for (let k = 0; k < size; k += 1) {
      for (let f = word.start[offset + k] ?? 0; f < (word.start[offset + k + 1] ?? 0); f += 1) {
        const base = (word.rows[f] ?? 0) * (roleCount - 1);
        for (let y = 1; y < roleCount; y += 1) {
          const at = k * roleCount + y;
          this.#emission[at] = (this.#emission[at] ?? 0) + (this.word.weight[base + y - 1] ?? 0);
        }
      }
      if (k === cue) {
        for (let y = 0; y < roleCount; y += 1)
          if (y !== roles.cue) this.#emission[k * roleCount + y] = low;
      }
      for (let f = steps.start[offset + k] ?? 0; f < (steps.start[offset + k + 1] ?? 0); f += 1) {
        const base = (steps.rows[f] ?? 0) * pairs;
        for (let p = 0; p < pairs; p += 1) {
          const at = k * pairs + p;
          this.#transition[at] = (this.#transition[at] ?? 0) + (this.step.weight[base + p] ?? 0);
        }
      }
    }
  }

  /** Fills forward and backward sums and returns the whole sum. */
  #sums(size: number): number {
    this.#forward = new Float64Array(size * roleCount);
    this.#backward = new Float64Array(size * roleCount);
    const ways = new Float64Array(roleCount);
    for (let k = 0; k < size; k += 1) {
      for (let to = 0; to < roleCount; to += 1) {
        for (let from = 0; from < roleCount; from += 1) {
          const came =
            k > 0 ? (this.#forward[(k - 1) * roleCount + from] ?? low) : from === 0 ? 0 : low;
          ways[from] = came + (this.#transition[k * pairs + from * roleCount + to] ?? 0);
        }
        const sum = logSum(ways, 0, roleCount, 1);
        this.#forward[k * roleCount + to] = sum + (this.#emission[k * roleCount + to] ?? 0);
      }
    }
    for (let k = size - 2; k >= 0; k -= 1) {
      for (let from = 0; from < roleCount; from += 1) {
        for (let to = 0; to < roleCount; to += 1) {
          const next = (k + 1) * roleCount + to;
          ways[to] =
            (this.#transition[(k + 1) * pairs + from * roleCount + to] ?? 0) +
            (this.#emission[next] ?? 0) +
            (this.#backward[next] ?? 0);
        }
        this.#backward[k * roleCount + from] = logSum(ways, 0, roleCount, 1);
      }
    }
    return logSum(this.#forward, (size - 1) * roleCount, roleCount, 1);
  }

  #move(token: number, reach: Float64Array, gold: number): void {
    const { word, step: steps } = this.#cases;
    const own = new Float64Array(roleCount);
    for (let p = 0; p < pairs; p += 1) {
      const y = p % roleCount;
      own[y] = (own[y] ?? 0) + (reach[p] ?? 0);
      reach[p] = (reach[p] ?? 0) - (p === gold ? 1 : 0);
    }
    own[gold % roleCount] = (own[gold % roleCount] ?? 0) - 1;
    for (let y = 1; y < roleCount; y += 1) {
      const gradient = own[y] ?? 0;
      if (Math.abs(gradient) < 1e-3) continue;
      for (let f = word.start[token] ?? 0; f < (word.start[token + 1] ?? 0); f += 1) {
        step(this.word, (word.rows[f] ?? 0) * (roleCount - 1) + y - 1, gradient);
      }
    }
    for (let p = 0; p < pairs; p += 1) {
      const gradient = reach[p] ?? 0;
      if (Math.abs(gradient) < 1e-3) continue;
      for (let f = steps.start[token] ?? 0; f < (steps.start[token + 1] ?? 0); f += 1) {
        step(this.step, (steps.rows[f] ?? 0) * pairs + p, gradient);
      }
    }
  }
}

/** The packed model fitted on the cases of the articles that `use` admits. */
export function trainRoles(
  cases: RoleCases,
  use: (article: number) => boolean,
  plan: RolePlan,
  random: Random,
): PackedRoles {
  const trainer = new RoleTrainer(cases, plan);
  const numbers = cases.list.flatMap(({ article }, i) => (use(article) ? [i] : []));
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const number of random.shuffled(numbers)) trainer.learn(number);
  }
  const pack = (model: Adagrad, keys: Uint32Array, classes: number): string =>
    writeRows(classes, keys, integerWeights(model.weight, plan.scale, plan.least));
  return {
    words: pack(trainer.word, cases.word.index.keys, roleCount - 1),
    steps: pack(trainer.step, cases.step.index.keys, pairs),
  };
}
