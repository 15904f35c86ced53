/** With words of saying or without, by the print of the sentence itself; what is in between is left out. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { markedIn } from "./marked-voices.ts";
import { Reading } from "./reading.ts";

const opening =
  "The harbour board of Northby met in the old school on Monday evening, and 40 people came to listen.";
const second =
  "The outer harbour has four berths and a crane, and the ferry to Westerdale leaves from its north pier.";
const close = "The school was built of brick in 1931 and has two halls.";

/** "said", "plain" or "neither" for the sentence that holds these words. */
function sortOf(words: string, ...middle: string[]): string {
  const reading = new Reading(analyse([opening, second, ...middle, close].join("\n\n")));
  const found = markedIn(reading).find(({ span }) => reading.words(span).includes(words));
  return found ? (found.said ? "said" : "plain") : "neither";
}

/** The words shown for the source of the sentence with these words. */
function sourceOf(words: string, ...middle: string[]): string | null {
  const reading = new Reading(analyse([opening, second, ...middle, close].join("\n\n")));
  const found = markedIn(reading).find(({ span }) => reading.words(span).includes(words));
  return found?.said?.source ? reading.words(found.said.source) : null;
}

describe("P-056 a source is shown only as far as it is one phrase", () => {
  it.each([
    ["It was the third time Clerk Ann Vale said that the barge was lost at noon.", null],
    ["Monday marked the third barge Ann Vale said was lost at noon.", null],
    ["They bought the old crane Clerk Ann Vale said was on the barge at noon.", null],
    ["“The barge is old,” said Ann Vale of the Reed–Cole Centre in Northby.", null],
    ["But Clerk Ann Vale said that the barge was lost at noon.", "Clerk Ann Vale"],
  ])("%s", (sentence, shown) => {
    expect(sourceOf("barge", sentence)).toBe(shown);
  });
});

describe("P-053a what a sentence itself tells about its source", () => {
  it.each([
    ["a name and “said”", "Clerk Ann Vale said that the barge was lost at noon."],
    ["a name at the end", "The barge was lost at noon, Clerk Ann Vale said."],
    ["“according to” and a body", "According to the Northby Post, the barge was lost at noon."],
    ["a verb that no list holds after “said”", "Clerk Ann Vale said the barge lists to one side."],
    ["a second source", "Clerk Ann Vale said the barge sank, and Baker Paul Cole said it was old."],
  ])("%s is a source", (_, sentence) => {
    expect(sortOf("barge", sentence)).toBe("said");
  });

  it.each([
    "The barge sank at noon in the outer harbour of Northby.",
    "The barge could carry 90 tons of sand from the pits at Harlow.",
    "Since Monday the unemployment rate of Northby has been above nine percent.",
  ])("plain telling: %s", (sentence) => {
    expect(sortOf(sentence.slice(0, 20), sentence)).toBe("plain");
  });

  it.each([
    "The crew posted a film on the net that showed the barge “at noon” in May.",
    "Clerk Ann Vale warned against the “old barge” at noon.",
    "The town is small, and the barge was lost at noon, Clerk Ann Vale said.)",
    "The barge reportedly sank at noon in the outer harbour.",
    "The barge, known as the Old Lady, sank at noon in the outer harbour.",
    "The captain of the barge was charged with theft on Monday in Northby.",
    "The Barge Act requires that each captain keeps a book of the loads.",
    "The captain reminded the crew of the barge that the tide was high.",
    "The barge was discovered on Monday at the bottom of the outer harbour.",
    "Everything Clerk Ann Vale says about the barge is old news in the harbour.",
    "It began when Clerk Ann Vale met the crew of the barge with the rude remarks he had made of her.",
    "On Monday the town of Northby began to raise the barge, which had, by reports, sunk in a storm.",
    "Clerk Ann Vale has said her piece on the barge and will now rest.",
    "The captain of the barge announced a new course for the summer months.",
    "The captain and the cook of the barge confess to fear of the open sea.",
    "The captain of the barge was pressed by a clerk about the loads of May.",
    "The captain blasted the owner of the barge over the state of the pumps.",
    "The captain of the barge laid out a reform of the dues at the school.",
    "The captain made a plea for the crew of the barge to stand together.",
    "To the captain of the barge, the harbour is a home and a market.",
    "As they say of the barge, “old boats know the way”.",
    "Each captain loads the barge in the morning according to their instinctive preference.",
    "(The captain of the barge claimed to “retire”.)",
    "A last (and short) note, about the barge in the harbour.",
  ])("in between and left out: %s", (sentence) => {
    expect(sortOf("arge", sentence)).toBe("neither");
  });

  it.each([
    "Source: Northby Council.",
    "Data: Harlow Institute",
    "Photo by Paul Cole",
    "A crane lifts the hull. (AP)",
    "Credit: Paul Cole/Northby Post",
  ])("a source line beside a sentence is its source: %s", (line) => {
    const bare = "The barge carried 90 tons of sand from the pits at Harlow.";
    expect(sortOf("90 tons", bare)).toBe("plain");
    expect(sortOf("90 tons", bare, line)).toBe("neither");
    expect(sortOf("90 tons", line, bare)).toBe("neither");
    expect(sortOf("90 tons", `${bare} ${line}`)).toBe("neither");
  });

  it.each([
    "Monday was a holiday in Northby and in Harlow.",
    "The next meeting of the board is scheduled for May 5 in Harlow.",
    "The boat race of Northby takes place on Saturday at noon.",
    "A barge is a flat boat for loads of sand and stone.",
  ])("what states a date or a meaning and nothing else is left out: %s", (sentence) => {
    expect(sortOf(sentence.slice(0, 20), sentence)).toBe("neither");
  });

  it.each(["Someone", "Somebody", "Everyone"])("“%s” is no source", (who) => {
    expect(sortOf("barge", `${who} told Clerk Ann Vale that the barge was lost at noon.`)).toBe(
      "neither",
    );
  });

  it("a number beside a poll is the poll’s", () => {
    const share =
      "In May the barge was ahead of the ferry by 12 percent among the people of Harlow.";
    expect(sortOf("ahead of", share)).toBe("plain");
    expect(sortOf("ahead of", `The poll was made in Northby. ${share}`)).toBe("neither");
  });

  it("a sentence with a date and more stays", () => {
    const sentence = "The barge sank on Monday and 40 tons of sand were lost in the harbour.";
    expect(sortOf("40 tons", sentence)).toBe("plain");
  });

  it("a sentence that takes up what somebody said is left out", () => {
    const said = "Clerk Ann Vale said that the barge sank.";
    expect(sortOf("It had been", `${said} It had been built in the yard at Harlow.`)).toBe(
      "neither",
    );
    expect(
      sortOf("would be raised", `${said} The hull would be raised in May by two cranes.`),
    ).toBe("neither");
  });

  it("paragraphs without marks after a colon are somebody’s words", () => {
    expect(
      sortOf(
        "sank at noon",
        "Clerk Ann Vale writes:",
        "The barge sank at noon in the outer harbour.",
      ),
    ).toBe("neither");
  });

  it("the rest of a quotation that another sentence opened is a second choice", () => {
    const quoted =
      "“The lamps went out. It was the fault of the crew on the barge,” Clerk Ann Vale said.";
    const reading = new Reading(analyse([opening, second, quoted, close].join("\n\n")));
    const said = markedIn(reading).filter((one) => one.said !== null);
    for (const { leans, span } of said)
      expect(leans, reading.words(span)).toBe(!reading.words(span).startsWith("“"));
  });
});
