/**
 * What a reporting verb suggests about the words it hands on, for the verbs on which handbooks agree:
 * Reuters and AP style guides warn of "admitted", "claimed" and "denied" as doing more than "said".
 */
export type CueEffect = "open" | "so" | "distance" | "rejects";

const verbs: Readonly<Record<CueEffect, string>> = {
  open: "said says say told tells wrote writes stated states added adds according tweeted",
  so: "acknowledged acknowledges acknowledge admitted admits conceded concedes revealed reveals noted notes pointed",
  distance: "claimed claims claim alleged alleges allege purported purportedly",
  rejects: "denied denies deny rejected rejects disputed disputes refuted refutes",
};

const byVerb: ReadonlyMap<string, CueEffect> = new Map(
  (["open", "so", "distance", "rejects"] as const).flatMap((effect) =>
    verbs[effect].split(" ").map((verb) => [verb, effect] as const),
  ),
);

/** Null for cues of other verbs, and for cues that hold verbs of two sorts. */
export function effectOf(cue: string): CueEffect | null {
  const words = cue.toLowerCase().match(/[a-z]+/gu) ?? [];
  const effects = new Set(words.flatMap((word) => byVerb.get(word) ?? []));
  const [only] = effects;
  return effects.size === 1 && only !== undefined ? only : null;
}
