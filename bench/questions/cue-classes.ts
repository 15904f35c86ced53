/** The class of a cue by its plain verb: enough for the hand annotations, which name none. */
import type { CueClass } from "../../engine/analysis.ts";
import { verbReadings } from "../../engine/lexicon/reporting-verbs.ts";
import type { Span } from "../../engine/text/span.ts";

// Later rows win where a word stands in two.
const classes: readonly (readonly [CueClass, string])[] = [
  ["judge", "described dubbed hailed blame named seconded opposed condemned disagreed called"],
  ["plan", "plans plan threatened expects intends"],
  ["show", "show shows showed demonstrates suggests suggested found establish"],
  ["cite", "cited cites citing quoted quoting"],
  ["according", "according per"],
  ["write", "wrote writes tweeted read reads reported reports reporting posted published"],
  [
    "say",
    `said says say saying told tell tells telling added add adds adding stated states state stating
    explained explains replied continued insisted warned warns claimed argued argues noted announced
    acknowledges acknowledged conceded confirmed emphasizing emphasising denied denies rejects
    commented accuses accused admitted`,
  ],
];

const byWord: ReadonlyMap<string, CueClass> = new Map(
  classes.flatMap(([name, words]) => words.split(/\s+/u).map((word) => [word, name] as const)),
);

export function cueClassOf(text: string, cue: readonly Span[]): CueClass {
  if (cue.length === 0) return "none";
  const words = cue
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .join(" ")
    .match(/[a-z]+/gu);
  const found = (words ?? []).flatMap((word) => byWord.get(word) ?? []);
  const listed = (words ?? []).flatMap((word) => verbReadings.get(word)?.verb.cueClass ?? []);
  return found[0] ?? listed[0] ?? "think";
}
