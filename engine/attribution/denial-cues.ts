/**
 * Where a denial may be worded (engine.md D1, D2): a denying verb with a proposition as object, or a
 * claim that is called untrue. Says nothing yet about who denies and what stands where.
 */

import { claimNouns, denialRules, formalNouns } from "../lexicon/denial-verbs.ts";
import { determiners, prepositions } from "../lexicon/function-words.ts";
import { lemmaTable } from "../lexicon/inflections.ts";
import { calledFalse } from "./called-false.ts";
import { helpersBefore, objectAfter, plainRange, spanOf, subjectBefore } from "./clause-words.ts";
import type { Page } from "./phrase-core.ts";
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
  if (isNoun(words, index) || isAdjective(words, index) || words[index - 1]?.lower === "having")
    return null;
  const relative = whichBefore(page, index, lemma);
  if (relative) return relative;
  const object = objectAfter(page, lemma === "disagree" ? index + 1 : index);
  if (!object || !takesProposition(page, index, lemma, object)) return null;
  const subject = subjectBefore(page, governorOf(words, index));
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

/** ", which the ministry denies", "a charge that the ministry denies": the object stands in front. */
function whichBefore(page: Page, index: number, lemma: string): DenialCue | null {
  const next = page.words[index + 1];
  if (next?.letters && !/^(?:and|but|although|though|while)$/u.test(next.lower)) return null;
  const subject = subjectBefore(page, index);
  if (!subject) return null;
  const own = subject.first;
  const which = page.words[own]?.lower === "which" ? own : own - 1;
  const claim = page.words[which - 1]?.lower ?? "";
  const charge = page.words[which]?.lower === "that" && claimNouns.has(claim);
  if (page.words[which]?.lower !== "which" && !charge) return null;
  if (which + 1 >= subject.end || lemma === "dismiss") return null;
  return {
    form: "denial-word",
    rule: lemma === "deny" ? "denial/deny" : "denial/reject-claim",
    cue: [{ first: index, end: index + 1 }],
    subject: { first: which + 1, end: subject.end },
    denied: charge ? { first: which - 1, end: which } : { first: which, end: which + 1 },
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
  if (before && /^(?:no|nor)$/u.test(before.lower)) return true;
  if (before?.lower === "to") return !setsOut.test(words[start - 2]?.lower ?? "");
  return (
    /^(?:if|unless|whether|no|cannot)$/u.test(words[start - 2]?.lower ?? "") &&
    /^(?:he|she|they|it|one)$/u.test(before?.lower ?? "")
  );
}

/** "went on to rebut", "continues to deny": the subject stands before the first verb. */
function governorOf(words: readonly Word[], index: number): number {
  if (words[index - 1]?.lower !== "to") return index;
  return words[index - 2]?.lower === "on" ? index - 3 : index - 2;
}

function isPassive(words: readonly Word[], index: number, helpers: readonly string[]): boolean {
  const participle =
    /(?:ed|ied)$/u.test(words[index]?.lower ?? "") || words[index]?.lower === "denied";
  return (
    participle && helpers.some((word) => /^(?:was|were|is|are|been|be|being|get|got)$/u.test(word))
  );
}

/** "the contests that follow", "in border disputes": the same form as a noun. */
function isNoun(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || !/^(?:contests?|disputes?|rebuffs?|discounts?)$/u.test(word.lower))
    return false;
  if (word.lower.startsWith("contest")) return true;
  return (
    determiners.has(before.lower) ||
    prepositions.has(before.lower) ||
    /(?:al|ed|ing)$/u.test(before.lower)
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

function takesProposition(page: Page, index: number, lemma: string, object: Range): boolean {
  const text = plainRange(page, object);
  const first = page.words[object.first]?.lower ?? "";
  if (lemma === "deny")
    return isDeniable(text) && !withholds(page, index, text) && !isPerson(page, object);
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

/** "denied Ann Roe" breaks off: whoever is denied something is no statement. */
function isPerson(page: Page, object: Range): boolean {
  const name = page.nameAt.get(object.first) ?? page.phraseAt.get(object.first);
  return name?.kind === "person" && name.end >= object.end && !name.possessive;
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
const spelledOut = /\b(?:idea|notion|suggestions?|argument) that\b|\bsuggestions? of\b/u;
const oughts = /\b(?:should|ought|must)\b/u;

const adjudicators =
  /\b(?:court|judge|judges|justice|justices|board|commission|tribunal|jury|magistrate|panel|regulator|committee|officials?|clerk)\b/u;

/** Courts and boards that deal with charges and objections deny nothing (D6). */
function isFormal(page: Page, subject: Range | null, object: Range): boolean {
  const head = headOf(plainRange(page, object).split(" "));
  if (head === null || !formalNouns.has(head)) return false;
  return subject === null ? false : adjudicators.test(plainRange(page, subject));
}

function passiveCue(page: Page, index: number, lemma: string): DenialCue | null {
  const { words } = page;
  const next = words[index + 1];
  if (next && /^(?:a|an|the|any|his|her|their|entry|access|bail)$/u.test(next.lower)) return null;
  const subject = subjectBefore(page, index);
  if (!subject) return null;
  const head = headOf(plainRange(page, subject).split(" "));
  if (head === null || !claimNouns.has(head) || opinions.has(head) || proposals.has(head))
    return null;
  if (formalNouns.has(head) && lemma !== "deny" && next?.lower !== "by") return null;
  const agent = next?.lower === "by" ? objectAfter(page, index + 1) : null;
  if (agent && adjudicators.test(plainRange(page, agent)) && formalNouns.has(head)) return null;
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

/** Whether the words that the cue holds are all in one sentence; guards against a torn sentence. */
export function cueSpan(page: Page, cue: DenialCue) {
  return cue.cue.map((range) => spanOf(page.words, range)).filter((span) => span !== null);
}
