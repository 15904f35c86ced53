/**
 * Reads the article for reports: rules propose, trained models weigh every likely cue and choose the
 * reading, and only what is likely enough stands. Reports inside reports are kept with their parent.
 */
import { readSyntax } from "../syntax/read-syntax.ts";
import { type Rows, readRows } from "../syntax/rows.ts";
import { vocabulary } from "../syntax/vocabulary.ts";
import type { Document } from "../text/document.ts";
import { hull, type Span } from "../text/span.ts";
import { type BoostedTrees, readTrees } from "./boosted-trees.ts";
import { type Calibration, confidenceOf, readCalibration } from "./calibration.ts";
import type { Draft } from "./draft.ts";
import { carryQuotations } from "./floating.ts";
import { cueScores } from "./learned-cues.ts";
import { draftOf } from "./learned-draft.ts";
import { hintsFrom } from "./learned-hints.ts";
import { readingsOf } from "./learned-reading.ts";
import { type Judged, judge, select } from "./learned-select.ts";
import { viewOf } from "./learned-view.ts";
import { withParents } from "./nesting.ts";
import { draftsByFormat, withFormats } from "./printed-formats.ts";
import { isNoReport, withChains } from "./reconcile.ts";
import { draftsByRules } from "./rule-drafts.ts";
import { packedAcceptance } from "./weights/acceptance.ts";
import { packedCues } from "./weights/cues.ts";
import { packedRanker } from "./weights/ranker.ts";
import { packedSteps } from "./weights/role-steps.ts";
import { packedWords } from "./weights/role-words.ts";

interface AttributionModels {
  readonly cues: Rows;
  readonly words: Rows;
  readonly steps: Rows;
  readonly ranker: Rows;
  readonly half: BoostedTrees;
  readonly most: BoostedTrees;
  readonly calibration: Calibration;
  /** Sums of the two forests from which a reading stands, and from which a question may rest on it. */
  readonly accepted: number;
  readonly certain: number;
}

interface PackedModels {
  readonly cues: string;
  readonly words: string;
  readonly steps: string;
  readonly ranker: string;
  /** Five lines: both forests, the calibration, the two least sums. */
  readonly acceptance: string;
}

function readModels(packed: PackedModels): AttributionModels {
  const [half = "", most = "", calibration = "", accepted, certain] = packed.acceptance.split("\n");
  return {
    cues: readRows(packed.cues),
    words: readRows(packed.words),
    steps: readRows(packed.steps),
    ranker: readRows(packed.ranker),
    half: readTrees(half),
    most: readTrees(most),
    calibration: readCalibration(calibration),
    accepted: Number(accepted),
    certain: Number(certain),
  };
}

/** The sum of the first forest from which a report may hold another that is likelier than itself. */
const leastHolder = -320;

export interface Extracted {
  readonly drafts: Draft[];
  /** For each sentence the sum of the first forest for its likeliest report; `noReport` where nothing is near one. */
  readonly nearest: Int32Array;
}

const noReport = -4096;

let shipped: AttributionModels | null = null;

export function extract(document: Document): Extracted {
  shipped ??= readModels({
    cues: packedCues,
    words: packedWords,
    steps: packedSteps,
    ranker: packedRanker,
    acceptance: packedAcceptance,
  });
  return extractWith(shipped, document);
}

function extractWith(models: AttributionModels, document: Document): Extracted {
  const view = viewOf(document, readSyntax(document), vocabulary());
  const rules = draftsByRules(document);
  const hints = hintsFrom(view, rules);
  const readings = readingsOf(view, cueScores(view, models.cues), hints, models);
  const judged = judge(readings, models.half, models.most);
  const toDraft = ({ reading, most }: Judged): Draft =>
    draftOf(reading, confidenceOf(models.calibration, most), most >= models.certain);
  const reports = judged.filter(({ reading }) => !isNoReport(reading));
  const chosen = select(reports, models.accepted)
    .filter(({ parent }) => parent === null)
    .map(toDraft)
    .filter(({ content }) => content.length > 0);
  const silent = judged.filter(
    ({ reading, half }) => half >= models.accepted && isNoReport(reading),
  );
  const unlikely = judged.flatMap(({ reading, half }) =>
    reading.hint && half < leastHolder ? [reading.hint.draft] : [],
  );
  const doubts = { unlikely: new Set(unlikely), silent: silent.map(toDraft) };
  const chained = withChains(chosen, rules, doubts);
  const ordered = inOrder(withFormats(chained, draftsByFormat(document)));
  const drafts = withParents(document, carryQuotations(document, ordered));
  return { drafts, nearest: nearestReports(document, judged) };
}

function nearestReports(document: Document, judged: readonly Judged[]): Int32Array {
  const nearest = new Int32Array(document.sentences.length).fill(noReport);
  for (const { reading, half } of judged) {
    const sentence = document.tokens[reading.frame.cue]?.sentence ?? 0;
    nearest[sentence] = Math.max(nearest[sentence] ?? noReport, half);
  }
  return nearest;
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  const at = (spans: readonly Span[]) => hull(spans)?.start ?? Number.POSITIVE_INFINITY;
  return drafts.toSorted((a, b) => at(a.cue) - at(b.cue) || at(a.content) - at(b.content));
}
