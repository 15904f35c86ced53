/** The printed words of a source alone decide how much they tell (P-060, P-061, P-244). */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { brokenChecks } from "../item-checks.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { sourcesShown } from "./S4-shown.ts";

const engineer =
  "Harbour engineer Mary Byrne said that the bridge was old. Byrne said that two pillars were cracked.";
const mayor =
  "Mayor John Hale said that the port would stay open. “We will pay for it,” the mayor said.";

function questionsOn(...paragraphs: string[]) {
  const material = materialOf(analyse(paragraphs.join("\n\n")));
  return { material, made: sourcesShown.compose(material, drawFrom(2, "shown")) };
}

describe("S4-shown", () => {
  it("P-060 the same person is told of more and less", () => {
    const { made } = questionsOn(engineer, mayor);
    const [key = ""] = made.map((question) => inWords(forLearner(question), fullAnswer(question)));
    expect(key).toContain("“Harbour engineer Mary Byrne”: a name, and what the person is");
    expect(key).toContain("“Byrne”: a name and nothing more");
    expect(key).toContain("“the mayor”: what one person is, and no name");
  });

  it("every question passes the item checks, and its labels fit a phone", () => {
    const { made, material } = questionsOn(engineer, mayor);
    expect(made.flatMap((question) => brokenChecks(material.reading, question))).toEqual([]);
    const labels = made.flatMap((question) =>
      question.kind === "match" ? question.shown.right.map(({ text }) => plain(text)) : [],
    );
    expect(labels).toHaveLength(4);
    expect(labels.filter((label) => label.length > 32)).toEqual([]);
  });

  it("P-244 the explanation claims nothing about what else the paragraph tells", () => {
    const told = questionsOn(engineer, mayor).made.map(({ key }) => plain(key.explanation));
    expect(told).toHaveLength(1);
    expect(told.join()).toMatch(/^These words alone/u);
    expect(told.join()).not.toMatch(/no more/u);
  });

  it("P-061 nothing is asked where all sources tell the same", () => {
    const one = "Harbour engineer Mary Byrne said that the bridge was old.";
    const two = "Mayor John Hale said that the port would stay open.";
    expect(questionsOn(one, two).made).toEqual([]);
  });

  it("P-061 nothing is asked where kinds can be asked for instead", () => {
    const paper = "The Northby Times reported that the water was deep.";
    const officials = "Saudi officials said that the noise was loud.";
    expect(questionsOn(engineer, mayor, paper, officials).made).toEqual([]);
  });

  it("a name with more beside it is not a bare one", () => {
    const aside =
      "“We looked at it,” said Byrne, an engineer. “It is safe,” said Hale of the city council.";
    const { made } = questionsOn(engineer, mayor, aside);
    const keys = made.map((question) => inWords(forLearner(question), fullAnswer(question)));
    expect(keys.join()).not.toContain("“Hale”");
  });
});
