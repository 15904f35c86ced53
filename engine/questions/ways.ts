/**
 * In what way words were given out, by the printed words right beside the words of saying. What could
 * be read in two ways, or is told in other words, is unclear.
 */
import { longOutlets, shortOutlets } from "../lexicon/outlets.ts";
import { contains, type Span } from "../text/span.ts";
import { opensWithPreposition } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import {
  atHead,
  behind,
  mayTellWay,
  setOff,
  spokenTo,
  tellsWay,
  toldTo,
  toReporters,
  type Way,
} from "./way-words.ts";

export const ways = {
  outlet: "To a news outlet or to reporters",
  letter: "In a statement, a letter or another text",
  audience: "At an event, such as a speech or a debate",
  online: "Online, in a post or a tweet",
} as const satisfies Record<Way, string>;

export interface FoundWay {
  readonly way: Way;
  readonly span: Span;
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
  if (found && isForReporters(reading, found)) return "unclear";
  const known = found ? [cue, found.span] : [cue];
  const over = without(reading, whole, [...known, ...content]);
  // Beside words that tell the way, "after the meeting" tells no other one.
  if (found ? tellsWay(over) : mayTellWay(over)) return "unclear";
  if (found) return contains(whole, found.span) ? found : "unclear";
  const tail = reading.text.slice(cue.end, sentence.end);
  const plain = /^(?:said|says|added|adds|argued|argues|explained|explains|warned|warns)$/iu;
  return plain.test(reading.words(cue)) && !opensWithPreposition(tail) ? null : "unclear";
}

/** A news conference is an event, and it is for reporters. */
function isForReporters(reading: Reading, { way, span }: FoundWay): boolean {
  return way === "audience" && /\bconference$/u.test(reading.words(span));
}

/**
 * Words about a way beside this paragraph, whosever they are, or an opening that takes some up ("In it",
 * "There", "In the letter"): what it is silent about may be told all the same.
 */
export function mayBeToldBeside(reading: Reading, number: number): boolean {
  const { paragraphs } = reading.analysis;
  const takesUp = reading
    .sentencesIn(number)
    .some((sentence) => opensOnWay.test(reading.words(reading.sentenceSpan(sentence))));
  const beside = paragraphs.filter((other) => Math.abs(other.number - number) === 1);
  return takesUp || beside.some(({ span }) => tellsWay(reading.words(span)));
}

const opensOnWay =
  /^["“]?(?:(?:in|during|at|on) (?:it|them|this|that|the (?:same )?(?:speech|address|letter|statement|interview|post|tweet|message|memo|report|article|book|video|debate|rally|hearing|event|e-?mail|document|text|op-ed|piece|essay|column|remarks|meeting|call))|there|elsewhere in)\b(?!['’]s| (?:is|are|was|were|has|have|will|would|can|could|may|might)\b)/iu;

/** Where the words of saying hold more ("told the press"), their verb. */
function verbOf(reading: Reading, cue: Span): Span {
  const verb =
    /^(?:also |later |then )?(?:told|tells|said|says|wrote|writes|stated|states|added|adds|announced|explained|noted|warned|argued|posted|remarked|commented|claimed|insisted|confirmed|acknowledged|stressed|concluded|recalled|replied)(?= )/iu;
  const length = verb.exec(reading.words(cue))?.[0].length;
  return length === undefined ? cue : { start: cue.start, end: cue.start + length };
}

/** The words of a span but for those in `parts`. */
export function without(reading: Reading, span: Span, parts: readonly Span[]): string {
  let words = "";
  let at = span.start;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    words += ` ${reading.text.slice(at, Math.min(span.end, Math.max(at, part.start)))}`;
    at = Math.max(at, part.end);
  }
  return words + reading.text.slice(Math.min(at, span.end), span.end);
}

function foundAt(reading: Reading, sentence: Span, source: Span, cue: Span): FoundWay | null {
  const posted = /^(?:(?:also|later) )?tweeted(?=:?$)/iu.exec(reading.words(cue))?.[0].length;
  if (posted) return { way: "online", span: { start: cue.start, end: cue.start + posted } };
  const heard = spokenToOutlet(reading, sentence, source, cue);
  if (heard) return { way: "outlet", span: heard };
  return (
    before(reading, sentence, source, cue) ??
    between(reading, source, cue) ??
    (/(?:told|tells)$/iu.test(reading.words(cue))
      ? toldWhom(reading, sentence, cue)
      : afterVerb(reading, sentence, source, cue))
  );
}

/** What may stand behind the words about the way: where, when, what about. */
const rest =
  /^[^,;:"“”]{0,60}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?, (?:the |then )?(?:\p{Lu}\S* )*$/u;

function before(reading: Reading, sentence: Span, source: Span, cue: Span): FoundWay | null {
  const head = reading.text.slice(sentence.start, Math.min(source.start, cue.start));
  const small = head.charAt(0).toLowerCase() + head.slice(1);
  for (const [way, pattern] of atHead) {
    const length = pattern.exec(small)?.[0].length;
    if (length === undefined || !rest.test(head.slice(length))) continue;
    const span = { start: sentence.start, end: sentence.start + length };
    return isOneWay(reading, way, span) ? { way, span } : null;
  }
  return null;
}

function between(reading: Reading, source: Span, cue: Span): FoundWay | null {
  const words = reading.text.slice(source.end, Math.max(source.end, cue.start));
  for (const [way, pattern] of setOff) {
    const length = pattern.exec(words)?.[0].length;
    if (length === undefined || !rest.test(words.slice(length))) continue;
    const span = { start: source.end + 2, end: source.end + length };
    return isOneWay(reading, way, span) ? { way, span } : null;
  }
  return null;
}

function toldWhom(reading: Reading, sentence: Span, cue: Span): FoundWay | null {
  const outlet = outletAt(reading, cue.end);
  if (outlet) return { way: "outlet", span: { start: cue.start, end: outlet.end } };
  const tail = reading.text.slice(cue.end, sentence.end);
  for (const [way, pattern] of toldTo) {
    const length = pattern.exec(tail)?.[0].length;
    if (length === undefined) continue;
    return { way, span: { start: cue.start, end: cue.end + length } };
  }
  return null;
}

function afterVerb(reading: Reading, sentence: Span, source: Span, cue: Span): FoundWay | null {
  const from = source.start - cue.end === 1 ? source.end : cue.end;
  const tail = reading.text.slice(from, sentence.end);
  // "said Ann Roe, the head of the board, in a statement"
  const aside = from === source.end ? (/^, [^,;:"“”]{1,80},(?= )/u.exec(tail)?.[0].length ?? 0) : 0;
  for (const [way, pattern] of behind) {
    for (const skipped of new Set([0, aside])) {
      const match = pattern.exec(tail.slice(skipped));
      if (!match) continue;
      const start = from + skipped + match[0].search(/\p{L}/u);
      const span = { start, end: from + skipped + match[0].length };
      return isOneWay(reading, way, span) ? { way, span } : null;
    }
  }
  return null;
}

/** Not "in an e-mail to the Daily Post", "in an interview with the police", "in a CNN report". */
function isOneWay(reading: Reading, way: Way, span: Span): boolean {
  const next = reading.text.slice(span.end, span.end + 40);
  if (way === "outlet") return !/^(?: on \p{Lu}\p{Ll}+day)? (?:with|by|for)\b/u.test(next);
  const ofOutlet = outletsIn(reading).some((outlet) => contains(span, outlet));
  return !toReporters.test(next) && !(way === "letter" && ofOutlet);
}

/** "In an interview with the Herald": at the head of the sentence, before the verb or right after it. */
function spokenToOutlet(reading: Reading, sentence: Span, source: Span, cue: Span): Span | null {
  for (const { start, end } of outletsIn(reading)) {
    if (start < sentence.start || end > sentence.end) continue;
    const lead = reading.text.slice(sentence.start, start).replace(/\s(?:the\s)?$/iu, "");
    const words = spokenTo.exec(lead);
    if (!words) continue;
    const from = sentence.start + words.index;
    const atOpening = from === sentence.start && end <= Math.min(source.start, cue.start);
    const amidst = from - source.end === 2 && end <= cue.start;
    const after = from - cue.end === 1;
    if (atOpening || amidst || after) return { start: from, end };
  }
  return null;
}

const outlets = new WeakMap<Reading, readonly Span[]>();

/** Outlets as printed; a chain may know one that says nothing itself. Looked for once in a reading. */
export function outletsIn(reading: Reading): readonly Span[] {
  const known = outlets.get(reading);
  if (known) return known;
  const { entities, chains } = reading.analysis;
  const named = entities.filter(({ kind }) => kind === "outlet");
  const links = chains.flatMap((chain) => chain.links.filter(({ kind }) => kind === "outlet"));
  const spans = [
    ...named.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...links.flatMap(({ mention }) => mention),
  ];
  outlets.set(reading, spans);
  return spans;
}

/** The outlet that is named as the one spoken to, or whose presenter is. */
function outletAt(reading: Reading, from: number): Span | null {
  const tail = reading.text.slice(from, from + 80);
  const lead = /^ (?:(?:\p{Lu}\S+ ){1,3}of )?(?:[Tt]he )?/u.exec(tail)?.[0].length ?? 0;
  const start = from + lead;
  const here = outletsIn(reading).find((span) => span.start === start || span.start === from + 1);
  if (here) return here;
  // Known by its name, though nothing else of the article is about it.
  const words =
    /^[\p{Lu}][\p{L}.-]*(?: [\p{Lu}][\p{L}.-]*){0,2}/u.exec(tail.slice(lead))?.[0] ?? "";
  const known = words.split(" ").map((_, at, list) => list.slice(0, list.length - at).join(" "));
  const name = known.find((one) => longOutlets.has(one.toLowerCase()) || shortOutlets.has(one));
  return name === undefined ? null : { start, end: start + name.length };
}
