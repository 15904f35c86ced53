/**
 * Whether a sentence is plain telling by its print: no words of saying, nobody’s thoughts or forecasts taken
 * up from the sentence before. What is in between ("known as", "accused", "charged with") is not.
 */
import type { CueClass } from "../analysis.ts";
import { verbReadings } from "../lexicon/reporting-verbs.ts";
import { overlaps, type Span } from "../text/span.ts";
import { hasVerb, isBalanced, sharedMatter, wordsOf } from "./clauses.ts";
import { saying, sayingsIn } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";
import { hasSourceLine } from "./source-lines.ts";
import { holdsVerb } from "./statement-print.ts";
import { isTrivial } from "./trivial.ts";
import {
  brokenOff,
  forecasts,
  isHeadline,
  isProse,
  isUntouched,
  isWordless,
  linking,
  opensBack,
  pointsBack,
} from "./unsourced.ts";

/** No words of saying, nobody's thoughts, and not the middle of what somebody says. */
export function isBare(reading: Reading, sentence: number, paragraph: number): boolean {
  const span = reading.sentenceSpan(sentence);
  const words = reading.words(span);
  if (
    words.length < 30 ||
    !isProse(words) ||
    !isWordless(words) ||
    between.test(words) ||
    binding.test(words)
  )
    return false;
  if (isCounted(reading, words, paragraph)) return false;
  if (viewed.test(words) || hasReportingVerb(words) || isFragment(words)) return false;
  if (!isUntouched(reading, span) || isRead(reading, span)) return false;
  if (brokenOff.test(reading.text.slice(Math.max(0, span.start - 8), span.start))) return false;
  if (/^\s*\p{Ll}/u.test(reading.text.slice(span.end, span.end + 3))) return false;
  if (isOfThePage(reading, words, paragraph) || isTrivial(words)) return false;
  if (hasSourceLine(reading, paragraph)) return false;
  if (isHeadline(reading, sentence, paragraph) || isTitle(reading, paragraph)) return false;
  return (
    isBalanced(paragraphText(reading, paragraph)) &&
    !isQuotedBlock(reading, paragraph) &&
    !goesOn(reading, sentence, paragraph)
  );
}

/** "An assessment of the town’s record on roads.", "A last note, about the roads.": no sentence. */
function isFragment(sentence: string): boolean {
  if (!hasVerb(sentence) && !holdsVerb(sentence)) return true;
  return !hasVerb(sentence) && /^(?:An?|The|So|Just|More) \p{Ll}+ (?:of|and)\b/u.test(sentence);
}

/** In between: not said by anybody in so many words, and yet no plain telling. */
const between =
  /\b(?:known as|not find|bets?|theory|promot\p{L}*|doubl(?:es|ed|ing) down|(?:his|her|their) attacks|endorsements?|point(?:s|ed)? out|identif\p{L}+|discover\p{L}*|detected|determined|diagnos\p{L}+|charg(?:e|es|ed|ing)|signal\p{L}*|point(?:s|ed|ing)? to|address(?:es|ed|ing)|critical of|highlight\p{L}*|chronicl\p{L}*|explor(?:es|ed|ing)|list(?:s|ed|ing)|pitch(?:es|ed|ing)|convict\p{L}*|suspicions?|su(?:es?|ed|ing)|suit|lawsuits?|filed|alleg\p{L}*|(?:re)?tweet\p{L}*|post(?:s|ed|ing)|shared|speculat\p{L}*|minds?|knows?|feel\p{L}*|sentiments?|articles?|columns?|editorials?|headlines?|stor(?:y|ies)|transcripts?|interviews?|data|statistics|so-called|sees|hypothe\p{L}*|pooh-pooh\p{L}*|grill(?:s|ed|ing)|compliment\p{L}*|discussions?|debates? (?:about|over|whether)|propound\p{L}*|negotiat\p{L}*|persuading|invok\p{L}*|narratives?|notions?|recognition that|consensus|grievances|peppered|the word|ads?|pretend\p{L}*|unveil(?:s|ing)?|(?<!\b(?:was|were|been) )unveiled|toll|echo\p{L}*|news (?:of|that|coming|from)|lik(?:es|ed) to|pleased|unsettled|meaning|meant|means)\b|\bmean (?:that|\p{Lu})|^Well,/iu;

/** "The plan drew 40 percent." beside a poll, a survey or a study: the number is theirs. */
function isCounted(reading: Reading, words: string, paragraph: number): boolean {
  const counted =
    /\d ?%|\bper ?cent\b|\bpoints?\b|\b\d[\d.,]*(?: to |-)\d|\b(?:leads?|led|trails?|trailed|tied?|dead heat|margin of error)\b/iu;
  const near = [paragraph - 1, paragraph].map((at) => paragraphText(reading, at)).join(" ");
  return (
    counted.test(words) &&
    /\b(?:polls?|polled|pollsters?|surveys?|surveyed|stud(?:y|ies)|census)\b/iu.test(near)
  );
}

/** "see the programme as an easier way", "covered it as a rescue": somebody's view of it. */
const viewed =
  /\b(?:see|seeing|seen|cover(?:s|ed|ing)?|treat(?:s|ed|ing)?|frames?|framed)\b.* as\b/iu;

/** "reminded": verbs of saying that the list of speech acts leaves out, where they are no nouns. */
function hasReportingVerb(sentence: string): boolean {
  return wordsOf(sentence).some((word) => {
    const found = verbReadings.get(word);
    if (!found || !spoken.has(found.verb.cueClass) || otherDeeds.has(found.verb.lemma))
      return false;
    return !found.verb.alsoNoun || found.form === "past" || found.form === "gerund";
  });
}

const spoken: ReadonlySet<CueClass> = new Set(["say", "write", "cite", "ask"]);

const otherDeeds = new Set([
  "continue",
  "volunteer",
  "defend",
  "read",
  "call",
  "release",
  "repeat",
]);

/** What a law or a treaty says, it says: "The act requires ..." */
const binding =
  /\b(?:rules?|laws?|acts?|treat(?:y|ies)|conventions?|constitution|resolutions?|bills?|contracts?|agreements?|guidelines?)\b.*\b(?:requir\p{L}*|oblig\p{L}*|empower\p{L}*|allow\p{L}*|permit\p{L}*|ban|bans|bar|bars|prohibit\p{L}*|forbid\p{L}*|provide[sd]?|call\p{L}*)\b/iu;

/** The reading has somebody's words or thoughts here; its weakest guesses do not count. */
function isRead(reading: Reading, span: Span): boolean {
  const { quotes, relations } = reading.analysis;
  if (quotes.some(({ outer }) => overlaps(outer, span))) return true;
  return reading.relationsTouching(span).some((index) => {
    const relation = relations[index];
    return (
      relation !== undefined &&
      relation.confidence >= (saying.has(relation.cueClass) ? 0.5 : 0.7) - 0.001
    );
  });
}

/** "Sign up for ...", and at the end who wrote it: "Ann Roe is the director of ...". */
function isOfThePage(reading: Reading, words: string, paragraph: number): boolean {
  const last = reading.analysis.paragraphs.at(-1)?.number ?? paragraph;
  return (
    /^(?:Sign up|Follow|Click|Read|Subscribe|See|Watch|Wait|Download|Share|Email|Contact|Visit|Listen|Get)\b/u.test(
      words,
    ) ||
    (paragraph >= last - 3 &&
      /^(?:\p{Lu}\S+ ){2,4}(?:is|was) (?:an?|the|director|president|professor|author|head|editor)\b/u.test(
        words,
      ))
  );
}

/** A line of its own at the top. */
function isTitle(reading: Reading, paragraph: number): boolean {
  return paragraph <= 2 && paragraphText(reading, paragraph).length < 100;
}

/** Somebody is heard in this sentence, by the reading or by a word of it. */
function isTold(reading: Reading, sentence: number): boolean {
  const span = reading.sentenceSpan(sentence);
  return isRead(reading, span) || sayingsIn(reading.words(span)) > 0;
}

function paragraphText(reading: Reading, number: number): string {
  const found = reading.analysis.paragraphs.find((one) => one.number === number);
  return found ? reading.words(found.span) : "";
}

/** "Roe writes:" and then whole paragraphs without marks, up to the next words of saying. */
function isQuotedBlock(reading: Reading, paragraph: number): boolean {
  for (let at = paragraph - 1; at >= 1; at -= 1) {
    const before = paragraphText(reading, at);
    if (/:\s*$/u.test(before)) return true;
    if (sayingsIn(before) > 0) return false;
  }
  return false;
}

/** This sentence takes up what the one before reports; or the next one gives it to somebody. */
function goesOn(reading: Reading, sentence: number, paragraph: number): boolean {
  const words = reading.words(reading.sentenceSpan(sentence));
  const back = opensBack.test(words) || linking.test(words);
  const forecast = forecasts.test(words);
  if (forecast && opensBack.test(words)) return true;
  if ((back || forecast) && sentence > 0 && isTold(reading, sentence - 1)) return true;
  const next = sentence + 1;
  return (
    reading.sentencesIn(paragraph).includes(next) &&
    isTold(reading, next) &&
    pointsBack.test(reading.words(reading.sentenceSpan(next)))
  );
}

/** "Roe said the barge sank. The barge ...": no words of saying, and perhaps still Roe's. */
export function followsSaying(reading: Reading, sentence: number, paragraph: number): boolean {
  const last = sentence - 1;
  if (!reading.sentencesIn(paragraph).includes(last) || !isTold(reading, last)) return false;
  const shared = sharedMatter(reading.matterOfSentence(sentence), reading.matterOfSentence(last));
  return shared > 1 || /^the\b/iu.test(reading.words(reading.sentenceSpan(sentence)));
}
