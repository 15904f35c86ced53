/**
 * The item-writing check (product.md 4.4): each line of the table is one function that names what is
 * wrong, or nothing. A generated question must pass all.
 */
import { type Span, textOf } from "../text/span.ts";
import { hasMarkup, wordsOf } from "./clauses.ts";
import { kindOf } from "./kinds.ts";
import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";
import { isStanding } from "./standing.ts";
import { type Phrase, plain, type Wording } from "./wording.ts";

interface Item {
  readonly question: Question;
  readonly reading: Reading;
  readonly shown: readonly { readonly text: Wording; readonly right: boolean }[];
  readonly told: readonly Wording[];
}

export interface ItemCheck {
  readonly id: string;
  readonly asks: string;
  /** True where the question is sound. */
  holds(item: Item): boolean;
}

function ours(text: Wording): string {
  return text.map((phrase) => ("ours" in phrase ? phrase.ours : "")).join(" ");
}

function fromArticle(text: Wording): boolean {
  return text.some((phrase) => "quote" in phrase || "words" in phrase);
}

function fits(text: Wording, own: number, quoted: number): boolean {
  return plain(text).length <= (fromArticle(text) ? quoted : own);
}

function allTexts({ question, shown, told }: Item): readonly Wording[] {
  return [question.stem, ...shown.map(({ text }) => text), question.key.explanation, ...told];
}

function isGrounded(reading: Reading, phrase: Phrase): boolean {
  // Single marks set off a word of ours; a longer passage between them could be taken for the article's.
  if ("ours" in phrase) {
    if (!phrase.ours.includes("‘")) return true;
    return (phrase.ours.match(/‘[^‘’]*’/gu) ?? []).every((word) => wordsOf(word).length <= 2);
  }
  if ("paragraph" in phrase) {
    return reading.analysis.paragraphs.some(({ number }) => number === phrase.paragraph);
  }
  const printed = "quote" in phrase ? phrase.quote : phrase.words;
  return textOf(reading.text, phrase.span) === printed && !hasMarkup(around(reading, phrase.span));
}

/** The sentence or sentences that a span stands in: leftovers of markup spoil all of it. */
function around(reading: Reading, { start, end }: Span): string {
  const first = reading.sentenceSpan(reading.sentenceAt(start));
  const last = reading.sentenceSpan(reading.sentenceAt(Math.max(start, end - 1)));
  return reading.text.slice(Math.min(first.start, start), Math.max(last.end, end));
}

/** Places to select are told apart by their paragraphs, other options by their words alone. */
function whereFrom({ question: { kind }, reading }: Item, text: Wording): string {
  const place = text.flatMap((phrase) => ("words" in phrase ? [phrase.span.start] : []))[0];
  if (place === undefined || (kind !== "select" && kind !== "evidence")) {
    return fromArticle(text) ? "text" : "ours";
  }
  return `paragraph ${reading.paragraphAt(place)}`;
}

/** Options that are names or other words of ours, without the fixed answers. */
function labels({ shown }: Item): { label: string; right: boolean }[] {
  return shown
    .filter(({ text }) => !isStanding(text) && !fromArticle(text))
    .map(({ text, right }) => ({ label: plain(text).toLowerCase(), right }));
}

function stemParagraphs(stem: Wording): number[] {
  return stem.flatMap((phrase) => ("paragraph" in phrase ? [phrase.paragraph] : []));
}

/** So few letters hold no 29 words. */
const mostShort = 56;

export const itemChecks: readonly ItemCheck[] = [
  {
    id: "W01",
    asks: "one question or one task",
    holds: ({ question }) =>
      /[?.]$/u.test(plain(question.stem)) && (ours(question.stem).match(/\?/gu) ?? []).length <= 1,
  },
  {
    id: "W04",
    asks: "no negative stem",
    holds: ({ question }) => !/\b(?:not|never|except|n[’']t|neither)\b/iu.test(ours(question.stem)),
  },
  {
    id: "W05",
    asks: "options that neither repeat nor contain one another",
    holds: (item) => {
      // A name as an option of part A is not the same as its place in the text, a candidate of part B.
      const texts = item.shown.map(
        ({ text }) => `${whereFrom(item, text)} ${plain(text).toLowerCase()}`,
      );
      const names = labels(item).map(({ label }) => label.replace(/^(?:the|an?) /u, ""));
      return (
        new Set(texts).size === texts.length &&
        !names.some((name, at) =>
          names.some((other, index) => index !== at && holdsName(other, name)),
        )
      );
    },
  },
  {
    id: "W06",
    asks: "lengths that fit a page",
    holds: ({ question, shown }) =>
      fits(question.stem, 240, 320) && shown.every(({ text }) => fits(text, 120, 420)),
  },
  {
    id: "W07",
    asks: "no “all of the above”",
    holds: ({ shown }) =>
      !shown.some(({ text }) => /of the above|\bboth [a-d]\b/iu.test(ours(text))),
  },
  {
    id: "W08",
    asks: "no “always” or “never” in options",
    holds: ({ shown }) => !shown.some(({ text }) => /\b(?:always|never|must)\b/iu.test(ours(text))),
  },
  {
    id: "W09",
    asks: "no word of the stem in the key alone",
    holds: (item) => {
      const stem = new Set(wordsOf(plain(item.question.stem)).filter((word) => word.length > 3));
      const hits = labels(item).map(({ label, right }) => ({
        right,
        hit: wordsOf(label).some((word) => stem.has(word)),
      }));
      const single = item.shown.filter(({ right }) => right).length === 1;
      return (
        !single ||
        !hits.some(({ right, hit }) => right && hit) ||
        hits.some(({ right, hit }) => !right && hit)
      );
    },
  },
  {
    id: "W13",
    asks: "every word of the article at its span, in a sentence without leftovers of markup",
    holds: (item) =>
      allTexts(item).every((text) => text.every((phrase) => isGrounded(item.reading, phrase))),
  },
  {
    id: "W14",
    asks: "the evidence in the paragraph that the stem names",
    holds: ({ question }) => {
      const named = stemParagraphs(question.stem);
      const [first = 0] = named;
      const last = named.at(-1) ?? 0;
      return (
        named.length === 0 ||
        question.key.proof.some(({ paragraph }) => first <= paragraph && paragraph <= last)
      );
    },
  },
  {
    id: "W16",
    asks: "sentences of at most 28 words of ours",
    holds: (item) =>
      allTexts(item).every((text) =>
        text
          .map((phrase) => ("ours" in phrase ? phrase.ours : " x "))
          .join("")
          .split(/[.?!:;]\s/u)
          .every((sentence) => sentence.length <= mostShort || wordsOf(sentence).length <= 28),
      ),
  },
  {
    id: "W17",
    asks: "an explanation that points at the text, and a strategy",
    holds: ({ question }) =>
      question.key.strategy.length > 0 &&
      question.key.explanation.some((phrase) => "paragraph" in phrase || "quote" in phrase),
  },
  {
    id: "W18",
    asks: "no pronoun of ours without its noun",
    holds: ({ question, shown }) =>
      ![question.stem, ...shown.map(({ text }) => text)].some((text) =>
        // "Sort these sentences by what they do": the noun stands in the same wording.
        /\b(?:he|she|they|him|her|his|their)\b/iu.test(
          ours(text).replace(
            /\b(?:these|those)\b(?<between>.*?)\b(?:they|their)\b/giu,
            "$<between>",
          ),
        ),
      ),
  },
];

function holdsName(longer: string, name: string): boolean {
  return ` ${longer} `.includes(` ${name} `);
}

/** Ids of the lines that a question breaks. */
export function brokenChecks(reading: Reading, question: Question): string[] {
  const item: Item = { question, reading, ...kindOf(question).texts(question) };
  return itemChecks.filter((check) => !check.holds(item)).map(({ id }) => id);
}
