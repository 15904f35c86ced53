/** Words a second on one text for the engine and for its opponents in the same run. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { analyse } from "../../engine/analyse.ts";
import { sampleText } from "./corpora.ts";

const words = 10_000;
const rounds = 5;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function pace(text: string, read: (text: string) => unknown): number {
  read(text);
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  });
  return Math.round((1000 * words) / median(times));
}

export function measureSpeed(root: string): string {
  const text = sampleText(root, words);
  const wink = winkNLP(model, ["sbd", "pos"]);
  const engine = pace(text, (given) => analyse(given).relations.length);
  const compromise = pace(text, (given) => {
    const read = nlp(given);
    return [read.sentences().length, read.people().length, read.organizations().length];
  });
  const tagged = pace(text, (given) => wink.readDoc(given).tokens().out(wink.its.pos).length);
  const share = (engine / compromise).toFixed(2);
  return [
    `Hearsay, whole analysis: ${engine}`,
    `compromise, sentences, people, organisations: ${compromise} (Hearsay ${share} times; must 0.25, aim 1)`,
    `wink-nlp, sentences and tags only: ${tagged}`,
  ].join("\n");
}

/**
 * Milliseconds from the import to the first reading of a short text, each time in a new process: on a
 * machine that never ran it, and as the command line and a built app find it, with its code compiled.
 */
export function measureLoad(root: string): { first: number; later: number } {
  const engine = path.join(root, "engine/index.ts");
  const code = `const from = performance.now();
const { analyse } = await import(${JSON.stringify(engine)});
analyse("Ann Roe said that it was late.");
console.log(Math.round(performance.now() - from));`;
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), "hearsay-load-"));
  const run = (): number =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "-e", code], {
        encoding: "utf8",
        env: { ...process.env, NODE_COMPILE_CACHE: cache },
      }),
    );
  const first = run();
  const later = median(Array.from({ length: rounds }, run));
  fs.rmSync(cache, { recursive: true });
  return { first, later };
}
