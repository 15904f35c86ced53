/** With a source or without: what is told by print alone, and the forms that ask it (P-053a, P-060). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { drawFrom } from "./draw.ts";
import { forms } from "./forms.ts";
import { forLearner, fullAnswer, inWords } from "./kinds.ts";
import { materialOf } from "./material.ts";
import { propose } from "./propose.ts";
import { voicesIn } from "./voices.ts";
import { plain } from "./wording.ts";

const valley = [
  "The dam above Westerdale was opened in 1931 and feeds three villages. Engineer Ada Byrne said that the north wall had moved by two centimetres.",
  "About 4,000 people live in the valley below the dam. The water company reported that the pumps had failed on Sunday.",
  "Two lorries carried sandbags to the school on Monday morning. Mayor Tom Reed said that every family would get a key to the hall.",
  "The main road crosses the river near the old mill. The Westerdale Herald wrote that the council had ignored a letter from the builders.",
].join("\n\n");

function unsourced(text: string): string[] {
  const { reading, unsourced: found } = materialOf(analyse(text));
  return found.map(({ span }) => reading.words(span));
}

/** The paragraph in the middle of an article; what is found of it. */
function amongOthers(paragraph: string): string[] {
  const before = valley.split("\n\n");
  const all = [...before.slice(0, 2), paragraph, ...before.slice(2)].join("\n\n");
  return unsourced(all).filter((one) => !unsourced(valley).includes(one));
}

function answersOf(text: string, form: string): string[] {
  const material = materialOf(analyse(text));
  return forms
    .filter(({ id }) => id === form)
    .flatMap(({ compose }) =>
      Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) =>
        compose(material, drawFrom(seed, form)),
      ),
    )
    .map(
      (question) =>
        `${question.key.keyClass}: ${inWords(forLearner(question), fullAnswer(question))}`,
    );
}

function explanationsOf(text: string, form: string): string[] {
  const material = materialOf(analyse(text));
  return forms
    .filter(({ id }) => id === form)
    .flatMap(({ compose }) =>
      Array.from({ length: 12 }, (_, seed) => compose(material, drawFrom(seed, form))).flat(),
    )
    .map(({ key }) => plain(key.explanation));
}

describe("P-053a sentences without a source", () => {
  it("are those without words of saying", () => {
    expect(unsourced(valley)).toEqual([
      expect.stringMatching(/^The dam above/u),
      expect.stringMatching(/^About 4,000/u),
      expect.stringMatching(/^Two lorries/u),
      expect.stringMatching(/^The main road/u),
    ]);
  });

  it("may have a campaign or a vote in them", () => {
    expect(
      amongOthers("Ruth Vale won the vote in Harlow by 40 votes after a short campaign."),
    ).toHaveLength(1);
  });

  it("never go on with what somebody said before", () => {
    const said = "Engineer Ada Byrne said that the north wall had moved by two centimetres.";
    expect(amongOthers(`${said} The wall was built of two layers of brick.`)).toEqual([]);
    expect(amongOthers(`${said} Harlow lies near the sea and has 900 houses.`)).toHaveLength(1);
  });

  it("tell of nobody’s talk, mood or forecast", () => {
    for (const mood of [
      "Many people in Harlow are angry about the state of the wall.",
      "The mayor of Harlow chalked up the long delay to the heavy rain of last week.",
      "The old wall in Harlow could break during one of the winter storms.",
      "The plans for Harlow were detailed in a filing with the county court in June.",
    ]) {
      expect(amongOthers(mood), mood).toEqual([]);
    }
  });

  it("have no heading run into them", () => {
    expect(amongOthers("WHAT TO DO The people of Harlow carry sand to the river.")).toEqual([]);
  });

  it("are whole sentences with a verb", () => {
    expect(amongOthers("Paula Stone of the Harlow Islands.")).toEqual([]);
    expect(amongOthers("Paula Stone lives on the Harlow Islands.")).toHaveLength(1);
  });
});

describe("P-060 forms on statements with and without a source", () => {
  it("S2-which asks for the one without and for the one with", () => {
    const answers = answersOf(valley, "S2-which");
    const own = /dam above|4,000 people|lorries carried|main road/u;
    expect(answers.filter((one) => one.startsWith("no source"))).not.toEqual([]);
    expect(answers.filter((one) => one.startsWith("a source"))).not.toEqual([]);
    for (const one of answers) expect(own.test(one), one).toBe(one.startsWith("no source"));
  });

  it("P-215 S2-own-voice asks for the statements without a source, and for those with one", () => {
    const answers = answersOf(valley, "S2-own-voice");
    const own = /dam above|4,000 people|lorries carried|main road/u;
    const said = /wall had moved|pumps|key to the hall|letter/u;
    expect(answers.filter((one) => one.startsWith("without"))).not.toEqual([]);
    expect(answers.filter((one) => one.startsWith("with a"))).not.toEqual([]);
    for (const one of answers) {
      expect(own.test(one), one).toBe(one.startsWith("without"));
      expect(said.test(one), one).toBe(one.startsWith("with a"));
    }
  });

  it("P-220 neither side begins with a pronoun, has marks or speaks of us", () => {
    const told = [
      "She said that “the east wall” had moved by two centimetres since the storm of last week.",
      "Mayor Tom Reed said that she had been at the mill when the pumps failed on Sunday.",
      "“We will give a key to every family in the valley,” Mayor Tom Reed said on Monday.",
      "Engineer Ada Byrne told the Westerdale Herald the north wall was sound after all.",
    ];
    const shown = voicesIn(materialOf(analyse([valley, ...told].join("\n\n"))));
    const { reading } = materialOf(analyse([valley, ...told].join("\n\n")));
    expect(shown.length).toBeGreaterThan(5);
    for (const one of shown)
      expect(reading.words(one.shown)).not.toMatch(
        /^(?:she|we|it)\b|["“]|^the Westerdale Herald the/iu,
      );
  });

  it("a long statement is shown by its first words, and the stem says so", () => {
    const long =
      "Engineer Ada Byrne said that the lamps on the road from the dam to the old mill near the river had been out of order since the middle of last winter.";
    const made = propose(analyse([valley, long].join("\n\n")), 1).questions.filter(
      ({ key }) => key.form === "S2-own-voice" || key.form === "S2-which",
    );
    for (const question of made) {
      const cut = JSON.stringify(
        question.kind === "choices" || question.kind === "choice" ? question.shown : "",
      );
      expect(plain(question.stem).includes("first words")).toBe(cut.includes(" … ("));
    }
  });

  it("P-215 S2-select asks for the sentences with a source, and for those without", () => {
    const answers = answersOf(valley, "S2-select");
    const own = /dam above|4,000 people|lorries carried|main road/u;
    const said = /wall had moved|pumps|key to the hall|letter/u;
    expect(answers.filter((one) => one.startsWith("without"))).not.toEqual([]);
    expect(answers.filter((one) => one.startsWith("with a"))).not.toEqual([]);
    for (const one of answers) {
      expect(own.test(one), one).toBe(one.startsWith("without"));
      expect(said.test(one), one).toBe(one.startsWith("with a"));
    }
  });

  it("S2-select takes no “reported losses” for a report", () => {
    const losses = valley.replace(
      "The Westerdale Herald wrote that the council had ignored a letter from the builders.",
      "On Sunday the total reported losses rose to 40 sheep after the flood in the valley.",
    );
    expect(answersOf(losses, "S2-select").join(" ")).not.toContain("reported losses");
  });

  const herald =
    "The Westerdale Herald wrote that the council had ignored a letter from the builders.";
  const instead = (sentence: string) =>
    answersOf(valley.replace(herald, sentence), "S2-select").join(" ");

  it.each([
    "Officials have not said why the pumps at the mill failed on Sunday.",
    "The Westerdale Herald declined to say who had written the letter to the mill.",
    "Officials reportedly said that the mill was shut.",
    "Clerk Ann Roe said that a “wider look” ((de)) at the mill was due.",
  ])("S2-select leaves out what is no plain report: %s", (sentence) => {
    expect(instead(sentence)).not.toMatch(/\bmill\b(?! on| near)/u);
  });

  it("S2-select takes a plain report in the same place", () => {
    expect(instead("Clerk Ann Roe said that the mill was shut.")).toMatch(/mill was shut/u);
  });

  it.each([
    "Ruth Vale leaned in at Harlow on Monday night, painting Tom Reed as a man of the docks.",
    "The posters in Harlow cast Tom Reed on every wall as a man of the docks.",
    "Ruth Vale attacked Tom Reed from the steps of the school in Harlow.",
  ])("P-053a nobody’s picture of somebody is a statement without a source: %s", (picture) => {
    expect(amongOthers(picture)).toEqual([]);
  });

  it("S2-select names the same words in one paragraph once", () => {
    const twice = valley.replace(
      "The water company reported that the pumps had failed on Sunday.",
      "Clerk Ann Roe said that the lamps were old. Baker Paul Cole said that the shop was shut.",
    );
    const told = explanationsOf(twice, "S2-select");
    expect(told.some((one) => one.includes("“said” twice in paragraph 2"))).toBe(true);
    for (const one of told) {
      const places = [...one.matchAll(/“[^”]+”[a-z ]* in paragraph \d/gu)].map(([place]) => place);
      expect(new Set(places).size, one).toBe(places.length);
    }
  });

  it("S2-select takes no deed for a report", () => {
    const claimed = valley.replace(
      "The Westerdale Herald wrote that the council had ignored a letter from the builders.",
      "A group of farmers claimed responsibility for the fire at the pumps.",
    );
    expect(answersOf(claimed, "S2-select").join(" ")).not.toContain("claimed responsibility");
  });

  it("nothing is asked where nothing is told without a source", () => {
    const reported =
      "Engineer Ada Byrne said that the wall had moved. Mayor Tom Reed said that the hall was open. The Herald wrote that the road was closed.";
    for (const form of ["S2-which", "S2-own-voice", "S2-select"]) {
      expect(answersOf(reported, form)).toEqual([]);
    }
  });

  it("what they ask passes every check", () => {
    const asked = propose(analyse(valley), 1).questions.filter(({ key }) => key.skill === "S2");
    expect(new Set(asked.map(({ key }) => key.form)).size).toBe(3);
    for (const { stem } of asked) expect(plain(stem)).toMatch(/[.?]$/u);
  });
});
