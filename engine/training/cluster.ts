/**
 * Word classes by exchange: each word moves to the class that makes the class bigrams of the text most
 * predictable (Martin, Liermann and Ney 1998). Word 0 stands for everything outside the vocabulary.
 */

interface Neighbours {
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

function neighbours(
  size: number,
  pairs: ReadonlyMap<number, number>,
  turned: boolean,
): Neighbours[] {
  const lists: [number, number][][] = Array.from({ length: size }, () => []);
  for (const [key, count] of pairs) {
    const first = Math.floor(key / size);
    const second = key % size;
    const [own, other] = turned ? [second, first] : [first, second];
    lists[own]?.push([other, count]);
  }
  return lists.map((list) => ({
    words: Int32Array.from(list, ([word]) => word),
    counts: Int32Array.from(list, ([, count]) => count),
  }));
}

const entropy = (n: number): number => (n > 0 ? n * Math.log(n) : 0);

class ClassBigrams {
  readonly of: Int32Array;
  readonly #k: number;
  readonly #pair: Float64Array;
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  readonly #next: readonly Neighbours[];
  readonly #previous: readonly Neighbours[];
  readonly #toNext: Float64Array;
  readonly #toPrevious: Float64Array;

  constructor(
    of: Int32Array,
    k: number,
    next: readonly Neighbours[],
    previous: readonly Neighbours[],
  ) {
    this.of = of;
    this.#k = k;
    this.#next = next;
    this.#previous = previous;
    this.#pair = new Float64Array(k * k);
    this.#left = new Float64Array(k);
    this.#right = new Float64Array(k);
    this.#toNext = new Float64Array(k);
    this.#toPrevious = new Float64Array(k);
    next.forEach((list, word) => {
      list.words.forEach((other, i) => {
        const n = list.counts[i] ?? 0;
        const a = of[word] ?? 0;
        const b = of[other] ?? 0;
        this.#add(a, b, n);
      });
    });
  }

  #add(a: number, b: number, n: number): void {
    this.#pair[a * this.#k + b] = (this.#pair[a * this.#k + b] ?? 0) + n;
    this.#left[a] = (this.#left[a] ?? 0) + n;
    this.#right[b] = (this.#right[b] ?? 0) + n;
  }

  /** Takes the word's bigrams out of (`sign` -1) or into (1) class `c`. */
  #move(c: number, sign: number, self: number): void {
    for (let d = 0; d < this.#k; d += 1) {
      const after = this.#toNext[d] ?? 0;
      const before = this.#toPrevious[d] ?? 0;
      if (after > 0) this.#add(c, d, sign * after);
      if (before > 0) this.#add(d, c, sign * before);
    }
    if (self > 0) this.#add(c, c, sign * self);
  }

  #gain(c: number, self: number, active: readonly number[]): number {
    const k = this.#k;
    let gain = 0;
    let after = self;
    let before = self;
    for (const d of active) {
      if (d === c) continue;
      const n = this.#toNext[d] ?? 0;
      const m = this.#toPrevious[d] ?? 0;
      const cd = this.#pair[c * k + d] ?? 0;
      const dc = this.#pair[d * k + c] ?? 0;
      if (n > 0) gain += entropy(cd + n) - entropy(cd);
      if (m > 0) gain += entropy(dc + m) - entropy(dc);
      after += n;
      before += m;
    }
    const own = (this.#toNext[c] ?? 0) + (this.#toPrevious[c] ?? 0) + self;
    const cc = this.#pair[c * k + c] ?? 0;
    gain += entropy(cc + own) - entropy(cc);
    after += this.#toNext[c] ?? 0;
    before += this.#toPrevious[c] ?? 0;
    const l = (this.#left[c] ?? 0) + (this.#toPrevious[c] ?? 0);
    const r = (this.#right[c] ?? 0) + (this.#toNext[c] ?? 0);
    return gain - (entropy(l + after) - entropy(l)) - (entropy(r + before) - entropy(r));
  }

  place(word: number): void {
    this.#toNext.fill(0);
    this.#toPrevious.fill(0);
    let self = 0;
    const active = new Set<number>();
    const gather = (list: Neighbours | undefined, into: Float64Array, countSelf: boolean): void => {
      list?.words.forEach((other, i) => {
        const n = list.counts[i] ?? 0;
        if (other === word) {
          if (countSelf) self += n;
          return;
        }
        const d = this.of[other] ?? 0;
        into[d] = (into[d] ?? 0) + n;
        active.add(d);
      });
    };
    gather(this.#next[word], this.#toNext, true);
    gather(this.#previous[word], this.#toPrevious, false);
    this.#move(this.of[word] ?? 0, -1, self);
    const list = [...active];
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < this.#k; c += 1) {
      const gain = this.#gain(c, self, list);
      if (gain > most) {
        most = gain;
        best = c;
      }
    }
    this.of[word] = best;
    this.#move(best, 1, self);
  }
}

/** The class of each word, `k` classes; `text` is a list of word numbers, sorted by frequency. */
export function clusterWords(
  text: Int32Array,
  size: number,
  k: number,
  rounds: number,
): Int32Array {
  const pairs = new Map<number, number>();
  for (let i = 1; i < text.length; i += 1) {
    const key = (text[i - 1] ?? 0) * size + (text[i] ?? 0);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  const of = new Int32Array(size);
  for (let word = 0; word < size; word += 1) of[word] = word < k ? word : word % k;
  const model = new ClassBigrams(
    of,
    k,
    neighbours(size, pairs, false),
    neighbours(size, pairs, true),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (let word = 1; word < size; word += 1) model.place(word);
  }
  return model.of;
}
