import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { analyse } from "./analyse.ts";
import { Analysis } from "./analysis.ts";
import { ruleReasons } from "./rules.ts";
import type { Span } from "./text/span.ts";

/** Optional articles beside the repository; the tests over them are skipped where they are absent. */
const shared = new URL("../../shared/", import.meta.url);
const development = fileURLToPath(new URL("corpus/polnear/dev.jsonl", shared));
const openCorpus = fileURLToPath(new URL("open/corpus/", shared));
const library = fileURLToPath(new URL("../content/articles/", import.meta.url));

const Line = z.object({ id: z.string(), text: z.string() });

/** What is wrong with an analysis, in words; empty when nothing is. */
function faults(raw: string): string[] {
  const analysis = analyse(raw);
  const found: string[] = [];
  const { text, relations, entities } = analysis;
  const check = (holds: boolean, fault: string) => {
    if (!holds) found.push(fault);
  };
  const checkSpan = (span: Span, where: string) => {
    const piece = text.slice(span.start, span.end);
    check(span.start < span.end && span.end <= text.length, `${where}: outside the text`);
    check(
      piece.trim() === piece && piece.isWellFormed(),
      `${where}: cuts a character or holds space at its edge`,
    );
  };
  const checkList = (spans: readonly Span[], where: string) => {
    for (const [index, span] of spans.entries()) {
      checkSpan(span, where);
      check(
        index === 0 || (spans[index - 1]?.end ?? 0) < span.start,
        `${where}: pieces touch or overlap`,
      );
    }
  };
  const checkIndex = (index: number | null, where: string) => {
    check(index === null || index < relations.length, `${where}: index beyond the list`);
  };
  const ids = new Set(entities.map(({ id }) => id));
  const checkRules = (rules: readonly string[]) => {
    for (const id of rules) check(ruleReasons.has(id), `rule ${id} is not registered`);
  };
  for (const [index, relation] of relations.entries()) {
    for (const role of ["source", "cue", "content", "quotes"] as const)
      checkList(relation[role], `relation ${role}`);
    check(relation.parent === null || relation.parent < index, "a parent comes after its child");
    checkIndex(relation.heldFrom, "heldFrom");
    check(relation.entity === null || ids.has(relation.entity.id), "an entity is unknown");
    check(
      relation.certainty.every((place) => place < analysis.certainty.length),
      "certainty index",
    );
    checkRules(relation.rules);
  }
  for (const denial of analysis.denials) {
    for (const role of ["denier", "cue", "denied", "target"] as const)
      checkList(denial[role], `denial ${role}`);
    checkIndex(denial.relation, "denial relation");
    for (const place of denial.targetRelations) checkIndex(place, "denial target");
    checkRules(denial.rules);
  }
  for (const chain of analysis.chains) {
    checkList(chain.claim, "claim");
    for (const { mention, relation } of chain.links) {
      checkList(mention, "mention");
      checkIndex(relation, "link");
    }
    checkRules(chain.rules);
  }
  for (const reply of analysis.replies) {
    for (const role of ["party", "cue", "about"] as const) checkList(reply[role], `reply ${role}`);
    checkRules(reply.rules);
  }
  for (const entity of entities)
    for (const { span } of entity.mentions) checkSpan(span, "entity mention");
  for (const { span, rules } of [
    ...analysis.ownVoice,
    ...analysis.certainty,
    ...analysis.anomalies,
  ]) {
    checkSpan(span, "own voice, certainty or anomaly");
    checkRules(rules);
  }
  check(Analysis.safeParse(analysis).success, "the schema does not hold");
  return [...new Set(found)];
}

function articlesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
}

const seed = readFileSync(new URL("fixtures/seed-idlib/article.txt", import.meta.url), "utf8");

describe("R4 every span, index and rule id of a reading is sound", () => {
  it("in the library's articles", () => {
    const articles = articlesIn(library, ".md");
    expect(articles.flatMap(faults)).toEqual([]);
    expect(articles.length === 0 || articles.length >= 10).toBe(true);
  });

  it.skipIf(!existsSync(openCorpus))(
    "in the open articles beside the repository (skipped where absent)",
    () => {
      const articles = articlesIn(openCorpus, ".txt");
      expect(articles.length).toBeGreaterThan(20);
      expect(articles.flatMap(faults)).toEqual([]);
    },
  );

  it.skipIf(!existsSync(development))(
    "in every tenth development article (skipped where absent)",
    () => {
      const lines = readFileSync(development, "utf8").trim().split("\n");
      const articles = lines
        .filter((_, index) => index % 10 === 0)
        .map((line) => Line.parse(JSON.parse(line)).text);
      expect(articles.length).toBeGreaterThan(5);
      expect(articles.flatMap(faults)).toEqual([]);
    },
  );

  it("R1 in random text, and in the seed article cut, doubled and shuffled", () => {
    const sentences = seed.split(/(?<=[.!?"])\s/u);
    const shuffled = fc
      .shuffledSubarray(sentences, { minLength: 1 })
      .map((parts) => parts.join(" "));
    const cut = fc
      .tuple(fc.nat(seed.length), fc.nat(seed.length))
      .map(([from, to]) => seed.slice(from) + seed.slice(0, to));
    const scraps = fc
      .array(
        fc.constantFrom(
          "said ",
          "Ann Roe ",
          "denied ",
          "that ",
          '"',
          "“",
          "”",
          ", ",
          ". ",
          ":\n",
          "according to ",
          "the report ",
          "it ",
          "\u0301",
          "\ud83d\ude00",
          "claims ",
          "which ",
          "(",
          "– ",
          "cited by ",
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(""));
    const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), shuffled, cut, scraps);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faults(text)).toEqual([]);
      }),
      { seed: 13, numRuns: 250 },
    );
  }, 120_000);

  it("R6 a paragraph that names nobody changes no earlier relation", () => {
    const before = analyse(seed).relations;
    const after = analyse(`${seed}\n\nIt rained for a week, and the roads were wet.`).relations;
    expect(after.slice(0, before.length)).toEqual(before);
  });
});
