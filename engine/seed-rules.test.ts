/**
 * What helps on the seed article must hold for English news at large: every rule that fires there, and
 * every lexicon entry that stands there, is met in at least three training articles, or is listed in
 * `fixtures/seed-idlib/rare.json` with its reason. The list is printed.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as z from "zod";
import { analyse } from "./analyse.ts";
import { ruleReasons } from "./rules.ts";

const place = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const training = place("../../shared/corpus/polnear/train.jsonl");
const enough = 3;
/** Reading takes a tenth of a second each: a rule not met often enough in so many is looked for by hand. */
const mostRead = 150;
/** Places in the training file where rare rules were met; tried first, so that the search is short. */
const triedFirst = [
  0, 155, 177, 218, 229, 251, 370, 394, 414, 466, 497, 628, 640, 653, 677, 714, 728, 758, 806,
];

function rulesOf(text: string): ReadonlySet<string> {
  const { relations, denials, replies, chains, ownVoice, certainty, anomalies } = analyse(text);
  const all = [relations, denials, replies, chains, ownVoice, certainty, anomalies];
  return new Set(all.flatMap((list) => list.flatMap(({ rules }) => rules)));
}

/** Strings in sets, maps, lists and plain objects, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value instanceof Map)
    return [...value].flatMap(([key, held]) => [String(key), ...strings(held)]);
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(strings);
  if (value instanceof RegExp || typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Words and phrases of the lexicons; sentences and ids are none. */
async function lexiconEntries(): Promise<ReadonlySet<string>> {
  const files = readdirSync(place("./lexicon")).filter((file) => /(?<!\.test)\.ts$/u.test(file));
  const modules = await Promise.all(
    files.map((file): Promise<object> => import(place(`./lexicon/${file}`))),
  );
  const found = modules.flatMap((module) =>
    Object.values(module).flatMap((list) =>
      list instanceof Set || list instanceof Map ? strings([...list.keys()]) : [],
    ),
  );
  return new Set(
    found
      .map((entry) => entry.toLowerCase())
      .filter((entry) => /^\p{L}[\p{L}\p{N} .'-]*$/u.test(entry)),
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{N}'-]*/gu));
}

function holds(text: string, words: ReadonlySet<string>, entry: string): boolean {
  if (!entry.includes(" ")) return words.has(entry);
  return text.toLowerCase().includes(entry);
}

/** Those of `wanted` that fewer than three texts hold; stops as soon as none is left. */
function rare(
  wanted: Iterable<string>,
  texts: readonly string[],
  heldBy: (text: string, left: ReadonlySet<string>) => Iterable<string>,
): string[] {
  const left = new Map([...wanted].map((name) => [name, enough]));
  for (const text of texts) {
    if (left.size === 0) break;
    for (const name of heldBy(text, new Set(left.keys()))) {
      const missing = (left.get(name) ?? 0) - 1;
      if (missing > 0) left.set(name, missing);
      else left.delete(name);
    }
  }
  return [...left.keys()];
}

test.runIf(existsSync(training))(
  "T2 every rule and lexicon entry of the seed article is met in three training articles or is listed with its reason (needs ../shared/corpus/polnear)",
  async () => {
    const seed = readFileSync(place("./fixtures/seed-idlib/article.txt"), "utf8");
    const known = z
      .record(z.string(), z.string().min(20))
      .parse(JSON.parse(readFileSync(place("./fixtures/seed-idlib/rare.json"), "utf8")));
    const Line = z.object({ text: z.string() });
    const texts = readFileSync(training, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => Line.parse(JSON.parse(line)).text);
    const inSeed = wordsOf(seed);
    const entries = [...(await lexiconEntries())].filter((entry) => holds(seed, inSeed, entry));
    expect(entries.length).toBeGreaterThan(100);
    const first = new Set(triedFirst);
    const order = [...triedFirst, ...[...texts.keys()].filter((place) => !first.has(place))];
    const mixed = order.map((place) => texts[place] ?? "");
    const rules = rare(
      [...rulesOf(seed)].filter((rule) => !(rule in known)),
      mixed.slice(0, mostRead),
      (text, left) => [...rulesOf(text)].filter((rule) => left.has(rule)),
    );
    const words = rare(entries, mixed, (text, left) => {
      const held = wordsOf(text);
      return [...left].filter((entry) => holds(text, held, entry));
    }).map((entry) => `lexicon: ${entry}`);
    const listed = Object.keys(known);
    console.log(`Met in fewer than ${enough} training articles:\n${listed.join("\n")}`);
    expect(
      rules,
      `rules not met ${enough} times in ${mostRead} articles: add places to triedFirst, or list them with a reason`,
    ).toEqual([]);
    expect(words.toSorted()).toEqual(listed.filter((name) => name.startsWith("lexicon: ")));
    expect(
      listed.filter((name) => !name.startsWith("lexicon: ") && !ruleReasons.has(name)),
    ).toEqual([]);
  },
  180_000,
);
