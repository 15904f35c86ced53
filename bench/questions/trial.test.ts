/**
 * Items of the paper trials that readers found wrong, disputable or doubly keyed must not come out of
 * the program, neither on the hand-made reading nor on the engine's own (issue of the forms, P-065).
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { analyse } from "../../engine/analyse.ts";
import type { Analysis } from "../../engine/analysis.ts";
import { wordsOf } from "../../engine/questions/clauses.ts";
import { kindOf } from "../../engine/questions/kinds.ts";
import { propose } from "../../engine/questions/propose.ts";
import { plain } from "../../engine/questions/wording.ts";
import { GoldArticle, GoldDenials, GoldSources } from "./gold-annotation.ts";
import { perfectReading } from "./perfect-reading.ts";

const shared = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../shared/open");
const here = existsSync(path.join(shared, "trial"));

const TrialItem = z.object({
  id: z.string(),
  article: z.string(),
  form: z.string(),
  stem: z.string(),
  options: z.array(z.object({ id: z.string(), text: z.string() })).optional(),
  key: z.unknown(),
  blind: z.object({ verdict: z.string() }),
  judged: z.object({ key: z.string() }),
});
type TrialItem = z.infer<typeof TrialItem>;

function json(...parts: string[]): unknown {
  return JSON.parse(readFileSync(path.join(shared, ...parts), "utf8"));
}

function trialItems(): { refused: TrialItem[]; accepted: TrialItem[] } {
  const items = ["items.json", "items-2.json", "items-3.json"].flatMap((file) =>
    z.array(TrialItem).parse(json("trial", file)),
  );
  const isSound = ({ blind, judged }: TrialItem) =>
    judged.key === "right" && blind.verdict === "one";
  return { refused: items.filter((item) => !isSound(item)), accepted: items.filter(isSound) };
}

function readings(): Map<string, readonly Analysis[]> {
  const lines = readFileSync(path.join(shared, "gold/relations.jsonl"), "utf8").trim().split("\n");
  return new Map(
    lines.map((line) => {
      const article = GoldArticle.parse(JSON.parse(line));
      const sources = GoldSources.parse(json("gold/sources", `${article.id}.json`));
      const denials = GoldDenials.parse(json("gold/denials", `${article.id}.json`));
      return [article.id, [perfectReading(article, sources, denials), analyse(article.text)]];
    }),
  );
}

function keyTexts({ options, key }: TrialItem): string[] {
  const ids = Array.isArray(key) ? key : [];
  return (options ?? []).filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}

/** Most of the words of the first stand in the second. */
function isLike(a: string, b: string): boolean {
  const one = new Set(wordsOf(a));
  const other = new Set(wordsOf(b));
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size > 0 && shared / one.size >= 0.8;
}

/** Same form, same words asked about, same answer. */
function comesOutAgain(item: TrialItem, analysis: Analysis): boolean {
  const asked = /[“"](.+)[”"]/u.exec(item.stem)?.[1] ?? item.stem;
  const answers = keyTexts(item);
  return propose(analysis, 1).questions.some((question) => {
    if (question.key.form !== item.form || answers.length === 0) return false;
    const { shown } = kindOf(question).texts(question);
    const right = shown.filter((option) => option.right).map(({ text }) => plain(text));
    const sameKey = answers.every((answer) => right.some((text) => isLike(answer, text)));
    return sameKey && isLike(asked, plain(question.stem));
  });
}

describe.skipIf(!here)(
  `trial items that readers refused${here ? "" : " (folder ../shared/open not here: left out)"}`,
  () => {
    const known = here ? readings() : new Map<string, readonly Analysis[]>();
    const { refused: items, accepted } = here ? trialItems() : { refused: [], accepted: [] };

    it("there are such items, on articles at hand", () => {
      expect(items.length).toBeGreaterThan(30);
      expect(items.filter(({ article }) => known.has(article)).length).toBeGreaterThan(30);
    });

    it("the comparison finds again some of the items that readers accepted", () => {
      const again = accepted.filter((item) =>
        (known.get(item.article) ?? []).some((analysis) => comesOutAgain(item, analysis)),
      );
      expect(again.length).toBeGreaterThanOrEqual(8);
    });

    it.each(items)("$form $id on $article does not come out", (item) => {
      for (const analysis of known.get(item.article) ?? []) {
        expect(comesOutAgain(item, analysis), item.stem).toBe(false);
      }
    });
  },
);
