/** Weights with a step size of their own each, which shrinks as they are moved. */

export interface Adagrad {
  readonly weight: Float32Array;
  readonly moved: Float32Array;
  readonly rate: number;
  /** Pull towards zero at each touch. */
  readonly decay: number;
}

export function adagrad(size: number, rate: number, decay: number): Adagrad {
  return { weight: new Float32Array(size), moved: new Float32Array(size).fill(0.1), rate, decay };
}

export function step(model: Adagrad, at: number, gradient: number): void {
  const weight = model.weight[at] ?? 0;
  const g = gradient + model.decay * weight;
  const moved = (model.moved[at] ?? 0) + g * g;
  model.moved[at] = moved;
  model.weight[at] = weight - (model.rate * g) / Math.sqrt(moved);
}

/** Integers, `scale` units for one; smaller than `least` units is nothing. */
export function integerWeights(weight: Float32Array, scale: number, least: number): Int16Array {
  return Int16Array.from(weight, (w) => (Math.abs(w * scale) < least ? 0 : Math.round(w * scale)));
}
