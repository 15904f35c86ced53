/**
 * How sure a statement is, or how exact its number, as one word tells it: with other words for the same
 * degree and words for the other degrees of that scale. Each replacement keeps the sentence whole.
 */
import { beforeNumber } from "./limits.ts";

export interface OtherDegree {
  readonly put: string;
  /** What a retelling with it means; null where it says the same without the word. */
  readonly means: string | null;
  readonly slip: boolean;
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
const exact = other("", "exactly the number printed");
const floorMeans = "the number printed or more";
const ceilingMeans = "the number printed or less";
const aboveMeans = "more than the number printed";
const belowMeans = "less than the number printed";
const rough = "roughly the number printed";
const floor = other("at least", floorMeans);
const ceiling = other("at most", ceilingMeans);
const above = other("more than", aboveMeans);
const below = other("nearly", belowMeans);

function other(put: string, means: string | null, slip = false): OtherDegree {
  return { put, means, slip };
}

// "about 2012", "around 5 pm", "over 20 to 30", "at least one", "half a": nothing that could be told with another word.
const counts = String.raw`(?!\s(?:19|20)\d\d\b)(?!\sone\b(?! (?:hundred|thousand|million|billion)))(?!\shalf an?\b)(?!\s\S+\s?(?:[-–]|to\b|or\b|[ap]\.?m\b|o['’]clock))`;

// "just over", "much less than": the word before belongs to the limit.
export const bare = String.raw`(?<!\b(?:not|no|just|much|little|slightly|well|far|only|even|than|or|way|somewhat|around|about|an?)\s)`;

// "a comment about 47 towns", "a quarrel over 20 acres": only after these is the word no preposition.
export const afterVerb = String.raw`(?<=(?:^|[,:]\s|\b(?:of|for|to|at|in|by|from|with|since|after|within|is|was|were|are|be|been|has|had|have|that|and|spent|paid|lost|won|cost|costs|took|takes|sold|held|found|sent|given|reached|killed|hit|injured|represented|employed|employs|raised|carried|gained|received|covered|covers|composed|compose|rescued|evacuated|infected|placed|destroyed|damaged|displaced|arrested|detained|deployed|hired|donated|attracted|attract|collected|spend|spends|pay|pays|earn|earns|earned|owns|owned|weigh|weighs|weighed|include|includes|included|expects|expect|drew|draws|carries|carry|holds|hold|serves|served|needs|needed|buys|bought|produces|produced|trains|trained|treats|treated|counts|counted|lists|listed|lasts|lasted|generates|generated|handles|handled|houses|housed|hosts|hosted|tonnage|turnout|killing|injuring|costing|employing|totaling|totalling|raising|scan|travel)\s))`;

// "over 18 months": in the course of them.
export const stretchOfTime = String.raw`(?!\s[\p{L}\d,.]+(?:\s(?:hundred|and a half))?[\s-](?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|seasons?|decades?|centuries)\b)`;

function ofNumber(
  words: string,
  same: string,
  means: string,
  others: readonly OtherDegree[],
): Degree {
  const place = /^(?:about|around|over)$/u.test(words) ? afterVerb : "";
  const during = words === "over" ? stretchOfTime : "";
  return {
    id: `degree/${words.replaceAll(" ", "-")}`,
    scale: "number",
    pattern: new RegExp(
      `(?=${words})${bare}${place}\\b(${words})${beforeNumber}${counts}${during}`,
      "iu",
    ),
    same,
    means,
    others,
    examples: [
      { text: `The old sheds cost ${words} 40 pounds.`, fires: true },
      { text: `There was a quarrel ${words} the old quarter.`, fires: false },
    ],
  };
}

// What may come to pass by itself. Verbs of acting ("could open", "may leave") tell as often what
// somebody is able or allowed to do.
const comes =
  "become|cost|cause|face|fall|happen|have to|need to|last|lead|lose|result|rise|spread|turn|drop|increase|decrease|affect|end|grow|harm|hurt|damage|delay|kill|reduce|trigger|threaten|destroy|suffer|continue|close|begin|change|include|collapse|require|mean|prove|reveal|represent|worsen|undermine|force";
const ableToo =
  "used|seen|heard|found|made|done|taken|given|sold|bought|sent|built|put|set|read|kept|held|met|told|shown|known|eaten|driven|spoken|written|drawn|brought|caught|taught|run|won|worn|spent|split|grown|born|lent|dealt|fed|led|felt|said|thought|understood|able";
const befallen =
  "affected|harmed|hurt|damaged|delayed|destroyed|injured|killed|lost|displaced|infected|forced|flooded|threatened|undercut|worried|disappointed|surprised|tired|mistaken|overwhelmed";
// "may be used", "could be submitted": able or allowed to be. Only what befalls somebody is a mere possibility.
const being = `be(?!(?:\\s\\p{L}+ly|\\s(?:also|more|most|still|even|as|so|well|better|best|worse|less|far|much|put|then|again|easier))*\\s(?:(?!(?:${befallen})\\b)\\p{L}+ed|\\p{L}+ing|${ableToo})\\b)`;
const base = `(?=\\s(?:${comes}|${being})\\b)`;

const possibleMeans = "that it is possible";
const probableMeans = "that it is likely";
const possible = other("might", possibleMeans, true);
const probable = other("will probably", probableMeans);
const plain = other("will", null);

function possibly(word: string, same: string, near: string): Degree {
  return {
    id: `degree/${word}`,
    scale: "sureness",
    pattern: new RegExp(`\\b(${word})${base}`, "u"),
    same,
    means: possibleMeans,
    others: [probable, plain],
    examples: [
      { text: `The bridge ${word} be damaged.`, fires: true },
      { text: `The bridge ${word} be dangerous.`, fires: true },
      { text: `The hall ${word} be utilized for a fair.`, fires: false },
      { text: `The money ${word} be better spent on lamps.`, fires: false },
      { text: `The form ${word} be easily used by everybody.`, fires: false },
      { text: near, fires: false },
    ],
  };
}

const certain = other("certainly", "that it is certain");

/** "is probably old", "perhaps the oldest": one adverb for another. */
function guessed(word: string, same: string, means: string, near: OtherDegree): Degree {
  return {
    id: `degree/${word}`,
    scale: "sureness",
    pattern: new RegExp(
      `(?=${word})(?<![\\p{L}-])(${word})(?=\\s(?!not\\b|of\\b|by\\b|as\\b|tens\\b|hundreds\\b|thousands\\b|half\\b|even\\b|sooner\\b|too\\b|more\\b|most\\b)\\p{Ll})`,
      "iu",
    ),
    same,
    means,
    others: [near, certain, other("", null)],
    examples: [
      { text: `The bridge is ${word} the oldest of the town.`, fires: true },
      { text: `The bridge holds ${word} 40 lorries.`, fires: false },
      { text: `The bridge is ${word} most useful in winter.`, fires: false },
      { text: `The bridge is ${word}, they say, the oldest.`, fires: false },
    ],
  };
}

export const degrees: readonly Degree[] = [
  ofNumber("at least", "a minimum of", floorMeans, [exact, ceiling, below]),
  ofNumber("more than", "over", aboveMeans, [exact, ceiling, below]),
  ofNumber("over", "more than", aboveMeans, [exact, ceiling, below]),
  ofNumber("as many as", "up to", ceilingMeans, [exact, floor, above]),
  ofNumber("up to", "at most", ceilingMeans, [exact, floor, above]),
  ofNumber("fewer than", "under", belowMeans, [exact, floor, above]),
  ofNumber("less than", "under", belowMeans, [exact, floor, above]),
  ofNumber("about", "roughly", rough, [exact, floor, ceiling]),
  ofNumber("around", "roughly", rough, [exact, floor, ceiling]),
  ofNumber("approximately", "roughly", rough, [exact, floor, ceiling]),
  ofNumber("roughly", "about", rough, [exact, floor, ceiling]),
  ofNumber("nearly", "almost", belowMeans, [exact, floor, above]),
  ofNumber("almost", "nearly", belowMeans, [exact, floor, above]),
  possibly("may", "might", "The May fair may please nobody."),
  possibly("might", "may", "The might of the river grew."),
  possibly("could", "might", "They could not find the key."),
  {
    id: "degree/likely",
    scale: "sureness",
    pattern: new RegExp(
      `(?=is |are )(?<!\\b(?:more|less|not|very|most) )\\b((?:is|are) likely to)(?=\\s(?:be(?! (?:\\p{L}+ing|able)\\b)|${comes})\\b)`,
      "u",
    ),
    same: "will probably",
    means: probableMeans,
    others: [possible, plain],
    examples: [
      { text: "The bridge is likely to close.", fires: true },
      { text: "The bridge is likely to be closed.", fires: true },
      { text: "The bridge is likely safe.", fires: false },
    ],
  },
  guessed("probably", "most likely", probableMeans, other("possibly", possibleMeans, true)),
  guessed("possibly", "perhaps", possibleMeans, other("probably", probableMeans, true)),
  guessed("perhaps", "possibly", possibleMeans, other("probably", probableMeans, true)),
];
