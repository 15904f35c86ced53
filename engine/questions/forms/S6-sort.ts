/** Reporting expressions, each with its source, sorted by what they suggest about the words. */

import type { CueEffect } from "../../lexicon/cue-effects.ts";
import type { Span } from "../../text/span.ts";
import { type Basis, type LeftDraft, sortOf } from "../build.ts";
import { type EffectCue, effectCuesOf, isOnlyOne } from "../effect-cues.ts";
import type { Draw, Form } from "../form.ts";
import { paragraph, quote, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";

export const sortCues: Form = {
  id: "S6-sort",
  skill: "S6",
  reason: "“Said”, “admitted” and “claimed” hand the same words on with different colour.",
  compose({ reading }, draw) {
    const cues = effectCuesOf(reading);
    const whole = cues.flatMap((cue) => (cue.shown ? [{ ...cue, shown: cue.shown }] : []));
    // Where too few stand beside their source, all are shown by their verb, no verb twice.
    const bare = cues.flatMap((cue) =>
      isOnlyOne(reading, cue.verb) && !/^according$/iu.test(reading.words(cue.verb))
        ? [{ ...cue, shown: cue.verb }]
        : [],
    );
    for (const shown of [whole, onePerVerb(reading, draw.shuffle(bare))]) {
      const chosen = choose(reading, shown, draw);
      if (chosen.length >= 3) return [ask(reading, draw, chosen)];
    }
    return [];
  },
};

/** The verbs stand on a list on which handbooks agree. */
const sureness = 0.96;

type ShownCue = EffectCue & { readonly shown: Span };

const labels = {
  open: "leaves open whether the words are true",
  so: "treats the words as true",
  distance: "keeps a distance from the words",
  rejects: "rejects the words",
} as const satisfies Record<CueEffect, string>;

const order = ["open", "so", "distance", "rejects"] as const;

const stems = [
  "What does each of these expressions suggest about the reported words?",
  "How does each of these expressions treat the words that it reports?",
  "Listen to the words of saying: what does each of them suggest about the words it reports?",
] as const;

/** Two sorts or more, three to five expressions, each verb once where there is another. */
function choose(reading: Reading, cues: readonly ShownCue[], draw: Draw): ShownCue[] {
  const perEffect = order.map((effect) => {
    const own = draw.shuffle(cues.filter((cue) => cue.effect === effect));
    return [...onePerVerb(reading, own), ...own];
  });
  const present = perEffect.filter((list) => list.length > 0);
  if (present.length < 2) return [];
  const first = present.flatMap(([one]) => (one ? [one] : []));
  const more = present.flatMap((list) =>
    list
      .slice(1)
      .filter((cue) => cue !== list[0])
      .slice(0, 1),
  );
  return [...first, ...more].slice(0, 5).sort((a, b) => a.shown.start - b.shown.start);
}

function onePerVerb(reading: Reading, cues: readonly ShownCue[]): ShownCue[] {
  const stem = ({ verb }: ShownCue) => reading.words(verb).toLowerCase().slice(0, 4);
  return cues.filter((cue, at) => cues.findIndex((other) => stem(other) === stem(cue)) === at);
}

/** "said" in two places tells the same twice: the explanation names it once. */
function eachWordOnce(reading: Reading, cues: readonly ShownCue[]): ShownCue[] {
  const told = ({ verb, effect }: ShownCue) => `${reading.words(verb).toLowerCase()} ${effect}`;
  return cues.filter((cue, at) => cues.findIndex((other) => told(other) === told(cue)) === at);
}

function ask(reading: Reading, draw: Draw, cues: readonly ShownCue[]): Question {
  const present = order.filter((effect) => cues.some((cue) => cue.effect === effect));
  const absent = order.filter((effect) => !present.includes(effect));
  // With two sorts a third one is offered, so that the list does not tell which are there.
  const offered = [...present, ...draw.shuffle(absent).slice(0, Math.max(0, 3 - present.length))];
  const effects = order.filter((effect) => offered.includes(effect));
  const lefts = cues.map(
    (cue): LeftDraft => ({
      text: [quote(reading, cue.shown)],
      paragraph: reading.paragraphAt(cue.verb.start),
      partner: effects.indexOf(cue.effect),
      judge: (right) => judge(reading, cue, effects[right]),
    }),
  );
  const indices = cues.map(({ index }) => index);
  const basis: Basis = {
    form: sortCues.id,
    skill: sortCues.skill,
    keyClass: present.join("+"),
    stem: wording(draw.pick(stems)),
    confidence: sureness,
    rules: ["cue-effects"],
    facts: indices.map((index) => `relation:${index}:stance`),
    states: indices.map((index) => `relation:${index}:voice`),
    uses: { relations: indices },
    proof: cues.map(({ verb }) => ({
      span: verb,
      paragraph: reading.paragraphAt(verb.start),
      role: "cue" as const,
    })),
    explanation: wording(
      ...eachWordOnce(reading, cues).flatMap(({ verb, effect }, at) => [
        ...(at > 0 ? ["; "] : []),
        quote(reading, verb),
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

function judge(
  reading: Reading,
  { verb, effect }: ShownCue,
  chosen: CueEffect | undefined,
): Judged {
  const at = reading.paragraphAt(verb.start);
  const tail =
    effect === "open"
      ? ": it just passes them on."
      : "; a plain word of saying would leave that out.";
  return {
    code: chosen === effect ? null : chosen === "open" ? "M08" : "M07",
    sentence: wording(quote(reading, verb), " in ", paragraph(at), ` ${labels[effect]}${tail}`),
    place: { span: verb, paragraph: at },
  };
}
