/** How parties answer: each kind of answer once, and what looks like one and is none. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import type { Form } from "../form.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { answerGiven } from "./S7-answer.ts";
import { matchAnswers } from "./S7-response.ts";

function made(form: Form, article: string) {
  return form.compose(materialOf(analyse(article)), drawFrom(1, form.id));
}

function keys(form: Form, article: string): string[] {
  return made(form, article).map(
    (question) => `${plain(question.stem)} ${inWords(forLearner(question), fullAnswer(question))}`,
  );
}

const harbour = [
  "The Northby Herald reported that the shipping company Nordfolk had ignored three warnings about the bridge.",
  "Nordfolk denied the allegations.",
  "The Transport Ministry declined to comment.",
  "The Harbour Board did not respond to a request for comment.",
  "Mayor Tom Reed acknowledged that the town had saved money on the old pillars.",
].join("\n\n");

describe("P-060 S7-answer", () => {
  it.each([
    ["Nordfolk denied the allegations.", /paragraph 1\? Words that (?:deny|reject) something$/u],
    ["Nordfolk said that the reports are untrue.", /Words that (?:deny|reject) something$/u],
    ["The Transport Ministry declined to comment.", /Words that (?:refuse|decline to) comment$/u],
    [
      "The Harbour Board did not respond to a request for comment.",
      /A request (?:without a|that got no) reply$/u,
    ],
    ["Mayor Tom Reed acknowledged that the town had saved money.", /Words that admit something$/u],
  ])("P-215 %s", (article, key) => {
    expect(keys(answerGiven, article)).toEqual([expect.stringMatching(key)]);
  });

  it.each([
    [
      "Ada Byrne, who runs the harbour, did not respond to our messages.",
      /A request (?:without a|that got no) reply$/u,
    ],
    [
      "Reed runs for mayor. Through a spokesman, he declined to comment.",
      /Words that (?:refuse|decline to) comment$/u,
    ],
  ])("P-064 reads the set phrase whoever it is: %s", (article, key) => {
    expect(keys(answerGiven, article)).toEqual([expect.stringMatching(key)]);
  });

  it("P-220 the key is not told by its length", () => {
    const answers = Array.from({ length: 40 }, (_, seed) => seed).flatMap((seed) =>
      answerGiven.compose(
        materialOf(analyse("Nordfolk denied the allegations.")),
        drawFrom(seed, "S7"),
      ),
    );
    const shortest = answers.filter((question) => {
      const key = inWords(forLearner(question), fullAnswer(question)).length;
      const lengths = kindOf(question)
        .texts(question)
        .shown.map(({ text }) => plain(text).length);
      return lengths.filter((length) => length <= key).length === 1;
    });
    expect(answers.length).toBe(40);
    expect(shortest.length).toBeLessThan(20);
  });

  it("P-056 tells what the printed phrase does, and that the other kind is not reported there", () => {
    const [question] = made(answerGiven, "The Transport Ministry declined to comment.");
    const told = question ? kindOf(question).texts(question).told.map(plain) : [];
    expect(told).toContain(
      "“declined to comment” in paragraph 1 says neither that it is so nor that it is not; a denial is not reported there.",
    );
  });

  it.each([
    [
      "a reply that was told of",
      "Reed said that Ada Byrne did not respond to requests for comment.",
    ],
    ["voters", "Voters who did not respond to calls were removed from the rolls of Northby."],
    ["a vote", "The council rejected the plan for a new bridge in Northby."],
    ["a ruling", "The court dismissed the claims of the shipping company Nordfolk."],
    ["a form left blank", "The shipping company Nordfolk refused to answer a campaign form."],
    ["a plea", "The clerk denied the family a visa on Tuesday."],
    ["what is only possible", "If the ministry declined to comment, the Herald would say so."],
    ["words in marks", "“The firm denied the reports,” Ruth Vale said."],
    ["what is not denied", "Nordfolk did not deny the reports about the bridge."],
    ["a match", "Northby conceded a penalty in the last minute of the game."],
    ["a difference of view", "The surgeon disagreed with these findings on Tuesday."],
  ])("P-064 leaves %s alone", (_, article) => {
    expect(keys(answerGiven, article)).toEqual([]);
  });
});

describe("P-210 S7-answer teaches what fits the answer", () => {
  it("says of words that take something as so no word of leaving it open", () => {
    const material = materialOf(analyse(harbour));
    const told = Array.from({ length: 12 }, (_, seed) => seed)
      .flatMap((seed) => answerGiven.compose(material, drawFrom(seed, answerGiven.id)))
      .filter(({ key }) => key.keyClass === "admission")
      .map(({ key }) => plain(key.explanation));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((text) => /open|settles/u.test(text))).toEqual([]);
  });
});

describe("P-060 S7-response", () => {
  it("sorts three or more parties by how they answer", () => {
    const [question] = made(matchAnswers, harbour);
    expect(question?.kind).toBe("match");
    expect(question?.key.keyClass.split("+").length).toBeGreaterThanOrEqual(3);
    const answer = question ? inWords(forLearner(question), fullAnswer(question)) : "";
    expect(answer).toMatch(/Transport Ministry[^;]*A refusal to comment/u);
  });

  it("P-061 says nothing where all answer alike or only two answer", () => {
    expect(made(matchAnswers, harbour.split("\n\n").slice(0, 3).join("\n\n"))).toEqual([]);
    const alike = ["Nordfolk", "The Harbour Board", "The Transport Ministry"]
      .map((name) => `${name} declined to comment.`)
      .join("\n\n");
    expect(made(matchAnswers, alike)).toEqual([]);
  });
});
