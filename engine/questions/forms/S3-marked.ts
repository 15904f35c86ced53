/** Marked words: which of them are somebody's exact words, or which of them are retold. */
import { type Basis, type CandidateDraft, selectOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { placesOnce, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Run, RunWay } from "../runs.ts";
import { placeOf, spread, toldOf } from "../told-runs.ts";

type Asked = "exact" | "retold";

export const markedWords: Form = {
  id: "S3-marked",
  skill: "S3",
  reason: "Exact or retold is seen by looking for both marks, even where neither stands close by.",
  compose({ reading, runs }, draw) {
    const mixed = spread(draw.shuffle(runs));
    const [first, second] = draw.shuffle(["exact", "retold"] as const);
    if (!first || !second) return [];
    const one = choose(mixed, first, draw);
    const left = mixed.filter((run) => !one.some((other) => isAlike(run, other)));
    const other = choose(one.length > 0 ? left : mixed, second, draw);
    return [
      ...(one.length > 0 ? [ask(reading, draw, first, one)] : []),
      ...(other.length > 0 ? [ask(reading, draw, second, other)] : []),
    ];
  },
};

/** The same words, or words of the same statement. */
function isAlike(a: Run, b: Run): boolean {
  return a.span.start === b.span.start || (a.relation !== null && a.relation === b.relation);
}

/** How many of each way may stand beside the keys; those that come first make it worth asking. */
const beside: Readonly<Record<Asked, readonly (readonly [RunWay, number])[]>> = {
  exact: [
    ["retold", 3],
    ["own", 2],
    ["bare", 2],
    ["frame", 1],
  ],
  retold: [
    ["exact", 2],
    ["own", 2],
  ],
};

/** Two or three keys and at least as many others; none where the marks alone tell nothing apart. */
function choose(runs: readonly Run[], asked: Asked, draw: Draw): Run[] {
  const of = (way: RunWay) => runs.filter((run) => run.way === way);
  const others = beside[asked].flatMap(([way, most]) => of(way).slice(0, most));
  const telling = others.some(({ way }) => way === (asked === "exact" ? "retold" : "exact"));
  const plenty = asked === "exact" && others.filter(({ way }) => way !== "frame").length >= 2;
  const keys = of(asked).slice(0, Math.min(others.length, 2 + draw.below(2)));
  if (keys.length < 2 || !(telling || plenty)) return [];
  const most = Math.min(others.length, keys.length + draw.below(2));
  return [...keys, ...others.slice(0, most)].sort((a, b) => a.span.start - b.span.start);
}

/** The marks decide; for retold words also that somebody is reported. */
const sureness: Readonly<Record<Asked, number>> = { exact: 0.96, retold: 0.95 };

function ask(reading: Reading, draw: Draw, asked: Asked, runs: readonly Run[]): Question {
  const keys = runs.filter(({ way }) => way === asked);
  const relations = keys.flatMap(({ relation }) => relation ?? []);
  const cues = keys
    .flatMap(({ cue }) => cue ?? [])
    .filter(({ start }, at, all) => all.findIndex((one) => one.start === start) === at);
  const basis: Basis = {
    form: markedWords.id,
    skill: markedWords.skill,
    keyClass: asked,
    stem: draw.pick(stems[asked]),
    confidence: sureness[asked],
    rules: ["quotation-marks"],
    facts: keys.flatMap(({ facts }) => facts),
    // Candidates are marked where they stand: nothing is printed that the article does not show anyway.
    states: [],
    uses: { relations },
    proof: keys.flatMap(({ cue, span, paragraph: at }) => [
      ...(cue
        ? [{ span: cue, paragraph: reading.paragraphAt(cue.start), role: "cue" as const }]
        : []),
      { span, paragraph: at, role: "content" as const },
    ]),
    explanation: wording(lessons[asked].before, ...placesOnce(reading, cues), lessons[asked].after),
    strategy: lessons[asked].strategy,
    reason:
      asked === "exact"
        ? `${keys.length} of ${runs.length} marked expressions stand between quotation marks.`
        : `${keys.length} of ${runs.length} marked expressions stand beside words of saying, without marks.`,
  };
  const drafts = runs.map((run) => candidate(reading, run, asked));
  return selectOf(reading.analysis, draw, basis, drafts, "words");
}

const lessons = {
  exact: {
    before: "The quotation marks stand beside ",
    after: ". Between an opening and the next closing mark all words are exact.",
    strategy: "Go back to the nearest mark before the words, and on to the next one after them.",
  },
  retold: {
    before: "No marks stand round the words that go with ",
    after: ": the article retells them in its own wording.",
    strategy: "Look for words of saying first, then for marks round what is said.",
  },
} as const;

const stems = {
  exact: [
    wording("Select each marked expression that is printed as somebody’s exact words."),
    wording("Which marked expressions does the article give word for word? Select each."),
    wording("Select each marked expression that stands inside a quotation, between its marks."),
  ],
  retold: [
    wording("Select each marked expression that retells what a source says, without exact words."),
    wording(
      "Which marked expressions give a source’s words in the article’s wording? Select each.",
    ),
    wording("Select each marked expression that has a source and no quotation marks round it."),
  ],
} as const;

function candidate(reading: Reading, run: Run, asked: Asked): CandidateDraft {
  const right = run.way === asked;
  const place = placeOf(run);
  const judged = { code: codeOf(run, asked), sentence: toldOf(reading, run), place };
  return { words: reading.words(run.span), place, right, judged };
}

function codeOf({ way }: Run, asked: Asked): Judged["code"] {
  if (way === asked) return asked === "exact" ? "M07" : "M06";
  return way === "own" || way === "frame" ? "M05" : "M06";
}
