/** Several statements, all shown alike: which does the article make without giving a source? */
import { type Basis, choicesOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Report } from "../statements.ts";
import type { Unsourced } from "../unsourced.ts";
import {
  inGroups,
  listed,
  nearest,
  numbersOf,
  sourcedIn,
  sourcedOption,
  unsourcedOption,
  voicesKey,
} from "../voices.ts";

export const ownVoice: Form = {
  id: "S2-own-voice",
  skill: "S2",
  reason: "A statement without a source leaves the reader nobody to ask; one has to notice it.",
  compose(material, draw) {
    const { reading } = material;
    const own = material.unsourced.filter(({ alone }) => alone);
    let sourced = sourcedIn(material);
    const found: Question[] = [];
    for (const group of inGroups(own, draw)) {
      const beside = nearest(numbersOf(group), sourced, group.length === 2 ? 2 + draw.below(2) : 2);
      if (beside.length < 2 || found.length === most) break;
      sourced = sourced.filter((report) => !beside.includes(report));
      found.push(ask(reading, draw, group, beside));
    }
    return found;
  },
};

const most = 3;

function ask(
  reading: Reading,
  draw: Draw,
  own: readonly Unsourced[],
  sourced: readonly Report[],
): Question {
  const options = [
    ...own.map((one) => unsourcedOption(reading, one, true)),
    ...sourced.map((report) => sourcedOption(reading, report, false)),
  ];
  const paragraphs = numbersOf(own);
  const told = wording(
    "No words of saying and no source stand with the right ones, in ",
    ...listed(paragraphs),
    ". That leaves open whom to ask, and no more.",
  );
  const basis: Basis = {
    ...voicesKey(reading, own, sourced),
    form: ownVoice.id,
    skill: ownVoice.skill,
    keyClass: `${own.length}-of-${options.length}`,
    stem: draw.pick([
      wording("Which of these statements does the article make without giving a source?"),
      wording("For which of these statements does the article give no source?"),
      wording("Which of these statements stand in the article without a source?"),
    ]),
    facts: own.flatMap(({ facts }) => facts),
    states: sourced.map(({ index }) => `relation:${index}:voice`),
    explanation: told,
    strategy: "Ask of each statement: does anybody stand behind it, with words of saying?",
    reason: `No words of saying in the sentences of paragraphs ${paragraphs.join(", ")}; the others have theirs.`,
  };
  return choicesOf(reading.analysis, draw, basis, draw.shuffle(options));
}
