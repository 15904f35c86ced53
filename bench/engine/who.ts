/**
 * Measures who is who and who denies what apart from extraction: the relations of a gold corpus go in
 * as drafts, and out comes a prediction file for score-sources.mjs and score-denials.mjs.
 *
 *   node bench/engine/who.ts OUT.jsonl GOLD_DIR ARTICLES.jsonl [ARTICLES.jsonl ...]
 */
import fs from "node:fs";
import path from "node:path";
import * as z from "zod";
import type { Relation } from "../../engine/analysis.ts";
import { findChains } from "../../engine/attribution/chains.ts";
import { findDenials } from "../../engine/attribution/denials.ts";
import type { Draft } from "../../engine/attribution/draft.ts";
import { polarityOf } from "../../engine/attribution/polarity.ts";
import { findReplies } from "../../engine/attribution/replies.ts";
import { resolve } from "../../engine/attribution/resolve.ts";
import { stanceOf } from "../../engine/attribution/stance.ts";
import { readDocument } from "../../engine/text/document.ts";
import { normalise } from "../../engine/text/normalise.ts";
import { contains, hull, type Span } from "../../engine/text/span.ts";
import { cueClassOf } from "../questions/cue-classes.ts";

const Spans = z.array(z.tuple([z.int(), z.int()]));
const GoldRelation = z.object({ source: Spans, cue: Spans, content: Spans });
const Article = z.object({
  id: z.string(),
  text: z.string(),
  relations: z.array(GoldRelation),
  nested: z.array(GoldRelation).optional(),
});
type Article = z.infer<typeof Article>;

function spansOf(pairs: z.infer<typeof Spans>): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

function draftsOf(article: Article): Draft[] {
  const all = [...article.relations, ...(article.nested ?? [])];
  const contents = all.map((relation) => spansOf(relation.content));
  return all.map((relation, index) => {
    const cue = spansOf(relation.cue);
    const nested = index >= article.relations.length;
    return {
      source: spansOf(relation.source),
      cue,
      content: spansOf(relation.content),
      cueClass: cue.length > 0 ? cueClassOf(article.text, cue) : "none",
      lemma: "",
      realised: true,
      confidence: 1,
      safe: true,
      rules: ["gold"],
      parent: nested ? holderOf(contents, cue, index) : null,
      heldFrom: null,
    };
  });
}

/** The smallest content that holds the cue. */
function holderOf(contents: readonly Span[][], cue: readonly Span[], self: number): number | null {
  const whole = hull(cue);
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  contents.forEach((spans, index) => {
    const found = spans.find((span) => whole && contains(span, whole));
    if (!found || index === self || found.end - found.start >= size) return;
    best = index;
    size = found.end - found.start;
  });
  return best;
}

function readArticle(article: Article) {
  const plain = normalise(article.text).text;
  const document = readDocument(plain.length === article.text.length ? plain : article.text);
  const drafts = draftsOf(article);
  const { entities, sources } = resolve(document, drafts);
  const relations = drafts.map((draft, index): Relation => {
    const source = sources[index];
    const polarity = polarityOf(document, draft);
    const confidence = source?.entity?.confidence ?? 0;
    return {
      source: [...draft.source],
      cue: [...draft.cue],
      content: [...draft.content],
      type: "indirect",
      stance: stanceOf(document, draft),
      polarity: polarity.polarity,
      quizSafe:
        (confidence >= 0.9 || draft.source.length === 0) &&
        /^(?:affirms|denies)$/u.test(polarity.polarity),
      confidence,
      rules: ["gold", ...polarity.rules],
      entity: source?.entity ?? null,
      depth: draft.parent === null ? 1 : 2,
      parent: draft.parent,
      realised: true,
      kind: source?.kind ?? "not-stated",
      cueClass: draft.cueClass,
      members: source?.members ?? [],
      certainty: [],
      quotes: [],
      heldFrom: null,
    };
  });
  const denials = findDenials(document, relations, entities);
  const chains = findChains(document, relations, entities);
  const replies = findReplies(document, relations, entities);
  return { relations, denials, chains, replies };
}

/** Spans as pairs, and a relation's entity under the name of the command line's output. */
function printable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(printable);
  if (typeof value !== "object" || value === null) return value;
  if ("start" in value && "end" in value) return [value.start, value.end];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      key === "entity"
        ? [
            [key, item],
            ["sourceEntity", item],
          ]
        : [[key, printable(item)]],
    ),
  );
}

const [out, gold, ...files] = process.argv.slice(2);
if (out === undefined || gold === undefined || files.length === 0) {
  console.error("usage: who.ts OUT.jsonl GOLD_DIR ARTICLES.jsonl [ARTICLES.jsonl ...]");
  process.exit(2);
}
const wanted = new Set(fs.readdirSync(gold).map((name) => path.basename(name, ".json")));
const lines: string[] = [];
for (const file of files) {
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const article = Article.parse(JSON.parse(line));
    if (!wanted.has(article.id)) continue;
    const found = printable(readArticle(article));
    lines.push(JSON.stringify({ id: article.id, ...(typeof found === "object" ? found : {}) }));
  }
}
fs.writeFileSync(out, `${lines.join("\n")}\n`);
