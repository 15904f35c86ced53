import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { sourceTold } from "./S4-told.ts";

const road = "The road to the port was paved in June. Two lorries stood on the quay.";

function answers(sentence: string): string[] {
  const material = materialOf(analyse([road, road, road, sentence, road].join("\n\n")));
  const made = Array.from({ length: 24 }, (_, seed) => seed).flatMap((seed) =>
    sourceTold
      .compose(material, drawFrom(seed, sourceTold.id))
      .map((question) => inWords(forLearner(question), fullAnswer(question))),
  );
  return [...new Set(made)];
}

describe("S4-told asks what the printed words leave open about the source", () => {
  it.each([
    ["Port officials said that the bridge was old.", "The names and the number of the people"],
    ["A port official said that the bridge was old.", "The name of the one person described"],
    ["The Harbour Safety Board said that the bridge was old.", "Who spoke for the organisation"],
    ["A leaked internal letter said that the bridge was old.", "Who wrote the text"],
    [
      "Mary Byrne, the mayor of Northby, said that the bridge was old.",
      "Nothing: name and position are printed",
    ],
    [
      "Mary Byrne said that the bridge was old. Engineer Mary Byrne, the head of the yard, has seen it.",
      "The position and work of the one named",
    ],
  ])("P-065 each step of the ladder is a key: %s", (sentence, key) => {
    expect(answers(sentence)).toEqual([key]);
  });

  it.each([
    "The officials said that the bridge was old.",
    "Three officials said that the bridge was old.",
    "The police said that the bridge was old.",
    "The study said that the bridge was old.",
    "A letter by Mary Byrne said that the bridge was old.",
    "Port officials, including Mary Byrne, said that the bridge was old.",
    "A port official, Mary Byrne, said that the bridge was old.",
    "Mary Byrne said that the bridge was old.",
  ])("P-061 nothing is asked where other words may tell more: %s", (sentence) => {
    expect(answers(sentence)).not.toContainEqual(expect.stringMatching(/^(?:The name|Who )/u));
  });

  it("P-221 who spoke for a body is no wrong answer about its officials, who are not named either", () => {
    const sentence = "Port officials said that the bridge was old.";
    const material = materialOf(analyse([road, road, road, sentence, road].join("\n\n")));
    const shown = Array.from({ length: 24 }, (_, seed) => seed)
      .flatMap((seed) => sourceTold.compose(material, drawFrom(seed, sourceTold.id)))
      .flatMap((question) =>
        kindOf(question)
          .texts(question)
          .shown.map(({ text }) => plain(text)),
      );
    expect(shown).toContain("The names and the number of the people");
    expect(shown).not.toContain("Who spoke for the organisation");
  });

  it("P-218 who overlooks a printed position has misread, and mistook no description for a person", () => {
    const sentence = "Mary Byrne, the mayor of Northby, said that the bridge was old.";
    const material = materialOf(analyse([road, road, road, sentence, road].join("\n\n")));
    const codes = Array.from({ length: 24 }, (_, seed) => seed)
      .flatMap((seed) => sourceTold.compose(material, drawFrom(seed, sourceTold.id)))
      .flatMap((question) => (question.kind === "choice" ? [question] : []))
      .flatMap(({ shown, key }) =>
        shown.options
          .filter(({ text }) => plain(text) === "The position and work of the one named")
          .map(({ id }) => key.judged[id]?.code),
      );
    expect(new Set(codes)).toEqual(new Set(["M29"]));
  });

  it("P-059 nobody is asked what a head of state does", () => {
    const known = "Mary Byrne said that the bridge was old. President Mary Byrne has seen it.";
    expect(answers(known)).not.toContain("The position and work of the one named");
  });

  it("P-056 a body beside a person is not denied: the feedback tells who speaks", () => {
    const sentence = "A representative for the Harbour Office said that the bridge was old.";
    const { reading, ...rest } = materialOf(
      analyse([road, road, road, sentence, road].join("\n\n")),
    );
    const told = Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) =>
      sourceTold
        .compose({ reading, ...rest }, drawFrom(seed, sourceTold.id))
        .flatMap((question) => kindOf(question).texts(question).told.map(plain)),
    );
    expect(
      told.some((one) => one.endsWith("Here one person speaks, not an organisation alone.")),
    ).toBe(true);
    for (const one of told) expect(one).not.toMatch(/names no/u);
  });
});
