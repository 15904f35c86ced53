/**
 * Marked sentences, some with words of saying and a source in them, some without: each side may be asked
 * for. The print of each sentence decides, so they may stand anywhere in the article.
 */
import { spanLength } from "../../text/span.ts";
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import type { Marked } from "../marked-voices.ts";
import { placesOnce, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { groupOf } from "../voice-groups.ts";
import type { Phrase } from "../wording.ts";

export const selectReported: Form = {
  id: "S2-select",
  skill: "S2",
  reason:
    "Telling report from the article’s own telling, sentence by sentence, is the habit to form.",
  compose({ reading, marked }, draw) {
    let said = withoutLeaning(marked.filter((one) => one.said !== null));
    let plain = withoutLeaning(marked.filter((one) => one.said === null));
    const dear = (one: Marked) => atAGlance(reading, one);
    const found: Question[] = [];
    for (let side = draw.below(2); found.length < most; side += 1) {
      const asksSaid = side % 2 === 0;
      const [keys, others] = asksSaid ? [said, plain] : [plain, said];
      const right = Math.min(2 + draw.below(2), keys.length, others.length);
      const sizes = [right, Math.min(right + draw.below(2), others.length)] as const;
      const chosen = right < 2 ? null : groupOf(keys, others, sizes, dear);
      if (!chosen) break;
      found.push(ask(reading, draw, chosen, asksSaid));
      said = said.filter((one) => !chosen.includes(one));
      plain = plain.filter((one) => !chosen.includes(one));
    }
    return found;
  },
};

const most = 2;

/** That a sentence has words of saying at all is surer than what is said with them. */
const sureness = 0.95;

/** Those that hang on the sentence before serve only where there are hardly any others. */
function withoutLeaning(sentences: readonly Marked[]): readonly Marked[] {
  const free = sentences.filter(({ leans }) => !leans);
  return free.length < 2 ? sentences : free;
}

/** Marks, or being the longest or shortest, tell before a word is read: better others, even further off. */
function atAGlance(reading: Reading, { span, said }: Marked): number {
  const length = spanLength(span);
  const marks = said && /["“]|''/u.test(reading.words(span)) ? 3 : 0;
  return marks + Math.max(0, said ? length - longest : shortest - length) / 15;
}

/** Sentences that report are longer than others. */
const longest = 130;
const shortest = 120;

function ask(
  reading: Reading,
  draw: Draw,
  sentences: readonly Marked[],
  asksSaid: boolean,
): Question {
  const reports = sentences.flatMap(({ said }) => said ?? []);
  const cues = reports.map(({ cue }) => cue);
  const plain = sentences.filter(({ said }) => said === null);
  const basis: Basis = {
    form: selectReported.id,
    skill: selectReported.skill,
    keyClass: asksSaid ? "with a source" : "without a source",
    stem: draw.pick(asksSaid ? stems.said : stems.plain),
    confidence: sureness,
    rules: reports.flatMap(({ index }) => reading.analysis.relations[index]?.rules ?? []),
    facts: sentences.flatMap(({ facts }) => facts),
    states: [],
    uses: {
      relations: reports.map(({ index }) => index),
      ownVoice: plain.flatMap(({ own }) => own),
    },
    proof: [
      ...cues.map((span) => ({
        span,
        paragraph: reading.paragraphAt(span.start),
        role: "cue" as const,
      })),
      ...(asksSaid ? [] : plain).map(({ span, paragraph }) => ({
        span,
        paragraph,
        role: "content" as const,
      })),
    ],
    explanation: asksSaid
      ? wording(
          "Words of saying stand in some of them: ",
          ...placesOnce(reading, cues),
          ". The others have none.",
        )
      : wording(
          "The right ones have no words of saying. The others have them: ",
          ...placesOnce(reading, cues),
          ".",
        ),
    strategy:
      "In each sentence look for words such as “said” or “according to”, and for whose they are.",
    reason: `Words of saying stand in ${reports.length} of ${sentences.length} sentences.`,
  };
  const drafts = sentences.map((one) => candidate(reading, one, (one.said !== null) === asksSaid));
  return selectOf(reading.analysis, draw, basis, drafts);
}

const stems: Record<"said" | "plain", [Phrase[], ...Phrase[][]]> = {
  said: [
    wording(
      "Which of the marked sentences have words of saying and a source in them? Select each.",
    ),
    wording("Which of the marked sentences tell who, or what text, says something? Select each."),
    wording("Select each marked sentence that has a source in it, with words of saying."),
  ],
  plain: [
    wording("Which of the marked sentences have no words of saying in them? Select each."),
    wording("Which of the marked sentences stand there without a source in them? Select each."),
    wording("Select each marked sentence that has no words of saying and no source in it."),
  ],
};

function candidate(
  reading: Reading,
  { span, paragraph, said }: Marked,
  right: boolean,
): CandidateDraft {
  const place = { span, paragraph };
  const judged = { code: "M05" as const, sentence: toldOf(reading, said) };
  const where = said ? { span: said.cue, paragraph } : place;
  return { words: reading.words(span), place, right, judged: { ...judged, place: where } };
}

function toldOf(reading: Reading, said: Marked["said"]): Phrase[] {
  if (!said) return wording("This sentence has no words of saying and names nobody as its source.");
  const cue = quote(reading, said.cue);
  return said.source
    ? wording(
        "This sentence has the words ",
        cue,
        ", and with them ",
        quote(reading, said.source),
        ".",
      )
    : wording("This sentence has the words ", cue, ", and tells beside them who says so.");
}
