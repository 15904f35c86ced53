/**
 * Which words of a paragraph, or of one sentence, make a number less exact or a statement less sure. Only
 * where every word that may be felt to limit is a key; beside them stand names, numbers, words of saying.
 */
import { degrees } from "../../lexicon/degrees.ts";
import { damagedNumber, mayLimit } from "../../lexicon/limits.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import { edge } from "../extents.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Phrase } from "../wording.ts";

const sureness = 0.95;
const mostKeys = 4;
const mostOthers = 5;

export const limitWords: Form = {
  id: "S8-limits",
  skill: "S8",
  reason: "The small words that limit a statement are read over first; here they are looked for.",
  compose({ reading }, draw) {
    const paragraphs = reading.analysis.paragraphs.flatMap(({ number, role, span }) =>
      role === "body" ? ask(reading, draw, { at: number, span, name: [paragraph(number)] }) : [],
    );
    const found = paragraphs.length > 0 ? paragraphs : sentencesOf(reading, draw);
    return draw.shuffle(found).slice(0, 1);
  },
};

interface Stretch {
  readonly at: number;
  readonly span: Span;
  /** "paragraph 3", "the sentence in paragraph 3 that begins with “The port”". */
  readonly name: readonly Phrase[];
}

function sentencesOf(reading: Reading, draw: Draw): Question[] {
  return reading.analysis.sentences.flatMap(({ span, paragraph: at }) => {
    if (!reading.isBody(at) || !/^\p{Lu}/u.test(reading.words(span))) return [];
    const opening = edge(reading, span, "start", 3);
    const name = wording("the sentence in ", paragraph(at), " that begins with ");
    return ask(reading, draw, { at, span, name: [...name, quote(reading, opening)] });
  });
}

interface Expression {
  readonly span: Span;
  readonly kind: string;
  readonly right: boolean;
  readonly code: Judged["code"];
  readonly tells: string;
}

function ask(reading: Reading, draw: Draw, stretch: Stretch): Question[] {
  const { at, span: whole, name } = stretch;
  const printedWhole = reading.words(whole);
  if (printedWhole.length > 900 || damagedNumber.test(printedWhole)) return [];
  const keys = limitsIn(reading, whole);
  const others = draw.shuffle(othersIn(reading, whole, keys)).slice(0, mostOthers);
  if (keys.length < 2 || keys.length > mostKeys || others.length < Math.max(2, keys.length)) {
    return [];
  }
  if (!isComplete(reading, whole, keys)) return [];
  const all = [...keys, ...others].sort((a, b) => a.span.start - b.span.start);
  const printed = all.map(({ span }) => reading.words(span).toLowerCase());
  if (new Set(printed).size < printed.length) return [];
  const named = keys.map(({ span }) => quote(reading, span));
  const basis: Basis = {
    form: limitWords.id,
    skill: limitWords.skill,
    keyClass: [...new Set(keys.map(({ kind }) => kind))].sort().join("+"),
    stem: wording("Select every expression in ", ...name, ` ${draw.pick(tasks)}`),
    confidence: sureness,
    rules: keys.map(({ kind }) => `limits/${kind}`),
    facts: keys.map(({ span }) => `hedge:${span.start}`),
    states: [],
    uses: {},
    proof: keys.map(({ span }) => ({ span, paragraph: at, role: "content" as const })),
    explanation: wording(
      "In ",
      paragraph(at),
      " these words limit: ",
      ...named.flatMap((phrase, index) => (index === 0 ? [phrase] : [", ", phrase])),
      ". ",
      draw.pick(lessons),
    ),
    strategy: draw.pick(strategies),
    reason: `Listed words of limit in paragraph ${at}.`,
  };
  const question = selectOf(
    reading.analysis,
    draw,
    basis,
    all.map((one) => candidate(reading, one, at)),
  );
  return [{ ...question, instruction, shown: { ...question.shown, unit: "words" } }];
}

/** No other word of the stretch may be felt to limit, and no key is printed twice. */
function isComplete(reading: Reading, whole: Span, keys: readonly Expression[]): boolean {
  return [...reading.words(whole).matchAll(mayLimit)].every((hit) => {
    const start = whole.start + hit.index;
    return keys.some(({ span }) => overlaps(span, { start, end: start + hit[0].length }));
  });
}

const instruction = "Select the words in the article.";

const tasks = [
  "that makes a number less exact or a statement less sure.",
  "that keeps a number from being exact or a statement from being certain.",
  "that puts a limit on a number or on how sure a statement is.",
] as const;

const lessons = [
  "Left out, they leave another number or a surer statement behind.",
  "Whoever retells the statement has to keep them.",
  "Names, numbers and words of saying put no such limit on it.",
] as const;

const strategies = [
  "Cross out each small word in turn: does the statement get surer, or the number exact?",
  "Look for words of possibility, for guesses, and for the word before a number.",
  "Ask of each expression: does it limit, or does it name, count or hand on?",
] as const;

function candidate(
  reading: Reading,
  { span, right, code, tells }: Expression,
  at: number,
): CandidateDraft {
  const place = { span, paragraph: at };
  const sentence = wording(quote(reading, span), ` ${tells}`);
  return { words: reading.words(span), place, right, judged: { code, sentence, place } };
}

/** Listed words of degree, and words that mark a guess. */
function limitsIn(reading: Reading, whole: Span): Expression[] {
  const text = reading.words(whole);
  const degreed = degrees.flatMap(({ pattern, scale, means }) =>
    matches(text, pattern).map(({ from, words }): Expression => {
      const start = whole.start + from;
      const tells = `means ${means}.`;
      return {
        span: { start, end: start + words.length },
        kind: scale,
        right: true,
        code: null,
        tells,
      };
    }),
  );
  const guesses = matches(text, guess).map(({ from, words }): Expression => {
    const start = whole.start + from;
    const span = { start, end: start + words.length };
    return {
      span,
      kind: "guess",
      right: true,
      code: null,
      tells: "shows that this is not told as certain.",
    };
  });
  const found = [...degreed, ...guesses].sort((a, b) => a.span.start - b.span.start);
  return found.filter(
    ({ span }, index) => !found.slice(0, index).some((other) => overlaps(other.span, span)),
  );
}

const guess = /\b(probably|perhaps|possibly|reportedly|allegedly|apparently|presumably)\b/iu;

function matches(text: string, pattern: RegExp): { from: number; words: string }[] {
  const all = new RegExp(
    pattern.source,
    pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`,
  );
  return [...text.matchAll(all)].flatMap((hit) => {
    const words = hit[1];
    return words === undefined ? [] : [{ from: hit.index + hit[0].indexOf(words), words }];
  });
}

const saying = /^(?:said|says|told|tells|wrote|writes|added|adds|announced|stated|states)$/iu;

/** Names, exact numbers and words of saying: nothing that could be read as a limit. */
function othersIn(reading: Reading, whole: Span, keys: readonly Expression[]): Expression[] {
  const inside = (span: Span) => span.start >= whole.start && span.end <= whole.end;
  const cues = reading.analysis.relations.flatMap(({ cue }) =>
    cue.filter((span) => inside(span) && saying.test(reading.words(span))),
  );
  const names = reading.analysis.entities.flatMap((entity) => {
    const whole = entity.mentions.find(
      ({ span }) => inside(span) && reading.words(span) === entity.name,
    );
    const known =
      (entity.kind === "named-person" || entity.kind === "institution") &&
      /^(?:\p{Lu}[\p{L}.’'-]*|of|the|for|and)(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|for|and))*$/u.test(
        entity.name,
      );
    return whole && known && reading.isHeard(entity.id) ? [whole] : [];
  });
  const numbers = [
    ...reading
      .words(whole)
      .matchAll(
        /(?<![\p{L}\d.,$£€#-]|\p{Lu}\p{L}* |\p{Lu}\p{L}*\. )[$£€]?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\p{L}\d:-]|,\d)(?: (?:million|billion|percent|per cent))?/gu,
      ),
  ].map(
    (hit): Span => ({
      start: whole.start + hit.index,
      end: whole.start + hit.index + hit[0].length,
    }),
  );
  const expressions = [
    ...cues.map((span) => other(span, "cue", "M08", "hands words on and puts no limit on them.")),
    ...names.map(({ span }) =>
      other(span, "name", "M29", "names somebody and puts no limit on anything."),
    ),
    ...numbers.map((span) =>
      other(span, "count", "M14", "is the number itself, not what limits it."),
    ),
  ];
  return expressions.filter(
    ({ span }, index) =>
      !keys.some((key) => overlaps(key.span, span)) &&
      !expressions.slice(0, index).some((before) => overlaps(before.span, span)),
  );
}

function other(span: Span, kind: string, code: Judged["code"], tells: string): Expression {
  return { span, kind, right: false, code, tells };
}
