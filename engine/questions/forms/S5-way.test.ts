/** Printed words beside the words of saying decide; what tells of two ways is not asked (P-060). */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { wayGiven } from "./S5-way.ts";

const frame = "The harbour bridge was closed on Monday after a crane fell into the water.";

function keysOf(sentence: string): string[] {
  const material = materialOf(analyse([frame, sentence].join("\n\n")));
  return wayGiven
    .compose(material, drawFrom(3, "way"))
    .map((question) => inWords(forLearner(question), fullAnswer(question)));
}

const outlet = "To a news outlet or to reporters";
const letter = "In a statement, a letter or another text";

describe("S5-way", () => {
  it.each([
    ["Engineer Ada Byrne told the BBC that the repairs would take six weeks.", outlet],
    [
      "In an interview with the BBC, engineer Ada Byrne said that the repairs would take six weeks.",
      outlet,
    ],
    [
      "Engineer Ada Byrne said in an interview with the BBC that the repairs would take six weeks.",
      outlet,
    ],
    ["Engineer Ada Byrne said in a statement that the repairs would take six weeks.", letter],
    ["Engineer Ada Byrne remarked in a press release, “The repairs will take six weeks.”", letter],
  ])("P-060 %s", (sentence, key) => {
    expect(keysOf(sentence)).toEqual([key]);
  });

  it.each([
    "Engineer Ada Byrne said in an e-mail to the BBC that the repairs would take six weeks.",
    "She told the BBC that the repairs would take about six weeks.",
    "Engineer Ada Byrne told the council that the repairs would take six weeks.",
  ])("P-061 two ways at once, nobody named or none of the ways: %s", (sentence) => {
    expect(keysOf(sentence)).toEqual([]);
  });

  const event = "At an event, such as a speech or a debate";

  it.each([
    "Engineer Ada Byrne said at an event on Monday that the repairs would take six weeks.",
    "Engineer Ada Byrne said during a debate that the repairs would take six weeks.",
    "Engineer Ada Byrne told the audience that the repairs would take six weeks.",
  ])("P-060 whatever the occasion is called, one option fits it: %s", (sentence) => {
    expect(keysOf(sentence)).toEqual([event]);
  });

  it("P-061 a news conference is an event and for reporters", () => {
    expect(
      keysOf("Engineer Ada Byrne said at a news conference that the repairs would take six weeks."),
    ).toEqual([]);
  });

  it("P-059 every option begins with a capital", () => {
    const told = "Engineer Ada Byrne told the BBC that the repairs would take six weeks.";
    const material = materialOf(analyse([frame, told].join("\n\n")));
    const asked = wayGiven.compose(material, drawFrom(3, "way"));
    const options = asked.flatMap((one) => (one.kind === "choice" ? one.shown.options : []));
    expect(options.length).toBe(4);
    for (const { text } of options) expect(plain(text)).toMatch(/^\p{Lu}/u);
  });

  it("P-244 tells why the words mean that way; the explanation tells a habit", () => {
    const told = "Engineer Ada Byrne told the BBC that the repairs would take six weeks.";
    const material = materialOf(analyse([frame, told].join("\n\n")));
    const [question] = wayGiven.compose(material, drawFrom(3, "way"));
    const rows = Object.values(question?.kind === "choice" ? question.key.judged : {});
    const sentences = rows.map(({ sentence }) => plain(sentence));
    expect(sentences.every((sentence) => sentence.endsWith("to whom the words were given."))).toBe(
      true,
    );
    expect(sentences).not.toContain(question && plain(question.key.explanation));
  });

  const quoted = "“The repairs will take six weeks,” engineer Ada Byrne said.";

  function keysOfAll(...paragraphs: string[]): Set<string> {
    const material = materialOf(analyse([frame, ...paragraphs, frame].join("\n\n")));
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    return new Set(
      seeds
        .flatMap((seed) => wayGiven.compose(material, drawFrom(seed, "way")))
        .map((question) => inWords(forLearner(question), fullAnswer(question))),
    );
  }

  it("P-065 a paragraph without words about a way is silent", () => {
    expect(keysOfAll(quoted)).toEqual(new Set(["The paragraph does not tell"]));
  });

  it.each([
    ["“The cracks are old,” engineer Ada Byrne told the BBC.", quoted],
    ["“The cracks are old,” engineer Ada Byrne told the council on Monday.", quoted],
    [quoted, "In a statement, Byrne said that the cracks were old."],
    ["The council sent a letter to all households.", quoted],
    [quoted, "The speech lasted an hour."],
    [`${quoted} In it, the bridge had a page of its own.`, frame],
    ["“The cracks are old,” the engineer told the BBC. “Nobody looked at them.", quoted],
  ])("P-061 not where the paragraph beside may tell it: %s %s", (...paragraphs) => {
    expect(keysOfAll(...paragraphs)).not.toContain("The paragraph does not tell");
  });
});
