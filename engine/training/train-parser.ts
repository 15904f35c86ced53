/**
 * Fits the parser with a dynamic oracle: while learning it may err, and is told what is best from
 * where it stands (Goldberg and Nivre 2013).
 */
import type { FeatureIndex } from "../syntax/feature-index.ts";
import { labelFeatureRoom, labelFeatures } from "../syntax/label-features.ts";
import { labels } from "../syntax/labels.ts";
import { type ParseInput, parseFeatureRoom, parseFeatures } from "../syntax/parse-features.ts";
import { left, type Move, ParseState, right, shift } from "../syntax/parse-state.ts";
import { moves } from "../syntax/parser.ts";
import type { Vocabulary } from "../syntax/vocabulary.ts";
import { wordCodes } from "../syntax/word-codes.ts";
import { FeatureCounts } from "./feature-counts.ts";
import { Perceptron } from "./perceptron.ts";
import type { Random } from "./random.ts";
import type { TreebankSentence } from "./read-conllu.ts";

export interface ParserPlan {
  /** Features seen less often on the way to the gold tree are left out. */
  readonly leastSeenMove: number;
  readonly leastSeenLabel: number;
  readonly epochs: number;
  /** From this epoch on the parser may follow its own mistakes, with probability 0.9. */
  readonly exploreFrom: number;
  readonly scale: number;
  readonly leastMove: number;
  readonly leastLabel: number;
}

interface Example {
  readonly input: ParseInput;
  readonly heads: readonly number[];
  readonly labels: readonly number[];
  readonly children: readonly (readonly number[])[];
}

/** How many gold arcs the move makes unreachable. */
export function moveCost(
  state: ParseState,
  example: Pick<Example, "heads" | "children">,
  move: Move,
): number {
  const { heads, children } = example;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.next;
  let cost = 0;
  if (move === shift) {
    const head = heads[b0] ?? -1;
    for (let below = 0; below < state.depth; below += 1) {
      const word = state.top(below);
      if (below > 0 && head === word) cost += 1;
      if (heads[word] === b0) cost += 1;
    }
    return cost;
  }
  const goldHead = heads[s0] ?? -1;
  for (const child of children[s0] ?? []) if (child >= b0) cost += 1;
  if (move === left) {
    if (goldHead === s1 || goldHead > b0) cost += 1;
  } else if (goldHead >= b0) {
    cost += 1;
  }
  return cost;
}

function exampleOf(sentence: TreebankSentence, tags: Uint8Array, known: Vocabulary): Example {
  const children: number[][] = sentence.words.map(() => []);
  sentence.heads.forEach((head, word) => {
    children[head]?.push(word);
  });
  const input = { codes: wordCodes(sentence.words, known), tags };
  return { input, heads: sentence.heads, labels: sentence.labels, children };
}

class ParserTrainer {
  readonly move: Perceptron;
  readonly label: Perceptron;
  readonly #features = new Uint32Array(parseFeatureRoom);
  readonly #arcFeatures = new Uint32Array(labelFeatureRoom);
  readonly #moveScores = new Float32Array(moves.length);
  readonly #labelScores = new Float32Array(labels.length);

  constructor(move: FeatureIndex, label: FeatureIndex) {
    this.move = new Perceptron(move, moves.length);
    this.label = new Perceptron(label, labels.length);
  }

  learn(example: Example, explore: () => boolean): void {
    const state = new ParseState(example.input.codes.count);
    while (!state.done) {
      const count = parseFeatures(example.input, state, this.#features);
      this.move.score(this.#features, count, this.#moveScores);
      const { guess, best } = this.#choose(state, example);
      this.move.tick();
      const wrong = guess !== best;
      if (wrong) this.move.update(this.#features, count, best, guess);
      const taken = wrong && explore() ? guess : best;
      if (taken === shift) state.shift();
      else this.#attach(state, example, taken);
    }
  }

  /** `best` is the guess itself where it costs no more than any other move. */
  #choose(state: ParseState, example: Example): { guess: Move; best: Move } {
    let guess: Move | null = null;
    let best: Move = shift;
    let least = Number.POSITIVE_INFINITY;
    const score = (move: Move): number => this.#moveScores[move] ?? 0;
    for (const move of moves) {
      if (!state.can(move)) continue;
      if (guess === null || score(move) > score(guess)) guess = move;
      const cost = moveCost(state, example, move);
      if (cost < least || (cost === least && score(move) > score(best))) {
        least = cost;
        best = move;
      }
    }
    return { guess: guess ?? shift, best };
  }

  #attach(state: ParseState, example: Example, move: Move): void {
    const dependent = state.top(0);
    const head = move === left ? state.next : state.top(1);
    const gold = example.labels[dependent] ?? 0;
    let label = gold;
    if (example.heads[dependent] === head) {
      const count = labelFeatures(example.input, state, { head, dependent }, this.#arcFeatures);
      this.label.score(this.#arcFeatures, count, this.#labelScores);
      label = 0;
      for (let k = 1; k < labels.length; k += 1) {
        if ((this.#labelScores[k] ?? 0) > (this.#labelScores[label] ?? 0)) label = k;
      }
      this.label.tick();
      if (label !== gold) this.label.update(this.#arcFeatures, count, gold, label);
    }
    state.attach(move === right ? right : left, label);
  }
}

/** Walks each sentence to its gold tree and counts what is seen on the way. */
function countFeatures(examples: readonly Example[]): {
  move: FeatureCounts;
  label: FeatureCounts;
} {
  const seen = { move: new FeatureCounts(), label: new FeatureCounts() };
  const features = new Uint32Array(parseFeatureRoom);
  const arcFeatures = new Uint32Array(labelFeatureRoom);
  for (const example of examples) {
    const state = new ParseState(example.input.codes.count);
    while (!state.done) {
      const count = parseFeatures(example.input, state, features);
      seen.move.add(features, count);
      const allowed = moves.filter((move) => state.can(move));
      const cost = (move: Move): number => moveCost(state, example, move);
      const best = allowed.reduce((a, b) => (cost(b) < cost(a) ? b : a), allowed[0] ?? shift);
      if (best === shift) {
        state.shift();
        continue;
      }
      const arc = { head: best === left ? state.next : state.top(1), dependent: state.top(0) };
      seen.label.add(arcFeatures, labelFeatures(example.input, state, arc, arcFeatures));
      state.attach(best, example.labels[arc.dependent] ?? 0);
    }
  }
  return seen;
}

/** `tags` are predicted by taggers that did not see the sentence, as they will be in use. */
export function trainParser(
  sentences: readonly TreebankSentence[],
  tags: readonly Uint8Array[],
  known: Vocabulary,
  plan: ParserPlan,
  random: Random,
): { moves: string; labels: string } {
  const examples = sentences.map((sentence, i) =>
    exampleOf(sentence, tags[i] ?? new Uint8Array(), known),
  );
  const seen = countFeatures(examples);
  const trainer = new ParserTrainer(
    seen.move.index(plan.leastSeenMove),
    seen.label.index(plan.leastSeenLabel),
  );
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    const explore = (): boolean => epoch >= plan.exploreFrom && random.next() < 0.9;
    for (const example of random.shuffled(examples)) trainer.learn(example, explore);
  }
  return {
    moves: trainer.move.packed(plan.scale, plan.leastMove, true),
    labels: trainer.label.packed(plan.scale, plan.leastLabel, false),
  };
}
