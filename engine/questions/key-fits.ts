/** Whether a key fits what its question shows: everything is judged, once, and nothing else. */
interface Shown {
  readonly id: string;
}

type Table = Readonly<Record<string, unknown>>;

/** What a card of a chain stands after where no card stands before it. */
export const thisArticle = "article";

/** Each id is shown once, each right one is shown, and each shown one is judged. */
export function complete(
  shown: readonly Shown[],
  right: readonly string[],
  judged: Table,
): boolean {
  const ids = new Set(shown.map(({ id }) => id));
  return (
    ids.size === shown.length &&
    new Set(right).size === right.length &&
    right.every((id) => ids.has(id)) &&
    Object.keys(judged).length === ids.size &&
    shown.every(({ id }) => Object.hasOwn(judged, id))
  );
}

interface ChainKey {
  readonly right: readonly string[];
  readonly judged: Readonly<Record<string, Table>>;
  readonly missed: Table;
}

/** Each card is judged behind each other one and behind this article; one or two are not needed. */
export function chainFits(cards: readonly Shown[], { right, judged, missed }: ChainKey): boolean {
  const unneeded = cards.length - right.length;
  const needed = cards.filter(({ id }) => right.includes(id));
  return (
    complete(cards, right, judged) &&
    complete(needed, right, missed) &&
    (unneeded === 1 || unneeded === 2) &&
    cards.every(({ id }) => {
      const before = [{ id: thisArticle }, ...cards.filter((card) => card.id !== id)];
      return complete(before, [], judged[id] ?? {});
    })
  );
}

interface EvidenceShown {
  readonly mode: "one" | "several";
  readonly options: readonly Shown[];
  readonly candidates: readonly Shown[];
}

interface EvidenceKey {
  readonly right: { readonly claim: readonly string[]; readonly evidence: readonly string[] };
  readonly judged: Table;
}

export function evidenceFits(shown: EvidenceShown, { right, judged }: EvidenceKey): boolean {
  const { options, candidates, mode } = shown;
  const { claim, evidence } = right;
  const isOption = (id: string) => options.some((option) => option.id === id);
  return (
    complete([...options, ...candidates], [...claim, ...evidence], judged) &&
    claim.every(isOption) &&
    !evidence.some(isOption) &&
    (mode === "one" ? claim.length === 1 : claim.length >= 2) &&
    claim.length < options.length &&
    evidence.length <= candidates.length / 2
  );
}
