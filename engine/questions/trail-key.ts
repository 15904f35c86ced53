/** What the keys of all questions on one trail have in common, whatever is asked of it. */
import type { Basis } from "./build.ts";
import type { Proof } from "./question.ts";
import type { Reading } from "./reading.ts";
import { givenAway } from "./trail-spares.ts";
import { cueOf, type WayBack } from "./ways-back.ts";

export function trailKey(
  reading: Reading,
  way: WayBack,
): Pick<Basis, "rules" | "facts" | "states" | "uses" | "proof"> {
  const { sources, chain, index, opening, paragraph } = way;
  const cue = cueOf(reading, way);
  const links = sources.map(({ mention }, place): Proof => {
    const number = reading.paragraphAt(mention.start);
    return { span: mention, paragraph: number, role: "source", link: place + 1 };
  });
  return {
    rules: chain.rules,
    facts: [`chain:${index}:links`],
    states: givenAway(reading, way),
    // Where print settles the trail, the chain need not be sure, and is not named.
    uses: chain.quizSafe ? { chains: [index] } : {},
    proof: [
      ...links,
      ...(cue ? [{ span: cue, paragraph, role: "cue" } as const] : []),
      { span: opening, paragraph, role: "content" },
    ],
  };
}
