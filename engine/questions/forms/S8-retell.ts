/**
 * Which retelling keeps two words of degree of one statement. They are kept or lost in all four ways, so
 * that no option stands out by its make.
 */
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { hasVerb } from "../clauses.ts";
import {
  degreesIn,
  type FoundDegree,
  type WholeSentence,
  wholeSentences,
} from "../degree-words.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { lostWord, retold } from "../retelling.ts";
import type { Phrase } from "../wording.ts";

/** The printed words decide. */
const sureness = 0.95;

export const retell: Form = {
  id: "S8-retell",
  skill: "S8",
  reason: "Retelling tends to lose “up to”, “may” and “probably”, and with them what was said.",
  compose({ reading }, draw) {
    return draw
      .shuffle(wholeSentences(reading))
      .flatMap((passage) => {
        const [one, other, third] = degreesIn(reading, passage.shown);
        return one && other && !third ? [ask(reading, draw, passage, [one, other])] : [];
      })
      .slice(0, 2);
  },
};

type Pair = readonly [one: FoundDegree, other: FoundDegree];

const stems = [
  "Which retelling fits a statement in ",
  "Which of these retells a statement as it stands in ",
  "Which retelling leaves a statement as it stands in ",
] as const;

const strategies = [
  "Before retelling, mark the words that limit: about how many, and how surely.",
  "Count the small words before you retell: each of them has to come along.",
  "Compare each retelling with the text word by word: which small word got lost?",
] as const;

function ask(reading: Reading, draw: Draw, passage: WholeSentence, pair: Pair): Question {
  const { shown, paragraph: at } = passage;
  const [one, other] = pair;
  const combinations: readonly (readonly FoundDegree[])[] = [[], [one], [other], pair];
  const options = combinations.map((lost) => option(reading, passage, pair, lost));
  const basis: Basis = {
    form: retell.id,
    skill: retell.skill,
    // Two limits at once, in wordings to be compared (P-207).
    difficulty: "stretch",
    keyClass: pair.map(({ degree }) => degree.scale).join("+"),
    stem: wording(draw.pick(stems), paragraph(at), "?"),
    confidence: sureness,
    rules: pair.map(({ degree }) => degree.id),
    facts: pair.map(({ span }) => `hedge:${span.start}`),
    states: [],
    uses: {},
    proof: [{ span: shown, paragraph: at, role: "content" }],
    explanation: wording("In ", paragraph(at), " ", meaning(reading, pair), "."),
    strategy: draw.pick(strategies),
    reason: `“${reading.words(one.span)}” and “${reading.words(other.span)}” limit the statement in paragraph ${at}.`,
  };
  return choiceOf(reading.analysis, draw, basis, draw.shuffle(options));
}

/** "“over” means more than the number printed, and “may” means that it is possible" */
function meaning(reading: Reading, found: readonly FoundDegree[]): Phrase[] {
  return found.flatMap((one, at) =>
    wording(
      at === 0 ? "" : ", and ",
      quote(reading, withNumber(reading, one)),
      ` means ${one.degree.means}`,
    ),
  );
}

/** "about 25 percent": the same word may stand before two numbers. */
function withNumber(reading: Reading, { degree, span }: FoundDegree): Span {
  if (degree.scale !== "number") return span;
  const behind = reading.text.slice(span.end, span.end + 40);
  const [number = ""] =
    /^ (?:[^\s\d]?\d[\d.,]*\d|\S*?\d|a \p{L}+|\p{L}+)(?: (?:hundred|thousand|million|billion|trillion|percent|per cent)\b|%)?/u.exec(
      behind,
    ) ?? [];
  return { start: span.start, end: span.end + number.length };
}

/** "‘exactly’ and ‘will’", "‘exactly’ in both places" */
function instead(lost: readonly FoundDegree[]): string {
  const [one = "", other] = lost.map(({ degree }) => `‘${lostWord(degree)}’`);
  if (other === undefined) return one;
  return one === other ? `${one} in both places` : `${one} and ${other}`;
}

/** "warned up to 80 people might": easier to read with "that" before the number. */
function joined(reading: Reading, { degree, span }: FoundDegree, put: string): string {
  const { end } = reading.sentenceSpan(reading.sentenceAt(span.start));
  const before = reading.text.slice(Math.max(0, span.start - 12), span.start);
  const opensClause = degree.scale === "number" && hasVerb(reading.text.slice(span.end, end));
  return opensClause && clauseVerb.test(before) ? `that ${put}` : put;
}

/** Verbs of saying that are followed by a clause and hardly ever by a thing. */
const clauseVerb =
  /\b(?:said|says|warn(?:s|ed)|argue[sd]|insist(?:s|ed)|state[sd]|thinks?|thought|believe[sd]?|stress(?:es|ed))\s$/iu;

function option(
  reading: Reading,
  { shown, paragraph: at }: WholeSentence,
  pair: Pair,
  lost: readonly FoundDegree[],
): OptionDraft {
  const [first] = lost;
  const sentence = first
    ? wording(
        "In ",
        paragraph(at),
        " ",
        meaning(reading, lost),
        `; this retelling has ${instead(lost)} instead.`,
      )
    : wording(
        "What ",
        quote(reading, withNumber(reading, pair[0])),
        " and ",
        quote(reading, withNumber(reading, pair[1])),
        " mean in ",
        paragraph(at),
        " is kept, in other words.",
      );
  return {
    text: retold(
      reading,
      shown,
      pair.map((one) => ({
        span: one.span,
        put: joined(reading, one, lost.includes(one) ? lostWord(one.degree) : one.degree.same),
      })),
    ),
    right: first === undefined,
    judged: {
      code: first ? (first.degree.scale === "number" ? "M14" : "M09") : null,
      sentence,
      place: { span: first?.span ?? shown, paragraph: at },
    },
  };
}
