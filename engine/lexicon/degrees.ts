/**
 * How sure a statement is, or how exact its number, as one word tells it: with other words for the same
 * degree and words for the other degrees of that scale. Each replacement keeps the sentence whole.
 */
import { beforeNumber } from "./limits.ts";

export interface OtherDegree {
  readonly put: string;
  readonly means: string;
  /** Whether the limit is gone, and not only another one. */
  readonly lost: boolean;
}

export interface Degree {
  readonly id: string;
  readonly scale: "number" | "sureness";
  /** Its first group is the word that tells the degree; what follows it stays as it is. */
  readonly pattern: RegExp;
  readonly same: string;
  readonly means: string;
  readonly others: readonly OtherDegree[];
  readonly examples: readonly { readonly text: string; readonly fires: boolean }[];
}

/** The number alone: nothing is put for the word. */
const exact: OtherDegree = { put: "", means: "exactly the number printed", lost: true };
const floor: OtherDegree = { put: "at least", means: "the number printed or more", lost: false };
const ceiling: OtherDegree = { put: "at most", means: "the number printed or less", lost: false };
const above: OtherDegree = { put: "more than", means: "more than the number printed", lost: false };
const below: OtherDegree = { put: "nearly", means: "less than the number printed", lost: false };
const rough = "roughly the number printed";

// "about 2012", "around 5 pm", "over 20 to 30", "at least one", "half a": nothing that could be told with another word.
const counts = String.raw`(?!\s(?:19|20)\d\d\b)(?!\sone\b(?! (?:hundred|thousand|million|billion)))(?!\shalf an?\b)(?!\s\S+\s?(?:[-–]|to\b|or\b|[ap]\.?m\b|o['’]clock))`;

// "just over", "much less than": the word before belongs to the limit.
const bare = String.raw`(?<!\b(?:not|no|just|much|little|slightly|well|far|only|even|than|or|way|somewhat|around|about|an?)\s)`;

// "a comment about 47 towns", "a quarrel over 20 acres": only after these is the word no preposition.
const afterVerb = String.raw`(?<=(?:^|[,:]\s|\b(?:of|for|to|at|in|by|from|with|since|after|within|is|was|were|are|be|been|has|had|have|that|and|spent|paid|lost|won|cost|costs|took|takes|sold|held|found|sent|given|reached|killed|hit|injured|represented|employed|employs|raised|carried|gained|received|covered|covers)\s))`;

function ofNumber(
  words: string,
  same: string,
  means: string,
  others: readonly OtherDegree[],
): Degree {
  const place = /^(?:about|around|over)$/u.test(words) ? afterVerb : "";
  return {
    id: `degree/${words.replaceAll(" ", "-")}`,
    scale: "number",
    pattern: new RegExp(`${bare}${place}\\b(${words})${beforeNumber}${counts}`, "iu"),
    same,
    means,
    others,
    examples: [
      { text: `The old sheds cost ${words} 40 pounds.`, fires: true },
      { text: `There was a quarrel ${words} the old quarter.`, fires: false },
    ],
  };
}

const verbs =
  "be(?! (?:\\p{L}+ing|used|seen|heard|found|reached|allowed|able)\\b)|become|cost|cause|face|fall|happen|have to|last|lead|lose|need|reach|result|rise|spread|turn|drop|increase|affect|begin|start|receive|end|remain|grow|stay|close|open|pay|harm|hurt|damage|delay|bring|hit|kill|force|raise|reduce|win|change|trigger|threaten|destroy|leave|create|produce|add|prevent|save|suffer|decide|move|arrive|follow|come|continue";
const base = `(?=\\s(?:${verbs})\\b)`;

const possible: OtherDegree = { put: "might", means: "that it is possible", lost: false };
const probable: OtherDegree = { put: "will probably", means: "that it is likely", lost: false };
const certain: OtherDegree = { put: "will", means: "that it is certain", lost: true };

function possibly(word: string, same: string, near: string): Degree {
  return {
    id: `degree/${word}`,
    scale: "sureness",
    pattern: new RegExp(`\\b(${word})${base}`, "u"),
    same,
    means: possible.means,
    others: [probable, certain],
    examples: [
      { text: `The bridge ${word} be closed.`, fires: true },
      { text: near, fires: false },
    ],
  };
}

export const degrees: readonly Degree[] = [
  ofNumber("at least", "no fewer than", floor.means, [exact, ceiling, below]),
  ofNumber("more than", "over", above.means, [exact, ceiling, below]),
  ofNumber("over", "more than", above.means, [exact, ceiling, below]),
  ofNumber("as many as", "up to", ceiling.means, [exact, floor, above]),
  ofNumber("up to", "at most", ceiling.means, [exact, floor, above]),
  ofNumber("fewer than", "under", below.means, [exact, floor, above]),
  ofNumber("less than", "under", below.means, [exact, floor, above]),
  ofNumber("about", "roughly", rough, [exact, floor, ceiling]),
  ofNumber("around", "roughly", rough, [exact, floor, ceiling]),
  ofNumber("approximately", "roughly", rough, [exact, floor, ceiling]),
  ofNumber("roughly", "about", rough, [exact, floor, ceiling]),
  ofNumber("nearly", "almost", below.means, [exact, floor, above]),
  ofNumber("almost", "nearly", below.means, [exact, floor, above]),
  possibly("may", "might", "The May fair may please nobody."),
  possibly("might", "may", "The might of the river grew."),
  possibly("could", "might", "They could not find the key."),
  {
    id: "degree/likely",
    scale: "sureness",
    pattern: new RegExp(
      `(?<!\\b(?:more|less|not|very|most) )\\b((?:is|are) likely to)${base}`,
      "u",
    ),
    same: "will probably",
    means: probable.means,
    others: [possible, certain],
    examples: [
      { text: "The bridge is likely to close.", fires: true },
      { text: "The bridge is likely safe.", fires: false },
    ],
  },
  {
    id: "degree/will",
    scale: "sureness",
    pattern: new RegExp(`\\b(will)${base}`, "u"),
    same: "will",
    means: certain.means,
    others: [possible, probable],
    examples: [
      { text: "The bridge will be closed.", fires: true },
      { text: "The will of the voters is known.", fires: false },
    ],
  },
];
