/**
 * How sure the trail of a chain is. Where somebody told an outlet something, print settles who told
 * whom, but not whether that outlet is another one than the article's own: that takes its name.
 */
import type { Chain, Relation } from "../analysis.ts";
import { tellsOfSpeech } from "../lexicon/speech-acts.ts";
import { wordsOf } from "./clauses.ts";
import { isPlainCue, isReport, saying, sayingsIn, saysPlainly } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";

/**
 * What the words told to another outlet, by name and verb beside each other, were worth when judged:
 * 54 of 56 trails right, and the two wrong ones are now refused (whose remarks, and which report is inside).
 */
const inPrint = 0.95;

/** Null where neither the reading nor the print settles it. */
export function trailSureness(
  reading: Reading,
  chain: Chain,
  publisher: string | null,
): number | null {
  if (chain.links.length === 1 && (!handsOn(reading, chain) || mayTellOrigin(reading, chain)))
    return null;
  const [first] = chain.links;
  if (first && /^(?:Twitter|Facebook|YouTube|Instagram)$/iu.test(first.name ?? "")) return null;
  if (chain.links.some(({ name }) => isOwn(name, publisher))) return null;
  if (publisher === null && mayBeOwn(reading, chain)) return null;
  if (chain.quizSafe) return Math.min(0.96, chain.confidence);
  if (chain.links.length === 1) return isReported(reading, chain) ? inPrint : null;
  if (chain.links.length !== 2) return null;
  const printed = [isCited, isCitedBy, isInside, isSeenBy].some((test) => test(reading, chain));
  const told = publisher !== null && isTold(reading, chain);
  return printed || told ? inPrint : null;
}

/** An outlet that notes or observes something may speak for itself. */
function handsOn(reading: Reading, chain: Chain): boolean {
  const [relation] = relationsOf(reading, chain);
  const cues = relation?.cue.map((part) => reading.words(part)) ?? [];
  return cues.some((cue) => /\b(?:reported|reports|reporting|according)\b/iu.test(cue));
}

function relationsOf(reading: Reading, { links }: Chain): (Relation | undefined)[] {
  return links.map(({ relation }) =>
    relation === null ? undefined : reading.analysis.relations[relation],
  );
}

/** "As the Herald has reported": so papers speak of what they printed before (C4). */
function mayBeOwn(reading: Reading, chain: Chain): boolean {
  const mention = chain.links[0]?.mention[0];
  const [relation] = relationsOf(reading, chain);
  const cue = relation?.cue[0];
  if (!mention || !cue) return false;
  const before = reading.text.slice(Math.max(0, mention.start - 12), mention.start);
  const between = reading.text.slice(mention.end, cue.end);
  return /\bas (?:the )?$/iu.test(before) || /^\s(?:has|have|had)\b/iu.test(between);
}

/** "The Post" may be the Harbour Post, whose article this is. */
function isOwn(name: string | null, publisher: string | null): boolean {
  if (name === null || publisher === null) return false;
  const [a, b] = [bare(name), bare(publisher)];
  return a.includes(b) || b.includes(a);
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const occasion =
  /\b(?:interview|remarks?|comments?|e-?mail|statement|letter|speaking|spoke|report)\b[^.;:"“”]{0,20}\b(?:with|to|for|from)\s(?:the )?$/iu;

/** "Roe tweeted, linking to his remarks to the Herald": his may be another one’s. */
const anothers =
  /(?:\b(?:his|her|their|its)|’s|'s|s[’']|\b(?:about|of|after|to|on|from) (?:an?|the|that))\s(?:\S+\s)?(?:interview|remarks?|comments?|e-?mail|statement|letter|report)\b/iu;

/** "Roe told the Herald", "in remarks to the Herald, Roe said": the words beside each other. */
function isTold(reading: Reading, chain: Chain): boolean {
  const [outlet, speaker] = chain.links;
  const [, relation] = relationsOf(reading, chain);
  const mention = outlet?.mention[0];
  const cue = relation?.cue[0];
  if (!mention || !cue || !relation || !speaker?.entity || !outlet?.entity) return false;
  if (!isReport(relation) || relation.depth !== 1 || relation.polarity !== "affirms") return false;
  if (outlet.entity.confidence < 0.95 || speaker.entity.confidence < 0.9) return false;
  if (reading.sentenceAt(mention.start) !== reading.sentenceAt(cue.start)) return false;
  const between = reading.text.slice(cue.end, mention.start);
  if (anothers.test(between)) return false;
  if (/\b(?:told|tells?)$/iu.test(reading.words(cue))) return toWhom.test(between);
  const before = reading.text.slice(Math.max(0, mention.start - 60), mention.start);
  return (
    isPlainCue(reading.words(cue)) && (occasion.test(before) || /\bper (?:the )?$/u.test(before))
  );
}

/** "the", "the Danish news channel", "Kim Roe of": what may stand between "told" and the outlet. */
const toWhom =
  /^ (?:the )?$|^ (?:the )?(?:\p{L}[\p{L}-]* ){0,3}(?:newspaper|paper|magazine|website|site|channel|broadcaster|network|station|agency|daily) $|^ (?:\p{Lu}[\p{L}.'’-]+ ){1,3}of (?:the )?$/iu;

/** "A letter seen by the Herald says": who has seen it passes it on. */
function isSeenBy(reading: Reading, chain: Chain): boolean {
  const [outlet, text] = chain.links;
  const [, relation] = relationsOf(reading, chain);
  const mention = outlet?.mention[0];
  const cue = relation?.cue[0];
  if (!mention || !cue || !relation || text?.kind !== "document") return false;
  if (!isReport(relation) || relation.depth !== 1 || relation.polarity !== "affirms") return false;
  const seen = /\b(?:seen|obtained|reviewed) by (?:the )?$/u;
  const before = reading.text.slice(Math.max(0, mention.start - 30), mention.start);
  return seen.test(before) && /^,? $/u.test(reading.text.slice(mention.end, cue.start));
}

/**
 * "The Herald reported that ...", "according to the Herald": nobody else speaks, and no word tells where
 * the outlet has it from.
 */
function isReported(reading: Reading, chain: Chain): boolean {
  const [outlet] = chain.links;
  const [relation] = relationsOf(reading, chain);
  const cue = relation?.cue[0];
  if (!relation || !cue || relation.depth !== 1 || relation.polarity !== "affirms") return false;
  if ((outlet?.entity?.confidence ?? 0) < 0.95 || !saysPlainly(reading, relation)) return false;
  if (!/^(?:(?:later|also|further) )?(?:reported|reports|according to)$/iu.test(reading.words(cue)))
    return false;
  const printed = reading.words(reading.sentenceSpan(reading.sentenceAt(cue.start)));
  const held = relation.content.flatMap((part) => wordsOf(reading.words(part)));
  return sayingsIn(printed) === 1 && !/["“”]|''/u.test(printed) && !held.some(tellsOfSpeech);
}

/** "It had seen the plans", "documents show": where the outlet has it from may be told after all. */
function mayTellOrigin(reading: Reading, { claim }: Chain): boolean {
  const held = claim.flatMap((part) => wordsOf(reading.words(part)));
  const [first = ""] = held[0] === "that" ? held.slice(1) : held;
  return held.some((word) => hasItFrom.test(word)) || /^(?:its?|they|their)$/u.test(first);
}

/** Words that may tell where an outlet has something from. */
const hasItFrom =
  /^(?:reportedly|allegedly|received|obtained|learned|learnt|documents?|records?|data|polls?|survey\w*|stud(?:y|ies)|sources?|officials?|witness\w*|interview\w*|leaked|according)$/u;

/** "The Herald, citing two officials, reported": the word between them. */
function isCited(reading: Reading, chain: Chain): boolean {
  const [outlet, cited] = chain.links;
  const [relation] = relationsOf(reading, chain);
  const mention = cited?.mention[0];
  if (!mention || !relation || (outlet?.entity?.confidence ?? 0) < 0.95) return false;
  if (!isReport(relation) || !handsOn(reading, chain)) return false;
  return /\b(?:citing|quoting) (?:the )?$/u.test(
    reading.text.slice(Math.max(0, mention.start - 14), mention.start),
  );
}

/** "Roe noted, cited by the Herald": who passes on words that a verb gives to somebody right before it. */
function isCitedBy(reading: Reading, chain: Chain): boolean {
  const [outlet, speaker] = chain.links;
  const [, relation] = relationsOf(reading, chain);
  const mention = outlet?.mention[0];
  const cue = relation?.cue[0];
  if (!mention || !cue || !relation || relation.polarity !== "affirms") return false;
  if ((outlet?.entity?.confidence ?? 0) < 0.95 || (speaker?.entity?.confidence ?? 0) < 0.8)
    return false;
  const between = reading.text.slice(cue.end, Math.max(cue.end, mention.start));
  return (
    saying.has(relation.cueClass) && /^, (?:as )?(?:cited|quoted) by (?:the )?$/u.test(between)
  );
}

/** "According to the Herald, Roe said ...": one report inside the other, both in plain words. */
function isInside(reading: Reading, chain: Chain): boolean {
  const [outer, inner] = relationsOf(reading, chain);
  const [cue] = inner?.cue ?? [];
  if (!outer || !inner || !cue || chain.confidence < 0.85) return false;
  const plain = /^(?:said|says|told|stated|added|adding)$/iu.test(reading.words(cue));
  // "Roe said it was proof, which stood at 263, according to the Herald": the Herald gives the number.
  const behind = reading.text.slice(cue.end, outer.cue[0]?.start ?? cue.end);
  if (!/^,?\s*$/u.test(behind)) return false;
  const same = reading.sentenceAt(cue.start) === reading.sentenceAt(outer.cue[0]?.start ?? 0);
  return plain && same && handsOn(reading, chain) && inner.polarity === "affirms";
}
