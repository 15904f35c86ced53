/**
 * The whole output on three openly licensed articles of the library, as a person reads it: a change that
 * nobody meant shows here. After a meant one: `npx vitest run engine/snapshot.test.ts -u`.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explainText } from "./cli-explain.ts";
import { bodyOf } from "./cli-files.ts";
import { analyse, detailsOf, type Span } from "./index.ts";

const articles = ["samoa-measles-shutdown", "saudi-oil-drone-attacks", "tesco-leaves-poland"];

test.each(articles)("T4 the full output on %s is as it was", async (name) => {
  const file = new URL(`../content/articles/${name}.md`, import.meta.url);
  const whole = readFileSync(file, "utf8");
  const attribution = /^attribution: (?<words>.+)$/mu.exec(whole)?.groups?.["words"] ?? "";
  const analysis = analyse(bodyOf(whole));
  const cut = ({ start, end }: Span) => analysis.text.slice(start, end);
  const { wording, quoteChecks, picture } = detailsOf(analysis);
  const further = [
    ...analysis.entities.map(({ id, name: called, kind, mentions }) =>
      [id, called, kind, `${mentions.length} mentions`].join(" | "),
    ),
    ...analysis.certainty.map(({ span, kind, owner }) =>
      ["certainty", kind, cut(span), owner ?? "article"].join(" | "),
    ),
    ...wording.map(({ span, kind, owner }) => ["wording", kind, cut(span), owner].join(" | ")),
    ...quoteChecks.map(({ quote, verdict }) => ["quotation", verdict, cut(quote)].join(" | ")),
    ...(picture?.creditParts ?? []).map(({ span, role }) =>
      ["credit", role, cut(span)].join(" | "),
    ),
    ...analysis.anomalies.map(({ span, kind }) => ["anomaly", kind, cut(span)].join(" | ")),
  ];
  expect(attribution).toContain("Wikinews");
  const shown = [attribution, "", explainText(analysis, false), ...further, ""].join("\n");
  await expect(shown).toMatchFileSnapshot(`fixtures/snapshots/${name}.txt`);
});
