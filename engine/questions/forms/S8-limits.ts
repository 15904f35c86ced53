/**
 * Which of the marked expressions give a number only roughly or as a limit, or tell a statement as less than
 * certain. Only sure ones are marked: what a reader may feel either way is not offered.
 */
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import { degreesIn, wholeSentences } from "../degree-words.ts";
import type { Draw, Form } from "../form.ts";
import { type Expression, limitsOf, unlimitingIn } from "../limiting-words.ts";
import { placesOnce, quote, wording } from "../phrases.ts";
import type { Question } from "../question.ts";
import type { Reading } from "../reading.ts";

export const limitWords: Form = {
  id: "S8-limits",
  skill: "S8",
  reason: "The small words that limit a statement are overlooked first; here they are looked for.",
  compose({ reading }, draw) {
    const keys = once(reading, limitsOf(reading));
    if (keys.length < 2) return [];
    const others = once(reading, unlimitingIn(reading, keys));
    const classes = draw.shuffle(["number", "possibility", "both"] as const);
    // A word that a retelling can be asked about is left to that question where there are others.
    const retold = new Set(
      wholeSentences(reading).flatMap(({ shown }) =>
        degreesIn(reading, shown).map(({ span }) => span.start),
      ),
    );
    for (const free of [keys.filter(({ span }) => !retold.has(span.start)), keys]) {
      for (const what of classes) {
        const chosen = choose(draw, what, free, others);
        if (chosen) return [ask(reading, draw, what, chosen)];
      }
    }
    return [];
  },
};

/** The printed word decides. */
const sureness = 0.95;

type What = "number" | "possibility" | "both";

interface Chosen {
  readonly keys: readonly Expression[];
  readonly others: readonly Expression[];
}

/** The same words in two places are shown once. */
function once(reading: Reading, all: readonly Expression[]): Expression[] {
  const words = ({ span }: Expression) => reading.words(span).toLowerCase();
  return all.filter((one, at) => all.findIndex((other) => words(other) === words(one)) === at);
}

/** Of the other expressions no sort may stand out: so many of each at most. */
const mostOf = {
  number: { count: 4, date: 2, verb: 1, cue: 1, small: 1, surer: 0 },
  possibility: { count: 0, date: 0, verb: 3, cue: 2, small: 2, surer: 1 },
  both: { count: 2, date: 1, verb: 2, cue: 1, small: 1, surer: 1 },
} as const;

/** Two to four keys that stand near each other, and at least as many others from around them. */
function choose(
  draw: Draw,
  what: What,
  keys: readonly Expression[],
  others: readonly Expression[],
): Chosen | null {
  const ordered = nearEachOther(draw, what, keys).slice(0, 2 + draw.below(3));
  if (ordered.length < 2) return null;
  const beside = around(draw, what, ordered, others);
  if (beside.length < 2 || (what === "number" && !beside.some(isNumber))) return null;
  const kept = ordered.slice(0, beside.length);
  const count = Math.min(5, kept.length + draw.below(2));
  return { keys: kept, others: beside.slice(0, count) };
}

/** Paragraphs within which keys are looked for together. */
const reach = 16;

/** From a drawn one on the closest first; where both sorts are asked for, one of each leads. */
function nearEachOther(draw: Draw, what: What, keys: readonly Expression[]): Expression[] {
  const fitting = keys.filter(({ kind }) => what === "both" || kind === what);
  for (const first of draw.shuffle(fitting)) {
    const distance = ({ paragraph }: Expression) => Math.abs(paragraph - first.paragraph);
    const near = fitting.filter((one) => one !== first && distance(one) <= reach);
    const rest = near.sort((a, b) => distance(a) - distance(b));
    const second = rest.find(({ kind }) => what !== "both" || kind !== first.kind);
    if (second) return [first, second, ...rest.filter((one) => one !== second)];
  }
  return [];
}

/** Where nothing else holds a number, the numbers would be the limits. */
function isNumber({ kind }: Expression): boolean {
  return kind === "count" || kind === "date";
}

/** Others from the paragraphs of the keys before those further off, of each sort only so many. */
function around(
  draw: Draw,
  what: What,
  keys: readonly Expression[],
  others: readonly Expression[],
): Expression[] {
  const distance = (one: Expression) =>
    Math.min(...keys.map(({ paragraph }) => Math.max(1, Math.abs(paragraph - one.paragraph))));
  const first = (one: Expression) => (what === "number" && isNumber(one) ? 0 : 1);
  const sorted = draw
    .shuffle(others)
    .filter((one) => distance(one) <= reach)
    .sort((a, b) => first(a) - first(b) || distance(a) - distance(b));
  const limit: Readonly<Record<string, number>> = mostOf[what];
  return sorted.filter(
    (one, at) =>
      sorted.slice(0, at).filter(({ kind }) => kind === one.kind).length < (limit[one.kind] ?? 0),
  );
}

function ask(reading: Reading, draw: Draw, what: What, { keys, others }: Chosen): Question {
  const inOrder = [...keys].sort((a, b) => a.span.start - b.span.start);
  const spans = inOrder.map(({ span }) => span);
  const basis: Basis = {
    form: limitWords.id,
    skill: limitWords.skill,
    keyClass: what,
    stem: wording(draw.pick(stems[what])),
    confidence: sureness,
    rules: keys.map(({ rule }) => rule),
    facts: spans.map(({ start }) => `hedge:${start}`),
    states: [],
    uses: {},
    proof: inOrder.map(({ span, paragraph }) => ({ span, paragraph, role: "content" as const })),
    explanation: wording(`${does[what]}: `, placesOnce(reading, spans), ". ", draw.pick(lessons)),
    strategy: draw.pick(strategies),
    reason: "Each right expression is a listed word of limit in its place.",
  };
  const all = [...keys, ...others].sort((a, b) => a.span.start - b.span.start);
  const drafts = all.map((one) => candidate(reading, one, keys.includes(one)));
  const question = selectOf(reading.analysis, draw, basis, drafts);
  return { ...question, instruction, shown: { ...question.shown, unit: "words" } };
}

function candidate(
  reading: Reading,
  { span, paragraph, code, tells }: Expression,
  right: boolean,
): CandidateDraft {
  const place = { span, paragraph };
  const sentence = wording(quote(reading, span), ` ${tells}`);
  return { words: reading.words(span), place, right, judged: { code, sentence, place } };
}

const instruction = "Select the words in the article.";

const stems = {
  number: [
    "Select each marked expression that gives a number only roughly or as a limit.",
    "Which of the marked expressions leave the exact number open? Select each.",
    "In which of the marked expressions is the exact number left open? Select each.",
  ],
  possibility: [
    "Select each marked expression that makes a statement less sure.",
    "Which of the marked expressions keep a statement from being certain? Select each.",
    "Select each marked expression that tells something as less than certain.",
  ],
  both: [
    "Select each marked expression that leaves the exact number open or makes a statement less sure.",
    "Which of the marked expressions leave the exact number open, or make a statement less sure? Select each.",
    "Select each marked expression that gives a number only roughly or as a limit, or makes a statement less sure.",
  ],
} as const satisfies Record<What, readonly string[]>;

const does = {
  number: "These leave the exact number open",
  possibility: "These make a statement less sure",
  both: "These leave the exact number open or make a statement less sure",
} as const satisfies Record<What, string>;

const lessons = [
  "Whoever retells the text has to keep them.",
  "They are easily overlooked, and lost when the text is told again.",
] as const;

const strategies = [
  "Ask of each number whether it is exact, and of each statement whether it is told as certain.",
  "Look for words of possibility, for guesses, and for the word before a number.",
  "Ask of each expression: does it limit, or does it name, count or pass words on?",
] as const;
