/** How far a reading agrees with what the rules say about the same cue. */
import type { Candidate } from "./learned-candidates.ts";
import type { Frame } from "./learned-frame.ts";
import { type Hint, sameness } from "./learned-hints.ts";
import { roles } from "./learned-roles.ts";
import { markKinds } from "./learned-view.ts";

/** Agreement with the rules' reading: source, cue, content, each 0 to 3; null where they have none. */
export function agreementWith(
  frame: Frame,
  candidate: Candidate,
  hint: Hint,
): [number, number, number] {
  const labels = candidate.roles;
  const compare = (role: number, theirs: readonly number[]): number => {
    let own = 0;
    for (let k = 0; k < labels.length; k += 1) {
      if (labels[k] === role && frame.view.mark[frame.from + k] === markKinds.none) own += 1;
    }
    let both = 0;
    let words = 0;
    const far = role === roles.content ? candidate.spread.ranges : [];
    for (const [from, to] of far) {
      for (let i = from; i < to; i += 1) if (frame.view.mark[i] === markKinds.none) own += 1;
    }
    for (const i of theirs) {
      if (frame.view.mark[i] !== markKinds.none) continue;
      words += 1;
      const inside = i >= frame.from && i < frame.to;
      if (inside ? labels[i - frame.from] === role : far.some(([from, to]) => i >= from && i < to))
        both += 1;
    }
    return sameness(both, own, words);
  };
  return [
    compare(roles.source, hint.source),
    compare(roles.cue, hint.cue),
    compare(roles.content, hint.content),
  ];
}
