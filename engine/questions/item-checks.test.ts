/** Each line of the item-writing check meets a question that breaks it (product.md 4.4). */
import { describe, expect, it } from "vitest";
import { readDocument } from "../text/document.ts";
import { article, choiceQuestion, questions } from "./fixtures/questions.ts";
import { brokenChecks, itemChecks } from "./item-checks.ts";
import type { ChoiceQuestion } from "./question.ts";
import { Reading } from "./reading.ts";
import type { Phrase } from "./wording.ts";

const document = readDocument(article);
const reading = new Reading({
  engineVersion: "fixture",
  text: article,
  paragraphs: [...document.paragraphs],
  sentences: [...document.sentences],
  quotes: [...document.quotes],
  entities: [],
  relations: [],
  denials: [],
  replies: [],
  chains: [],
  ownVoice: [],
  certainty: [],
  anomalies: [],
});

function withStem(...stem: Phrase[]): ChoiceQuestion {
  return { ...choiceQuestion, stem };
}

function withOptions(...labels: string[]): ChoiceQuestion {
  const options = choiceQuestion.shown.options.map(({ id }, at) => ({
    id,
    text: [{ ours: labels[at] ?? "" }],
  }));
  return { ...choiceQuestion, shown: { options } };
}

const broken: readonly (readonly [string, string, ChoiceQuestion])[] = [
  ["W01", "two questions in one stem", withStem({ ours: "Who says it? And where?" })],
  ["W04", "a negative stem", withStem({ ours: "Who does not say it?" })],
  ["W05", "one option inside another", withOptions("Ada Byrne", "engineer Ada Byrne", "Tom Reed")],
  ["W05", "the same option twice", withOptions("Tom Reed", "Ada Byrne", "tom reed")],
  ["W06", "a stem too long", withStem({ ours: `Who ${"says ".repeat(60)}it?` })],
  ["W07", "all of the above", withOptions("Tom Reed", "Ada Byrne", "All of the above")],
  ["W08", "an absolute word", withOptions("Tom Reed", "Ada Byrne", "Somebody who must know")],
  ["W09", "a word of the stem in the key alone", withStem({ ours: "Which engineer says it?" })],
  [
    "W13",
    "words that are not at their span",
    withStem(
      { ours: "Who says " },
      { quote: "The quay", span: { start: 0, end: 8 } },
      { ours: "?" },
    ),
  ],
  [
    "W14",
    "a paragraph without evidence",
    withStem({ ours: "Who says in " }, { paragraph: 4 }, { ours: "?" }),
  ],
  ["W16", "a sentence too long", withStem({ ours: `Who ${"so ".repeat(30)}says it?` })],
  [
    "W17",
    "an explanation that points at nothing",
    {
      ...choiceQuestion,
      key: { ...choiceQuestion.key, explanation: [{ ours: "It is so." }] },
    },
  ],
  ["W18", "a pronoun of ours", withStem({ ours: "Who says that he came?" })],
];

describe("4.4 the item-writing check", () => {
  it("passes the fixture questions", () => {
    for (const question of questions) expect(brokenChecks(reading, question)).toEqual([]);
  });

  it.each(broken)("%s refuses %s", (id, _what, question) => {
    expect(brokenChecks(reading, question)).toContain(id);
  });

  it.each(["((it))", "[[harbour]]", "{{cite}}", "<ref name=a>", "&nbsp;"])(
    "W13 refuses a sentence with the leftover %s, wherever in it the words stand",
    (leftover) => {
      const text = `${article}\nThe clerk counted lamps ${leftover} in the hall.\nAll burn at night.`;
      const { paragraphs, sentences } = readDocument(text);
      const page = new Reading({
        ...reading.analysis,
        text,
        paragraphs: [...paragraphs],
        sentences: [...sentences],
      });
      const asks = (quoted: string) => {
        const start = text.indexOf(quoted);
        const span = { start, end: start + quoted.length };
        return brokenChecks(page, withStem({ quote: quoted, span }, { ours: "?" }));
      };
      expect(asks("The clerk")).toContain("W13");
      expect(asks("All burn")).not.toContain("W13");
    },
  );

  it("tries every line of the table", () => {
    expect(new Set(broken.map(([id]) => id))).toEqual(new Set(itemChecks.map(({ id }) => id)));
  });
});
