/** Reporting expressions, each with its source, sorted by what they suggest about the words. */

import type { Relation } from "../../analysis.ts";
import { type CueEffect, effectOf } from "../../lexicon/cue-effects.ts";
import { type Span, spanLength } from "../../text/span.ts";
import { type Basis, type LeftDraft, sortOf } from "../build.ts";
import { hasVerb } from "../clauses.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import { isReport } from "../plain-saying.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";

export const sortCues: Form = {
  id: "S6-sort",
  skill: "S6",
  reason: "“Said”, “admitted” and “claimed” hand the same words on with different colour.",
  compose({ reading }, draw) {
    const chosen = choose(cuesOf(reading), draw);
    return chosen.length >= 3 ? [ask(reading, draw, chosen)] : [];
  },
};

/** The verbs stand on a list on which handbooks agree. */
const sureness = 0.96;

interface Cue {
  readonly index: number;
  readonly effect: CueEffect;
  readonly cue: Span;
  /** Source and cue together, as printed. */
  readonly shown: Span;
}

const labels = {
  open: "leaves it open whether it is so",
  so: "treats it as true",
  distance: "keeps a distance from it",
  rejects: "says that it is not so",
} as const satisfies Record<CueEffect, string>;

const order = ["open", "so", "distance", "rejects"] as const;

function cuesOf(reading: Reading): Cue[] {
  return reading.analysis.relations.flatMap((relation, index) => {
    const [cue] = relation.cue;
    const [source] = relation.source;
    if (!isReport(relation) || !cue || !source || relation.depth > 1) return [];
    if (relation.cue.length > 1 || spanLength(cue) > 30 || reading.quoteAround(cue)) return [];
    const effect = effectOf(reading.words(cue));
    const rejects = relation.polarity === "denies";
    if (!effect || rejects !== (effect === "rejects")) return [];
    if (effect !== "open" && !introducesClause(reading, relation)) return [];
    const shown = {
      start: Math.min(source.start, cue.start),
      end: Math.max(source.end, cue.end),
    };
    const tight = spanLength(shown) - spanLength(cue) - spanLength(source) <= 14;
    return tight && spanLength(shown) <= 90 ? [{ index, effect, cue, shown }] : [];
  });
}

/** The verb hands on a clause or exact words, so it is a word of saying here and nothing else. */
function introducesClause(reading: Reading, { cue, content, quizSafe }: Relation): boolean {
  const [how] = cue;
  const [what] = content;
  if (quizSafe) return true;
  if (!how || !what || content.length > 1) return false;
  const that = /^that\s/iu;
  const printed = reading.words(what);
  const joined = reading.text.slice(how.end, what.start + 5);
  return /^ (?:out )?that\s/u.test(joined) && hasVerb(printed.replace(that, ""));
}

/** Two sorts or more, three to five expressions, each verb once where there is another. */
function choose(cues: readonly Cue[], draw: Draw): Cue[] {
  const perEffect = order.map((effect) =>
    draw.shuffle(cues.filter((cue) => cue.effect === effect)),
  );
  const present = perEffect.filter((list) => list.length > 0);
  if (present.length < 2) return [];
  const first = present.flatMap(([one]) => (one ? [one] : []));
  const more = present.flatMap((list) => list.slice(1, 2));
  return [...first, ...more].slice(0, 5).sort((a, b) => a.shown.start - b.shown.start);
}

function ask(reading: Reading, draw: Draw, cues: readonly Cue[]): Question {
  const present = order.filter((effect) => cues.some((cue) => cue.effect === effect));
  const absent = order.filter((effect) => !present.includes(effect));
  // With two sorts a third one is offered, so that the list does not tell which are there.
  const offered = [...present, ...draw.shuffle(absent).slice(0, Math.max(0, 3 - present.length))];
  const effects = order.filter((effect) => offered.includes(effect));
  const lefts = cues.map(
    (cue): LeftDraft => ({
      text: [quote(reading, cue.shown)],
      paragraph: reading.paragraphAt(cue.cue.start),
      partner: effects.indexOf(cue.effect),
      judge: (right) => judge(reading, cue, effects[right]),
    }),
  );
  const indices = cues.map(({ index }) => index);
  const basis: Basis = {
    form: sortCues.id,
    skill: sortCues.skill,
    keyClass: present.join("+"),
    stem: wording("What does each of these expressions suggest about the reported words?"),
    confidence: sureness,
    rules: ["cue-effects"],
    facts: indices.map((index) => `relation:${index}:stance`),
    states: indices.map((index) => `relation:${index}:voice`),
    uses: { relations: indices },
    proof: cues.map(({ cue }) => ({
      span: cue,
      paragraph: reading.paragraphAt(cue.start),
      role: "cue" as const,
    })),
    explanation: wording(
      ...cues.flatMap(({ cue, effect }, at) => [
        ...(at > 0 ? ["; "] : []),
        quote(reading, cue),
        ` ${labels[effect]}`,
      ]),
      ".",
    ),
    strategy: "Put “said” in place of the verb and see what the sentence loses.",
    reason: "The verbs stand on the list of agreed effects.",
  };
  const rights = effects.map((effect) => [{ ours: labels[effect] }]);
  return sortOf(reading.analysis, draw, basis, lefts, rights);
}

function judge(reading: Reading, { cue, effect }: Cue, chosen: CueEffect | undefined): Judged {
  const at = reading.paragraphAt(cue.start);
  const sentence =
    effect === "open"
      ? wording(
          quote(reading, cue),
          " in ",
          paragraph(at),
          ` ${labels.open}: it only hands the words on.`,
        )
      : wording(
          quote(reading, cue),
          " in ",
          paragraph(at),
          ` ${labels[effect]}, which a plain word of saying would not do.`,
        );
  return {
    code: chosen === effect ? null : chosen === "open" ? "M08" : "M07",
    sentence,
    place: { span: cue, paragraph: at },
  };
}
