/**
 * Which retelling keeps the one word that tells how sure a statement is, or how exact its number. All
 * options are the same sentence, each with another degree of one scale.
 */
import { type Degree, degrees } from "../../lexicon/degrees.ts";
import { damagedNumber } from "../../lexicon/limits.ts";
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { isBalanced, isEdited, unquoted, wordsOf } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { capitalised, paragraph, quote, wording, words } from "../phrases.ts";
import { withoutStop } from "../plain-telling.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Phrase } from "../wording.ts";

/** The printed word decides; that it belongs to the statement is the rest. */
const sureness = 0.95;
const mostOfOneArticle = 3;

export const howSure: Form = {
  id: "S8-how-sure",
  skill: "S8",
  reason: "One small word tells how sure a statement is; a retelling that loses it says more.",
  compose({ reading }, draw) {
    const found = draw.shuffle(passagesOf(reading)).flatMap((passage) => {
      const word = degreeIn(reading, passage.shown);
      return word ? [{ passage, word }] : [];
    });
    return spread(found).map(({ passage, word }) => ask(reading, draw, passage, word));
  },
};

/** A whole sentence without its stop: whoever says it is retold with it. */
interface Passage {
  readonly shown: Span;
  readonly paragraph: number;
  readonly reported: boolean;
}

function passagesOf(reading: Reading): Passage[] {
  return reading.analysis.sentences.flatMap(({ span, paragraph: at }) => {
    if (!reading.isBody(at) || !/\.\s*$/u.test(reading.words(span))) return [];
    const shown = { start: span.start, end: withoutStop(reading.text, span) };
    return [{ shown, paragraph: at, reported: reading.cuesIn(span).length > 0 }];
  });
}

interface FoundDegree {
  readonly degree: Degree;
  readonly span: Span;
}

interface Askable {
  readonly passage: Passage;
  readonly word: FoundDegree;
}

/** Reported statements first, then sureness before numbers, and no degree twice. */
function spread(found: readonly Askable[]): Askable[] {
  const rank = ({ passage, word }: Askable) =>
    (passage.reported ? 0 : 1) + (word.degree.scale === "number" ? 2 : 0);
  const kept: Askable[] = [];
  for (const one of [...found].sort((a, b) => rank(a) - rank(b))) {
    const { means, scale } = one.word.degree;
    const twice = kept.some(
      ({ passage, word }) =>
        word.degree.means === means || passage.paragraph === one.passage.paragraph,
    );
    const numbers = kept.filter(({ word }) => word.degree.scale === "number").length;
    const tooMany = scale === "number" && numbers > 1;
    if (!twice && !tooMany && kept.length < mostOfOneArticle) kept.push(one);
  }
  return kept;
}

/** The one word of degree in a clause that can be shown by itself; null where two could be meant. */
function degreeIn(reading: Reading, shown: Span): FoundDegree | null {
  const printed = reading.words(shown);
  if (!isShowable(printed)) return null;
  const hits = degrees.flatMap((degree) => {
    const all = [
      ...printed.matchAll(new RegExp(degree.pattern.source, `${degree.pattern.flags}g`)),
    ];
    return all.map((hit) => ({ degree, hit }));
  });
  const [only, second] = hits;
  const word = only?.hit[1];
  if (!only || second || word === undefined) return null;
  const before = printed.slice(0, only.hit.index);
  const behind = printed.slice(only.hit.index + only.hit[0].length);
  if (loosened.test(before + behind)) return null;
  if (only.degree.scale === "sureness" && (openQuestion.test(before) || yields.test(behind))) {
    return null;
  }
  const start = shown.start + only.hit.index + only.hit[0].indexOf(word);
  const span = { start, end: start + word.length };
  if (only.degree.scale === "number" && !isRoomy(behind)) return null;
  return reading.quoteAround(span) === null ? { degree: only.degree, span } : null;
}

/** An amount, a share, or ten and more: round smaller numbers "nearly" or "at most" sound odd. */
function isRoomy(behind: string): boolean {
  const [, digits = "", share = ""] = /^\s(?:US)?[$£€]?(\d[\d,.]*)?(.*)/u.exec(behind) ?? [];
  const scaled =
    /^\s?(?:%|(?:\p{L}+ )?(?:percent|per cent|hundred|thousand|million|billion|trillion)\b|a (?:dozen|third|quarter)\b|half\b|ten\b)/u;
  return Number.parseFloat(digits.replaceAll(",", "")) >= 10 || scaled.test(share);
}

/** Other words of the same sort, which no option could keep apart from the one that is asked about. */
const loosened =
  /\b(?:probably|possibly|perhaps|likely|unlikely|maybe|certainly|definitely|may|might|could|can|cannot|would|should|will|shall|expected|supposed|if|unless|whether|estimated?|some \d|hopefully|reportedly|allegedly|neither|nor|no|not|none|nobody|nothing|never|hardly|without|massacre[ds]?|genocide|holocaust)\b|n[’']t\b|[’']ll\b/iu;

/** "so they could close", "how it might end": no statement of what may come. */
const openQuestion = /\b(?:so|how|what|when|where|why|who|whom|as)\b/iu;

/** "They may be rivals, but ...": granted, not held possible. */
const yields = /, (?:but|yet|though|although)\b/iu;

function isShowable(printed: string): boolean {
  const [first = "", ...rest] = wordsOf(printed);
  return (
    printed.length >= 30 &&
    printed.length <= 190 &&
    /^\p{Lu}/u.test(printed) &&
    isBalanced(printed) &&
    !isEdited(printed) &&
    !damagedNumber.test(printed) &&
    !/[?!:;()]|\s[-–—]+\s|—|''|(?:^|\s)['‘]/u.test(printed) &&
    !/^(?:it|he|she|they|we|i|you|this|that|that's|these|those|there|such|so|and|but|or|then|here)$/u.test(
      first,
    ) &&
    !wordsOf(unquoted(rest.join(" "))).some((word) =>
      /^(?:we|i|you|our|us|my|me|your)$/u.test(word),
    ) &&
    !/^(?:its|his|her|their)$/u.test(first)
  );
}

function ask(reading: Reading, draw: Draw, passage: Passage, word: FoundDegree): Question {
  const { paragraph: at } = passage;
  const { degree, span } = word;
  const told = wording(quote(reading, span), " in ", paragraph(at), ` means ${degree.means}`);
  const right: OptionDraft = {
    text: retold(reading, passage.shown, span, degree.same),
    right: true,
    judged: {
      code: null,
      sentence: wording(told, "; this retelling keeps that."),
      place: { span, paragraph: at },
    },
  };
  const wrong = degree.others.map(
    ({ put, means, slip }): OptionDraft => ({
      text: retold(reading, passage.shown, span, put),
      right: false,
      judged: {
        code: slip ? "M29" : degree.scale === "number" ? "M14" : "M09",
        sentence:
          means === null
            ? wording(told, "; this retelling says it without ", quote(reading, span), ".")
            : wording(told, `; this retelling means ${means}.`),
        place: { span, paragraph: at },
      },
    }),
  );
  const basis: Basis = {
    form: howSure.id,
    skill: howSure.skill,
    keyClass: degree.means,
    stem: wording(draw.pick(stems), paragraph(at), "?"),
    confidence: sureness,
    rules: [degree.id],
    facts: [`hedge:${span.start}`],
    states: [],
    uses: {},
    proof: [{ span: passage.shown, paragraph: at, role: "content" }],
    explanation: wording(told, ". ", draw.pick(lessons[degree.scale])),
    strategy: draw.pick(strategies),
    reason: `“${reading.words(span)}” in paragraph ${at} tells the degree.`,
  };
  return choiceOf(reading.analysis, draw, basis, draw.shuffle([right, ...wrong]));
}

const stems = [
  "Which retelling fits a statement in ",
  "Which of these retells a statement as it stands in ",
  "Which retelling leaves a statement as it stands in ",
] as const;

const lessons = {
  number: [
    "A number is told rightly together with the word before it.",
    "Whoever drops or swaps that word gives another number.",
    "The word before a number belongs to the number.",
  ],
  sureness: [
    "How sure a statement is belongs to the statement.",
    "Whoever swaps that word says something surer or less sure.",
    "Retelling should leave a statement as sure as it was.",
  ],
} as const;

const strategies = [
  "Before retelling, find the small word that tells how sure or how exact a statement is.",
  "Ask of each retelling: is it surer, less sure or just as sure as the text?",
  "Compare the small words first: may, likely, will; at least, about, up to.",
] as const;

/** The clause as an option begins, with one word put for another. */
function retold(reading: Reading, shown: Span, span: Span, put: string): Phrase[] {
  const opens = span.start === shown.start;
  if (put === "") return withoutWord(reading, shown, span);
  const first = /^\S+/u.exec(reading.words(shown))?.[0] ?? "";
  const head: Phrase[] = opens ? [] : [{ ours: first.charAt(0).toUpperCase() + first.slice(1) }];
  const between = { start: shown.start + first.length, end: span.start };
  const lead: Phrase[] = opens || between.start >= between.end ? [] : [words(reading, between)];
  const told = opens ? put.charAt(0).toUpperCase() + put.slice(1) : put;
  return [...head, ...lead, { ours: told }, words(reading, { start: span.end, end: shown.end })];
}

/** The clause without the word: what followed it may now begin the sentence. */
function withoutWord(reading: Reading, shown: Span, span: Span): Phrase[] {
  const rest = { start: span.end + 1, end: shown.end };
  if (span.start > shown.start) {
    return [words(reading, { start: shown.start, end: span.start }), words(reading, rest)];
  }
  return capitalised(reading, rest);
}
