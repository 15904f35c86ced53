/** Dependency trees, greedily: first shift, left or right; a label only once an arc is made. */
import { labelFeatureRoom, labelFeatures } from "./label-features.ts";
import { labels } from "./labels.ts";
import { type ParseInput, parseFeatureRoom, parseFeatures } from "./parse-features.ts";
import { left, type Move, ParseState, right, shift } from "./parse-state.ts";
import { addRows, type Rows } from "./rows.ts";

export interface Tree {
  /** Index of each word's head; the number of words stands for the root. */
  readonly heads: Int32Array;
  /** Numbers into `labels`. */
  readonly labels: Uint8Array;
}

export const moves: readonly Move[] = [shift, left, right];

export function parseWords(moveRows: Rows, labelRows: Rows, input: ParseInput): Tree {
  const state = new ParseState(input.codes.count);
  const features = new Uint32Array(parseFeatureRoom);
  const arcFeatures = new Uint32Array(labelFeatureRoom);
  const moveScores = new Int32Array(moves.length);
  const labelScores = new Int32Array(labels.length);
  while (!state.done) {
    const count = parseFeatures(input, state, features);
    moveScores.fill(0);
    addRows(moveRows, features, count, moveScores);
    let chosen: Move | null = null;
    for (const move of moves) {
      if (!state.can(move)) continue;
      if (chosen === null || (moveScores[move] ?? 0) > (moveScores[chosen] ?? 0)) chosen = move;
    }
    if (chosen === null || chosen === shift) {
      state.shift();
      continue;
    }
    const arc = { head: chosen === left ? state.next : state.top(1), dependent: state.top(0) };
    labelScores.fill(0);
    addRows(labelRows, arcFeatures, labelFeatures(input, state, arc, arcFeatures), labelScores);
    let label = 0;
    for (let k = 1; k < labelScores.length; k += 1) {
      if ((labelScores[k] ?? 0) > (labelScores[label] ?? 0)) label = k;
    }
    state.attach(chosen, label);
  }
  return {
    heads: state.head.subarray(0, state.count),
    labels: state.label.subarray(0, state.count),
  };
}
