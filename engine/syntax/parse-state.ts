/**
 * A half-built dependency tree in the arc-hybrid system: a stack, the position of the next word, and
 * the arcs so far. The root stands behind the last word, as word number `count`.
 */

export const shift = 0;
export const left = 1;
export const right = 2;
export type Move = 0 | 1 | 2;

const none = -1;

export class ParseState {
  readonly count: number;
  readonly stack: Int32Array;
  depth = 0;
  next = 0;
  readonly head: Int32Array;
  readonly label: Uint8Array;
  readonly leftmost: Int32Array;
  readonly leftmost2: Int32Array;
  readonly rightmost: Int32Array;
  readonly rightmost2: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** One bit for each label, up to 31, that occurs among a word's dependents so far. */
  readonly children: Int32Array;

  constructor(count: number) {
    this.count = count;
    this.stack = new Int32Array(count + 2);
    this.head = new Int32Array(count + 1).fill(none);
    this.label = new Uint8Array(count + 1);
    this.leftmost = new Int32Array(count + 1).fill(none);
    this.leftmost2 = new Int32Array(count + 1).fill(none);
    this.rightmost = new Int32Array(count + 1).fill(none);
    this.rightmost2 = new Int32Array(count + 1).fill(none);
    this.lefts = new Uint8Array(count + 1);
    this.rights = new Uint8Array(count + 1);
    this.children = new Int32Array(count + 1);
  }

  /** The word `below` places under the top of the stack, or -1. */
  top(below: number): number {
    return below < this.depth ? (this.stack[this.depth - 1 - below] ?? none) : none;
  }

  /** The word `ahead` places after the next one, the root included, or -1. */
  ahead(places: number): number {
    return this.next + places <= this.count ? this.next + places : none;
  }

  get done(): boolean {
    return this.next === this.count && this.depth === 0;
  }

  /** The root takes one word only, the last on the stack, so that each tree has one root. */
  can(move: Move): boolean {
    if (move === shift) return this.next < this.count;
    if (move === right) return this.depth >= 2;
    return this.depth >= 1 && (this.next < this.count || this.depth === 1);
  }

  shift(): void {
    this.stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
  }

  /** The top of the stack becomes a dependent of the next word (`left`) or of the word under it. */
  attach(move: Move, label: number): void {
    const dependent = this.top(0);
    const head = move === left ? this.next : this.top(1);
    this.depth -= 1;
    this.head[dependent] = head;
    this.label[dependent] = label;
    this.children[head] = (this.children[head] ?? 0) | (1 << Math.min(31, label));
    if (move === left) {
      this.leftmost2[head] = this.leftmost[head] ?? none;
      this.leftmost[head] = dependent;
      this.lefts[head] = Math.min(7, (this.lefts[head] ?? 0) + 1);
    } else {
      this.rightmost2[head] = this.rightmost[head] ?? none;
      this.rightmost[head] = dependent;
      this.rights[head] = Math.min(7, (this.rights[head] ?? 0) + 1);
    }
  }
}
