/**
 * Whether the source says the content, says that it is not so, or says nothing (engine.md M4, 2.1):
 * read from cue, source and object. The rule ids say why.
 */
import type { Polarity } from "../analysis.ts";
import {
  claimNouns,
  denialNouns,
  denialRules,
  untruePhrases,
  untrueWords,
} from "../lexicon/denial-verbs.ts";
import { formsOf } from "../lexicon/inflections.ts";
import { answerVerbs } from "../lexicon/reply-phrases.ts";
import type { Document } from "../text/document.ts";
import { objectText, plainText, plainWords } from "./cue-words.ts";
import type { Draft } from "./draft.ts";
import { isClaim, isDeniable } from "./proposition.ts";

export interface PolarityReading {
  readonly polarity: Polarity;
  readonly rules: string[];
}

interface Parts {
  readonly source: string;
  readonly cue: string;
  readonly words: readonly string[];
  readonly object: string;
}

type Reader = (parts: Parts) => PolarityReading | null;

const readers: readonly Reader[] = [
  neither,
  notDenied,
  declined,
  negatedSource,
  negatedCue,
  denyVerb,
  calledFalse,
  denialNoun,
  doubts,
];

export function polarityOf(document: Document, draft: Draft): PolarityReading {
  const cue = plainText(document, draft.cue);
  const parts = {
    source: plainText(document, draft.source),
    cue,
    words: plainWords(cue),
    object: objectText(document, draft),
  };
  for (const read of readers) {
    const reading = read(parts);
    if (reading) return reading;
  }
  return { polarity: "affirms", rules: [] };
}

const denyForms = new Set([...formsOf("deny"), "denial", "denials"]);
const rejectForms: ReadonlySet<string> = new Set(
  denialRules
    .filter((rule) => rule.form.objects === "claim")
    .flatMap((rule) => rule.form.verbs.flatMap(formsOf)),
);
const negation =
  /(?:^|\s)(?:not|never|no|nor|neither|cannot|without|hardly|barely)(?=\s|$)|n't(?=\s|$)/u;

function neither({ cue, object }: Parts): PolarityReading | null {
  const found = /\bneither\s+confirm|\b(?:confirm|confirmed) (?:n?or) (?:deny|denied)/u.test(
    `${cue} ${object.slice(0, 30)}`,
  );
  return found ? { polarity: "neither", rules: ["P04"] } : null;
}

function notDenied({ cue, words, object }: Parts): PolarityReading | null {
  const refused =
    /\b(?:refus|declin)\p{L}*\b/u.test(cue) && /^(?:to )?(?:deny|dispute)\b/u.test(object);
  const negated =
    negation.test(cue) && words.some((word) => denyForms.has(word) || word.startsWith("disput"));
  const within = /\b(?:refus|declin)\p{L}* to (?:deny|dispute)\b/u.test(cue);
  return refused || negated || within ? { polarity: "not-denied", rules: ["P05"] } : null;
}

/** "declined to answer"; "refused to pay" is a refusal to act and stays what the source says. */
function declined({ cue, object }: Parts): PolarityReading | null {
  const refusal = /\b(?:refus|declin|reluctan)\p{L}*\b/u.exec(cue);
  if (refusal) {
    const rest = plainWords(`${cue.slice(refusal.index + refusal[0].length)} ${object}`).slice(
      0,
      5,
    );
    const verb = rest.find(
      (word) => !/^(?:to|immediately|publicly|further|repeatedly|fully|even)$/u.test(word),
    );
    return verb !== undefined && (answerVerbs.has(verb) || verb === "be" || verb === "comment")
      ? { polarity: "declined", rules: ["P06"] }
      : null;
  }
  const modal = /\b(?:would|will|could) ?(?:not|n't)\b|\bwon't\b/u.test(cue);
  const speaks = plainWords(cue).some((word) => answerVerbs.has(word));
  return modal && speaks ? { polarity: "declined", rules: ["P06"] } : null;
}

function negatedSource({ source }: Parts): PolarityReading | null {
  const none = /^(?:not |no one|nobody|none|neither|no )/u.test(source);
  return none ? { polarity: "not-said", rules: ["P07"] } : null;
}

const raising: ReadonlySet<string> = new Set(
  ["think", "believe", "want", "expect", "consider", "see", "feel"].flatMap(formsOf),
);

/** "did not say"; with "think" or "want" the negation belongs to what is thought. */
function negatedCue({ cue, words }: Parts): PolarityReading | null {
  if (
    !negation.test(cue) &&
    !/\b(?:has|have|had) yet to\b|\bfail(?:ed|s)? to\b|\bstopped short of\b/u.test(cue)
  )
    return null;
  if (/\bwithout (?:further )?(?:comment|elaborat)/u.test(cue) || /\bnot only\b/u.test(cue))
    return null;
  const last = words.at(-1) ?? "";
  if (raising.has(last)) return { polarity: "denies", rules: ["P08"] };
  return { polarity: "not-said", rules: ["P09"] };
}

function denyVerb({ words, object }: Parts): PolarityReading | null {
  const deny = words.some((word) => denyForms.has(word) && !denialNouns.has(word));
  if (deny) return isDeniable(object) ? { polarity: "denies", rules: ["P01"] } : null;
  const reject = words.some((word) => rejectForms.has(word));
  return reject && isClaim(object) ? { polarity: "denies", rules: ["P02"] } : null;
}

/** "called the reports false", "said the claims are untrue": a claim with an untrue word behind it. */
function calledFalse({ cue, words, object }: Parts): PolarityReading | null {
  const calls = words.some((word) =>
    /^(?:call|label|brand|describ|dismiss|denounc|said|says|say|saying)/u.test(word),
  );
  if (!calls) return null;
  const near = plainWords(object).slice(0, 12);
  const claim = near.slice(0, 5).some((word) => claimNouns.has(word));
  const untrue =
    near.some((word) => untrueWords.has(word)) ||
    untruePhrases.some((phrase) => object.slice(0, 90).includes(phrase));
  const inCue =
    words.some((word) => untrueWords.has(word) && word !== "wrong") &&
    /\bcall|\blabel|\bbrand|\bdismiss/u.test(cue);
  return (claim && untrue) || inCue ? { polarity: "denies", rules: ["P03"] } : null;
}

function denialNoun({ words, object }: Parts): PolarityReading | null {
  const noun = words.some((word) => denialNouns.has(word));
  return noun && isDeniable(object) ? { polarity: "denies", rules: ["P01"] } : null;
}

const doubtForms = new Set(formsOf("doubt"));

function doubts({ words }: Parts): PolarityReading | null {
  return words.some((word) => doubtForms.has(word)) ? { polarity: "denies", rules: ["P08"] } : null;
}
