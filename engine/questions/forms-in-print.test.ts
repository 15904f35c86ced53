/** Forms whose keys stand in printed words or marks, however sure the learned reading is of the rest. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { drawFrom } from "./draw.ts";
import { forms } from "./forms.ts";
import { forLearner, fullAnswer, inWords } from "./kinds.ts";
import { materialOf } from "./material.ts";
import { isPlainlySaid } from "./plain-saying.ts";
import { plain } from "./wording.ts";

const village = [
  "The Northby Herald reported that the Transport Ministry had ignored three warnings. Residents said that the noise on Monday night was loud.",
  "The clerk of the council wrote that “two of the lamps were broken” on the night of the accident.",
  "“We want a full inquiry,” Ruth Vale said. Two lorries stood on the quay on Tuesday.",
  "Professor Ian Okoye of Northby University said that bridges of this kind last for 60 years. “Nobody has checked the pillars since 2010,” he added.",
].join("\n\n");

/** Which statements are drawn is chance; over a few seeds each has its turn. */
function answersOverSeeds(article: string, form: string): string[] {
  const material = materialOf(analyse(article));
  return forms
    .filter(({ id }) => id === form)
    .flatMap(({ compose }) =>
      Array.from({ length: 24 }, (_, seed) => seed).flatMap((seed) =>
        compose(material, drawFrom(seed, form)),
      ),
    )
    .map(
      (question) =>
        `${plain(question.stem)} ${inWords(forLearner(question), fullAnswer(question))}`,
    );
}

describe("S5-way asks only for what is printed beside the words of saying", () => {
  const road = "The road to the port was paved in June. Two lorries stood on the quay.";
  const keys = (sentence: string) => [
    ...new Set(
      answersOverSeeds(`${sentence}\n\n${road}\n\n${road}`, "S5-way").map((made) =>
        made.replace(/^.*\? /u, ""),
      ),
    ),
  ];

  it.each([
    [
      "Mayor Tom Reed told reporters that the bridge was old.",
      ["To a news outlet or to reporters"],
    ],
    [
      "In a statement, Mayor Tom Reed said that the bridge was old.",
      ["In a statement, a letter or another text"],
    ],
    ["“The bridge is old,” Mayor Tom Reed tweeted.", ["Online, in a post or a tweet"]],
    ["Mayor Tom Reed said that the bridge was old.", ["The paragraph does not tell"]],
    ["Mayor Tom Reed said in an e-mail to the Northby Herald that the bridge was old.", []],
    ["Mayor Tom Reed told reporters in an e-mail that the bridge was old.", []],
    ["Mayor Tom Reed said over the phone that the bridge was old.", []],
    ["Mayor Tom Reed said in Northby that the bridge was old.", []],
    ["“The bridge is old,” said Mayor Tom Reed to those who had come to the quay.", []],
  ])("%s", (sentence, key) => {
    expect(keys(sentence)).toEqual(key);
  });
});

describe("forms that rest on printed words", () => {
  it("S6-sort asks about two sorts of verbs, by verbs that introduce a clause", () => {
    const article = [
      "Mayor Tom Reed said that the bridge was old. Engineer Ada Byrne noted that two pillars were cracked.",
      "Harbour master Ian Cole said that the port would stay open. Union leader Ruth Vale claimed that nobody had been warned.",
      "The company claimed responsibility for the lorries on the quay.",
    ].join("\n\n");
    const made = answersOverSeeds(article, "S6-sort").join(" ");
    expect(made).toMatch(/Byrne noted”: treats the words as true/u);
    expect(made).toMatch(/Vale claimed”: keeps a distance from the words/u);
    expect(made).not.toMatch(/The company claimed/u);
  });

  it("S4-kind tells bodies and outlets from people by their printed names", () => {
    const article = [
      "The Northby Times reported that the bridge was old. The Harbour Safety Board said that two pillars were cracked.",
      "Engineer Mary Byrne of Eastport College said that the port would stay open. The White House said that it was watching.",
    ].join("\n\n");
    const made = answersOverSeeds(article, "S4-kind").join(" ");
    expect(made).toMatch(/“The Northby Times”: a news outlet/u);
    expect(made).toMatch(/“The Harbour Safety Board”: a body/u);
    expect(made).not.toMatch(/White House/u);
  });

  it("S3-verbatim names the sentence where its paragraph has other marks", () => {
    const article = village.replace(
      "The clerk of the council wrote",
      "“Nobody came,” Mayor Tom Reed said. The clerk of the council wrote",
    );
    expect(answersOverSeeds(article, "S3-verbatim")).toContainEqual(
      expect.stringMatching(/begins with “The clerk of the”.*“two of the lamps were broken”/u),
    );
  });

  it("S3-form sorts only sentences that are a report from end to end", () => {
    const article = village.replace(
      "Residents said that the noise on Monday night was loud.",
      "The lawsuit in which residents argued that the noise was loud is over.",
    );
    expect(answersOverSeeds(article, "S3-form").join(" ")).not.toContain("The lawsuit");
  });

  it("a source that points back, an aside or a second source makes no plain saying", () => {
    const kept = (sentence: string) => {
      const { reading } = materialOf(analyse(`${sentence}\n\n${village}`));
      const at = reading.analysis.relations.filter(
        ({ cue }) => (cue[0]?.start ?? 0) < sentence.length,
      );
      return at.some((relation) => isPlainlySaid(reading, relation));
    };
    expect(kept("Mayor Tom Reed said that the bridge was old.")).toBe(true);
    expect(kept("The clerk met Tom Reed, who told the press that the bridge was old.")).toBe(false);
    expect(kept("The plan was slow - as plans are every spring, according to Tom Reed.")).toBe(
      false,
    );
    expect(kept("The Northby Herald, citing two clerks, said that the bridge was old.")).toBe(
      false,
    );
  });
});
