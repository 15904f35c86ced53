/** A claim that is called untrue (engine.md D2): "the reports are false", "called it a lie", "no truth in". */
import { claimNouns, untrueWords } from "../lexicon/denial-verbs.ts";
import { objectAfter, plainRange, sentenceOf, subjectBefore } from "./clause-words.ts";
import type { DenialCue } from "./denial-cues.ts";
import type { Page } from "./phrase-core.ts";
import { headOf } from "./proposition.ts";
import type { Range, Word } from "./words.ts";

/** "the reports are untrue", "the allegations had no substance": the claim is the subject. */
export function calledFalse(page: Page, index: number): DenialCue | null {
  const { words } = page;
  const word = words[index];
  if (!word) return null;
  if (/^(?:call|label|brand|describ|dismiss|denounc)(?:s|ed|led|ing|ling|e|es)?$/u.test(word.lower))
    return labelled(page, index);
  if (!be.test(word.lower)) return noTruth(page, index);
  const untrue = untrueAfter(words, index);
  if (!untrue) return null;
  const subject = subjectBefore(page, index) ?? bareThat(words, index);
  if (!subject) return null;
  const head = headOf(plainRange(page, subject).split(" "));
  const pronoun =
    /^(?:this|that|it)$/u.test(plainRange(page, subject)) && words[index + 1]?.lower !== "wrong";
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

/** ", and that is not so": a clause of its own, whose "that" points back. */
function bareThat(words: readonly Word[], index: number): Range | null {
  const before = words[index - 2];
  const opens = before === undefined || /^(?:and|but|[,;.“"—–-])$/u.test(before.lower);
  return opens && words[index - 1]?.lower === "that" ? { first: index - 1, end: index } : null;
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
      /^(?:true|accurate|correct|so|case|substance|truth|basis|merit|foundation|credence|supported|recollection|happened)$/u.test(
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
    const text = plainRange(page, denied);
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

const be = /^(?:is|are|was|were|be|been|had|has|have|['’]s|['’]re)$/u;
