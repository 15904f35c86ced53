import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";

/** Each own-voice statement; a star in front of one that a question may rest on. */
function own(text: string): string[] {
  const analysis = analyse(text);
  return analysis.ownVoice.map(
    ({ span, quizSafe }) => `${quizSafe ? "*" : ""}${analysis.text.slice(span.start, span.end)}`,
  );
}

describe("findOwnVoice", () => {
  it("V1 a sentence that no report covers is the article's own", () => {
    expect(own("The bridge opened in 1932.\n\nAnn Roe said that the road is shut.")).toEqual([
      "*The bridge opened in 1932.",
    ]);
  });

  it("V2 “This showed that” without a source is the article's own inference", () => {
    const analysis = analyse(
      "The bridge collapsed in May.\n\nThis showed that the piers were weak.",
    );
    expect(analysis.relations).toEqual([]);
    expect(analysis.ownVoice.map(({ kind }) => kind)).toEqual(["event", "inference"]);
  });

  it("V1 words that name a business give nobody's view", () => {
    expect(own("The campaign ended in May.")).toEqual(["*The campaign ended in May."]);
    expect(own("The campaign resembled an effort in 1932.")).toEqual([
      "The campaign resembled an effort in 1932.",
    ]);
  });

  it("V5 a caption is no evidence for an event", () => {
    const analysis = analyse(
      "© Agency /Some/FileA crane fell at dusk.\n\nThe bridge opened in 1932. It is red.",
    );
    const caption = analysis.ownVoice.find(({ kind }) => kind === "caption");
    expect(caption?.quizSafe).toBe(false);
  });

  it.each([
    ["beside a report in its paragraph", "Ann Roe said it is late. The bridge opened in 1932."],
    ["with a view in it", "The council supported the bridge in 1932."],
    ["with a possibility in it", "The bridge could open in spring."],
    ["with words in marks", "The bridge opened with a “bang” in 1932."],
    ["with something handed on", "The word was that the bridge opened in 1932."],
    ["behind a label", "A: The bridge opened in 1932."],
    ["announced by a colon", "He went on with a long tale of it:\n\nThe bridge opened in 1932."],
    ["in the first person", "We crossed the bridge in 1932."],
  ])("X4b no question rests on a sentence %s", (_, text) => {
    expect(own(text).filter((statement) => statement.startsWith("*"))).toEqual([]);
  });
});
