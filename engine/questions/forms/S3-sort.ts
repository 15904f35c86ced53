/** Words of the article, shown without their marks: exact, retold, or told without a source. */
import { type Basis, type LeftDraft, sortOf } from "../build.ts";
import type { Draw, Form } from "../form.ts";
import { paragraphs, wording } from "../phrases.ts";
import type { Judged, Question } from "../question.ts";
import type { Reading } from "../reading.ts";
import type { Run } from "../runs.ts";
import { placeOf, spread, toldOf } from "../told-runs.ts";
import type { Phrase } from "../wording.ts";

const ways = ["exact", "retold", "own"] as const;
type Way = (typeof ways)[number];

const labels = {
  exact: "As somebody’s exact words",
  retold: "Retold, as what a source says",
  own: "As its own telling, without a source",
} as const satisfies Record<Way, string>;

export const sortWords: Form = {
  id: "S3-sort",
  skill: "S3",
  reason: "The same words weigh differently as a quotation, a retelling or the article’s own.",
  compose({ reading, runs }, draw) {
    const fit = runs.flatMap((run) =>
      run.way !== "frame" && run.way !== "bare" && isFound(reading, run)
        ? [{ ...run, way: run.way }]
        : [],
    );
    const chosen = choose(spread(draw.shuffle(fit)), draw);
    return chosen.length > 0 ? [ask(reading, draw, chosen)] : [];
  },
};

interface Shown extends Run {
  readonly way: Way;
}

/** The words stand once in their paragraph, so that whoever looks for them finds the place meant. */
function isFound(reading: Reading, { span, paragraph }: Run): boolean {
  const whole = reading.analysis.paragraphs.find(({ number }) => number === paragraph);
  const printed = whole ? reading.words(whole.span).toLowerCase() : "";
  return printed.split(reading.words(span).toLowerCase()).length === 2;
}

/** Three to five of two ways or three; where there are only two ways, each twice at least. */
function choose(runs: readonly Shown[], draw: Draw): Shown[] {
  const of = (way: Way) => runs.filter((run) => run.way === way);
  const exact = of("exact").slice(0, 2);
  const retold = of("retold").slice(0, 2);
  const told = exact.length + retold.length;
  const own = of("own").slice(0, told < 4 || draw.below(2) === 0 ? 1 : 0);
  const chosen = [...exact, ...retold, ...own];
  const counts = [exact, retold, own].map(({ length }) => length).filter((count) => count > 0);
  const enough = counts.length === 3 ? chosen.length >= 3 : counts.every((count) => count >= 2);
  if (exact.length === 0 || counts.length < 2 || !enough) return [];
  return chosen.sort((a, b) => a.span.start - b.span.start);
}

/** The marks decide, and for words of its own that nobody is reported. */
const sureness = 0.96;

function ask(reading: Reading, draw: Draw, runs: readonly Shown[]): Question {
  const present = ways.filter((way) => runs.some((run) => run.way === way));
  const relations = runs.flatMap(({ relation }) => relation ?? []);
  const lefts = runs.map(
    (run): LeftDraft => ({
      text: [{ words: reading.words(run.span), span: run.span }],
      paragraph: run.paragraph,
      partner: ways.indexOf(run.way),
      judge: (right) => judge(reading, run, ways[right]),
    }),
  );
  const basis: Basis = {
    form: sortWords.id,
    skill: sortWords.skill,
    keyClass: present.join("+"),
    stem: draw.pick(stems),
    confidence: sureness,
    rules: ["quotation-marks"],
    facts: runs.flatMap(({ facts }) => facts),
    states: [],
    uses: { relations, ownVoice: runs.flatMap(({ own }) => own) },
    proof: runs.map(({ span, paragraph }) => ({ span, paragraph, role: "content" as const })),
    explanation: wording(
      "In ",
      paragraphs(runs.map(({ paragraph }) => paragraph)),
      " two things decide: whether marks stand round these words, and whether words of saying go with them.",
    ),
    strategy: "Find the words in the article; look for marks round them, then for words of saying.",
    reason: "Marks, and words of saying beside what has none.",
  };
  const rights = ways.map((way) => [{ ours: labels[way] }]);
  return sortOf(reading.analysis, draw, basis, lefts, rights);
}

const stems: readonly [Phrase[], ...Phrase[][]] = [
  wording("Look these words up in the article. How does it give each of them?"),
  wording("These words are shown without any marks. How does the article print each of them?"),
  wording("Exact, retold, or without a source: how does the article give each of these?"),
];

function judge(reading: Reading, run: Shown, chosen: Way | undefined): Judged {
  const code = run.way === "own" || chosen === "own" ? "M05" : run.way === "exact" ? "M07" : "M06";
  return {
    code: chosen === run.way ? null : code,
    sentence: toldOf(reading, run),
    place: placeOf(run),
  };
}
