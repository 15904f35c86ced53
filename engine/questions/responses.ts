/**
 * How somebody answers, by the set phrase in print: a denial, an admission, a refusal to comment, or no
 * reply. Who it is need not be known; where the party stands right beside the phrase, it is shown.
 */
import type { Relation } from "../analysis.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { hasVerb, isClause } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { isShownParty, rejectingWords } from "./rejections.ts";

export const responseKinds = ["denial", "admission", "no-comment", "no-reply"] as const;
export type ResponseKind = (typeof responseKinds)[number];

export interface Response {
  readonly kind: ResponseKind;
  /** As printed, and null where it is only pointed at ("he", "which"). */
  readonly party: Span | null;
  readonly cue: Span;
  readonly paragraph: number;
  readonly fact: string;
  readonly rules: readonly string[];
  /** Index of the denial, where it is one. */
  readonly denial: number | null;
}

const declines =
  /\b(?:declin|refus)(?:ed|es|ing) (?:to (?:comment|answer|say|discuss|elaborate|respond|talk|reply|speculate)|comment|(?:\p{L}+ ){0,3}requests? for comment)|\bwould (?:not|n[’']t) (?:comment|say|discuss|elaborate)|\b(?:had|offered|gave|made) no (?:immediate |further )?comment/iu;
const silent =
  /\b(?:did|has|have|had) ?(?:not|n[’']t) (?:\p{L}+ )?(?:respond|repl|return|answer)\p{L}* |\bnot (?:immediately )?(?:be reached|(?:available|reachable) for comment)|\bunavailable for comment|n[’']t (?:immediately )?be reached/iu;
/** A form that came back unanswered is no reply to a question. */
const asked = /\b(?:comment|interview|messages?|calls?|e-?mails?|questions?|reached|available)\b/iu;
const admits =
  /^(?:(?:has|have|had|also|later) )*(?:confirmed|confirms|acknowledged|acknowledges|admitted|admits|conceded|concedes)(?: that)?$/iu;

interface Draft extends Response {
  readonly party: Span;
  /** Where the words of saying begin, if not with the phrase: "said ... are untrue". */
  readonly from: number;
}

/** The set phrases in full, whoever reads them: nothing else is meant by them. */
const setPhrase =
  /\b(?:declined (?:to (?:be interviewed|comment)|(?:\p{L}+ ){0,3}requests? for (?:comment|an interview))|(?:(?:did|has|have|had) not|(?:did|has|have|had)n[’']t) (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?) (?:to )?(?:(?:(?:a|an|the|my|our|several|multiple|repeated|e-?mailed) ){0,2}requests? for (?:comment|an interview)|(?:my|our) (?:messages?|calls?|e-?mails?))|could(?: not|n[’']t) (?:immediately )?be reached for comment)\b/giu;

export function responsesIn(reading: Reading): Response[] {
  const read = [...denials(reading), ...replies(reading), ...admissions(reading)];
  const drafts = [...read, ...printed(reading)];
  const found = drafts
    .filter((one, at) => !drafts.slice(0, at).some(({ cue }) => overlaps(cue, one.cue)))
    .filter((one) => isGiven(reading, one))
    .map((one): Response => {
      const { kind, cue, paragraph, fact, rules, denial } = one;
      const party = isBeside(reading, one) ? one.party : null;
      return { kind, party, cue, paragraph, fact, rules, denial };
    });
  return found
    .filter((one) => isAlone(reading, one, found))
    .sort((a, b) => a.cue.start - b.cue.start);
}

function denials(reading: Reading): Draft[] {
  return reading.analysis.denials.flatMap((denial, index): Draft[] => {
    const cue = rejectingWords(reading, denial);
    const [party] = denial.denier;
    if (!cue || !party || denial.confidence < 0.35) return [];
    const paragraph = reading.paragraphAt(cue.start);
    const fact = `denial:${index}:denier`;
    const from = Math.min(cue.start, denial.cue[0]?.start ?? cue.start);
    const { rules } = denial;
    return [{ kind: "denial", party, cue, from, paragraph, fact, rules, denial: index }];
  });
}

/** Listed replies, and reports whose words of saying are such a phrase. */
function replies(reading: Reading): Draft[] {
  const { relations, replies: listed } = reading.analysis;
  const told = relations.filter(({ polarity }) => polarity === "declined");
  return [
    ...listed.map(({ party, cue, rules }) => ({ party, cue, rules })),
    ...told.map(partsOf),
  ].flatMap(({ party: [party], cue: [first], rules }): Draft[] => {
    if (!party || !first) return [];
    const cue = phraseAt(reading, first);
    const kind = refusesThing(reading, cue) ? null : kindOfReply(reading.words(cue));
    const paragraph = reading.paragraphAt(cue.start);
    const fact = `reply:${cue.start}:kind`;
    const from = cue.start;
    return kind === null ? [] : [{ kind, party, cue, from, paragraph, fact, rules, denial: null }];
  });
}

/** "Refused to answer a form", "to discuss the plan": no comment is asked for there. */
function refusesThing(reading: Reading, { start, end }: Span): boolean {
  if (!/\b(?:answer|discuss|respond|talk)$/iu.test(reading.text.slice(start, end))) return false;
  return !/^(?:[.,;]| (?:to )?(?:(?:any|the|further|repeated|reporters[’']?|several|more|such) ){0,2}(?:questions?|requests?|reporters|the matter|the case)\b)/iu.test(
    reading.text.slice(end, end + 50),
  );
}

/** What the engine lists no reply for, though the set phrase is printed. */
function printed(reading: Reading): Draft[] {
  return reading.analysis.sentences.flatMap(({ span, paragraph }) =>
    [...reading.words(span).matchAll(setPhrase)].flatMap((hit): Draft[] => {
      const from = span.start + hit.index;
      const party = partyBefore(reading, span, from);
      const cue = { start: from, end: from + hit[0].length };
      const kind = kindOfReply(hit[0]);
      if (kind === null || !party) return [];
      const fact = `reply:${from}:kind`;
      return [{ kind, party, cue, from, paragraph, fact, rules: ["reply/printed"], denial: null }];
    }),
  );
}

/** The whole beginning of the sentence where it is one phrase, else the word right before. */
function partyBefore(reading: Reading, sentence: Span, from: number): Span | null {
  const before = reading.text.slice(sentence.start, from);
  const whole = /^(?:the|an?|\p{Lu}[\p{L}.’'-]*)(?: [\p{L}.’'-]+){0,6} $/iu.test(before);
  if (whole && !hasVerb(before)) return { start: sentence.start, end: from - 1 };
  const last = /(?:^|\s)((?:he|she|it|they|who|which)|[\p{L}’'.-]+,?) $/iu.exec(before)?.[1];
  return last === undefined ? null : { start: from - 1 - last.length, end: from - 1 };
}

function kindOfReply(words: string): ResponseKind | null {
  if (silent.test(`${words} `) && asked.test(words)) return "no-reply";
  return declines.test(words) ? "no-comment" : null;
}

function partsOf({ source, cue, rules }: Relation) {
  return { party: source, cue, rules };
}

/** "declined" goes on with "to comment". */
function phraseAt(reading: Reading, { start, end }: Span): Span {
  const more = /^ to (?:comment|answer|say|discuss|elaborate|respond|talk|reply|speculate)\b/u.exec(
    reading.text.slice(end, end + 20),
  );
  return { start, end: end + (more?.[0].length ?? 0) };
}

/** "The firm acknowledged that ...": a clause of its own, in the article's own report. */
function admissions(reading: Reading): Draft[] {
  return reading.analysis.relations.flatMap((relation, index): Draft[] => {
    const { source, cue, content, rules, polarity, depth, realised } = relation;
    const [party] = source;
    const [said] = cue;
    const [clause] = content;
    if (!party || !said || !clause || source.length > 1 || cue.length > 1) return [];
    const whole = depth === 1 && realised && polarity === "affirms" && relation.confidence >= 0.6;
    if (!whole || !admits.test(reading.words(said)) || clause.start < said.end) return [];
    const printed = reading.words(clause);
    if (!/^that\s/iu.test(printed) && !isClause(printed)) return [];
    const paragraph = reading.paragraphAt(said.start);
    const fact = `relation:${index}:verb`;
    const from = said.start;
    return [{ kind: "admission", party, cue: said, from, paragraph, fact, rules, denial: null }];
  });
}

const helpers =
  /^,?(?: |$)(?:(?:has|have|had|also|both|later|again|still|so far|immediately|on \p{Lu}\p{L}+day|\p{L}+ly|for (?:his|her|its|their) part,?)[ ,]*)*$/u;

/** What stands before the party leaves it a fact: no "if", no "whether", nobody who tells of it. */
const open =
  /\b(?:if|whether|unless|would|could|will|why|because|said|says|told|claim\p{L}*|report\p{L}*|believ\p{L}*|ones|that|until|when|before|after)\b[^.]*$/iu;

/** "residents who did not respond": told apart from others by it, not giving an answer. */
const tellsApart = /[^,\s] (?:who|that|which) (?:(?:has|have|had|\p{L}+ly) )*$/iu;

/** Printed by the article itself, as something that was done. */
function isGiven(reading: Reading, { party, cue, from }: Draft): boolean {
  const sentence = reading.sentenceSpan(reading.sentenceAt(cue.start));
  const printed = reading.words(party);
  return (
    reading.isBody(reading.paragraphAt(cue.start)) &&
    reading.quoteAround(cue) === null &&
    contains(sentence, party) &&
    !hasVerb(printed) &&
    !/^(?:i|we|you|me|us)$/iu.test(printed) &&
    !tellsApart.test(reading.text.slice(sentence.start, from)) &&
    !open.test(reading.text.slice(sentence.start, Math.min(party.start, from))) &&
    !/\b(?:not|never|n[’']t|would|could|will|might|may|if)\b/iu.test(
      reading.text.slice(Math.min(party.end, from), from),
    )
  );
}

/** Party and phrase touch, and the party is one phrase with a capital or an article. */
function isBeside(reading: Reading, { party, from }: Draft): boolean {
  const printed = reading.words(party);
  return (
    party.end <= from &&
    helpers.test(reading.text.slice(party.end, from)) &&
    isShownParty(printed) &&
    /^(?:the|an?|one|two|several|\p{Lu})/u.test(printed)
  );
}

/** One answer in its paragraph, or each with its own party: with two, which is meant would be open. */
function isAlone(reading: Reading, one: Response, all: readonly Response[]): boolean {
  const name = one.party === null ? null : reading.words(one.party);
  const twice = all.some(
    (other) =>
      other !== one &&
      other.paragraph === one.paragraph &&
      (name === null || other.party === null || reading.words(other.party) === name),
  );
  return !twice && isOnlyKind(reading, one, all);
}

/** Words that sound like each kind of answer. */
const sounds: Readonly<Record<ResponseKind, RegExp>> = {
  denial:
    /\b(?:den(?:y|ie)\p{L}*|denial|reject\p{L}*|disput\p{L}*|dismiss\p{L}*|rebut\p{L}*|refut\p{L}*|untrue|false|not (?:true|so))\b/iu,
  admission: /\b(?:admi(?:t|ss)\p{L}*|acknowledg\p{L}*|conced\p{L}*|confirm\p{L}*|agree\p{L}*)\b/iu,
  "no-comment": /\b(?:declin\p{L}*|refus\p{L}*|comment(?:ed|ing)?)\b/iu,
  "no-reply": /\b(?:respond\p{L}*|repl(?:y|ie)\p{L}*|reached)\b/iu,
};

/** Nothing else in the paragraph may sound like another kind of answer, but for what others are given. */
function isOnlyKind(reading: Reading, one: Response, all: readonly Response[]): boolean {
  const { paragraph: at, kind } = one;
  const whole = reading.analysis.paragraphs.find(({ number }) => number === at)?.span;
  if (!whole) return false;
  const known = all.filter(({ paragraph, party }) => paragraph === at && party !== null);
  const cues = [one, ...known].map(({ cue }) => cue).sort((a, b) => a.start - b.start);
  let rest = "";
  let from = whole.start;
  for (const cue of cues) {
    rest += ` ${reading.text.slice(from, Math.max(from, cue.start))}`;
    from = Math.max(from, cue.end);
  }
  rest += ` ${reading.text.slice(from, whole.end)}`.replace(/^ (?:to|for|on) comment/u, "");
  return !responseKinds.some((other) => other !== kind && sounds[other].test(rest));
}
