/** Statements sorted by the way in which they were given out (P-060, P-061, P-215). */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { brokenChecks } from "../item-checks.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { sortWays } from "./S5-ways.ts";

const frame = "The harbour bridge was closed on Monday after a crane fell into the water.";
const interview =
  "“The repairs will take six weeks,” engineer Ada Byrne told the BBC. Lorries have to go round.";
const statement = "In a statement, mayor John Hale said that the council will pay for the work.";
const rally = "Senator Mary Cole said at a rally on Tuesday that nobody had looked at the cracks.";
const bare = "“The school bus comes an hour late,” teacher Tom Reed said.";

function questionsOn(...paragraphs: string[]) {
  const material = materialOf(analyse([frame, ...paragraphs, frame].join("\n\n")));
  return sortWays.compose(material, drawFrom(3, "ways"));
}

function keysOf(...paragraphs: string[]): string[] {
  return questionsOn(...paragraphs).map((question) =>
    inWords(forLearner(question), fullAnswer(question)),
  );
}

describe("S5-ways", () => {
  it("P-060 sorts statements by the printed words beside the words of saying", () => {
    const [key = ""] = keysOf(interview, statement, rally);
    expect(key).toContain("six weeks”: Through a news outlet or reporters");
    expect(key).toContain("for the work”: In a text, such as a statement");
    expect(key).toContain("looked at the cracks”: At an event, such as a speech");
  });

  it("every stem passes the item checks", () => {
    const material = materialOf(analyse([frame, interview, statement, rally, frame].join("\n\n")));
    const made = Array.from({ length: 12 }, (_, seed) => seed).flatMap((seed) =>
      sortWays.compose(material, drawFrom(seed, "ways")),
    );
    expect(new Set(made.map(({ stem }) => plain(stem))).size).toBe(3);
    expect(made.flatMap((question) => brokenChecks(material.reading, question))).toEqual([]);
  });

  it("P-215 a paragraph that tells nothing of a way is one of the sorts", () => {
    const [key = ""] = keysOf(interview, frame, bare, frame, statement);
    expect(key).toContain("an hour late”: The paragraph does not tell");
  });

  it.each([
    [
      "a way in the sentence before",
      "Reed went on television. “The bus comes an hour late,” he said.",
    ],
    ["words left over", "“The school bus comes an hour late,” teacher Tom Reed said to the crowd."],
    [
      "a text in which it may stand",
      `The union sent out a leaflet. ${bare} In it, the bus is late.`,
    ],
    ["two ways at once", "Teacher Tom Reed said in an e-mail to the BBC that the bus comes late."],
  ])("P-061 leaves out what could be told in another way: %s", (_, unsure) => {
    expect(keysOf(interview, frame, unsure, frame, statement)).toEqual([]);
  });

  it.each(["The council sent a letter to all households.", "Hundreds came to hear the speech."])(
    "P-061 nothing is silent beside a paragraph about a text or an event: %s",
    (beside) => {
      const late = "Teacher Tom Reed said, “The school bus comes an hour late.”";
      const quiet = "an hour late”: The paragraph does not tell";
      expect(keysOf(interview, frame, late, frame, statement).join()).toContain(quiet);
      expect(keysOf(interview, beside, late, frame, statement).join()).not.toContain(quiet);
    },
  );

  it("P-061 nothing is asked where only one sort is printed", () => {
    expect(keysOf(interview, frame, "“Nobody saw it,” diver Jane Moss told the BBC.")).toEqual([]);
  });

  it("P-056 each entry is judged by its own words, whatever was chosen", () => {
    const [question] = questionsOn(interview, statement, rally);
    const rows = question?.kind === "match" ? Object.values(question.key.judged) : [];
    const told = rows.map(
      (row) => new Set(Object.values(row).map(({ sentence }) => plain(sentence))),
    );
    expect(told.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect([...(told[1] ?? [])][0]).toContain("In a statement");
  });
});
