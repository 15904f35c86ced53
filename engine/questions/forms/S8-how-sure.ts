/**
 * Which retelling keeps the one word that tells how sure a statement is, or how exact its number. All
 * options are the same sentence, each with another degree of one scale.
 */
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
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
import { retold } from "../retelling.ts";

/** The printed word decides; that it belongs to the statement is the rest. */
const sureness = 0.95;
const mostOfOneArticle = 2;

export const howSure: Form = {
  id: "S8-how-sure",
  skill: "S8",
  reason: "One small word tells how sure a statement is; a retelling that loses it says more.",
  compose({ reading }, draw) {
    const found = draw.shuffle(wholeSentences(reading)).flatMap((passage) => {
      const [word, second] = degreesIn(reading, passage.shown);
      const conditional = /\b(?:if|unless)\b/iu.test(reading.words(passage.shown));
      const sure = word?.degree.scale === "sureness";
      return word && !second && !(sure && conditional) ? [{ passage, word }] : [];
    });
    const ways = draw.shuffle(stems);
    return spread(found).map(({ passage, word }, at) =>
      ask(reading, draw, passage, word, ways[at % ways.length] ?? stems[0]),
    );
  },
};

interface Askable {
  readonly passage: WholeSentence;
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

function ask(
  reading: Reading,
  draw: Draw,
  passage: WholeSentence,
  word: FoundDegree,
  opening: string,
): Question {
  const { paragraph: at } = passage;
  const { degree, span } = word;
  const told = wording(quote(reading, span), " in ", paragraph(at), ` means ${degree.means}`);
  const right: OptionDraft = {
    text: retold(reading, passage.shown, [{ span, put: degree.same }]),
    right: true,
    judged: {
      code: null,
      sentence: wording(told, "; this retelling keeps that."),
      place: { span, paragraph: at },
    },
  };
  const wrong = degree.others.map(
    ({ put, means, slip }): OptionDraft => ({
      text: retold(reading, passage.shown, [{ span, put }]),
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
    stem: wording(opening, paragraph(at), "?"),
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
    "Whoever leaves that word out gives another number.",
    "The word before a number belongs to the number.",
  ],
  sureness: [
    "How sure a statement is belongs to the statement.",
    "Whoever leaves that word out says something surer.",
    "Retelling should leave a statement as sure as it was.",
  ],
} as const;

const strategies = [
  "Before retelling, find the small word that tells how sure or how exact a statement is.",
  "Ask of each retelling: is it surer, less sure or just as sure as the text?",
  "Compare the small words first: may, likely, will; at least, about, up to.",
] as const;
