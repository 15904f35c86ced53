/** Several statements, all shown alike: which have no source in their sentence, or which have one? */
import { type Basis, choicesOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { groupOf } from "../voice-groups.ts";
import { shownBy, type Voice, voiceOption, voicesIn, voicesKey } from "../voices.ts";

export const ownVoice: Form = {
  id: "S2-own-voice",
  skill: "S2",
  reason: "A statement without a source leaves the reader nobody to ask; one has to notice it.",
  compose(material, draw) {
    const { reading } = material;
    let voices = voicesIn(material);
    const found: Question[] = [];
    for (let side = draw.below(2); found.length < most; side += 1) {
      const asksSaid = side % 2 === 0;
      const chosen = choose(voices, asksSaid, [2 + draw.below(2), 2 + draw.below(2)]);
      if (!chosen) break;
      found.push(ask(reading, draw, chosen, asksSaid));
      voices = voices.filter((one) => !chosen.includes(one));
    }
    return found;
  },
};

const most = 2;

/** Those whose sentence follows a report in its paragraph only where there are hardly any others. */
function choose(
  voices: readonly Voice[],
  asksSaid: boolean,
  [right, beside]: readonly [number, number],
): readonly Voice[] | null {
  const keys = voices.filter(({ said }) => (said !== null) === asksSaid);
  const others = voices.filter((one) => !keys.includes(one));
  const sizes = [Math.min(right, keys.length), Math.min(beside, others.length)] as const;
  return Math.min(...sizes) < 2
    ? null
    : groupOf(keys, others, sizes, ({ leans }) => (leans ? 9 : 0));
}

function ask(reading: Reading, draw: Draw, voices: readonly Voice[], asksSaid: boolean): Question {
  const right = voices.filter(({ said }) => (said !== null) === asksSaid);
  const others = voices.filter((one) => !right.includes(one));
  const after = shownBy(voices);
  const basis: Basis = {
    ...voicesKey(reading, right, others),
    form: ownVoice.id,
    skill: ownVoice.skill,
    keyClass: asksSaid ? "with a source" : "without a source",
    stem: asksSaid
      ? draw.pick([
          wording(`Which of these statements have a source in their sentence?${after}`),
          wording(
            `For which of these statements does the sentence tell who, or what text, says so?${after}`,
          ),
          wording(
            `Choose each statement that has words of saying and a source in its sentence.${after}`,
          ),
        ])
      : draw.pick([
          wording(`Which of these statements have no source in their sentence?${after}`),
          wording(`Which of these statements stand in a sentence without words of saying?${after}`),
          wording(
            `Choose each statement that has no words of saying and no source in its sentence.${after}`,
          ),
        ]),
    strategy: "Ask of each statement: does anybody stand behind it, with words of saying?",
    reason: `No words of saying in ${asksSaid ? others.length : right.length} of the ${voices.length} sentences; the others have theirs.`,
  };
  const options = voices.map((voice) => voiceOption(reading, voice, right.includes(voice)));
  return choicesOf(reading.analysis, draw, basis, draw.shuffle(options));
}
