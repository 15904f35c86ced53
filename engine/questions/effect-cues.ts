/**
 * Reporting verbs of the agreed list with a clause or exact words after or before them: there the verb
 * hands words on and does nothing else. What exactly is reported need not be sure.
 */
import type { Relation } from "../analysis.ts";
import { type CueEffect, effectOf, verbIn } from "../lexicon/cue-effects.ts";
import { officeTitles } from "../lexicon/titles.ts";
import { type Span, spanLength } from "../text/span.ts";
import { hasMarkup, hasVerb, wordsOf } from "./clauses.ts";
import { isReport } from "./plain-saying.ts";
import type { Reading } from "./reading.ts";
import { isWholeSource } from "./whole-source.ts";

export interface EffectCue {
  readonly index: number;
  readonly effect: CueEffect;
  /** The listed verb alone. */
  readonly verb: Span;
  /** Source and cue together, as printed; null where more than that stands between them. */
  readonly shown: Span | null;
}

export function effectCuesOf(reading: Reading): EffectCue[] {
  return reading.analysis.relations.flatMap((relation, index) => {
    const [cue] = relation.cue;
    const [source] = relation.source;
    if (!isReport(relation) || !cue || !source || relation.depth > 1) return [];
    if (relation.cue.length > 1 || spanLength(cue) > 80 || reading.quoteAround(cue)) return [];
    const number = reading.paragraphAt(cue.start);
    if (!reading.isBody(number) || isDamaged(reading, number)) return [];
    const printed = reading.words(cue);
    const effect = effectOf(printed);
    const at = verbIn(printed);
    if (!effect || !at) return [];
    const lead = reading.text.slice(Math.max(0, cue.start - 20), cue.start);
    if (isAside(reading, Math.min(source.start, cue.start), cue) || isThing(reading, relation)) {
      return [];
    }
    if (!isPlain(lead + printed, lead.length + at.start)) return [];
    if ((relation.polarity === "denies") !== (effect === "rejects")) return [];
    const verb = { start: cue.start + at.start, end: cue.start + at.end };
    if (isIdiom(reading, verb) || isSupposed(reading, Math.min(source.start, cue.start))) return [];
    if (isLived(reading.words(source), reading.words(verb))) return [];
    const sure = effect === "rejects" ? rejectsWords : introducesClause;
    const plain =
      effect === "open" &&
      ((relation.quizSafe && !/^wr/iu.test(reading.words(verb))) ||
        !barelySaid.test(reading.words(verb)));
    if (!plain && !sure(reading, relation, verb)) return [];
    return [{ index, effect, verb, shown: together(reading, source, cue) }];
  });
}

/** A post or a box that was taken over with its markup: whose words stand there cannot be told. */
function isDamaged(reading: Reading, paragraph: number): boolean {
  const whole = reading.analysis.paragraphs[paragraph - 1];
  return whole !== undefined && hasMarkup(reading.words(whole.span));
}

/** Of these it takes a clause to see that something is said, and "wrote a piece on" hands nothing on. */
const barelySaid = /^(?:sa(?:id|ys?|ying)$|stat|add|tweet|announc|wr)/iu;

const behindIdiom =
  /^,?\s(?:(?:his|her|their|its|my|our|your|the|a|an)\s(?:own\s|final\s)?(?:piece|say|prayers?|lines?|vows?|part|goodbyes?|farewells?|names?|fortunes?|time|difference|truth|tale|word|least|word)|goodbye|farewell|hello|thank(?:s| you)|yes|no|enough|nothing|so|as much|grace|and done|of)\b/iu;
const beforeIdiom =
  /(?:\b(?:ha(?:ve|s|d|ving)|get|gets|got|gives?|gave|given)\s(?:his|her|their|its|my|our|your|a|the|no|some)\s(?:\p{L}+\s)?|\b(?:needless|suffice it|suffice to|that is|so|strange|sad|sorry)\s(?:to\s)?|\beasier\s|\bsooner\s|\ball\sis\s|\b(?:it|that)(?:[’']s|\s(?:is|was|has been))\s(?:\p{L}+ly\s|often\s)?|^(?:that|this)\s|[.,;]\s(?:that|this)\s|\b(?:with|the|under|of|by)\s|\b(?:truth be|let[’']s|without|goes without)\s)$/iu;

/** "Said his piece", "that said", "easier said than done", "the said bridge": nothing is handed on. */
function isIdiom(reading: Reading, verb: Span): boolean {
  const { start, end } = reading.sentenceSpan(reading.sentenceAt(verb.start));
  const before = reading.text.slice(Math.max(start, verb.start - 40), verb.start);
  const word = reading.words(verb);
  if (/^(?:sa|tell|told)/iu.test(word) && behindIdiom.test(reading.text.slice(verb.end, end)))
    return true;
  return /^(?:said|say|told)$/iu.test(word) && beforeIdiom.test(before);
}

/** "He has found that", "the crew demonstrated that": what somebody met with or did, and no words. */
function isLived(who: string, verb: string): boolean {
  const person = /^(?:s?he|they|we|I|you|(?:Mr|Mrs|Ms)\b.*)$/u.test(who);
  return /^demonstrat/iu.test(verb) || (person && /^(?:found|finds|show)/iu.test(verb));
}

/** "Once he has said", "if they say": not yet said, or only thought of. */
function isSupposed(reading: Reading, from: number): boolean {
  return /\b(?:once|until|unless|if|whether|by the time|in case)\s$/iu.test(
    reading.text.slice(Math.max(0, from - 16), from),
  );
}

/** "Said his piece", "told their stories": a thing, neither a clause nor exact words. */
function isThing(reading: Reading, { content }: Relation): boolean {
  const [first] = content;
  const words = first ? reading.words(first) : "";
  return (
    /^(?:his|her|their|its|my|our|your)\s/iu.test(words) &&
    wordsOf(words).length <= 4 &&
    !hasVerb(words)
  );
}

/** "As the mayor told them, ...", "as many experts, some of them here, have pointed out": the article may agree. */
function isAside(reading: Reading, start: number, cue: Span): boolean {
  const { start: opens } = reading.sentenceSpan(reading.sentenceAt(start));
  const before = reading.text.slice(Math.max(opens, start - 60), start);
  if (/(?:^|[\s"“(—–])as\s(?:[^\s,;:]+\s){0,3}$/iu.test(before)) return true;
  const upToVerb = reading.text.slice(Math.min(opens, cue.start), cue.start);
  // "How experts say it would work": the words of saying stand within something else.
  if (/\b(?:how|what|which|whom|where|when|why|time)\s(?:[^\s,;:]+\s){0,5}$/iu.test(upToVerb)) {
    return true;
  }
  const that = /^[^.]{0,3}\bthat\b/u.test(reading.text.slice(cue.end, cue.end + 8));
  return !that && /(?:^|[,—–(]\s*["“]?)as\s[^"“”]*$/iu.test(upToVerb);
}

/** Such a source points back to a noun that is not shown with it, or holds more than who speaks. */
const relative =
  /\b(?:which|who|whom|that)$|^(?:which|who|that)\b|, (?:and|but|so|while|although)\s/iu;

function together(reading: Reading, source: Span, cue: Span): Span | null {
  const start = Math.min(source.start, cue.start);
  const printed = reading.text.slice(start, Math.max(source.end, cue.end));
  const shown = { start, end: start + printed.replace(/[\s:,]+$/u, "").length };
  // "The mayor, despite admitting", "a letter saying": no whole clause.
  if (
    /ing$/u.test(reading.words(cue)) &&
    !/\b(?:is|are|was|were|been) (?:also )?\w+ing$/u.test(printed)
  ) {
    return null;
  }
  const tight = spanLength(shown) - spanLength(cue) - spanLength(source) <= 14;
  const one = verbIn(reading.words(shown)) !== null && !relative.test(reading.words(source));
  const whole = isWhole(reading, shown) && isWholeSource(reading, source, cue);
  return tight && one && whole && spanLength(shown) <= 90 ? shown : null;
}

/** Not cut off after "Rep" or within a name, and not damaged in print. */
function isWhole(reading: Reading, shown: Span): boolean {
  const printed = reading.words(shown);
  const [last = ""] = /\p{L}+$/u.exec(printed) ?? [];
  const after = reading.text.slice(shown.end, shown.end + 3);
  const cut = /^(?:\p{L}|[-–’'&])/u.test(after);
  const title = after.startsWith(".") && officeTitles.has(last.toLowerCase());
  return !cut && !title && !/[ÃÂ\u{fffd}\n]/u.test(printed);
}

/**
 * Something is said, not wished or left unsaid, and the writer's own judgement stands nowhere near; `verb`
 * is where the verb begins in the words.
 */
function isPlain(words: string, verb: number): boolean {
  const cue = words.replace(/^.*[.!?”"] /u, "");
  const before = words.slice(0, verb);
  return (
    !/\b(?:not|never|nor|no|refused|declined)\b|n[’']t\b/iu.test(cue) &&
    // "Was told", "is reported to have": somebody else speaks.
    (!/\b(?:is|are|was|were|be|been)(?: also)? $/iu.test(before) ||
      /^\p{L}+ing\b/u.test(words.slice(verb))) &&
    !/\b(?:falsely|wrongly|incorrectly|rightly|correctly|reportedly|allegedly)\b/iu.test(cue) &&
    !/\b(?:to|must|would|could|should|may|might|will|can)(?: \w+ly| also)? $/iu.test(before)
  );
}

/** "Denied that ...", "rejected the allegation": words are turned down, not a plan or an offer. */
function rejectsWords(reading: Reading, relation: Relation, verb: Span): boolean {
  const [what] = relation.content;
  const who = relation.source.map((span) => reading.words(span)).join(" ");
  // A ruling turns down a request; it need not say that anything is untrue.
  if (/\b(?:judges?|justices?|courts?|jury|board|panel|council|commission|senate)\b/iu.test(who)) {
    return false;
  }
  if (introducesClause(reading, relation, verb)) return true;
  if (!what || !relation.quizSafe || what.start < verb.end) return false;
  return (
    /^ $/u.test(reading.text.slice(verb.end, what.start)) &&
    /^(?:(?:the|this|that|these|those|their|his|her|its|any|all) )?(?:\w+ )?(?:allegations?|claims?|accusations?|charges?|notion|idea|suggestions?|assertions?|reports?|account|involvement|role)\b/iu.test(
      reading.words(what),
    )
  );
}

/** What may stand between the verb and its clause. */
const joint =
  /^,?(?: (?:on|late|early|last) \p{Lu}\p{Ll}+day| \p{Lu}\p{Ll}+day)?,?:?(?: that,?)?[\s“"]*$/u;
const phraseAndThat = /^ (?:in|on|at|to|during)(?: [\p{L}’'-]+){1,6},? that\s*$/u;

/** Verbs that also take things ("showed the crowd"): a clause of theirs begins with "that". */
const needsThat = /^(?:show|find|found|demonstrat|reveal)/iu;

/** The verb hands on a clause or exact words, so it is a word of saying here and nothing else. */
export function introducesClause(
  reading: Reading,
  { content, quizSafe, source }: Relation,
  verb: Span,
): boolean {
  const [what] = content;
  if (!what) return false;
  if (what.start < verb.end) return followsWords(reading, content, source, verb);
  const between = reading.text.slice(verb.end, what.start);
  const printed = reading.words(what);
  const that = /^that\s/iu.test(printed);
  if (wordsOf(printed).length < 4 || /^the (?:fact|idea|need|importance)\b/iu.test(printed)) {
    return false;
  }
  if (phraseAndThat.test(that ? `${between}that` : between)) return true;
  if (!joint.test(between)) return false;
  if (that || /\bthat\b/u.test(between)) return true;
  if (needsThat.test(reading.words(verb))) return false;
  const marked = /^["“]/u.test(printed) && wordsOf(printed).length >= 5;
  return (quizSafe || marked || opensAsClause(printed)) && hasVerb(printed);
}

/**
 * "she was there", "the order did not reach them": a subject and its finite verb at once, with nothing
 * between them that could begin a clause of its own.
 */
function opensAsClause(printed: string): boolean {
  const finite = "is|are|was|were|has|have|had|will|would|did|does|can|could|should|may|might";
  return new RegExp(
    `^(?:(?:he|she|they|we|I|it|there) (?!and\\b|or\\b|who\\b)\\p{Ll}+|(?:(?!(?:and|or|but|which|who|whom|whose|that|where|when|if|as|to|how|what|why|whether)\\b)[\\p{L}\\p{N}’'.-]+ ){1,7}(?:${finite}) )`,
    "u",
  ).test(printed);
}

/** Exact words first, then source and verb: "“The pier is old,” she admitted". */
function followsWords(
  reading: Reading,
  content: readonly Span[],
  source: readonly Span[],
  verb: Span,
): boolean {
  const last = content.findLast(({ end }) => end <= verb.start);
  if (!last) return false;
  const first = Math.min(verb.start, ...source.map(({ start }) => start));
  const words = reading.words(last);
  return (
    /^[,\s”"]*$/u.test(reading.text.slice(last.end, first)) &&
    /["”],?$|^[,”"]+/u.test(words.slice(-2) + reading.text.slice(last.end, last.end + 2)) &&
    wordsOf(words).length >= 5 &&
    hasVerb(words.replace(/["“”]/gu, ""))
  );
}

/** Printed once in its paragraph, so that the stem need not tell which one is meant. */
export function isOnlyOne(reading: Reading, printed: Span): boolean {
  const number = reading.paragraphAt(printed.start);
  const { span } = reading.analysis.paragraphs[number - 1] ?? { span: printed };
  return reading.words(span).split(reading.words(printed)).length === 2;
}
