/** Fits the tagger on treebank sentences. */
import { tags } from "../syntax/labels.ts";
import { tagFeatureRoom, tagFeatures } from "../syntax/tag-features.ts";
import type { Vocabulary } from "../syntax/vocabulary.ts";
import { wordCodes } from "../syntax/word-codes.ts";
import { FeatureCounts } from "./feature-counts.ts";
import { Perceptron } from "./perceptron.ts";
import type { Random } from "./random.ts";
import type { TreebankSentence } from "./read-conllu.ts";

export interface TaggerPlan {
  /** Features seen less often are left out. */
  readonly leastSeen: number;
  readonly epochs: number;
  readonly scale: number;
  readonly least: number;
}

export function trainTagger(
  sentences: readonly TreebankSentence[],
  known: Vocabulary,
  plan: TaggerPlan,
  random: Random,
): string {
  const prepared = sentences.map((sentence) => ({
    codes: wordCodes(sentence.words, known),
    gold: sentence.tags,
  }));
  const features = new Uint32Array(tagFeatureRoom);
  const seen = new FeatureCounts();
  for (const { codes, gold } of prepared) {
    const before = Uint8Array.from(gold);
    for (let i = 0; i < codes.count; i += 1) {
      seen.add(features, tagFeatures(codes, i, before, features));
    }
  }
  const model = new Perceptron(seen.index(plan.leastSeen), tags.length);
  const scores = new Float32Array(tags.length);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const { codes, gold } of random.shuffled(prepared)) {
      const guessed = new Uint8Array(codes.count);
      for (let i = 0; i < codes.count; i += 1) {
        const count = tagFeatures(codes, i, guessed, features);
        model.score(features, count, scores);
        let best = 0;
        for (let t = 1; t < scores.length; t += 1) {
          if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
        }
        model.tick();
        const right = gold[i] ?? 0;
        if (best !== right) model.update(features, count, right, best);
        guessed[i] = best;
      }
    }
  }
  return model.packed(plan.scale, plan.least, false);
}
