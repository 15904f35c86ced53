/**
 * A plain "said", and what a verb of the agreed list in its place would do: whether the article would
 * stand behind the same words more, less or just as much. The other half of S6-swap.
 */
import type { Span } from "../../text/span.ts";
import { type Basis, choiceOf, type OptionDraft } from "../build.ts";
import { isCheckable } from "../checkable.ts";
import { type EffectCue, effectCuesOf, introducesClause, isOnlyOne } from "../effect-cues.ts";
import type { Draw, Form } from "../form.ts";
import { ourWord, paragraph, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Phrase } from "../wording.ts";

const changes = ["more", "less", "same"] as const;

export const insteadOfSaid: Form = {
  id: "S6-instead",
  skill: "S6",
  reason: "The writer chose a plain verb; another one would have coloured the same words.",
  compose({ reading, statements }, draw) {
    // What a question on its source could use is left to that question, or shown without its source.
    const used = new Set(statements.map(({ index }) => index));
    const plain = draw.shuffle(plainOnes(reading, used));
    const spare = plain.filter(({ index }) => !used.has(index));
    const asked = apart(reading, draw, [...spare, ...plain]);
    return asked.map(({ cue, change, verb }) => {
      return ask(reading, draw, { ...cue, change, verb, other: formed(reading, cue.said, verb) });
    });
  },
};

/** The verbs stand on a list on which handbooks agree. */
const sureness = 0.96;

/** As “said”, “says” and “say” are formed. */
const verbs = {
  noted: ["noted", "notes", "note"],
  "pointed out": ["pointed out", "points out", "point out"],
  claimed: ["claimed", "claims", "claim"],
  stated: ["stated", "states", "state"],
  added: ["added", "adds", "add"],
} as const;

type Verb = keyof typeof verbs;
type Change = "more" | "less" | "same";

interface Plain extends Pick<EffectCue, "index"> {
  readonly said: Span;
  /** The verb with its source, or the verb alone. */
  readonly shown: Span;
  /** What can stand there for each answer. */
  readonly fits: Readonly<Record<Change, readonly Verb[]>>;
}

interface Instead extends Plain {
  readonly change: Change;
  readonly verb: Verb;
  /** The verb in the form that is printed. */
  readonly other: string;
}

/** "Said" with a clause or exact words, and a source beside it that its paragraph prints once so. */
function plainOnes(reading: Reading, sourceAsked: ReadonlySet<number>): Plain[] {
  return effectCuesOf(reading).flatMap((cue): Plain[] => {
    const { index, shown, verb: said } = cue;
    const relation = reading.analysis.relations[index];
    if (!relation || !shown || !/^sa(?:id|ys|y)$/u.test(reading.words(said))) return [];
    if (!introducesClause(reading, relation, said)) return [];
    const once = isOnlyOne(reading, shown);
    const asks = relation.content.some((part) => /[?!]/u.test(reading.words(part)));
    if (!once || asks || reading.words(shown).length > 80) return [];
    const bare = sourceAsked.has(index) && isOnlyOne(reading, said);
    return [{ index, said, shown: bare ? said : shown, fits: fitting(reading, index, said) }];
  });
}

const firm = ["noted", "pointed out"] as const;

/** Only what can be looked up can be noted, and only who has spoken before can add. */
function fitting(reading: Reading, index: number, said: Span): Plain["fits"] {
  const { relations } = reading.analysis;
  const relation = relations[index];
  const content = (relation?.content ?? []).map((part) => reading.words(part)).join(" ");
  const sentence = reading.words(reading.sentenceSpan(reading.sentenceAt(said.start)));
  const id = relation?.entity?.id;
  const spokeBefore = relations.some(
    ({ entity, cue: [cue] }) =>
      id !== undefined && entity?.id === id && cue && cue.end < said.start,
  );
  return {
    // Where the end of the statement is not sure, the whole sentence must pass.
    more: isCheckable(content) && (relation?.quizSafe || isCheckable(sentence)) ? firm : [],
    less: ["claimed"],
    same: spokeBefore ? ["stated", "added"] : ["stated"],
  };
}

function formed(reading: Reading, said: Span, verb: Verb): string {
  const [past, third, plain] = verbs[verb];
  return { said: past, says: third }[reading.words(said)] ?? plain;
}

interface Chosen {
  readonly cue: Plain;
  readonly change: Change;
  readonly verb: Verb;
}

/** The quiz takes one where it can: the others are there for where that one gives another away. */
const most = 2;

/**
 * Of different paragraphs, the first ones of different answers: for each answer the first report that
 * fits it, and mostly first for the one that fewest do.
 */
function apart(reading: Reading, draw: Draw, all: readonly Plain[]): Chosen[] {
  const at = ({ said }: Plain) => reading.paragraphAt(said.start);
  const chosen: Chosen[] = [];
  const order = draw.pick([
    ["more", "less", "same"],
    ["more", "same", "less"],
    ["more", "less", "same"],
    ["less", "more", "same"],
    ["same", "more", "less"],
  ] as const);
  for (const change of [...order, ...order]) {
    const cue = all.find(
      (one) => one.fits[change].length > 0 && !chosen.some((other) => at(other.cue) === at(one)),
    );
    const [verb] = draw.shuffle(cue?.fits[change] ?? []);
    if (cue && verb && chosen.length < most) chosen.push({ cue, change, verb });
  }
  return chosen;
}

const labels = {
  more: "More",
  less: "Less",
  same: "Just as much",
} as const satisfies Record<Change, string>;

function ask(reading: Reading, draw: Draw, one: Instead): Question {
  const { said, change } = one;
  const place = { span: said, paragraph: reading.paragraphAt(said.start) };
  const options = draw.shuffle(changes).map((chosen): OptionDraft => {
    const right = chosen === change;
    const code = right ? null : codeFor(chosen, change);
    const sentence = right ? effect(reading, one) : mistaken(reading, one, chosen);
    return { text: [{ ours: labels[chosen] }], right, judged: { code, sentence, place } };
  });
  return choiceOf(reading.analysis, draw, basisOf(reading, draw, one), options);
}

function codeFor(chosen: Change, change: Change): "M08" | "M25" | "M29" {
  if (change === "same") return "M25";
  return chosen === "same" ? "M08" : "M29";
}

/** What the two verbs do, side by side. */
function effect(reading: Reading, { said, other, change }: Instead): Phrase[] {
  const [word, mine] = [quote(reading, said), ourWord(other)];
  if (change === "same") {
    return wording("Neither ", word, " nor ", mine, " tells whether the words are true.");
  }
  return change === "more"
    ? wording(word, " leaves open whether the words are true; ", mine, " takes them for a fact.")
    : wording(word, " just hands the words on; ", mine, " keeps a distance from them.");
}

/** What somebody who chose this may have heard in the verb. */
function mistaken(reading: Reading, one: Instead, chosen: Change): Phrase[] {
  const { said, verb, other, change } = one;
  const [word, mine] = [quote(reading, said), ourWord(other)];
  if (change === "same") return alike(word, mine, verb, chosen);
  if (change === "more") {
    return chosen === "same"
      ? wording("Anything can be said; with ", mine, " a writer takes the words for a fact.")
      : wording("A writer who doubts the words avoids ", mine, ", which takes them for a fact.");
  }
  return chosen === "same"
    ? wording("With ", mine, " a writer keeps a distance from the words; ", word, " keeps none.")
    : wording(mine, " may sound firm, but a writer keeps a distance from the words with it.");
}

function alike(word: Phrase, mine: Phrase, verb: Verb, chosen: Change): Phrase[] {
  if (chosen === "less") {
    return wording(mine, " shows no doubt: like ", word, ", it hands the words on.");
  }
  return verb === "added"
    ? wording(mine, " tells that more was said before; like ", word, ", it leaves the truth open.")
    : wording(
        mine,
        " may sound firmer; like ",
        word,
        ", it leaves open whether the words are true.",
      );
}

function stemOf(reading: Reading, draw: Draw, { said, shown, other }: Instead): Phrase[] {
  const at = paragraph(reading.paragraphAt(said.start));
  const [whole, word, mine] = [quote(reading, shown), quote(reading, said), ourWord(other)];
  const end = "the article stand behind the words more, less or just as much?";
  if (shown === said) {
    return draw.pick([
      wording("Suppose ", at, " had ", mine, " where it has ", word, ". Would ", end),
      wording("Put ", mine, " in place of ", word, " in ", at, ". Would ", end),
      wording("The writer chose ", word, " in ", at, ". With ", mine, " instead, would ", end),
    ]);
  }
  return draw.pick([
    wording("Take ", whole, " in ", at, ". If its verb were ", mine, ", would ", end),
    wording("Look at ", whole, " in ", at, ". With ", mine, " in place of ", word, ", would ", end),
    wording("Read ", whole, " in ", at, " with ", mine, " as its verb. Would ", end),
  ]);
}

function basisOf(reading: Reading, draw: Draw, one: Instead): Basis {
  const { index, said, shown, other, change } = one;
  const at = reading.paragraphAt(said.start);
  return {
    form: insteadOfSaid.id,
    skill: insteadOfSaid.skill,
    keyClass: change,
    stem: stemOf(reading, draw, one),
    confidence: sureness,
    rules: ["cue-effects"],
    facts: [`relation:${index}:stance`],
    // Without its source the verb gives nobody away.
    states: [`relation:${index}:voice`, ...(shown === said ? [] : [`relation:${index}:source`])],
    uses: { relations: [index] },
    proof: [{ span: said, paragraph: at, role: "cue" }],
    explanation: wording(
      "In ",
      paragraph(at),
      " stands ",
      quote(reading, said),
      ". ",
      effect(reading, one),
    ),
    strategy:
      "Try other verbs in place of “said” and hear what each adds: agreement, distance or nothing.",
    reason: `The verb “${other}” stands on the list of agreed effects.`,
  };
}
