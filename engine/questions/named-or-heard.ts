/**
 * Names as they are printed in one sentence, told apart by print alone: those that stand with plain words
 * of saying, and those that are only named there. Who else may be heard elsewhere does not matter.
 */
import type { Entity, Relation } from "../analysis.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { hasVerb, isEdited, runsOn, unquoted, wordsOf } from "./clauses.ts";
import { isNamed, isShown, type Place, placesOf, withTitle } from "./marked-names.ts";
import { namesPeople, peopleIn, pronounsIn } from "./marked-people.ts";
import { isOnlyNamed } from "./named-standing.ts";
import { isPlainCue, isPlainlySaid, saysPlainly } from "./plain-saying.ts";
import { halfSaid } from "./plain-telling.ts";
import type { Reading } from "./reading.ts";
import { isWholeSource } from "./whole-source.ts";

export interface Heard extends Place {
  readonly cue: Span;
  /** Index of the relation. */
  readonly index: number;
  /** "said Roe" and "according to Roe", or "Roe said". */
  readonly order: "name first" | "verb first";
}

/** Why a name is not heard where it stands. */
export type Silence = "no saying" | "named in it" | "spoken to";

export interface Named extends Place {
  readonly silence: Silence;
  /** The words of saying of somebody else in the sentence, and whose they are. */
  readonly cue: Span | null;
  readonly speaker: Span | null;
}

/** Names that are the subject of a plain verb of saying, or stand behind "according to". */
export function heardByName(reading: Reading): Heard[] {
  return reading.analysis.relations.flatMap((relation, index): Heard[] => {
    const [source] = relation.source;
    const [cue] = relation.cue;
    const entity = reading.entity(relation.entity);
    if (!source || !cue || !entity || !isPlainlySaid(reading, relation)) return [];
    if (!reading.isBody(reading.paragraphAt(cue.start)) || reading.quoteAround(source)) return [];
    if (!isWholeSource(reading, source, cue)) return [];
    const named = entity.mentions.find(
      (mention) => isNamed(mention) && isHead(reading, mention.span, source),
    );
    const name = named ? withTitle(reading, named.span) : described(reading, relation, source);
    if (!name || (named && !isShown(reading, name)) || !handsOn(reading, relation)) return [];
    // "Notes | from Northby" is a paper.
    if (
      entity.kind !== "named-person" &&
      /^ from \p{Lu}/u.test(reading.text.slice(name.end, name.end + 8))
    )
      return [];
    const before = reading.text.slice(Math.max(0, name.start - 12), name.start);
    if (whatever.test(before) || /^(?:what|everything|all|any)/iu.test(reading.words(name)))
      return [];
    const order = source.end <= cue.start ? "name first" : "verb first";
    return [{ name, entity: named ? entity : null, cue, index, order }];
  });
}

/** "local police", "the researchers", "she": the whole source where it is or ends in what somebody is. */
function described(reading: Reading, { kind }: Relation, source: Span): Span | null {
  const printed = reading.words(source);
  if (/^(?:he|she)$/iu.test(printed)) return source;
  const people = kind === "unnamed-group" || kind === "role-person" || kind === "unnamed-person";
  return people && printed.length <= 45 && /^[\p{L} -]+$/u.test(printed) && namesPeople(printed)
    ? source
    : null;
}

/** "The gap between what Roe says and what she does", "everything Roe says". */
const whatever = /\b(?:what|whatever|everything|all|anything|than|as|how|which|that)\s$/iu;

const tellsWhen = /^(?:(?:but|and|so)\s)?(?:when|while|after|before|as|until|since)\b/iu;

/** A clause or exact words of some length, by a verb that nobody reads as a mere claim to be something. */
function handsOn(reading: Reading, { cue: [cue], content: [first] }: Relation): boolean {
  if (!cue || !first) return false;
  // "Roe added:" with the words in the next paragraph reports none by itself.
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const here = {
    start: Math.max(first.start, sentence.start),
    end: Math.min(first.end, sentence.end),
  };
  const printed = reading.words(here);
  // "When the funds were cut, Roe said enough": that tells when it was said.
  const inIt = here.start < here.end && wordsOf(printed).length >= 2 && !tellsWhen.test(printed);
  return inIt && !/\bclaim/iu.test(reading.words(cue)) && wordsOf(reading.words(first)).length >= 4;
}

/** "Mayor Roe", "bridge expert Roe of Northby": nothing before the name but what it is called. */
function isHead(reading: Reading, name: Span, source: Span): boolean {
  if (!contains(source, name)) return false;
  const before = reading.text.slice(source.start, name.start);
  const after = reading.text.slice(name.end, source.end);
  return (
    !/,|[’']s $/u.test(before) && !linked.test(before) && /^(?:$|,| of | from | at )/u.test(after)
  );
}

const linked = /\b(?:of|for|to|at|in|on|by|from|with|and|or|than|&)\s(?:the\s)?$/iu;

/** Names, and people without one if asked for, of which their own sentence reports no words. */
export function onlyNamed(reading: Reading, heard: readonly Heard[], people: boolean): Named[] {
  const silent = new Map<number, boolean>();
  const sayings = reading.analysis.relations.filter((relation) => saysIt(reading, relation));
  const sources = reading.analysis.relations.flatMap(({ source }) => source);
  const ids = new Set(heard.flatMap(({ entity }) => entity?.id ?? []));
  const described = people ? [...peopleIn(reading), ...pronounsIn(reading)] : [];
  const unnamed = described
    .filter((name) => !toldOf(reading, name))
    .map((name) => ({ name, entity: null }));
  return [...placesOf(reading, ids), ...unnamed].flatMap((place): Named[] => {
    if (sources.some((source) => overlaps(source, place.name))) return [];
    const sentence = reading.sentenceAt(place.name.start);
    const known = silent.get(sentence) ?? hasNoSaying(reading, sentence);
    silent.set(sentence, known);
    if (known) {
      const told = isOnlyNamed(reading, place.name);
      return told ? [{ ...place, silence: "no saying", cue: null, speaker: null }] : [];
    }
    const [by] = sayings.flatMap((relation) => namedBy(reading, place, relation));
    return by ? [by] : [];
  });
}

/** "He is not just a candidate", "Roe, a doctor", "a child", "the next owner": what somebody is, or anybody. */
function toldOf(reading: Reading, { start, end }: Span): boolean {
  const before = reading.text.slice(Math.max(0, start - 14), start);
  return (
    /(?:\b(?:is|was|are|were|be|been|being|am|become|became|remains?|remained|as|not|just|only|like|unlike)|[’']s|[’']re|[’']m)\s$/iu.test(
      before,
    ) ||
    /^an?\s|\b(?:next|other|another|any|every|each|such)\b/iu.test(reading.text.slice(start, end))
  );
}

/** No words of saying, thinking or deciding, no marks, nobody who answers. */
function hasNoSaying(reading: Reading, index: number): boolean {
  const span = reading.sentenceSpan(index);
  const words = reading.words(span);
  const { quotes, denials, replies } = reading.analysis;
  return (
    /^\p{Lu}.*[\p{L}\d]\.$/u.test(words) &&
    wordsOf(words).length >= 5 &&
    !isEdited(words) &&
    !runsOn(words) &&
    !/["“”‘«»?!;:]|''|--|\s[-–—]\s/u.test(words) &&
    !halfSaid.test(words) &&
    !speech.test(words) &&
    reading.cuesIn(span).length === 0 &&
    !quotes.some(({ outer }) => overlaps(outer, span)) &&
    ![...denials, ...replies].some(({ cue }) => cue.some((part) => overlaps(part, span)))
  );
}

/** Whoever stands with one of these may be heard. */
const speech =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|wr(?:ote|ites?|itten|iting)|sp(?:oke|eaks?|oken|eaking|eech\p{L}*)|claim\p{L}*|stat(?:ed|es|ing)|statements?|report\p{L}*|announc\p{L}*|add(?:s|ed|ing)|argu\p{L}*|warn\p{L}*|ask\p{L}*|call(?:s|ed|ing)?|den(?:y|ied|ies|ying|ial)|reject\p{L}*|disput\p{L}*|accus\p{L}*|promis\p{L}*|pledg\p{L}*|insist\p{L}*|suggest\p{L}*|admit\p{L}*|acknowledg\p{L}*|conced\p{L}*|explain\p{L}*|tweet\p{L}*|post(?:s|ed|ing)|testif\p{L}*|testimony|propos\p{L}*|demand\p{L}*|urg(?:es?|ed|ing)|critici\p{L}*|prais\p{L}*|thank\p{L}*|condemn\p{L}*|(?:dis)?agree\p{L}*|respon[ds]\p{L}*|repl(?:y|ied|ies)|answer\p{L}*|quot\p{L}*|cit(?:ed|es|ing)|according|words?|remark\p{L}*|letters?|th(?:ink\p{L}*|ought)|believ\p{L}*|want\p{L}*|vow\p{L}*|order(?:s|ed|ing)|express\p{L}*|describ\p{L}*|talk\p{L}*|convers\p{L}+|comment\p{L}*|declar\p{L}*|mention\p{L}*|discuss\p{L}*|confirm\p{L}*|recommend\p{L}*|endors\p{L}*|apologi\p{L}*|not(?:ed|es|ing)|point(?:s|ed|ing)|clear|plain|bones|e-?mail\p{L}*|messages?|phon(?:ed|ing)|signal\p{L}*|reveal\p{L}*|disclos\p{L}*|outlin\p{L}+|detailed|slam\p{L}*|blast\p{L}*|mock\p{L}*|commit(?:s|ted)|address(?:ed|es)|shout\p{L}*|yell\p{L}*|hear(?:d|s|ing)|hop(?:e[sd]?|ing)|f(?:eels?|elt|eeling)|interview\p{L}*|jok(?:e[sd]?|ing)|debate[sd]?|declin\p{L}*|refus\p{L}*|decid\p{L}*|decisions?|rul(?:ed|es|ings?)|su(?:ed|es|ing)|complain\p{L}*|protest\p{L}*|object(?:s|ed|ing)|oppos\p{L}*|question(?:s|ed|ing)|suspect(?:s|ed)|alleg\p{L}*|blam\p{L}*|see[sn]?|saw|found|finds|show(?:s|ed|n|ing)?|learn\p{L}*|kn(?:ow\p{L}*|ew)|read(?:s|ing)?|predict\p{L}*|expect\p{L}*|estimat\p{L}*|boast\p{L}*|hint\p{L}*|stress\p{L}*|emphasi\p{L}*|acclaim\p{L}*|hail\p{L}*|welcom\p{L}*|voic(?:ed|es)|cheer\p{L}*|publish\p{L}*|reason\p{L}*|chalk\p{L}*|paint(?:s|ed|ing)|portray\p{L}*|cast(?:s|ing)|dub(?:s|bed)|threat\p{L}*|attack\p{L}*|praise|jab(?:s|bed)?|critics?|enrag\p{L}*|book|best-?seller|novel|rhetoric|views?|stance|refer\p{L}*|allu[ds]\p{L}*|invok\p{L}*|recount\p{L}*|advis\p{L}*|consult\p{L}*|brief(?:s|ed|ing)|remind\p{L}*|contend\p{L}*|assert\p{L}*|maintain\p{L}*|impl(?:y|ied|ies)|counter(?:s|ed)|lament\p{L}*|denounc\p{L}*|defend\p{L}*|tout\p{L}*|laud\p{L}*|ridicul\p{L}*|taunt\p{L}*|insult\p{L}*|rail(?:s|ed|ing)|lash(?:es|ed|ing)|rebuk\p{L}*|scold\p{L}*|chid(?:e[sd]?|ing)|appeal\p{L}*|testif\p{L}*|narrat\p{L}*|lectur\p{L}*)\b/iu;

/** "admitted under", "who in 2010 said": more is read into it than a source and its verb. */
function isBare(reading: Reading, { cue: [cue], source: [source] }: Relation): boolean {
  return (
    cue !== undefined &&
    source !== undefined &&
    !/(?<!according) (?:in|on|at|to|for|about|of|by|as|under|with)$/iu.test(reading.words(cue)) &&
    !/^(?:who|which|that)\b/iu.test(reading.words(source))
  );
}

function saysIt(reading: Reading, relation: Relation): boolean {
  const { cue, depth, polarity, content } = relation;
  const said = content
    .map((part) => reading.words(part))
    .join(" ")
    .replace(/^that /u, "");
  const [how] = cue;
  const plain =
    how !== undefined &&
    wordsOf(reading.words(how)).length <= 4 &&
    saysPlainly(reading, relation) &&
    cue.length === 1 &&
    depth === 1 &&
    isBare(reading, relation);
  return plain && polarity === "affirms" && hasVerb(said);
}

/** Somebody else says something plainly, and names this one in it or says it to this one. */
function namedBy(reading: Reading, place: Place, relation: Relation): Named[] {
  const [source] = relation.source;
  const [cue] = relation.cue;
  const at = reading.paragraphAt(place.name.start);
  if (!source || !cue || reading.paragraphAt(cue.start) !== at) return [];
  const owner = reading.entity(relation.entity);
  if (owner === null || mayBeIt(reading, place, owner, source)) return [];
  if (!isWholeSource(reading, source, cue)) return [];
  const silence = silenceOf(reading, relation.content, place.name, source, cue);
  return silence ? [{ ...place, silence, cue, speaker: source }] : [];
}

/** One by name is not "the mayor" unless the words beside the name say so. */
function mayBeIt(reading: Reading, { name, entity }: Place, owner: Entity, source: Span): boolean {
  if (entity !== null) return owner.id === entity.id;
  const printed = reading.words(source);
  const noun = wordsOf(reading.words(name)).at(-1) ?? "";
  if (/^(?:he|she)$/iu.test(noun)) return true;
  const named = owner.kind === "named-person" && /\p{Lu}\p{L}+$/u.test(printed);
  return !named || [printed, ...owner.roles].some((words) => wordsOf(words).includes(noun));
}

function silenceOf(
  reading: Reading,
  content: readonly Span[],
  name: Span,
  source: Span,
  cue: Span,
): Silence | null {
  const between = reading.text.slice(cue.end, name.start);
  if (/^(?:told|tells)$/iu.test(reading.words(cue)) && /^ (?:the )?$/u.test(between)) {
    const after = reading.text.slice(name.end, name.end + 6);
    return /^(?: that\b| in\b| on\b|,|\.)/u.test(after) ? "spoken to" : null;
  }
  const part = content.find((one) => contains(one, name));
  const first = Math.max(source.end, cue.end);
  if (
    !part ||
    beside.test(reading.words(part)) ||
    listed.test(reading.text.slice(Math.min(first, name.start), name.start))
  )
    return null;
  if (mayBeHeard(reading, part, name) || speaksIn.test(unquoted(reading.words(part)))) return null;
  // Behind the words of saying, or in front of them and closed by a mark or a comma.
  const head = Math.min(source.start, cue.start);
  const behind = Math.max(source.end, cue.end) <= part.start;
  const closed =
    part.end <= head &&
    /^[,.”"’']*[,”"’'] ?$/u.test(reading.text.slice(part.end - 1, head).replace(/^[\p{L}\d]/u, ""));
  return behind || closed ? "named in it" : null;
}

/** What opens like this tells when or where something is said, not what. */
const beside =
  /^(?:when|after|before|as|while|in|on|at|to|of|about|with|for|during|by|from|since|until|of|following)\b/iu;

/** "have said so, including Roe" */
const listed = /\b(?:including|such as|among them|like|as did|along with)\b/iu;

/** In what is retold somebody says, mentions or means something: perhaps the one who is marked. */
const speaksIn =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|wr(?:ote|ites?|itten|iting)|sp(?:oke|eaks?|oken|eaking)|refer\p{L}*|allud\p{L}*|mention\p{L}*|discuss\p{L}*|point(?:s|ed|ing) (?:to|out|at)|hint\p{L}*|talk\p{L}*|comment\p{L}*|remark\p{L}*|call(?:s|ed|ing) (?:for|on|him|her|it|them|the|an?)|ask(?:s|ed|ing)|claim\p{L}*|argu\p{L}*|warn\p{L}*|promis\p{L}*|pledg\p{L}*|propos\p{L}*|den(?:y|ied|ies|ying)|accus\p{L}*|agree\p{L}*|stat(?:ed|es|ing)|suggest\p{L}*|announc\p{L}*|answer\p{L}*|cit(?:ed|es|ing)|quot\p{L}+|according|tweet\p{L}*|words?|apolog\p{L}+)\b/iu;

/** Words of saying or of a will right behind the name, or "by" before it. */
function mayBeHeard(reading: Reading, part: Span, name: Span): boolean {
  const after = wordsOf(reading.text.slice(name.end, part.end)).slice(0, 8);
  const before = reading.text.slice(part.start, name.start);
  return (
    isPlainCue(reading.words(part)) ||
    speech.test(after.join(" ")) ||
    /\b(?:by|from|told|with|asked|according to|quot\p{L}+|cit\p{L}+)\s(?:\S+\s){0,3}$/iu.test(
      before,
    )
  );
}
