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
    const sure = (text: string) => analyse(text).ownVoice.map(({ confidence }) => confidence);
    expect(sure("The campaign ended in May.")).toEqual([0.97]);
    expect(sure("The campaign resembled an effort in 1932.")).toEqual([0.86]);
  });

  it("X4b a question may rest on plain telling, also behind a report, and the reason is named", () => {
    const text = "Ann Roe said it is late. The bridge opened in 1932.";
    expect(own(text)).toEqual(["*The bridge opened in 1932."]);
    expect(analyse(text).ownVoice.map(({ rules }) => rules)).toEqual([["V01", "V03"]]);
  });

  it("V5 a caption is no evidence for an event", () => {
    const analysis = analyse(
      "© Agency /Some/FileA crane fell at dusk.\n\nThe bridge opened in 1932. It is red.",
    );
    const caption = analysis.ownVoice.find(({ kind }) => kind === "caption");
    expect(caption?.quizSafe).toBe(false);
  });

  it.each([
    ["with a view in it", "The council supported the bridge in 1932."],
    ["with a hope in it", "The hope of the town is a bridge that opens in spring."],
    ["with words in marks", "The bridge opened with a “bang” in 1932."],
    ["with something handed on", "The word was that the bridge opened in 1932."],
    ["behind a label", "A: The bridge opened in 1932."],
    ["announced by a colon", "He went on with a long tale of it:\n\nThe bridge opened in 1932."],
    ["that somebody reported", "Reportedly, the bridge opened in 1932."],
    ["that begins as talk", "Okay, the bridge opened in 1932."],
    ["in the first person", "We crossed the bridge in 1932."],
  ])("X4b no question rests on a sentence %s", (_, text) => {
    expect(own(text).filter((statement) => statement.startsWith("*"))).toEqual([]);
  });
});
