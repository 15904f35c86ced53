/** What is said of a source fits the label that was chosen for it, and labels fit a phone (P-244). */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { brokenChecks } from "../item-checks.ts";
import { materialOf } from "../material.ts";
import type { Question } from "../question.ts";
import { plain } from "../wording.ts";
import { sourceKinds } from "./S4-kind.ts";

const article = [
  "The Northby Times reported that the bridge was old. The Harbour Safety Board said that two pillars were cracked.",
  "Engineer Mary Byrne of Eastport College said that the port would stay open. Saudi officials said that the noise was loud.",
].join("\n\n");

const material = materialOf(analyse(article));
const made: Question[] = Array.from({ length: 12 }, (_, seed) =>
  sourceKinds.compose(material, drawFrom(seed, "kind")),
).flat();

it("every question passes the item checks", () => {
  expect(made.length).toBeGreaterThan(0);
  for (const question of made) expect(brokenChecks(material.reading, question)).toEqual([]);
});

/** "The Harbour Safety Board / a text, such as a report": what is said of it. */
const told = new Map(
  made.flatMap((question) => {
    if (question.kind !== "match") return [];
    const { shown, key } = question;
    return shown.left.flatMap((left) =>
      shown.right.map((right) => [
        `${plain(left.text)} / ${plain(right.text)}`,
        plain(key.judged[left.id]?.[right.id]?.sentence ?? []),
      ]),
    );
  }),
);

describe("S4-kind", () => {
  it.each([
    ["“The Harbour Safety Board” / a text, such as a report", "is a body, not a text."],
    ["“The Harbour Safety Board” / one person, named", "is a body, not one person."],
    ["“The Northby Times” / a body, not a news outlet", "is a news outlet, not another body."],
    ["“Saudi officials” / one person, named", "points to several people and gives no name."],
    ["“Engineer Mary Byrne of Eastport College” / one person, not named", "and gives the name."],
  ])("P-244 %s: %s", (pair, sentence) => {
    expect(told.get(pair)).toContain(sentence);
  });

  it("labels are short enough for a list on a phone", () => {
    const labels = made.flatMap((question) =>
      question.kind === "match" ? question.shown.right.map(({ text }) => plain(text)) : [],
    );
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => label.length > 32)).toEqual([]);
  });

  it("P-243 the explanation repeats no row", () => {
    expect(made.length).toBeGreaterThan(0);
    for (const { key } of made) {
      for (const sentence of told.values()) expect(plain(key.explanation)).not.toContain(sentence);
    }
  });
});
