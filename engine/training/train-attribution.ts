/**
 * Writes the models of the learned reading:
 *
 *   node --max-old-space-size=12000 engine/training/train-attribution.ts CORPUS [WORK]
 *
 * CORPUS holds polnear/train.jsonl, or another corpus of its format. WORK, outside the repository, keeps
 * what the first stages made, so that a later run resumes. What fold models say about the articles that
 * they did not see goes to bench/out/unseen.jsonl. Seeded: same data, same bytes.
 */
import fs from "node:fs";
import path from "node:path";
import { writeCalibration } from "../attribution/calibration.ts";
import { draftOf } from "../attribution/learned-draft.ts";
import { hintsFrom } from "../attribution/learned-hints.ts";
import { select } from "../attribution/learned-select.ts";
import { viewOf } from "../attribution/learned-view.ts";
import { closedAmong } from "../attribution/open-end.ts";
import { draftsByRules } from "../attribution/rule-drafts.ts";
import { readSyntax } from "../syntax/read-syntax.ts";
import { vocabulary } from "../syntax/vocabulary.ts";
import { readDocument } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import type { Unseen } from "./acceptance-cases.ts";
import { bar, calibrate, type Point } from "./calibrate.ts";
import { fittingArticles, type GoldArticle } from "./corpora.ts";
import {
  AttributionFitter,
  cuePlan,
  type Keep,
  type PackedAttribution,
} from "./fit-attribution.ts";
import { goldRoles } from "./gold-roles.ts";
import { cueCases } from "./train-cues.ts";
import { writeModule } from "./write-module.ts";

/** The sum of the first forest from which a reading stands: the best pair50 of unseen articles. */
const accepted = -140;
/**
 * The share of right readings among those that a question may rest on (engine.md X5), counted on models
 * fitted without a third of the articles: 95 in 100 is asked of the shipped ones.
 */
const certainShare = 0.953;
/** For `npm run bench:engine`; holds offsets only, and is not tracked. */
const unseenFile = path.join(import.meta.dirname, "../../bench/out/unseen.jsonl");
const weightsFolder = path.join(import.meta.dirname, "..", "attribution", "weights");

interface Acceptance {
  readonly calibration: string;
  readonly certain: number;
}

/** From the readings that stand, as they would in use. */
function acceptanceFrom(unseen: readonly Unseen[]): Acceptance {
  const points: Point[] = [];
  const plain: Point[] = [];
  for (const { judged, right } of unseen) {
    const truth = new Map(judged.map(({ reading }, i) => [reading, right[i] ?? false]));
    const chosen = select(judged, accepted)
      .filter(({ parent }) => parent === null)
      .map(({ reading, most }) => ({ reading, most, draft: draftOf(reading, 0, true) }));
    const document = chosen[0]?.reading.frame.view.document;
    if (!document) continue;
    const isClosed = closedAmong(
      document,
      chosen.map(({ draft }) => draft),
    );
    for (const { reading, most, draft } of chosen) {
      const point = { score: most, right: truth.get(reading) ?? false };
      points.push(point);
      if (draft.safe && isClosed(draft)) plain.push(point);
    }
  }
  return { calibration: writeCalibration(calibrate(points)), certain: bar(plain, certainShare) };
}

function write(packed: PackedAttribution, acceptance: Acceptance, articles: number): void {
  const heading = [
    "Written by `node engine/training/train-attribution.ts`; never edited by hand.",
    `Fitted on ${articles} articles of the training part of PolNeAR 1.0; no text and no name of it is here.`,
    "See engine/attribution/weights/NOTICE.md.",
  ];
  const module = (file: string, name: string, text: string): void =>
    writeModule({ file: path.join(weightsFolder, file), name, packed: text, heading });
  module("cues.ts", "packedCues", packed.cues);
  module("role-words.ts", "packedWords", packed.words);
  module("role-steps.ts", "packedSteps", packed.steps);
  module("ranker.ts", "packedRanker", packed.ranker);
  const { half, most } = packed;
  const { calibration, certain } = acceptance;
  module(
    "acceptance.ts",
    "packedAcceptance",
    [half, most, calibration, accepted, certain].join("\n"),
  );
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end]);
}

function unseenLine(article: GoldArticle, { judged }: Unseen, certain: number): string {
  const relations = select(judged, accepted)
    .filter(({ parent }) => parent === null)
    .map(({ reading, most }) => {
      const draft = draftOf(reading, 1 / (1 + Math.exp(-most / 256)), most >= certain);
      const { source, cue, content, confidence, safe } = draft;
      const spans = { source: pairs(source), cue: pairs(cue), content: pairs(content) };
      return { ...spans, confidence, quizSafe: safe, depth: 1 };
    });
  return JSON.stringify({ id: article.id, relations });
}

/** Keeps results in a folder where there is one. */
function keeper(work: string | undefined): Keep {
  return (name, make) => {
    if (work === undefined) return make();
    fs.mkdirSync(work, { recursive: true });
    const file = path.join(work, `${name}.txt`);
    if (!fs.existsSync(file)) fs.writeFileSync(file, make());
    return fs.readFileSync(file, "utf8");
  };
}

function main(corpus: string, work: string | undefined): void {
  if (!fs.existsSync(path.join(corpus, "polnear", "train.jsonl"))) {
    console.log("No corpus at the given path; the weights stay as they are.");
    return;
  }
  const articles = fittingArticles(corpus);
  const views = articles.map(({ text }) => {
    const document = readDocument(text);
    return viewOf(document, readSyntax(document), vocabulary());
  });
  console.log(`${articles.length} articles parsed`);
  const gold = views.map((view, i) => goldRoles(view, articles[i]?.relations ?? []));
  const hints = views.map((view) => hintsFrom(view, draftsByRules(view.document)));
  const cues = cueCases(views, gold, cuePlan.leastSeen);
  const fitter = new AttributionFitter(
    { views, gold, hints, cues },
    () => true,
    console.log,
    keeper(work),
  );
  const { packed, unseen } = fitter.fit();
  const acceptance = acceptanceFrom(unseen);
  fs.mkdirSync(weightsFolder, { recursive: true });
  write(packed, acceptance, articles.length);
  console.log(`quiz-safe from ${acceptance.certain} on; confidence ${acceptance.calibration}`);
  const lines = unseen.flatMap((one) => {
    const article = articles[one.article];
    return article ? [unseenLine(article, one, acceptance.certain)] : [];
  });
  fs.mkdirSync(path.dirname(unseenFile), { recursive: true });
  fs.writeFileSync(unseenFile, lines.join("\n"));
}

const [, , corpus = "../shared/corpus", work] = process.argv;
main(corpus, work);
