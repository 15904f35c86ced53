/** A text that yields, near misses that must not, and what the cards say (P-060, P-120, P-215). */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { brokenChecks } from "../item-checks.ts";
import { forLearner, fullAnswer, grade, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { Question } from "../question.ts";
import { Reading } from "../reading.ts";
import { waysBack } from "../ways-back.ts";
import { plain } from "../wording.ts";
import { buildChain } from "./S5-build-chain.ts";

const frame = [
  "The harbour bridge was closed on Monday after a crane fell into the water, police said.",
  "Mayor Tom Reed said that the ferries would run every hour until the end of the month.",
];

function made(sentence: string, publisher: string | null = null): Question[] {
  const analysis = analyse([frame[0], sentence, frame[1]].join("\n\n"));
  const material = materialOf(analysis, publisher);
  return buildChain.compose(material, drawFrom(1, "chain")).map((question) => {
    expect(Question.parse(question)).toEqual(question);
    expect(brokenChecks(material.reading, question)).toEqual([]);
    return question;
  });
}

function keyOf(question: Question | undefined): string {
  return question ? inWords(forLearner(question), fullAnswer(question)) : "";
}

const told = "Engineer Ada Byrne told the BBC that the repairs would take about six weeks.";

describe("S5-build-chain", () => {
  it("P-060 words told to another outlet came through that outlet", () => {
    const [question, ...others] = made(told, "Harbour Post");
    expect(keyOf(question)).toBe("The BBC, from Ada Byrne");
    expect(question?.key.keyClass).toBe("named-person");
    expect(others).toEqual([]);
  });

  it("C4 nothing is asked where the outlet may be, or is, the article's own", () => {
    expect(made(told)).toEqual([]);
    expect(made(told, "BBC")).toEqual([]);
    expect(made(told, "The BBC")).toEqual([]);
  });

  it("P-055 whose remarks to an outlet are meant, and which report is inside, must be plain", () => {
    const remarks =
      "Engineer Ada Byrne said, in remarks to the BBC, that the repairs would take about six weeks.";
    const his =
      "Engineer Ada Byrne wrote on Monday, linking to his remarks to the BBC, that the repairs would take six weeks.";
    expect(keyOf(made(remarks, "Harbour Post")[0])).toBe("The BBC, from Ada Byrne");
    expect(made(his, "Harbour Post")).toEqual([]);
    const number =
      "Engineer Ada Byrne said it was proof of good work, which had cost 263 million, according to the Island Herald.";
    expect(made(number, "Harbour Post").map(keyOf)).not.toContain(
      "The Island Herald, from Ada Byrne",
    );
  });

  it("P-230 words told to another outlet are sure enough to be asked", () => {
    expect(made(told, "Harbour Post")[0]?.key.confidence).toBeGreaterThanOrEqual(0.95);
  });

  it("no card is “a source” where “Source not stated” is one", () => {
    const near = `A source said that the ferries were late. ${told}`;
    const cards = made(near, "Harbour Post").flatMap((question) =>
      question.kind === "chain" ? question.shown.cards.map(({ text }) => plain(text)) : [],
    );
    expect(cards).toContain("Source not stated");
    expect(cards).not.toContain("A source");
  });

  it("a statement is named by words without marks of their own", () => {
    const sentence =
      "Engineer Ada Byrne told the BBC that the crane had a heavy load, “murder and terrorism charges” and all.";
    const [question] = made(sentence, "Harbour Post");
    expect(question && plain(question.stem)).toMatch(/“the crane had a heavy load”/u);
  });

  it("P-120 a report without a source of its own ends open", () => {
    const sentence =
      "The Island Herald reported that the crane had been rented only two days before.";
    const [question] = made(sentence, "Harbour Post");
    expect(keyOf(question)).toBe("The Island Herald, from Source not stated");
    expect(question?.key.keyClass).toBe("open");
  });

  it("P-120 words that somebody noted, cited by an outlet, came through that outlet", () => {
    const cited =
      "Engineer Ada Byrne spoke on Monday.\n\nThe crane and the quay are now in the stage of “successive repairs. Ferries will go round,” the engineer noted, cited by the Island Herald.";
    expect(made(cited).map(keyOf)).toEqual(["The Island Herald, from Ada Byrne"]);
    expect(made(cited.replace("cited by", "after an hour with"))).toEqual([]);
  });

  const open = "The Island Herald reported that the crane had been rented only two days before.";

  it.each([
    `${open} The paper cited a letter of the owners.`,
    `${open} In a statement, engineer Ada Byrne blamed the owners.`,
    `${open} According to the report, the owners had no other crane.`,
    `${open}\n\nThe report named two pilots.`,
    `${open}\n\n“Nobody looked at it,” a pilot told the Island Herald.`,
    `${open}\n\nThe ferries ran late.\n\n“It rained,” noted engineer Ada Byrne, cited by the Island Herald.`,
    `${open}\n\nThe ferries ran late.\n\nEngineer Ada Byrne said that the rented crane had come two days before.`,
    "The Island Herald reported that engineers were optimistic about the crane on the old quay.",
  ])("P-120 no end is open where a source may be told after all: %s", (text) => {
    expect(made(text, "Harbour Post").map(({ key }) => key.keyClass)).not.toContain("open");
  });

  it("P-120 what has nothing to do with it leaves the end open", () => {
    const text = `${open} Its mast is forty metres high.\n\nThe ferries ran late.`;
    expect(made(text, "Harbour Post").map(({ key }) => key.keyClass)).toEqual(["open"]);
  });

  it("C4 “as the paper has reported” may be the article's own paper, unless its name is known", () => {
    const plainly =
      "The Island Herald reported that the crane had been rented only two days before.";
    const perfect = plainly.replace("reported", "has reported");
    const aside =
      "The crane had been rented only two days before, as the Island Herald reported on Monday.";
    expect(made(plainly)).toHaveLength(1);
    expect(made(perfect, "Harbour Post")).toHaveLength(1);
    expect(made(perfect)).toEqual([]);
    expect(made(aside)).toEqual([]);
  });

  it("P-054 words that lack what they are about do not name a statement", () => {
    const claims = (statement: string): number => {
      const text = `However, as the Island Herald has reported, ${statement}`;
      const analysis = analyse([frame[0], text].join("\n\n"));
      const sure = analysis.chains.map((chain) => ({ ...chain, quizSafe: true }));
      return waysBack(new Reading({ ...analysis, chains: sure }), "Harbour Post").length;
    };
    expect(claims("the cranes on that quay were rented from abroad.")).toBe(1);
    expect(claims("cranes that have stood on that quay were rented from abroad.")).toBe(0);
  });

  it("P-055 what one speaker ascribes to another is no trail", () => {
    const sentence =
      "Engineer Ada Byrne said that the owners believed the crane could carry twenty tonnes.";
    expect(made(sentence, "Harbour Post")).toEqual([]);
  });

  it("3.6 cards the wrong way round show M04, an end too many a slip", () => {
    const [question] = made(told, "Harbour Post");
    const ids = new Map(
      question?.kind === "chain"
        ? question.shown.cards.map(({ id, text }) => [plain(text), id] as const)
        : [],
    );
    const marked = (names: readonly string[]) =>
      question && grade(question, { cards: names.map((name) => ids.get(name) ?? "") });
    expect(marked(["Ada Byrne", "The BBC"])).toMatchObject({
      earned: 0,
      mistakes: [{ code: "M04" }],
    });
    expect(marked(["The BBC", "Ada Byrne", "Source not stated"])).toMatchObject({
      earned: 0.5,
      mistakes: [{ code: "M29" }],
    });
    expect(marked(["The BBC"])).toMatchObject({ earned: 0.5, mistakes: [{ code: "M03" }] });
  });

  it.each([
    ["Engineer Ada Byrne told Jim Lee of the BBC that the repairs would take about six weeks."],
    [
      "Engineer Ada Byrne told the British channel BBC that the repairs would take about six weeks.",
    ],
  ])("P-060 whoever of an outlet is told something, it came through the outlet: %s", (sentence) => {
    const [question] = made(sentence, "Harbour Post");
    expect(keyOf(question)).toMatch(/BBC, from Ada Byrne$/u);
    const cards =
      question?.kind === "chain" ? question.shown.cards.map(({ text }) => plain(text)) : [];
    expect(cards).not.toContain("Jim Lee");
  });

  it("P-120 what an outlet reports ends open only where no word tells where it has it from", () => {
    const bare = "Reuters reported that the repairs would take about six weeks.";
    expect(keyOf(made(bare, "Harbour Post")[0])).toBe("Reuters, from Source not stated");
    const documents = "Reuters reported that the documents put the repairs at about six weeks.";
    expect(made(documents, "Harbour Post")).toEqual([]);
    const itself = "Reuters reported that it had seen the plans for the repairs of the bridge.";
    expect(made(itself, "Harbour Post")).toEqual([]);
  });
});
