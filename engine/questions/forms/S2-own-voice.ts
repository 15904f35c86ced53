/** Several statements, all shown alike: which does the article make without giving a source? */
import { spanLength } from "../../text/span.ts";
import { type Basis, choicesOf, type OptionDraft } from "../build.ts";
import { dangles } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { capitalised, paragraph, quote, wording } from "../phrases.ts";
import type { Telling } from "../plain-telling.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Report } from "../statements.ts";
import type { Phrase } from "../wording.ts";

export const ownVoice: Form = {
  id: "S2-own-voice",
  skill: "S2",
  reason: "A statement without a source leaves the reader nobody to ask; one has to notice it.",
  compose({ reading, reports, tellings: all }, draw) {
    const tellings = all.filter(({ alone }) => alone);
    const alike = reports.filter((report) => isAlike(reading, report));
    const found: Question[] = [];
    for (let from = 0; from + 1 < tellings.length; ) {
      const left = tellings.length - from;
      const take = left === 2 || left === 4 || draw.below(2) === 0 ? 2 : 3;
      const own = tellings.slice(from, from + take);
      from += take;
      const sourced = nearest(own, alike);
      if (sourced.length === 2) found.push(ask(reading, draw, own, sourced));
    }
    return found;
  },
};

/** Printed without marks, to be read alone, and of a length like the sentences beside it. */
function isAlike(reading: Reading, { shown, relation, paragraph: at }: Report): boolean {
  const printed = reading.words(shown);
  return (
    relation.depth === 1 &&
    reading.isBody(at) &&
    spanLength(shown) >= 35 &&
    spanLength(shown) <= 165 &&
    !dangles(printed) &&
    !/["“”‘]|(?:^|\s)'/u.test(printed)
  );
}

/** Two reported statements, as near as may be, from different sources where there are such. */
function nearest(own: readonly Telling[], reports: readonly Report[]): Report[] {
  const middle = own.reduce((sum, telling) => sum + telling.paragraph, 0) / own.length;
  const sorted = [...reports].sort(
    (a, b) => Math.abs(a.paragraph - middle) - Math.abs(b.paragraph - middle) || a.index - b.index,
  );
  const [first] = sorted;
  const second =
    sorted.find(({ relation }) => relation.entity?.id !== first?.relation.entity?.id) ?? sorted[1];
  return first && second ? [first, second] : [];
}

function ask(
  reading: Reading,
  draw: Draw,
  own: readonly Telling[],
  sourced: readonly Report[],
): Question {
  const options = [
    ...own.map((telling) => ownOption(reading, telling)),
    ...sourced.map((report) => sourcedOption(reading, report)),
  ];
  const paragraphs = [...new Set(own.map((telling) => telling.paragraph))];
  const told = wording(
    "No words of saying and no source stand with the right ones, in ",
    ...listed(paragraphs),
    ". That leaves open whom to ask, and no more.",
  );
  const basis: Basis = {
    form: ownVoice.id,
    skill: ownVoice.skill,
    keyClass: `${own.length}-of-${options.length}`,
    stem: wording("Which of these statements does the article make without giving a source?"),
    confidence: own.reduce((product, { confidence }) => product * confidence, 1),
    rules: [...own, ...sourced.map(({ relation }) => relation)].flatMap(({ rules }) => rules),
    facts: own.map(({ index }) => `ownVoice:${index}:source`),
    states: sourced.map(({ index }) => `relation:${index}:voice`),
    uses: {
      ownVoice: own.map(({ index }) => index),
      relations: sourced.map(({ index }) => index),
    },
    proof: [
      ...own.map(({ shown, paragraph: at }) => ({
        span: shown,
        paragraph: at,
        role: "content" as const,
      })),
      ...sourced.map(({ cue }) => ({
        span: cue,
        paragraph: reading.paragraphAt(cue.start),
        role: "cue" as const,
      })),
    ],
    explanation: told,
    strategy: "Ask of each statement: does anybody stand behind it, with words of saying?",
    reason: `No words of saying in the sentences of paragraphs ${paragraphs.join(", ")}; the others have theirs.`,
  };
  return choicesOf(reading.analysis, draw, basis, draw.shuffle(options));
}

function listed(numbers: readonly number[]): Phrase[] {
  return numbers.flatMap((number, at) =>
    at === 0 ? [paragraph(number)] : [{ ours: " and " }, paragraph(number)],
  );
}

function ownOption(reading: Reading, { shown, paragraph: at }: Telling): OptionDraft {
  return {
    text: wording(capitalised(reading, shown), " (", paragraph(at), ")"),
    right: true,
    judged: {
      code: null,
      sentence: wording("No words of saying stand with this sentence in ", paragraph(at), "."),
      place: { span: shown, paragraph: at },
    },
  };
}

function sourcedOption(
  reading: Reading,
  { shown, cue, source, paragraph: at }: Report,
): OptionDraft {
  return {
    text: wording(capitalised(reading, shown), " (", paragraph(at), ")"),
    right: false,
    judged: {
      code: "M05",
      sentence: wording(
        "In ",
        paragraph(at),
        " stands ",
        quote(reading, cue),
        ", and with it ",
        quote(reading, source),
        ".",
      ),
      place: { span: cue, paragraph: reading.paragraphAt(cue.start) },
    },
  };
}
