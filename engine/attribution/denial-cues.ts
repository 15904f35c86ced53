/**
 * Where a denial may be worded (engine.md D1, D2): a denying verb with a proposition as object, or a
 * claim that is called untrue. Says nothing yet about who denies and what stands where.
 */
import { claimNouns, denialRules, formalNouns, untrueWords } from "../lexicon/denial-verbs.ts";
import { formsOf, lemmaTable } from "../lexicon/inflections.ts";
import { helpersBefore, objectAfter, sentenceOf, spanOf, subjectBefore } from "./clause-words.ts";
import type { Page } from "./noun-phrase.ts";
import { headOf, isDeniable } from "./proposition.ts";
import type { Range, Word } from "./words.ts";

export interface DenialCue {
  readonly form: "denial-word" | "called-false";
  readonly rule: string;
  /** The words that reject. */
  readonly cue: readonly Range[];
  /** Subject of the denying clause; null where there is none (passive, noun). */
  readonly subject: Range | null;
  readonly denied: Range | null;
  /** Index of the word from which the clause is read. */
  readonly at: number;
  readonly confidence: number;
}

const verbs: ReadonlyMap<string, string> = lemmaTable(
  denialRules.flatMap((rule) => rule.form.verbs),
);
const claimVerbs: ReadonlySet<string> = new Set(
  denialRules.filter((rule) => rule.form.objects === "claim").flatMap((rule) => rule.form.verbs),
);

export function findDenialCues(page: Page): readonly DenialCue[] {
  const found: DenialCue[] = [];
  page.words.forEach((word, index) => {
    const lemma = verbs.get(word.lower);
    const cue = lemma === undefined ? calledFalse(page, index) : verbCue(page, index, lemma);
    if (cue) found.push(cue);
  });
  return found;
}

function verbCue(page: Page, index: number, lemma: string): DenialCue | null {
  const { words } = page;
  const helpers = words.slice(helpersBefore(words, index).first, index).map((word) => word.lower);
  if (isNegated(helpers) || isHypothetical(words, index, helpers)) return null;
  if (isPassive(words, index, helpers)) return passiveCue(page, index, lemma);
  if (isAdjective(words, index) || words[index - 1]?.lower === "having") return null;
  const relative = whichBefore(page, index, lemma);
  if (relative) return relative;
  const object = objectAfter(page, lemma === "disagree" ? index + 1 : index);
  if (!object || !takesProposition(page, index, lemma, object)) return null;
  const subject = subjectBefore(page, index);
  if (isFormal(page, subject, object)) return null;
  return {
    form: "denial-word",
    rule: lemma === "deny" ? "denial/deny" : "denial/reject-claim",
    cue: [{ first: index, end: index + 1 }],
    subject,
    denied: object,
    at: index,
    confidence: 0.93,
  };
}

/** ", which the ministry denies": the object stands in front. */
function whichBefore(page: Page, index: number, lemma: string): DenialCue | null {
  const next = page.words[index + 1];
  if (next?.letters && !/^(?:and|but|although|though|while)$/u.test(next.lower)) return null;
  const subject = subjectBefore(page, index);
  if (!subject) return null;
  const own = subject.first;
  const which = page.words[own]?.lower === "which" ? own : own - 1;
  if (page.words[which]?.lower !== "which" || which + 1 >= subject.end || lemma === "dismiss")
    return null;
  return {
    form: "denial-word",
    rule: lemma === "deny" ? "denial/deny" : "denial/reject-claim",
    cue: [{ first: index, end: index + 1 }],
    subject: { first: which + 1, end: subject.end },
    denied: { first: which, end: which + 1 },
    at: index,
    confidence: 0.85,
  };
}

function isNegated(helpers: readonly string[]): boolean {
  return helpers.some(
    (word) => /^(?:n['’]t|not|never|cannot)$/u.test(word) || /n['’]t$/u.test(word),
  );
}

const setsOut =
  /^(?:on|continue[sd]?|continuing|began|begun|sought|seeks|moved|rushed|quick|went|tried|took)$/u;

/** "refused to deny", "would deny", "if he denies": nothing was denied. */
function isHypothetical(
  words: readonly Word[],
  index: number,
  helpers: readonly string[],
): boolean {
  const start = index - helpers.length;
  if (helpers.some((word) => /^(?:would|could|might|may|should|can|will|must|['’]ll)$/u.test(word)))
    return true;
  const before = words[start - 1];
  if (before?.lower === "to") return !setsOut.test(words[start - 2]?.lower ?? "");
  return (
    /^(?:if|unless|whether|no|cannot)$/u.test(words[start - 2]?.lower ?? "") &&
    /^(?:he|she|they|it|one)$/u.test(before?.lower ?? "")
  );
}

function isPassive(words: readonly Word[], index: number, helpers: readonly string[]): boolean {
  const participle =
    /(?:ed|ied)$/u.test(words[index]?.lower ?? "") || words[index]?.lower === "denied";
  return (
    participle && helpers.some((word) => /^(?:was|were|is|are|been|be|being|get|got)$/u.test(word))
  );
}

/** "the disputed islands", "a rejected application". */
function isAdjective(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  if (!before || !/ed$/u.test(words[index]?.lower ?? "")) return false;
  const determined =
    /^(?:the|a|an|this|that|these|those|its|his|her|their|of|in|over|for|by|with)$/u.test(
      before.lower,
    );
  return determined && next?.letters === true && next.sentence === before.sentence;
}

function plain(page: Page, range: Range): string {
  return page.words
    .slice(range.first, range.end)
    .map((word) => word.lower)
    .join(" ");
}

function takesProposition(page: Page, index: number, lemma: string, object: Range): boolean {
  const text = plain(page, object);
  const first = page.words[object.first]?.lower ?? "";
  if (lemma === "deny") return isDeniable(text) && !withholds(page, index, text);
  if (!claimVerbs.has(lemma)) return false;
  if (first === "that") {
    const opens = page.words[object.first + 1]?.letters === true;
    return opens && object.end - object.first > 3 && !oughts.test(text);
  }
  if (/^(?:this|it|them|these|those)$/u.test(first) && object.end - object.first < 2) {
    return lemma === "dispute" || lemma === "refute" || lemma === "rebut" || lemma === "contest";
  }
  const head = headOf(text.split(" "));
  if (head === null || !claimNouns.has(head) || opinions.has(head)) return false;
  if (proposals.has(head)) return spelledOut.test(text) && !oughts.test(text);
  return true;
}

/** "denied the family a visa", "denied them entry": two objects. */
function withholds(page: Page, index: number, text: string): boolean {
  const next = page.words[index + 1];
  const named = page.nameAt.get(index + 1) ?? page.phraseAt.get(index + 1);
  if (/^(?:him|her|them|us|me|you|women|men|people|children)$/u.test(next?.lower ?? ""))
    return text.split(" ").length > 1;
  const after = named ? page.words[named.end] : undefined;
  return (
    after?.letters === true &&
    after.sentence === next?.sentence &&
    !/^['’]s$/u.test(after.text) &&
    /^\p{Ll}/u.test(after.text) &&
    !/^(?:had|has|was|is|were|and|or|of|in|ever|did)$/u.test(after.lower)
  );
}

/** What somebody rejects as bad or as a plan and not as untrue. */
const opinions: ReadonlySet<string> = new Set(
  "remark remarks comment comments criticism criticisms talk view description statement statements".split(
    " ",
  ),
);
const proposals: ReadonlySet<string> = new Set(
  "idea notion suggestion suggestions argument".split(" "),
);
/** An idea is a proposition where it is spelled out: "the idea that", "suggestions of". */
const spelledOut = /\b(?:idea|notion|suggestions?|argument) (?:that|of)\b/u;
const oughts = /\b(?:should|ought|must)\b/u;

const adjudicators =
  /\b(?:court|judge|judges|justice|justices|board|commission|tribunal|jury|magistrate|panel|regulator|committee|officials?|clerk)\b/u;

/** Courts and boards that deal with charges and objections deny nothing (D6). */
function isFormal(page: Page, subject: Range | null, object: Range): boolean {
  const head = headOf(plain(page, object).split(" "));
  if (head === null || !formalNouns.has(head)) return false;
  return subject === null ? false : adjudicators.test(plain(page, subject));
}

function passiveCue(page: Page, index: number, lemma: string): DenialCue | null {
  const { words } = page;
  const next = words[index + 1];
  if (next && /^(?:a|an|the|any|his|her|their|entry|access|bail)$/u.test(next.lower)) return null;
  const subject = subjectBefore(page, index);
  if (!subject) return null;
  const head = headOf(plain(page, subject).split(" "));
  if (head === null || !claimNouns.has(head) || opinions.has(head) || proposals.has(head))
    return null;
  if (formalNouns.has(head) && lemma !== "deny" && next?.lower !== "by") return null;
  const agent = next?.lower === "by" ? objectAfter(page, index + 1) : null;
  if (agent && adjudicators.test(plain(page, agent)) && formalNouns.has(head)) return null;
  return {
    form: "denial-word",
    rule: "D07",
    cue: [{ first: index, end: index + 1 }],
    subject: agent,
    denied: subject,
    at: index,
    confidence: agent ? 0.9 : 0.85,
  };
}

const be = /^(?:is|are|was|were|be|been|had|has|have|['’]s|['’]re)$/u;

/** "the reports are untrue", "the allegations had no substance": the claim is the subject. */
function calledFalse(page: Page, index: number): DenialCue | null {
  const { words } = page;
  const word = words[index];
  if (!word) return null;
  if (/^(?:call|label|brand|describ|dismiss|denounc)(?:s|ed|led|ing|ling|e|es)?$/u.test(word.lower))
    return labelled(page, index);
  if (!be.test(word.lower)) return noTruth(page, index);
  const untrue = untrueAfter(words, index);
  if (!untrue) return null;
  const subject = subjectBefore(page, index);
  if (!subject) return null;
  const head = headOf(plain(page, subject).split(" "));
  const pronoun =
    /^(?:this|that|it)$/u.test(plain(page, subject)) && words[index + 1]?.lower !== "wrong";
  if (
    !pronoun &&
    (head === null || !(claimNouns.has(head) || /^(?:articles?|coverage|letter)$/u.test(head)))
  )
    return null;
  return {
    form: "called-false",
    rule: "D02",
    cue: [{ first: index, end: untrue }],
    subject: null,
    denied: subject,
    at: index,
    confidence: pronoun ? 0.75 : 0.93,
  };
}

/** The end of "is not true", "are completely untrue", "had no substance", or null. */
function untrueAfter(words: readonly Word[], index: number): number | null {
  const { end } = sentenceOf(words, index);
  for (let at = index + 1; at < Math.min(end, index + 6); at += 1) {
    const lower = words[at]?.lower ?? "";
    const negated = words
      .slice(index + 1, at)
      .some((word) => /^(?:not|n['’]t|no|without|hardly)$/u.test(word.lower));
    if (
      /^(?:true|accurate|correct|so|case|substance|truth|basis|merit|foundation|credence|supported)$/u.test(
        lower,
      )
    )
      return negated ? at + 1 : null;
    if (untrueWords.has(lower)) return negated ? null : untrueEnd(words, at);
    const passes =
      /^(?:not|n['’]t|no|without|hardly|simply|the|a|an|all|just|both|even|and|either|completely|any|said|to|be|my|our|his|her)$/u.test(
        lower,
      ) ||
      /ly$/u.test(lower) ||
      /^["“'‘]|^''$/u.test(lower);
    if (!passes) return null;
  }
  return null;
}

function untrueEnd(words: readonly Word[], at: number): number {
  return words[at + 1]?.lower === "and" && untrueWords.has(words[at + 2]?.lower ?? "")
    ? at + 3
    : at + 1;
}

/** "called the reports false", "calling it a lie". */
function labelled(page: Page, index: number): DenialCue | null {
  const { words } = page;
  const { end } = sentenceOf(words, index);
  for (let at = index + 2; at < Math.min(end, index + 16); at += 1) {
    const word = words[at];
    if (!word || word.text === ",") return null;
    if (!untrueWords.has(word.lower)) continue;
    const start = labelStart(words, index + 1, at);
    const denied = { first: index + 1, end: start };
    const text = plain(page, denied);
    const head = headOf(text.split(" "));
    if (!/^(?:it|this|that|them)$/u.test(text) && (head === null || !claimNouns.has(head)))
      return null;
    return {
      form: "called-false",
      rule: "D04",
      cue: [
        { first: index, end: index + 1 },
        { first: start, end: untrueEnd(words, at) },
      ],
      subject: subjectBefore(page, index),
      denied,
      at: index,
      confidence: 0.9,
    };
  }
  return null;
}

function labelStart(words: readonly Word[], first: number, untrue: number): number {
  let start = untrue;
  while (
    start > first + 1 &&
    (!words[start - 1]?.letters ||
      /^(?:a|an|as|and|simply|totally|completely|entirely|utterly|both)$|ly$/u.test(
        words[start - 1]?.lower ?? "",
      ))
  )
    start -= 1;
  return start;
}

/** "there is no truth in the report". */
function noTruth(page: Page, index: number): DenialCue | null {
  const { words } = page;
  if (!/^(?:truth|basis|substance|foundation)$/u.test(words[index]?.lower ?? "")) return null;
  const opening = words.slice(Math.max(0, index - 4), index).map((word) => word.lower);
  if (!opening.includes("no") || !opening.includes("there")) return null;
  const link = words[index + 1]?.lower ?? "";
  if (!/^(?:in|to|for|whatsoever)$/u.test(link)) return null;
  const denied = objectAfter(page, index + 1);
  if (!denied) return null;
  const first = index - opening.length + opening.indexOf("there");
  return {
    form: "called-false",
    rule: "D02",
    cue: [{ first, end: index + 1 }],
    subject: null,
    denied,
    at: index,
    confidence: 0.9,
  };
}

/** Whether the words that the cue holds are all in one sentence; guards against a torn sentence. */
export function cueSpan(page: Page, cue: DenialCue) {
  return cue.cue.map((range) => spanOf(page.words, range)).filter((span) => span !== null);
}

/** Forms of "deny" as they may stand in a relation's cue. */
export const denyForms: ReadonlySet<string> = new Set(formsOf("deny"));
