/**
 * Reads the article for reports: rules propose, trained models weigh every likely cue and choose the
 * reading, and only what is likely enough stands. Reports inside reports are kept with their parent.
 */
import * as z from "zod";
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
import { draftOf, tokensOf } from "./learned-draft.ts";
import { type Hints, hintsFrom } from "./learned-hints.ts";
import { readingsOf } from "./learned-reading.ts";
import { roles } from "./learned-roles.ts";
import { type Chosen, judge, select } from "./learned-select.ts";
import { type View, viewOf } from "./learned-view.ts";
import { withParents } from "./nesting.ts";
import { draftsByRules } from "./rule-drafts.ts";
import { packedAcceptance } from "./weights/acceptance.ts";
import { packedCues } from "./weights/cues.ts";
import { packedRanker } from "./weights/ranker.ts";
import { packedSteps } from "./weights/role-steps.ts";
import { packedWords } from "./weights/role-words.ts";

export interface AttributionModels {
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

const Acceptance = z.strictObject({
  half: z.string(),
  most: z.string(),
  calibration: z.string(),
  accepted: z.int(),
  certain: z.int(),
});

export interface PackedModels {
  readonly cues: string;
  readonly words: string;
  readonly steps: string;
  readonly ranker: string;
  /** JSON of `Acceptance`. */
  readonly acceptance: string;
}

export function readModels(packed: PackedModels): AttributionModels {
  const { half, most, calibration, accepted, certain } = Acceptance.parse(
    JSON.parse(packed.acceptance),
  );
  return {
    cues: readRows(packed.cues),
    words: readRows(packed.words),
    steps: readRows(packed.steps),
    ranker: readRows(packed.ranker),
    half: readTrees(half),
    most: readTrees(most),
    calibration: readCalibration(calibration),
    accepted,
    certain,
  };
}

let shipped: AttributionModels | null = null;

export function extract(document: Document): Draft[] {
  shipped ??= readModels({
    cues: packedCues,
    words: packedWords,
    steps: packedSteps,
    ranker: packedRanker,
    acceptance: packedAcceptance,
  });
  return extractWith(shipped, document);
}

export function extractWith(models: AttributionModels, document: Document): Draft[] {
  const view = viewOf(document, readSyntax(document), vocabulary());
  const rules = draftsByRules(document);
  const hints = hintsFrom(view, rules);
  const readings = readingsOf(view, cueScores(view, models.cues), hints, models);
  const chosen = select(judge(readings, models.half, models.most), models.accepted);
  const outer = chosen.filter(({ parent }) => parent === null);
  const toDraft = ({ reading, most }: Chosen): Draft =>
    draftOf(reading, confidenceOf(models.calibration, most), most >= models.certain);
  const inner = [
    ...insideOf(view, outer, hints),
    ...chosen.filter(({ parent, reading }) => parent !== null && !reading.hint).map(toDraft),
  ];
  const all = carryQuotations(document, inOrder([...outer.map(toDraft), ...inner]));
  const depths = withParents(all);
  const orphans = new Set(inner);
  return withParents(
    depths.filter((draft, i) => draft.parent !== null || !orphans.has(all[i] ?? draft)),
  );
}

/** What the rules read inside another's statement: the models know the outside only. */
function insideOf(view: View, outer: readonly Chosen[], hints: Hints): Draft[] {
  const covered = new Uint8Array(view.size);
  for (const { reading } of outer) for (const i of tokensOf(reading, roles.content)) covered[i] = 1;
  const taken = new Set(outer.map(({ reading }) => reading.frame.cue));
  return [...hints].flatMap(([cue, { draft }]) =>
    covered[cue] === 1 && !taken.has(cue) ? [draft] : [],
  );
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  const at = (spans: readonly Span[]) => hull(spans)?.start ?? Number.POSITIVE_INFINITY;
  return drafts.toSorted((a, b) => at(a.cue) - at(b.cue) || at(a.content) - at(b.content));
}
