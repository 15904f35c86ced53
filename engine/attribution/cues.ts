/**
 * Words that hand a statement on: verbs of the lexicon with the helpers that belong to them, and
 * "according to". Proposes; whether a cue stands is decided when source and content are found.
 */
import type { CueClass } from "../analysis.ts";
import {
  auxiliaries,
  isAdverb,
  modals,
  negations,
  subordinators,
} from "../lexicon/clause-words.ts";
import { determiners, possessives, prepositions } from "../lexicon/function-words.ts";
import { type ReportingVerb, type VerbForm, verbReadings } from "../lexicon/reporting-verbs.ts";
import { isCapital, type Line, openWord, wordAt } from "./line.ts";

export interface Cue {
  /** Half-open run of the line's tokens: helpers, adverbs and the verb. */
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly verb: ReportingVerb | null;
  readonly form: VerbForm | "according";
  readonly passive: boolean;
  readonly realised: boolean;
  readonly rule: string;
}

const attemptVerbs = new Set([
  "declined",
  "declines",
  "refused",
  "refuses",
  "failed",
  "went",
  "continued",
  "began",
  "goes",
]);

export function findCues(line: Line): Cue[] {
  const cues: Cue[] = [];
  for (let index = 0; index < line.tokens.length; index += 1) {
    if (line.quoted[index] !== null) continue;
    const cue = accordingAt(line, index) ?? verbAt(line, index);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingAt(line: Line, index: number): Cue | null {
  if (wordAt(line, index) !== "according" || wordAt(line, index + 1) !== "to") return null;
  return {
    first: index,
    end: index + 2,
    head: index,
    lemma: "according",
    cueClass: "according",
    verb: null,
    form: "according",
    passive: false,
    realised: true,
    rule: "C02",
  };
}

function verbAt(line: Line, head: number): Cue | null {
  const reading = verbReadings.get(wordAt(line, head));
  if (!reading || (isCapital(line, head) && head > 0)) return null;
  const { verb, form } = reading;
  if (form === "past" && isRelay(line, head, verb)) return relayCue(line, head, verb);
  if (wordAt(line, head + 1) === "-" || wordAt(line, head - 1) === "-") return null;
  const first = groupStart(line, head);
  if (wordAt(line, first) === "to") return null;
  const group = line.lower.slice(first, head);
  const passive =
    form === "past" &&
    group.some((word) => /^(?:is|was|were|are|be|been|being|['’](?:s|re))$/u.test(word)) &&
    !group.some((word) => /^ha(?:s|ve|d)$/u.test(word) && !group.includes("been"));
  if (form === "gerund" && !isProgressive(group) && !isParticipial(line, first)) return null;
  if (!passive && form !== "gerund" && looksLikeNoun(line, first, head, verb, form)) return null;
  if (form === "base" && group.length === 0 && !hasPluralSubject(line, first)) return null;
  return {
    first,
    end: head + 1,
    head,
    lemma: verb.lemma,
    cueClass: verb.cueClass,
    verb,
    form,
    passive,
    realised: isRealised(line, first, group),
    rule: passive ? "C04" : form === "gerund" && !isProgressive(group) ? "C03" : "C01",
  };
}

/** "..., cited by the Herald": the one who passes the report on stands behind "by". */
function isRelay(line: Line, head: number, verb: ReportingVerb): boolean {
  if (!/^(?:cite|quote|report|publish)$/u.test(verb.lemma) || wordAt(line, head + 1) !== "by")
    return false;
  return /^(?:,|as)$/u.test(openWord(line, head - 1));
}

function relayCue(line: Line, head: number, verb: ReportingVerb): Cue {
  const first = openWord(line, head - 1) === "as" ? head - 1 : head;
  return {
    first,
    end: head + 2,
    head,
    lemma: verb.lemma,
    cueClass: "cite",
    verb,
    form: "past",
    passive: false,
    realised: true,
    rule: "C05",
  };
}

/** Back over helpers, adverbs and negation: "has also said", "declined to say". */
function groupStart(line: Line, head: number): number {
  let first = head;
  while (first > 0 && head - first < 7 && line.quoted[first - 1] === null) {
    const word = wordAt(line, first - 1);
    const isClitic =
      /^['’]s$/u.test(word) && !/^(?:he|she|it|who|that|there)$/u.test(wordAt(line, first - 2));
    const helps =
      (auxiliaries.has(word) && !isClitic) ||
      modals.has(word) ||
      negations.has(word) ||
      (isAdverb(word) && first - 1 > 0);
    const attempts = attemptVerbs.has(word) && wordAt(line, first) === "to";
    if (!helps && !attempts && !(word === "on" && wordAt(line, first - 2) === "went")) break;
    first -= 1;
  }
  while (first < head && isAdverb(wordAt(line, first)) && first === 0) first += 1;
  return first;
}

function isProgressive(group: readonly string[]): boolean {
  return group.some((word) => /^(?:is|was|were|are|be|been|am|['’](?:s|re|m))$/u.test(word));
}

/** ", adding that" and "by saying": the subject is that of the clause before. */
function isParticipial(line: Line, first: number): boolean {
  const before = wordAt(line, first - 1);
  if (wordAt(line, first) === "saying") return true;
  return (
    first > 0 &&
    (/^(?:,|and|but|—|–|by|in|while|before|after|when|statement|tweet|letter|report)$/u.test(
      before,
    ) ||
      line.quoted[first - 1] !== null)
  );
}

function looksLikeNoun(
  line: Line,
  first: number,
  head: number,
  verb: ReportingVerb,
  form: VerbForm,
): boolean {
  const before = openWord(line, first - 1);
  const after = wordAt(line, head + 1);
  if (
    first === head &&
    (determiners.has(before) || possessives.has(before)) &&
    !/^(?:that|this|these|those|all|both|another|one|some|many|several|few|most|others|which|who|what|half|\p{N}.*)$/u.test(
      before,
    )
  )
    return true;
  if (first === head && prepositions.has(before) && form !== "past") return true;
  if (form === "past" && first === head && prepositions.has(before) && isNounAfter(line, head))
    return true;
  if (
    first === head &&
    /^['’]s?$/u.test(before) &&
    !/^(?:he|she|it|who)$/u.test(wordAt(line, first - 2))
  )
    return true;
  if (!verb.alsoNoun || form === "past") return false;
  const clear =
    /^(?:that|:|how|why|whether|what|there|he|she|it|they|the|a|an)$/u.test(after) ||
    line.quoted[head + 1] !== null ||
    (after === "," && line.quoted[head + 2] !== null);
  if (/^(?:who|which|he|she|they|it|we|you|i|also)$/u.test(before)) return false;
  return !clear;
}

function isNounAfter(line: Line, head: number): boolean {
  return (
    line.quoted[head + 1] === null &&
    /^\p{L}/u.test(wordAt(line, head + 1)) &&
    !prepositions.has(wordAt(line, head + 1)) &&
    !determiners.has(wordAt(line, head + 1))
  );
}

function hasPluralSubject(line: Line, first: number): boolean {
  const before = openWord(line, first - 1);
  if (before === "," || /^\p{N}/u.test(before)) return true;
  if (
    /^(?:they|we|you|i|who|which|many|some|others|people|officials|police|critics|experts)$/u.test(
      before,
    )
  )
    return true;
  if (/^(?:%|percent|people|men|women|children|media|we|others|those)$/u.test(before)) return true;
  return (
    isCapital(line, first - 1) ||
    (/[^s'’]s$/u.test(before) && before.length > 3 && !isAdverb(before))
  );
}

/** Future, possible, conditional, commanded and asked-for saying is kept apart (engine.md M3). */
function isRealised(line: Line, first: number, group: readonly string[]): boolean {
  const toAttempt =
    attemptVerbs.has(group[0] ?? "") || group.some((word) => attemptVerbs.has(word));
  const unreal = group.some(
    (word) => modals.has(word) && !(word === "to" && toAttempt) && !/^['’]d$/u.test(word),
  );
  if (unreal) return false;
  for (let index = first - 1; index >= Math.max(0, first - 8); index -= 1) {
    const word = openWord(line, index);
    if (/^(?:if|unless|whether|when|whenever)$/u.test(word)) return false;
    if (/^[,;:]$/u.test(word) || subordinators.has(word)) break;
  }
  return true;
}
