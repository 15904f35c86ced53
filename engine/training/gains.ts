/** How much of a gold relation a reading has right, by the measures of the shared scorer. */
import type { Candidate } from "../attribution/learned-candidates.ts";
import { tokensOf } from "../attribution/learned-draft.ts";
import type { Frame } from "../attribution/learned-frame.ts";
import { roles } from "../attribution/learned-roles.ts";
import { markKinds, type View } from "../attribution/learned-view.ts";
import type { GoldRoles } from "./gold-roles.ts";

export interface Match {
  /** Dice of the content words. */
  readonly content: number;
  readonly sourceOk: boolean;
  readonly sourceExact: boolean;
  readonly cueExact: boolean;
}

function wordsOf(view: View, list: Iterable<number>): Set<number> {
  const words = new Set<number>();
  for (const i of list) if (view.mark[i] === markKinds.none) words.add(i);
  return words;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0;
  for (const x of a) if (b.has(x)) n += 1;
  return n;
}

export function matchOf(frame: Frame, candidate: Candidate, gold: GoldRoles): Match {
  const { view } = frame;
  const side = (role: number, list: readonly number[]) => {
    const got = wordsOf(view, tokensOf({ frame, candidate }, role));
    const want = wordsOf(view, list);
    return { got, want, both: shared(got, want) };
  };
  const source = side(roles.source, gold.source);
  const cue = side(roles.cue, gold.cue);
  const content = side(roles.content, gold.content);
  const sizes = content.got.size + content.want.size;
  return {
    content: sizes === 0 ? 1 : (2 * content.both) / sizes,
    sourceOk: source.both > 0 || (source.got.size === 0 && source.want.size === 0),
    sourceExact: source.got.size === source.want.size && source.both === source.want.size,
    cueExact: cue.got.size === cue.want.size && cue.both === cue.want.size,
  };
}

/** Between 0 and 1; exactness of source and cue counts too, or all-exact would be given up. */
export function gainOf(match: Match): number {
  const half = match.sourceOk && match.content >= 0.5 ? 1 : 0;
  const most = match.sourceOk && match.content >= 0.8 ? 1 : 0;
  const exact = match.sourceExact && match.cueExact && match.content === 1 ? 1 : 0;
  return (
    0.25 * half +
    0.3 * most +
    0.2 * exact +
    0.1 * match.content +
    0.09 * (match.sourceExact ? 1 : 0) +
    0.06 * (match.cueExact ? 1 : 0)
  );
}
