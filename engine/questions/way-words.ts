/**
 * The printed words that tell in what way something was given out, by where they stand: at the head of
 * the sentence, between the speaker and the words of saying, or right after these. Words that could be
 * taken for two ways ("in a video statement", "in an e-mail to the Herald") are on no list.
 */
export type Way = "outlet" | "letter" | "audience" | "online";

/** Texts, occasions and posts; an interview is given to an outlet. */
const nouns = {
  letter:
    "statements?|letter|(?:press|media|news) release|release|e-?mail|memo(?:randum)?|report|filing|op-ed",
  audience:
    "speech|address|rally|(?:(?:news|press) )?conference|hearing|debate|forum|ceremony|sermon|convention|summit|event|campaign (?:stop|event)",
  online:
    "tweets?|(?:blog|Facebook|Twitter|Instagram|LinkedIn|social media|online) (?:post|message)|post on (?:Facebook|Twitter|Instagram|LinkedIn|social media)",
  outlet: "(?:(?:phone|telephone|television|TV|radio) )?interview",
} as const satisfies Record<Way, string>;

const days = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** "on Monday", "late Friday night", "later": when, and nothing else. */
const when = `(?:(?: (?:on |late |early )?(?:${days}|yesterday|today|(?:last|this) (?:week|month|year))(?: (?:morning|afternoon|evening|night))?)| later| also| then)?`;

const article = `(?:an?|one|another|the|his|her|their|its|${days}['’]s|a series of)`;

/** Up to four words before the noun, none of which opens something else or makes another thing of it. */
const kind =
  "(?:(?!(?:that|which|who|of|for|and|or|to|in|on|at|with|after|before|from|by|said|says|video|televised|television|tv|radio|taped|recorded|joint|online|twitter|facebook|phone|telephone|conference)\\b)[\\p{L}\\p{N}.’'-]+ ){0,4}?";

const ends = "(?![\\p{L}’'-]| (?:call|room|hall|center|centre|manager|committee)\\b)";

function inOne(way: Way): string {
  return `(?:in|at|during) ${article} ${kind}(?:${nouns[way]})${ends}`;
}

const people =
  "(?:our (?:reporter|correspondent)|the (?:[\\p{L}-]+ )?(?:press|media)|(?:[\\p{L}-]+ )?(?:reporters|journalists))(?![\\p{L}’'])";

/** What an occasion is told to: "told a rally", "told the crowd". */
const hearers = `(?:an?|the|his|her) ${kind}(?:crowd|audience|rally|(?:(?:news|press) )?conference|hearing|forum)${ends}`;

const phrases: readonly (readonly [Way, string])[] = [
  ["letter", inOne("letter")],
  ["letter", "(?:by|via) e-?mail(?![\\p{L}’'-])"],
  ["audience", `(?:speaking )?${inOne("audience")}`],
  ["online", inOne("online")],
  ["online", "(?:writing )?(?:on|via) (?:Twitter|Facebook|Instagram|social media)(?![\\p{L}’'-])"],
  ["outlet", inOne("outlet")],
  ["outlet", `(?:speaking (?:to|with)|in (?:remarks|comments) to) ${people}`],
];

type Pattern = readonly [Way, RegExp];

function all(make: (words: string) => string): Pattern[] {
  return phrases.map(([way, words]) => [way, new RegExp(make(words), "u")]);
}

/** At the head of a sentence, its first letter made small: "in a statement on Tuesday, ..." */
export const atHead: readonly Pattern[] = all((words) => `^(?:but |and |later )?${words}`);

/** Between speaker and words of saying: "Roe, in a statement on Tuesday, said" */
export const setOff: readonly Pattern[] = all((words) => `^, ${words}`);

/** After the words of saying, or after the speaker where that one follows them. */
export const behind: readonly Pattern[] = all((words) => `^${when},? ${words}`);

/** After "told". */
export const toldTo: readonly Pattern[] = [
  ["outlet", new RegExp(`^ ${people}`, "iu")],
  ["audience", new RegExp(`^ ${hearers}`, "u")],
];

/** Spoken to an outlet that is named right behind these words. */
export const spokenTo =
  /\b(?:(?:in|during) an? (?:[\p{L}-]+ ){0,3}interview (?:on \p{Lu}\p{Ll}+day )?with|in (?:remarks|comments) to|speaking (?:to|with))$/iu;

/** A statement or a talk that is meant for reporters or an outlet is two ways at once. */
export const toReporters =
  /^ (?:to|with|for) (?:(?:the )?(?:press|media|\p{Lu})|(?:[\p{L}-]+ )?(?:reporters|journalists))/u;

/** Words that may tell of a way, one of these or another. */
const hint =
  /\b(?:interview\w*|statements?|letter|e-?mail\w*|press|media|reporters?|journalists?|conference|speech|briefing|tweet\w*|twitter|facebook|instagram|youtube|post(?:s|ed)?|video|phone\w*|call(?:s|ed)?|rally|hearing|court|meeting|address\w*|reports?|told|online|websites?|blog|column|article|book|memo|broadcast|radio|television|tv|show|program(?:me)?|debate|testi\w+|remarks?|release|wrote|written|writing|message|document|filing|complaint|spoke|speaking|forum|event|summit|ceremony|podcast|leaflet|text(?:s|ed)?|crowd|audience|convention|announcement)\b/iu;

/** Of these, the words that tell of one wherever they stand, also in the sentence before or after. */
const strong =
  /\b(?:interview\w*|statements?|letter|e-?mail\w*|press|media|reporters?|journalists?|conference|speech|briefing|tweet\w*|twitter|facebook|instagram|youtube|post(?:s|ed)?|video|phone\w*|rally|hearing|address(?:ed|ing)?|online|websites?|blog|broadcast|radio|television|tv|debate|testi\w+|remarks?|release|wrote|written|writing|spoke|speaking|forum|event|summit|ceremony|podcast|crowd|audience|convention)\b/iu;

/** "The press secretary" holds an office and is no way. */
const offices = /\bpress (?:secretary|officer|office|attach[eé]|aide)\b/giu;

export function mayTellWay(words: string): boolean {
  return hint.test(words.replace(offices, " "));
}

export function tellsWay(words: string): boolean {
  return strong.test(words.replace(offices, " "));
}
