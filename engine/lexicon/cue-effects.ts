/**
 * What a reporting verb suggests about the words it hands on, for the verbs on which handbooks agree:
 * Reuters and AP style guides warn of "admitted", "claimed" and "denied" as doing more than "said";
 * Thompson and Ye (1991) sort "show", "find", "point out" with "acknowledge" as verbs of what is so.
 */
export type CueEffect = "open" | "so" | "distance" | "rejects";

const verbs: Readonly<Record<CueEffect, string>> = {
  open: `said says say saying told tells tell telling wrote writes write writing stated states stating added adds add
    adding according tweeted tweets announced announces announcing reported reports reporting`,
  so: `acknowledged acknowledges acknowledge acknowledging admitted admits admit admitting conceded concedes
    conceding revealed reveals revealing noted notes note noting pointed points pointing confirmed confirms
    confirming showed shows show showing found finds demonstrated demonstrates`,
  distance: `claimed claims claim claiming alleged alleges allege alleging purported purportedly`,
  rejects: `denied denies deny denying rejected rejects disputed disputes refuted refutes`,
};

const byVerb: ReadonlyMap<string, CueEffect> = new Map(
  (["open", "so", "distance", "rejects"] as const).flatMap((effect) =>
    verbs[effect].split(/\s+/u).map((verb) => [verb, effect] as const),
  ),
);

/** Null for cues of other verbs, and for cues that hold verbs of two sorts. */
export function effectOf(cue: string): CueEffect | null {
  const words = cue.toLowerCase().match(/[a-z]+/gu) ?? [];
  // "Pointed to" only names evidence.
  if (/\bpoint(?:s|ed|ing)?\b(?! out\b)/iu.test(cue)) return null;
  const effects = new Set(words.flatMap((word) => byVerb.get(word) ?? []));
  const [only] = effects;
  return effects.size === 1 && only !== undefined ? only : null;
}

/** The listed verb in a cue, as offsets in it; null where there are two, or none. */
export function verbIn(cue: string): { readonly start: number; readonly end: number } | null {
  const found = [...cue.matchAll(/[a-z]+/giu)].filter(([word]) => byVerb.has(word.toLowerCase()));
  const [only] = found;
  if (!only || found.length > 1) return null;
  const out = /^point/iu.test(only[0])
    ? /^ out\b/u.exec(cue.slice(only.index + only[0].length))
    : null;
  return { start: only.index, end: only.index + only[0].length + (out?.[0].length ?? 0) };
}
