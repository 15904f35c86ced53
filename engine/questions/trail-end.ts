/**
 * Whether a trail may go on behind the outlet at its end: an open end is sure only where nothing behind
 * the statement, nor anything said elsewhere of the same matter, could be what the outlet has it from.
 */
import type { Chain } from "../analysis.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { wordsOf } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { ownersElsewhere } from "./statements.ts";
import { without } from "./ways.ts";

export function mayGoOn(reading: Reading, chain: Chain): boolean {
  const { claim, links } = chain;
  const [first] = claim;
  if (!first) return true;
  const number = reading.paragraphAt(first.start);
  const place = reading.analysis.paragraphs.find((one) => one.number === number)?.span;
  if (!place) return true;
  const sentence = reading.sentenceSpan(reading.sentenceAt(first.start));
  const rest = { start: sentence.start, end: place.end };
  return (
    claim.some((part) => wordsOf(reading.words(part)).some((word) => holders.test(word))) ||
    anotherSpeaks(reading, rest, links) ||
    takesUp(reading, number) ||
    hearsElsewhere(reading, number, links) ||
    claim.some((part) => ownersElsewhere(reading, part, share).some((owner) => owner !== null))
  );
}

/** So little in common is enough for a doubt: "described the calls as meaningless" is the same matter. */
const share = 0.3;

/** "Astronomers were optimistic": those who hope may be the ones who told it. */
const holders =
  /^(?:optimistic|hop(?:e|es|ed|ing|eful)|fear(?:s|ed)?|believ(?:e|es|ed)|expect(?:s|ed)?|worr(?:y|ied)|experts?|analysts?|researchers?|scientists?|astronomers?)$/u;

/** Words that tell of a source, whoever it is. */
const sourceWords =
  /\b(?:according|reported(?:ly)?|reports?|reporting|cit(?:ed|es|ing)|quot(?:ed|es|ing)|said|says|saying|told|tells|sources?|statements?|announced|recorded|noted|wrote|writes|added|claimed|confirmed|documents?|officials?)\b/iu;

/** From the sentence of the statement to the end of the paragraph, outside of what is known of the trail. */
function anotherSpeaks(reading: Reading, rest: Span, links: Chain["links"]): boolean {
  const { relations } = reading.analysis;
  const own = links.flatMap(({ relation }) => (relation === null ? [] : [relation]));
  const others = reading.relationsTouching(rest).filter((index) => {
    const cues = relations[index]?.cue ?? [];
    return !own.includes(index) && cues.some((part) => overlaps(part, rest));
  });
  const known = own.flatMap((index) => {
    const relation = relations[index];
    return relation ? [...relation.source, ...relation.cue, ...relation.content] : [];
  });
  const inside = known.filter((part) => contains(rest, part));
  return others.length > 0 || sourceWords.test(without(reading, rest, inside));
}

/** "The report names two officials", "It cited a letter": the next paragraph goes on with it. */
function takesUp(reading: Reading, number: number): boolean {
  const next = reading.analysis.paragraphs.find((one) => one.number === number + 1)?.span;
  return next !== undefined && onward.test(reading.words(next));
}

/**
 * "A source told the Herald", "noted Roe, cited by the Herald": somebody else behind the same outlet; so
 * may be anybody where it goes by another word than its name ("according to the report").
 */
function hearsElsewhere(reading: Reading, number: number, links: Chain["links"]): boolean {
  const last = links.at(-1);
  const [mention] = last?.mention ?? [];
  const bare = (last?.name ?? "").replace(/^the /iu, "");
  if (bare === "" || !mention || !reading.words(mention).includes(bare)) return true;
  return reading.analysis.paragraphs.some(({ span, number: at }) => {
    if (at === number) return false;
    const parts = reading.words(span).split(bare);
    const near = Math.abs(at - number) === 1;
    return parts.length > 1 && (near || parts.slice(0, -1).some((part) => hears.test(part)));
  });
}

const hears = /\b(?:told|tells|by|to|with|for) (?:[Tt]he )?$/u;

const onward =
  /^(?:It|Its|They|Their|This|That|These|Those|(?:The|A) (?:\p{L}+ )?(?:report|article|story|paper|newspaper|magazine|outlet|agency|site|website|channel|broadcaster|daily|source|sources|claims?|figures?|document|documents|letter|study))\b/u;
