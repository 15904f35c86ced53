/** What a word of refusing, denying or blaming is aimed at, by what stands behind it. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords, kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import type { Question } from "../question.ts";
import { plain } from "../wording.ts";
import { aimedAt } from "./S7-aim.ts";

const before = "Engineer Ada Byrne said that the ferry had touched the bridge twice in one night.";
const after = "The port lies six kilometres from the town.";

function made(sentence: string, seed = 1) {
  const article = [before, sentence, after].join("\n\n");
  return aimedAt.compose(materialOf(analyse(article)), drawFrom(seed, aimedAt.id));
}

function kindTexts(question: Question): string[] {
  return kindOf(question)
    .texts(question)
    .told.map((text) => plain(text));
}

describe("P-064 S7-aim", () => {
  it.each([
    ["denial", "The Transport Ministry denied these claims on Tuesday."],
    ["denial", "The mayor rejected the idea that the lamps were old."],
    ["turned-down", "The Harbour Board rejected the proposal for a new bridge."],
    ["turned-down", "Calls for a new bridge were rejected by the Harbour Board in June."],
    ["withheld", "The city denied the crew entry to the old port."],
    ["unwilling", "The Harbour Board refused to publish its letters on the bridge."],
    ["silence", "The Harbour Board did not respond to requests for comment."],
    ["silence", "The mayor declined to say whether the bridge was safe."],
    ["criticism", "The mayor criticised the captain for the noise."],
    ["criticism", "The captain was accused of leaving the port too late."],
    ["admission", "The Harbour Board acknowledged that the lamps were old."],
  ])("P-215 has the key class %s", (kind, sentence) => {
    const [question] = made(sentence);
    expect(question?.key.keyClass).toBe(kind);
  });

  it("offers no second answer that is true of the same words", () => {
    const [question] = made("The Harbour Board rejected the proposal for a new bridge.");
    const shown = question?.kind === "choice" ? question.shown.options : [];
    const labels = shown.map(({ text }) => plain(text));
    expect(labels).toContain("Something put forward: it gets a no");
    expect(labels).not.toContain("An act: somebody will not do it");
    expect(labels).not.toContain("A wanted thing: it is not given");
  });

  it("shows the verb with what it is aimed at", () => {
    const [question] = made("The mayor denied that the old bridge had been closed in June.");
    expect(question && plain(question.stem)).toContain(
      "“denied that the old bridge had been closed in June”",
    );
    expect(question && inWords(forLearner(question), fullAnswer(question))).toBe(
      "A statement: it is called untrue",
    );
  });

  it.each([
    [
      "“declined to say why the lamps were dark in June”",
      "The mayor declined to say why the lamps were dark in June.",
    ],
    ["“criticised the captain”", "The mayor criticised the captain in a letter, by the way."],
    [
      "“denied the crew entry to the old port”",
      "The city denied the crew entry to the old port, which lies empty.",
    ],
    [
      "“acknowledged that there were “some lamps” without oil”",
      "The board acknowledged that there were “some lamps” without oil, “but not many.”",
    ],
    ["“blasted the board”", "The mayor blasted the board for being “late again.”"],
    [
      "“admitted to being a part of the crew”",
      "The pilot admitted to being a part of the crew, writing in a letter that it was late.",
    ],
    ["“rejected an offer”", "The board rejected an offer from Roe, Vale, Byrne and others."],
  ])("P-053 shows %s, which is whole", (shown, sentence) => {
    const [question] = made(sentence);
    expect(question && plain(question.stem)).toContain(shown);
  });

  it("says in no feedback that blame is missing from words that may be felt as blame", () => {
    const [question] = made("The Harbour Board refused to publish its letters on the bridge.");
    const told = question ? kindTexts(question) : [];
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter((text) => /no fault|nothing/u.test(text))).toEqual([]);
  });

  it("offers no act undone beside blame for one", () => {
    const [question] = made("The mayor criticised the captain for not slowing down.");
    const shown = question?.kind === "choice" ? question.shown.options : [];
    expect(shown.map(({ text }) => plain(text)).sort()).toEqual([
      "A person or thing: fault is found",
      "A statement: it is accepted as true",
      "A statement: it is called untrue",
    ]);
  });

  it.each([
    ["a negation", "The Transport Ministry did not deny that the bridge was closed."],
    ["a condition", "The mayor asked whether anybody denied these claims."],
    ["somebody's words", "“The mayor denied these claims,” Ruth Vale said."],
    [
      "those told apart by it",
      "The list names owners who did not respond to requests for comment.",
    ],
    ["fault found with words", "The mayor criticised the plans of the board."],
    ["a ruling", "The judge rejected the claims of the shipping company Nordfolk."],
    [
      "a clause whose end is not sure",
      "The mayor has not said why the crew, the board and the port kept quiet.",
    ],
    ["a clause within dashes", "The mayor denied that the bridge – the old one – was closed."],
    ["what is done and not said", "The captain refused to follow the orders of the pilot."],
    ["those told apart by blame", "The captain accused of leaving late sold the boat."],
    ["a hedged admission", "The board acknowledged that the lamps may be old."],
    [
      "an admission of a thing",
      "The board acknowledged faults with the lamps as a possible cause.",
    ],
    ["a ward", "The captain was admitted to nursing care in June."],
    ["a noun further on", "The plan that the city rejected on Monday was like a proposal of June."],
    ["a goal", "The keeper conceded a goal in the second half."],
  ])("P-061 leaves %s alone", (_, sentence) => {
    expect(made(sentence)).toEqual([]);
  });
});
