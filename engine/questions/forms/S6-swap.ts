/**
 * One reporting verb, and what "said" in its place would change: whether the article would stand behind
 * the reported words more, less or just as much. The list of agreed effects decides.
 */
import type { CueEffect } from "../../lexicon/cue-effects.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { type EffectCue, effectCuesOf, introducesClause, isOnlyOne } from "../effect-cues.ts";
import type { Draw, Form } from "../form.ts";
import { ourWord, paragraph, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Phrase } from "../wording.ts";

export const swapCue: Form = {
  id: "S6-swap",
  skill: "S6",
  reason: "What a reporting verb adds is heard best when a plain one stands in its place.",
  compose({ reading, statements }, draw) {
    // A source that a question could ask for is not shown.
    const asked = new Set(statements.map(({ index }) => index));
    return choose(draw, swapsIn(reading, draw, asked)).map((swap) => ask(reading, draw, swap));
  },
};

/** The verb stands on a list on which handbooks agree. */
const sureness = 0.96;

type Change = "less" | "more" | "same";

interface Swap extends EffectCue {
  readonly change: Change;
  /** The plain verb in the same form: as the article prints it somewhere, or as a word of ours. */
  readonly plain: Phrase;
}

const changes: Readonly<Record<CueEffect, Change | null>> = {
  so: "less",
  distance: "more",
  open: "same",
  rejects: null,
};

/** Verbs that "said" can replace in any sentence, and that hand words on as openly. */
const asOpen = /^(?:stat|add|writ|wrote|announc|tweet)/iu;

function swapsIn(reading: Reading, draw: Draw, sourceAsked: ReadonlySet<number>): Swap[] {
  const seen = new Set<string>();
  return draw.shuffle(effectCuesOf(reading)).flatMap((cue): Swap[] => {
    const verb = reading.words(cue.verb);
    const relation = reading.analysis.relations[cue.index];
    const change = changes[cue.effect];
    const plain = plainLike(reading, verb);
    if (!relation || !change || seen.has(verb.slice(0, 4))) return [];
    if (change === "same" && !asOpen.test(verb)) return [];
    if (!introducesClause(reading, relation, cue.verb)) return [];
    if (!isOnlyOne(reading, cue.verb)) return [];
    seen.add(verb.slice(0, 4));
    return [{ ...cue, shown: sourceAsked.has(cue.index) ? null : cue.shown, change, plain }];
  });
}

/** "Said", "says", "say" or "saying", as the verb is formed. */
function plainLike(reading: Reading, verb: string): Phrase {
  const [first = ""] = verb.split(" ");
  const form = /ing$/u.test(first)
    ? "saying"
    : /(?:ed|wrote|shown|found)$/u.test(first)
      ? "said"
      : /s$/u.test(first)
        ? "says"
        : "say";
  const found = new RegExp(`(?<![\\p{L}-])${form}(?![\\p{L}-])`, "u").exec(reading.text);
  return found
    ? quote(reading, { start: found.index, end: found.index + form.length })
    : ourWord(form);
}

/** Three at most, no two alike in key while another is there; no more plain ones than others. */
function choose(draw: Draw, swaps: readonly Swap[]): Swap[] {
  const of = (change: Change) => swaps.filter((swap) => swap.change === change);
  const [more, less, same] = [of("more"), of("less"), of("same")];
  const telling = [
    ...more.slice(0, 1),
    ...less.slice(0, 1),
    ...more.slice(1, 2),
    ...less.slice(1, 2),
  ];
  if (telling.length === 0) return draw.below(3) === 0 ? same.slice(0, 1) : [];
  return [...telling.slice(0, 3), ...same.slice(0, 1)];
}

const labels = {
  more: "More",
  less: "Less",
  same: "Just as much",
} as const satisfies Record<Change, string>;

function ask(reading: Reading, draw: Draw, swap: Swap): Question {
  const { verb, change } = swap;
  const at = reading.paragraphAt(verb.start);
  const options = draw.shuffle(["more", "less", "same"] as const).map((chosen): OptionDraft => {
    const code = chosen === change ? null : codeFor(chosen, change);
    return {
      text: [{ ours: labels[chosen] }],
      right: chosen === change,
      judged: { code, sentence: told(reading, swap, chosen), place: { span: verb, paragraph: at } },
    };
  });
  return choiceOf(reading.analysis, draw, basisOf(reading, draw, swap), options);
}

function codeFor(chosen: Change, change: Change): "M08" | "M25" | "M29" {
  if (change === "same") return "M25";
  return chosen === "same" ? "M08" : "M29";
}

function told(reading: Reading, swap: Swap, chosen: Change): Phrase[] {
  const both = effect(reading, swap);
  if (chosen === swap.change) return both;
  const [one, other] = [quote(reading, swap.verb), swap.plain];
  if (swap.change === "same") {
    return chosen === "less"
      ? wording(
          one,
          " may sound firmer; like ",
          other,
          ", it leaves open whether the words are true.",
        )
      : wording(one, " shows no doubt: like ", other, ", it hands the words on.");
  }
  if (chosen === "same") return wording("The two differ. ", both);
  return swap.change === "less"
    ? wording("A writer who doubts the words avoids ", one, ", which treats them as true.")
    : wording(one, " may sound firm, but a writer keeps a distance from the words with it.");
}

/** What the two verbs do, side by side. */
function effect(reading: Reading, { verb, plain, change }: Swap): Phrase[] {
  const [one, other] = [quote(reading, verb), plain];
  if (change === "same") {
    return wording(
      "Neither ",
      quote(reading, verb),
      " nor ",
      other,
      " tells whether the words are true.",
    );
  }
  const does =
    change === "less" ? " treats the words as true; " : " keeps a distance from the words; ";
  const leaves = change === "less" ? " leaves that open." : " hands them on without it.";
  return wording("Here ", one, does, other, leaves);
}

function stemOf(reading: Reading, draw: Draw, { shown, verb, plain }: Swap): Phrase[] {
  const at = paragraph(reading.paragraphAt(verb.start));
  const [word, said] = [quote(reading, verb), plain];
  const end = "back the words more, less or just as much?";
  if (!shown) {
    return draw.pick([
      wording("Suppose ", at, " had ", said, " where it has ", word, ". Would the article ", end),
      wording("Put ", said, " in place of ", word, " in ", at, ". Would the article ", end),
      wording("The writer chose ", word, " in ", at, ". With ", said, ", would the article ", end),
    ]);
  }
  const whole = quote(reading, shown);
  return draw.pick([
    wording("Take ", whole, " in ", at, ". If its verb were ", said, ", would the article ", end),
    wording(
      "Look at ",
      whole,
      " in ",
      at,
      ". With ",
      said,
      " as the verb, would the article ",
      end,
    ),
    wording("Put ", said, " in place of ", word, " in ", at, ". Would the article ", end),
  ]);
}

function basisOf(reading: Reading, draw: Draw, swap: Swap): Basis {
  const { index, verb, shown, change } = swap;
  const at = reading.paragraphAt(verb.start);
  return {
    form: swapCue.id,
    skill: swapCue.skill,
    keyClass: change,
    stem: stemOf(reading, draw, swap),
    confidence: sureness,
    rules: ["cue-effects"],
    facts: [`relation:${index}:stance`],
    states: [`relation:${index}:voice`, ...(shown ? [`relation:${index}:source`] : [])],
    uses: { relations: [index] },
    proof: [{ span: verb, paragraph: at, role: "cue" }],
    explanation: wording(
      "In ",
      paragraph(at),
      " stands ",
      quote(reading, verb),
      ". ",
      effect(reading, swap),
    ),
    strategy:
      "Put “said” in place of the verb and hear what is lost: agreement, distance or nothing.",
    reason: `“${reading.words(verb)}” stands on the list of agreed effects.`,
  };
}
