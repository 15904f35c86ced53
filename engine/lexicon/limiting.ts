/**
 * Words that print themselves as a limit wherever they stand so: a number that is rough or only a bound,
 * or a statement that is told as less than certain. Narrow on purpose: what is in doubt is not listed.
 */
import { afterVerb, bare, stretchOfTime } from "./degrees.ts";

export interface Limiting {
  readonly id: string;
  readonly kind: "number" | "possibility";
  /** Its first group is the expression: the word with its number, or with the verb it belongs to. */
  readonly pattern: RegExp;
  /** Continues the expression as a sentence. */
  readonly tells: string;
  readonly examples: readonly { readonly text: string; readonly fires: boolean }[];
}

const scales = "dozen|hundred|thousand|million|billion|trillion";
const digits = String.raw`(?:US|NZ)?[$£€]?(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)*(?:\s?(?:${scales})\b)?(?:\s(?:percent|per cent)\b|%)?`;
const small = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty";
const inWords = String.raw`(?:(?:${small})(?:[- ](?:thirds|quarters|fifths)\b| (?:${scales})\b)?|one (?:${scales})\b|a (?:dozen|hundred|thousand|million|billion|third|quarter)\b|half\b)`;
// "8:30", "16-year", "ten to 32", "2 a.m.", "$4 of every $5", "half an hour", "11 last night": cut off there, it would be no number.
const ends = String.raw`(?![\p{L}\d+:]|[.,]\d|%|-|\s?[-–]|\s(?:to|or|an?|and a half|percent|per cent|o['’]clock)\b|\s(?:${scales})\b|\s?[ap]\.?m\b|\s(?:this morning|this afternoon|this evening|last night|tonight|in the morning|in the afternoon|in the evening|at night)\b|\s(?:of|out of|in)\s(?:every|ten|10)\b)`;
const number = `(?:${digits}|${inWords})${ends}`;

const least = "gives the least that the number can be, rather than the exact number.";
const most = "gives the most that the number can be, rather than the exact number.";
const higher = "tells that the number is higher than this one, and leaves the exact one open.";
const lower = "tells that the number is lower than this one, and leaves the exact one open.";
const rough = "gives the number only roughly.";

const lengths = "(?:an?|one) (?:hour|day|week|month|year|decade|century|mile)\\b(?!-)";

function ofNumber(words: string, tells: string): Limiting {
  const place = /^(?:about|around|over)$/u.test(words) ? afterVerb : "";
  const notSo =
    words === "up to"
      ? String.raw`(?<!\b(?:adds?|added|came|caught|stood|up|(?:takes?|took|brings?|brought|puts?|gets?|got) (?:us|them|it|him|her|me|you|that|this))\s)`
      : "";
  const during = words === "over" ? stretchOfTime : "";
  const one = /^(?:at least|more than)$/u.test(words) ? `|one${ends}` : "";
  const more = words === "some" || words === "an estimated" ? number : `${lengths}${one}`;
  return {
    id: `limiting/${words.replaceAll(" ", "-")}`,
    kind: "number",
    pattern: new RegExp(
      `(?=${words})${bare}${place}${notSo}\\b(${words}${during} (?:${number}|${more}))`,
      words === "some" ? "u" : "iu",
    ),
    tells,
    examples: [
      { text: `The old sheds cost ${words} 45 pounds.`, fires: true },
      { text: `There was a quarrel ${words} the old quarter.`, fires: false },
      { text: `The road was paved by ${words} 20-year-old workers.`, fires: false },
    ],
  };
}

function unnumbered(
  id: string,
  pattern: string,
  tells: string,
  fires: string,
  not: string,
): Limiting {
  return {
    id: `limiting/${id}`,
    kind: "number",
    pattern: new RegExp(pattern, "u"),
    tells,
    examples: [
      { text: fires, fires: true },
      { text: not, fires: false },
    ],
  };
}

const open = "tells that something is possible, rather than that it is so.";
const unsure = "shows that this is told as less than certain.";

const comes =
  "become|cost|cause|face|fall|happen|lead|lose|result|rise|spread|affect|damage|harm|hurt|suffer|threaten|trigger|mean|need to|have to";
const able =
  "spent|left|kept|split|run|fed|led|cut|caught|taught|used|seen|heard|found|made|done|taken|given|sold|bought|sent|built|put|set|read|kept|held|met|told|shown|known|eaten|driven|spoken|written|brought|able";
const befallen =
  "affected|harmed|hurt|damaged|delayed|destroyed|injured|killed|lost|displaced|infected|forced|flooded|threatened|undercut";
// "could be used", "may be submitted": able or allowed to be.
const being = `be(?!(?:\\s\\p{L}+ly|\\s(?:also|more|most|still|even|as|so|well|better|best|worse|less|far|much|put|then|again|easier))*\\s(?:(?!(?:${befallen})\\b)\\p{L}+ed|\\p{L}+ing|${able})\\b)`;
// "so it could fall", "how it might end", "you might become": a purpose, an open question, anybody.
const free = String.raw`(?<!\b(?:so|that's|how|what|when|where|why|who|whom|whether|if|as|than|nor|neither|no|not|you|we|one|I|they|their|military|his|its|the|of|with|all)\s)(?<!\b(?:so|how|what|when|where|why|whether|if|as|than|neither|no)\s(?:[\p{L}.’'-]+\s){1,3})`;

function modal(word: string, verbs: string, other: string): Limiting {
  return {
    id: `limiting/${word}`,
    kind: "possibility",
    pattern: new RegExp(
      `(?=${word})${free}(?<![\\p{L}’'])(${word} (?:${verbs})\\b)(?!-| \\[)`,
      "u",
    ),
    tells: open,
    examples: [
      { text: `The flood ${word} cause damage.`, fires: true },
      { text: `The flood ${word} not cause damage.`, fires: false },
      { text: `They left so it ${word} cause no damage.`, fires: false },
      { text: `The hall ${word} be used for a fair.`, fires: false },
      { text: `The money ${word} be better spent on lamps.`, fires: false },
      { text: other, fires: false },
    ],
  };
}

function said(
  id: string,
  pattern: string,
  fires: string,
  not: string,
  flags: "iu" | "u" = "iu",
): Limiting {
  return {
    id: `limiting/${id}`,
    kind: "possibility",
    pattern: new RegExp(pattern, flags),
    tells: unsure,
    examples: [
      { text: fires, fires: true },
      { text: not, fires: false },
    ],
  };
}

// "Could possibly", "quite probably not": the word beside it is asked for by itself.
const alone = String.raw`(?<!\b(?:may|might|could|can|cannot|not|as|if|\p{L}+n['’]t)\s)`;
const handedOn = String.raw`(?<!\b(?:not|as|if)\s)`;

export const limiting: readonly Limiting[] = [
  ofNumber("at least", least),
  ofNumber("at most", most),
  ofNumber("up to", most),
  ofNumber("as many as", most),
  ofNumber("more than", higher),
  ofNumber("over", higher),
  ofNumber("less than", lower),
  ofNumber("fewer than", lower),
  ofNumber("nearly", lower),
  ofNumber("almost", lower),
  ofNumber("about", rough),
  ofNumber("around", rough),
  ofNumber("approximately", rough),
  ofNumber("roughly", rough),
  ofNumber("an estimated", rough),
  ofNumber("some", rough),
  unnumbered(
    "hundreds",
    String.raw`(?=[tdhsmbTDHSMB])(?<!\bthe\s)(?<!s of )\b((?:[Tt]ens|[Dd]ozens|[Hh]undreds|[Tt]housands|[Ss]cores|[Mm]illions|[Bb]illions)(?: of (?:thousands|millions|billions))? of)(?! (?:hundreds|thousands|millions|billions)\b)(?= (?:\p{Ll}+ )?(?:\p{Ll}{3,}s|people|men|women|children)\b)`,
    "tells only roughly how large the number is.",
    "The storm hit hundreds of houses.",
    "It was one of the dozens of the day.",
  ),
  unnumbered(
    "several",
    String.raw`(?=several)(?<!\b(?:the|these|those|past|last|next|his|her|its|their)\s)\b(several)(?= (?:\p{Ll}+ )?(?:\p{Ll}{3,}s|people|men|women|children)\b)`,
    "gives no exact number.",
    "The storm hit several houses.",
    "They went their several ways.",
  ),
  modal(
    "may",
    `have (?:been|had|done|\\p{L}+ed)|${comes}|include|prove|highlight|${being}`,
    "The May fair may please nobody.",
  ),
  modal(
    "might",
    `${comes}|(?!be\\b|(?:want|well|even|have|also|otherwise|actually|still|never|not|just|only|soon|think|wish|call|ask|say|expect|imagine|guess|and|for|abroad|from|with|that)\\b)\\p{Ll}{3,}|${being}`,
    "The might of the river grew.",
  ),
  modal(
    "could",
    `${comes}|help|include|reveal|represent|decide|prove|pose|force|start|worsen|undermine|${being}`,
    "They could not find the key.",
  ),
  said(
    "adverb",
    String.raw`(?=[pm])${alone}(?<![\p{L}-])(probably|possibly|perhaps|maybe|presumably|potentially)(?![\p{L}-])`,
    "The boat was probably old.",
    "The boat couldn’t possibly be older.",
  ),
  said(
    "handed-on",
    String.raw`(?=[ars])${handedOn}(?<![\p{L}-])(apparently|allegedly|reportedly|supposedly)(?![\p{L}-])`,
    "The boat was reportedly old.",
    "The boat was reported old.",
  ),
  said(
    "it-is-possible",
    String.raw`(?=it)(?<!\b(?:as|if|whether|how|that)\s)\b(it(?:['’]s| is) (?:possible|likely|unlikely|probable))(?= that\b)`,
    "It is likely that the boat was old.",
    "It is possible to sail.",
  ),
  said(
    "seems",
    String.raw`(?=seem|appear)(?<!\b(?:not|can|could|may|might|would|must|never|[Ww]hat)\s)(?<!n['’]t\s)\b((?:seems?|seemed|appears?|appeared) to)(?= (?:be|have|\p{L}{4,})\b)(?! (?:the|those|these|this|that|them|some|cheers)\b)`,
    "The boat appears to be old.",
    "The singer appeared to cheers.",
    "u",
  ),
  said(
    "thought-to",
    String.raw`(?=is|are|was|were)(?<!\b(?:any|where|when|whether|if|more|how|what|that's)\s(?:\p{L}+\s){0,8})\b((?:is|are|was|were) (?:believed|thought|expected|estimated|likely|unlikely) to)(?= \p{Ll}+\b)(?<!expected to(?= (?:produce|provide|pay|follow|obey|behave|file|submit|answer|wear|know|keep|serve)\b))`,
    "The boat is expected to sail.",
    "The boat is not expected to sail.",
    "u",
  ),
  said(
    "will-likely",
    String.raw`\b((?:will|would) (?:very |most )?likely)\b`,
    "The boat will likely sail.",
    "Most likely voters had heard of it.",
    "u",
  ),
];
