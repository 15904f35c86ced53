/**
 * In what way words were given out, by the printed words right beside the words of saying. What could
 * be read in two ways, or is told in other words, is unclear.
 */
import { contains, type Span } from "../text/span.ts";
import { opensWithPreposition } from "./clauses.ts";
import type { Reading } from "./reading.ts";

export const ways = {
  outlet: "to a news outlet or to reporters",
  letter: "in a statement, in a letter or an e-mail",
  audience: "in a speech, at a rally or a news conference",
  online: "online, in a post or a tweet",
} as const;

export type Way = keyof typeof ways;

export interface FoundWay {
  readonly way: Way;
  readonly span: Span;
}

const day = "(?: on (?:\\p{Lu}\\p{Ll}+day)| later| also)?";
const between = "(?:[\\p{L}-]+ ){0,2}";

/** Right after the words of saying. */
const after: readonly (readonly [Way, RegExp])[] = [
  ["outlet", /^ (?:the (?:press|media)|reporters|journalists)(?![\p{L}’'])/iu],
  ["letter", phrase(`in an? ${between}(?:statement|letter|press release|news release|e-?mail)`)],
  [
    "audience",
    phrase(`(?:at|during|in) (?:an?|his|her|their) ${between}(?:conference|speech|rally)`),
  ],
  ["online", phrase("(?:on|via) (?:Twitter|Facebook|Instagram)")],
  ["online", phrase("in a tweet|in an? (?:Facebook|Twitter|Instagram|blog|social media) post")],
];

function phrase(words: string): RegExp {
  return new RegExp(`^${day},? (?:${words})(?![\\p{L}’'-])`, "u");
}

/** Before the speaker, at the head of the sentence. */
const before: readonly (readonly [Way, RegExp])[] = [
  [
    "letter",
    /^In an? (?:[\p{L}-]+ ){0,2}(?:statement|letter|press release|e-?mail)(?=(?: on \p{Lu}\p{Ll}+day)?, $)/u,
  ],
  [
    "audience",
    /^(?:At|In) an? (?:[\p{L}-]+ ){0,2}(?:conference|speech|rally)(?=(?: on \p{Lu}\p{Ll}+day)?, $)/u,
  ],
  ["online", /^On (?:Twitter|Facebook|Instagram)(?=, $)/u],
];

/** Between the speaker and the words of saying: "Roe, in a statement on Tuesday, said". */
const amid: readonly (readonly [Way, RegExp])[] = [
  ["letter", aside("(?:statement|letter|press release|media release|news release|e-?mail)")],
  ["audience", aside("(?:conference|speech|rally)")],
  ["online", aside("(?:Facebook|Twitter|Instagram|blog|social media) post|tweet")],
];

function aside(words: string): RegExp {
  const own = "(?:an?|his|her|its|their)";
  return new RegExp(
    `^, (?:in|at|during) ${own} (?:[\\p{L}\\p{N}-]+ ){0,3}?(?:${words})(?=(?: on \\p{Lu}\\p{Ll}+day)?, $)`,
    "u",
  );
}

/** Spoken to an outlet that is named right behind these words. */
const spokenTo =
  /\b(?:in an? (?:[\p{L}-]+ ){0,2}interview with|in (?:remarks|comments) to|speaking (?:to|with))$/iu;

/** Words that may tell of a way, one of these or another. */
const hint =
  /\b(?:interview\w*|statement|letter|e-?mail\w*|press|media|reporters?|journalists?|conference|speech|briefing|tweet\w*|twitter|facebook|instagram|youtube|post(?:s|ed)?|video|phone\w*|call(?:s|ed)?|rally|hearing|court|meeting|address\w*|reports?|told|online|websites?|blog|column|article|book|memo|broadcast|radio|television|tv|show|program(?:me)?|debate|testi\w+|remarks?|release|wrote|written|writing|message|document|filing|complaint|spoke|speaking|forum|event|summit|ceremony|podcast|leaflet|text(?:s|ed)?)\b/iu;

export function mayTellWay(words: string): boolean {
  return hint.test(words);
}

export interface Spoken {
  readonly source: Span;
  readonly cue: Span;
  /** All that is reported in the paragraph. */
  readonly content: readonly Span[];
}

/** Null where the paragraph tells of no way at all. */
export function wayIn(reading: Reading, whole: Span, spoken: Spoken): FoundWay | null | "unclear" {
  const { source, content } = spoken;
  const cue = verbOf(reading, spoken.cue);
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const found = foundAt(reading, sentence, source, cue);
  const known = found ? [cue, found.span] : [cue];
  if (hint.test(without(reading, whole, [...known, ...content]))) return "unclear";
  if (found) return contains(whole, found.span) ? found : "unclear";
  const tail = reading.text.slice(cue.end, sentence.end);
  const plain = /^(?:said|says|added|adds|argued|argues|explained|explains|warned|warns)$/iu;
  return plain.test(reading.words(cue)) && !opensWithPreposition(tail) ? null : "unclear";
}

/** Where the words of saying hold more ("told the press"), their verb. */
function verbOf(reading: Reading, cue: Span): Span {
  const verb = /^(?:also |later )?(?:told|tells|said|says|wrote|writes|stated|added)(?= )/iu;
  const length = verb.exec(reading.words(cue))?.[0].length;
  return length === undefined ? cue : { start: cue.start, end: cue.start + length };
}

/** The words of a span but for those in `parts`. */
function without(reading: Reading, span: Span, parts: readonly Span[]): string {
  let words = "";
  let at = span.start;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    words += ` ${reading.text.slice(at, Math.min(span.end, Math.max(at, part.start)))}`;
    at = Math.max(at, part.end);
  }
  return words + reading.text.slice(Math.min(at, span.end), span.end);
}

function foundAt(reading: Reading, sentence: Span, source: Span, cue: Span): FoundWay | null {
  const said = reading.words(cue);
  if (/^tweeted$/iu.test(said)) return { way: "online", span: cue };
  const head = reading.text.slice(sentence.start, Math.min(source.start, cue.start));
  for (const [way, pattern] of before) {
    const match = pattern.exec(head);
    if (match)
      return { way, span: { start: sentence.start, end: sentence.start + match[0].length } };
  }
  const between = reading.text.slice(source.end, Math.max(source.end, cue.start));
  for (const [way, pattern] of amid) {
    const match = pattern.exec(between);
    if (match) return { way, span: { start: source.end + 2, end: source.end + match[0].length } };
  }
  const heard = spokenToOutlet(reading, sentence, source, cue);
  if (heard) return { way: "outlet", span: heard };
  const tail = reading.text.slice(cue.end, sentence.end);
  const told = /(?:told|tells)$/iu.test(said);
  if (told) {
    const outlet = outletAt(reading, cue.end);
    if (outlet) return { way: "outlet", span: { start: cue.start, end: outlet.end } };
  }
  for (const [way, pattern] of after) {
    const match = pattern.exec(tail);
    if (!match || (way === "outlet") !== told) continue;
    // "In an e-mail to the Daily Post": two ways at once.
    if (!told && /^ to\b/u.test(tail.slice(match[0].length))) return null;
    const start = told ? cue.start : cue.end + match[0].search(/\S/u);
    return { way, span: { start, end: cue.end + match[0].length } };
  }
  return null;
}

/** "In an interview with the Herald": at the head of the sentence, before the verb or right after it. */
function spokenToOutlet(reading: Reading, sentence: Span, source: Span, cue: Span): Span | null {
  for (const { start, end } of outletsIn(reading)) {
    if (start < sentence.start || end > sentence.end) continue;
    const lead = reading.text.slice(sentence.start, start).replace(/\s(?:the\s)?$/iu, "");
    const words = spokenTo.exec(lead);
    if (!words) continue;
    const from = sentence.start + words.index;
    const before = from === sentence.start && end <= Math.min(source.start, cue.start);
    const amidst = from - source.end === 2 && end <= cue.start;
    const after = from - cue.end === 1;
    if (before || amidst || after) return { start: from, end };
  }
  return null;
}

/** Outlets as printed; a chain may know one that says nothing itself. */
function outletsIn({ analysis: { entities, chains } }: Reading): Span[] {
  const named = entities.filter(({ kind }) => kind === "outlet");
  const links = chains.flatMap((chain) => chain.links.filter(({ kind }) => kind === "outlet"));
  return [
    ...named.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...links.flatMap(({ mention }) => mention),
  ];
}

/** The outlet that is named as the one spoken to. */
function outletAt(reading: Reading, from: number): Span | null {
  const lead = /^ (?:the )?/iu.exec(reading.text.slice(from));
  const start = from + (lead?.[0].length ?? 0);
  const here = outletsIn(reading).find((span) => span.start === start || span.start === from + 1);
  return here ?? null;
}
