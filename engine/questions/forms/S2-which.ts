/** One statement among others: the only one with a source, or the only one without. */
import { type Basis, choiceOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Report } from "../statements.ts";
import type { Unsourced } from "../unsourced.ts";
import {
  nearest,
  numbersOf,
  sourcedIn,
  sourcedOption,
  standsWith,
  unsourcedOption,
  voicesKey,
} from "../voices.ts";

export const whichVoice: Form = {
  id: "S2-which",
  skill: "S2",
  reason: "Whether anybody stands behind a statement is the first thing to ask of it.",
  compose(material, draw) {
    const { reading } = material;
    const own = draw.shuffle(material.unsourced.filter(({ alone }) => alone));
    const sourced = sourcedIn(material);
    const found: Question[] = [];
    const [first] = own;
    if (first) {
      const beside = nearest([first.paragraph], sourced, 2 + draw.below(2));
      if (beside.length >= 2) found.push(withoutSource(reading, draw, first, beside));
    }
    const rest = own.slice(1).slice(0, 2 + draw.below(2));
    const [report] = nearest(numbersOf(rest), draw.shuffle(sourced), 1);
    if (report && rest.length >= 2) found.push(withSource(reading, draw, report, rest));
    return found;
  },
};

const common = {
  form: whichVoice.id,
  skill: whichVoice.skill,
  strategy: "Look round each statement for words of saying, and for whose they are.",
};

function withoutSource(
  reading: Reading,
  draw: Draw,
  own: Unsourced,
  sourced: readonly Report[],
): Question {
  const told = wording(
    "No words of saying and no source stand with that sentence in ",
    paragraph(own.paragraph),
    ". ",
    ...sourced.slice(0, 1).flatMap((report) => standsWith(reading, report)),
    ".",
  );
  const basis: Basis = {
    ...common,
    ...voicesKey(reading, [own], sourced),
    keyClass: "no source",
    stem: draw.pick([
      wording("Which of these statements does the article make without giving a source?"),
      wording("For which of these statements does the article give no source?"),
      wording("Which of these statements stands in the article without a source?"),
    ]),
    facts: own.facts,
    states: sourced.map(({ index }) => `relation:${index}:voice`),
    explanation: told,
    reason: `No words of saying in the sentence of paragraph ${own.paragraph}; the others have theirs.`,
  };
  const options = [
    unsourcedOption(reading, own, true),
    ...sourced.map((report) => sourcedOption(reading, report, false)),
  ];
  return choiceOf(reading.analysis, draw, basis, draw.shuffle(options));
}

function withSource(
  reading: Reading,
  draw: Draw,
  report: Report,
  own: readonly Unsourced[],
): Question {
  const basis: Basis = {
    ...common,
    ...voicesKey(reading, own, [report]),
    keyClass: "a source",
    stem: draw.pick([
      wording("For which of these statements does the article give a source?"),
      wording("For which of these statements does the article say who or what it comes from?"),
      wording("Behind which of these statements does the article put a source?"),
    ]),
    facts: [`relation:${report.index}:voice`],
    states: own.flatMap(({ facts }) => facts),
    explanation: wording(
      standsWith(reading, report),
      ". With the others stand no words of saying.",
    ),
    reason: `“${reading.words(report.cue)}” stands with the statement of paragraph ${report.paragraph}; the others have no words of saying.`,
  };
  const options = [
    sourcedOption(reading, report, true),
    ...own.map((one) => unsourcedOption(reading, one, false)),
  ];
  return choiceOf(reading.analysis, draw, basis, draw.shuffle(options));
}
