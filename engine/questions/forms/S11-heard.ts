/** Whose words the article reports, among people and bodies that it writes about. */
import { type Basis, choicesOf, type OptionDraft } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { mayBeSame, type Name, nameOf } from "../names.ts";
import { paragraph, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import { sourceSentence } from "../sources.ts";
import type { Statement } from "../statements.ts";
import { type Unheard, unheardIn } from "../unheard.ts";
import type { Phrase } from "../wording.ts";

const strategy =
  "To be named is not to be heard: look for words of saying that stand with the name.";

export const heard: Form = {
  id: "S11-heard",
  skill: "S11",
  reason: "Who is written about without being heard is easily missed, and worth knowing.",
  compose({ reading, statements }, draw) {
    const silent = apart(reading, unheardIn(reading));
    const voices = voicesOf(reading, draw, statements, silent);
    if (voices.length < 2 || silent.length < 2) return [];
    return [ask(reading, draw, voices, silent)];
  },
};

interface Voice {
  readonly statement: Statement;
  readonly name: Name;
}

/** One statement of each who speaks; nobody who could be one of the silent. */
function voicesOf(
  reading: Reading,
  draw: Draw,
  statements: readonly Statement[],
  silent: readonly Unheard[],
): Voice[] {
  const voices: Voice[] = [];
  for (const statement of draw.shuffle(statements)) {
    const { entity, confidence } = statement;
    const name = nameOf(reading, entity);
    const clash =
      voices.some((voice) => mayBeSame(reading, voice.statement.entity, entity)) ||
      silent.some((other) => mayBeSame(reading, other.entity, entity));
    if (name && !clash && confidence >= 0.85 && entity.kind !== "joint") {
      voices.push({ statement, name });
    }
  }
  return voices;
}

function apart(reading: Reading, silent: readonly Unheard[]): Unheard[] {
  const kept: Unheard[] = [];
  for (const one of silent) {
    if (!kept.some(({ entity }) => mayBeSame(reading, entity, one.entity))) kept.push(one);
  }
  return kept;
}

const stems: readonly [Phrase[], ...Phrase[][]] = [
  wording("Whose words, exact or retold, does this article report?"),
  wording("Which of these does this article report as saying or writing something?"),
  wording("Who is heard in this article, in exact or in retold words?"),
];

function ask(
  reading: Reading,
  draw: Draw,
  voices: readonly Voice[],
  silent: readonly Unheard[],
): Question {
  const count = Math.min(voices.length, 2 + draw.below(2));
  const chosen = [...voices.slice(0, count)].sort(
    (a, b) => a.statement.shown.start - b.statement.shown.start,
  );
  const others = silent.slice(0, count === 2 ? 2 + draw.below(2) : 2);
  const options: OptionDraft[] = [
    ...chosen.map(({ statement, name }) => voiceOption(reading, statement, name)),
    ...others.map((one) => silentOption(reading, one)),
  ];
  const basis = basisOf(reading, draw, chosen, options.length);
  return choicesOf(reading.analysis, draw, basis, draw.shuffle(options));
}

function voiceOption(reading: Reading, statement: Statement, name: Name): OptionDraft {
  const { cue } = statement;
  return {
    text: [{ ours: name.label }],
    right: true,
    judged: {
      code: null,
      sentence: sourceSentence(reading, statement, name),
      place: { span: cue, paragraph: reading.paragraphAt(cue.start) },
    },
  };
}

function silentOption(reading: Reading, { name, named }: Unheard): OptionDraft {
  const at = reading.paragraphAt(named.start);
  return {
    text: [{ ours: name.label }],
    right: false,
    judged: {
      code: "M01",
      sentence: wording(
        `The article names ${name.inside} in `,
        paragraph(at),
        ` and reports no words of ${name.inside}.`,
      ),
      place: { span: named, paragraph: at },
    },
  };
}

function basisOf(reading: Reading, draw: Draw, chosen: readonly Voice[], options: number): Basis {
  const indices = chosen.map(({ statement }) => statement.index);
  const places = chosen.map(({ statement }) => reading.paragraphAt(statement.cue.start));
  return {
    form: heard.id,
    skill: heard.skill,
    keyClass: `${chosen.length}-of-${options}`,
    stem: draw.pick(stems),
    confidence: Math.min(sureness, ...chosen.map(({ statement }) => statement.confidence)),
    rules: chosen.flatMap(({ statement }) => statement.relation.rules),
    facts: chosen.map(({ statement }) => `heard:${statement.entity.id}`),
    states: [],
    uses: { relations: indices },
    proof: chosen.flatMap(({ statement: { source, cue } }) => [
      { span: source, paragraph: reading.paragraphAt(source.start), role: "source" as const },
      { span: cue, paragraph: reading.paragraphAt(cue.start), role: "cue" as const },
    ]),
    explanation: wording(
      "Words of saying stand with ",
      ...chosen.flatMap(({ name }, at) => [
        at === 0 ? "" : at === chosen.length - 1 ? " and with " : ", with ",
        `${name.inside} (`,
        paragraph(places[at] ?? 1),
        ")",
      ]),
      ". The others are named and not heard; the article need not say why.",
    ),
    strategy,
    reason: `Words of saying in paragraphs ${[...new Set(places)].join(", ")}; none stand with the other names.`,
  };
}

/** That nobody was missed who speaks: judged, not worked out. */
const sureness = 0.93;
