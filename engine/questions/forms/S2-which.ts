/** One statement among others: the only one with a source in its sentence, or the only one without. */
import { type Basis, choiceOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { groupOf } from "../voice-groups.ts";
import { shownBy, type Voice, voiceOption, voicesIn, voicesKey } from "../voices.ts";

export const whichVoice: Form = {
  id: "S2-which",
  skill: "S2",
  reason: "Whether anybody stands behind a statement is the first thing to ask of it.",
  compose(material, draw) {
    const { reading } = material;
    const voices = voicesIn(material).filter(({ leans }) => !leans);
    const used = new Set<Voice>();
    const found: Question[] = [];
    // More than a quiz takes, on different statements, so that one fits beside what else is asked.
    for (let side = draw.below(2), turn = 0; turn < most; side += 1, turn += 1) {
      const asksSaid = side % 2 === 0;
      const keys = voices.filter((one) => (one.said !== null) === asksSaid && !used.has(one));
      const others = voices.filter(({ said }) => (said !== null) !== asksSaid);
      const beside = Math.min(others.length, 2 + draw.below(2));
      const again = (one: Voice) => (used.has(one) ? 4 : 0);
      const chosen = beside < 2 ? null : groupOf(draw.shuffle(keys), others, [1, beside], again);
      const right = chosen?.find(({ said }) => (said !== null) === asksSaid);
      if (!chosen || !right) continue;
      found.push(ask(reading, draw, right, chosen));
      for (const one of chosen) used.add(one);
    }
    return found;
  },
};

const most = 3;

function ask(reading: Reading, draw: Draw, right: Voice, voices: readonly Voice[]): Question {
  const others = voices.filter((one) => one !== right);
  const after = shownBy(voices);
  const basis: Basis = {
    ...voicesKey(reading, [right], others),
    form: whichVoice.id,
    skill: whichVoice.skill,
    keyClass: right.said ? "a source" : "no source",
    stem: right.said
      ? draw.pick([
          wording(`Which of these statements has a source in its sentence?${after}`),
          wording(
            `For which of these statements does the sentence tell who, or what text, says so?${after}`,
          ),
          wording(
            `Which of these statements has words of saying and a source in its sentence?${after}`,
          ),
        ])
      : draw.pick([
          wording(`Which of these statements has no source in its sentence?${after}`),
          wording(
            `Which of these statements stands in a sentence without words of saying?${after}`,
          ),
          wording(
            `Which of these statements has no words of saying and no source in its sentence?${after}`,
          ),
        ]),
    strategy: "Look round each statement for words of saying, and for whose they are.",
    reason: right.said
      ? `“${reading.words(right.said.cue)}” stands with the statement of paragraph ${right.paragraph}; the other sentences have no words of saying.`
      : `No words of saying in the sentence of paragraph ${right.paragraph}; the others have theirs.`,
  };
  const options = voices.map((voice) => voiceOption(reading, voice, voice === right));
  return choiceOf(reading.analysis, draw, basis, draw.shuffle(options));
}
