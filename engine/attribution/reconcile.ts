/**
 * Where rules and models differ: the models know the outermost reports of political news and nothing
 * inside them, the rules know what a report is (engine.md M2, M6, M9, V2). One decision each.
 */
import { contains, hull, overlaps } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import type { Reading } from "./learned-reading.ts";
import { roles } from "./learned-roles.ts";
import { lemmaOf, markKinds } from "./learned-view.ts";

/** Talk and acts without a statement (M9). */
const noStatement: ReadonlySet<string> = new Set(["discuss", "meet", "visit", "sign", "talk"]);
/** What is claimed without a word said: "claimed 12 lives", "claimed the title" (M5). */
const taken: ReadonlySet<string> = new Set([
  "life",
  "lives",
  "victim",
  "victims",
  "title",
  "titles",
  "medal",
  "medals",
  "crown",
  "seat",
  "seats",
  "win",
  "victory",
  "prize",
]);
const pointers: ReadonlySet<string> = new Set(["this", "that", "it", "these", "those", "which"]);

/** No report whatever a model says: talk without a statement, or "this shows" in the article's own voice. */
export function isNoReport({ frame, candidate }: Reading): boolean {
  const { view, cue, from } = frame;
  const word = view.word[cue];
  const lemma = word ? lemmaOf(word, view.sort[cue] ?? 0) : "";
  if (view.sort[cue] === 1 && noStatement.has(lemma)) return true;
  if (lemma === "claim" && isTaken(frame, candidate)) return true;
  if (!/^(?:show|mean|prove|demonstrate|suggest|indicate)$/u.test(lemma)) return false;
  const source = [...candidate.roles].flatMap((label, k) =>
    label === roles.source ? [from + k] : [],
  );
  const [only] = source;
  return source.length === 1 && pointers.has(view.word[only ?? -1]?.form ?? "");
}

const shortObject = 6;

function isTaken(
  { view, from }: Reading["frame"],
  { roles: labels }: Reading["candidate"],
): boolean {
  const words = [...labels].flatMap((label, k) =>
    label === roles.content && view.mark[from + k] === markKinds.none
      ? [view.document.tokens[from + k]?.text.toLowerCase() ?? ""]
      : [],
  );
  return words.length <= shortObject && taken.has(words.at(-1) ?? "");
}

const reach = 40;

/** Drafts by the start of their cue, so that only those near a place are looked at. */
function byCue(drafts: readonly Draft[]): (draft: Draft) => Draft[] {
  const start = (draft: Draft): number => draft.cue[0]?.start ?? 0;
  const sorted = drafts.filter(({ cue }) => cue.length > 0).toSorted((a, b) => start(a) - start(b));
  return (draft) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = sorted[middle];
      if (one && start(one) < start(draft)) low = middle + 1;
      else high = middle;
    }
    return sorted.slice(Math.max(0, low - reach), low + reach);
  };
}

function holdsCue(outer: Draft, inner: Draft): boolean {
  const cue = hull(inner.cue);
  return cue !== null && outer !== inner && outer.content.some((span) => contains(span, cue));
}

function sharesCue(a: Draft, b: Draft): boolean {
  return a.cue.some((one) => b.cue.some((other) => overlaps(one, other)));
}

export interface Doubts {
  /** Reports of the rules that the models think little of: they hold no other. */
  readonly unlikely: ReadonlySet<Draft>;
  /** Talk without a statement: what is reported inside it stands by itself. */
  readonly silent: readonly Draft[];
}

/**
 * Adds what the rules read around a chosen report and inside one: chains need both. Inside another's
 * words the rules' reading of the same cue counts, since models read the outside only.
 */
export function withChains(
  chosen: readonly Draft[],
  rules: readonly Draft[],
  { unlikely, silent }: Doubts,
): Draft[] {
  const chosenNear = byCue(chosen);
  const rulesNear = byCue(rules);
  const free = rules.filter(
    (rule) => rule.cue.length > 0 && !chosenNear(rule).some((one) => sharesCue(rule, one)),
  );
  const outer = free.filter(
    (rule) =>
      !unlikely.has(rule) &&
      chosenNear(rule).some((one) => holdsCue(rule, one) && !holdsCue(one, rule)),
  );
  const outerNear = byCue(outer);
  const silentNear = byCue(silent);
  const inner = free.filter((rule) =>
    [...chosenNear(rule), ...silentNear(rule)].some((one) => holdsCue(one, rule)),
  );
  const settled = chosen.map((one) => {
    const inside = outerNear(one).some((rule) => holdsCue(rule, one));
    return (inside ? rulesNear(one).find((rule) => sharesCue(rule, one)) : undefined) ?? one;
  });
  const added = new Set([...outer, ...inner]);
  return [...settled, ...added];
}
