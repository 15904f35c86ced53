/** The arithmetic of a chain: links as they stand against the key's links (product.md 3.6). */
interface Links {
  readonly right: number;
  /** Cards that the chain does not need. */
  readonly unneeded: number;
  readonly keys: number;
}

/** `first` stands before the first card of either chain. */
export function countLinks(given: readonly string[], key: readonly string[], first: string): Links {
  const before = beforeEach(key, first);
  const right = [...beforeEach(given, first)].filter(([card, other]) => before.get(card) === other);
  return {
    right: right.length,
    unneeded: given.filter((card) => !before.has(card)).length,
    keys: key.length,
  };
}

/** Right links minus unneeded cards over all links, never below 0. */
export function linkShare({ right, unneeded, keys }: Links): number {
  return Math.max(0, (right - unneeded) / keys);
}

/** Each card with the one that it stands after. */
export function beforeEach(cards: readonly string[], first: string): ReadonlyMap<string, string> {
  return new Map(cards.map((card, at) => [card, cards[at - 1] ?? first]));
}
