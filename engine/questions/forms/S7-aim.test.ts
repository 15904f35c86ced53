/** What a word of refusing, denying or blaming is aimed at, by what stands behind it. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import { forLearner, fullAnswer, inWords } from "../kinds.ts";
import { materialOf } from "../material.ts";
import { plain } from "../wording.ts";
import { aimedAt } from "./S7-aim.ts";

const before = "Engineer Ada Byrne said that the ferry had touched the bridge twice in one night.";
const after = "The port lies six kilometres from the town.";

function made(sentence: string, seed = 1) {
  const article = [before, sentence, after].join("\n\n");
  return aimedAt.compose(materialOf(analyse(article)), drawFrom(seed, aimedAt.id));
}

describe("P-064 S7-aim", () => {
  it.each([
    ["denial", "The Transport Ministry denied these claims on Tuesday."],
    ["denial", "The mayor rejected the idea that the lamps were old."],
    ["turned-down", "The Harbour Board rejected the proposal for a new bridge."],
    ["turned-down", "Calls for a new bridge were rejected by the Harbour Board in June."],
    ["withheld", "The city denied the crew entry to the old port."],
    ["unwilling", "The Harbour Board refused to repair the lamps of the bridge."],
    ["silence", "The Harbour Board did not respond to requests for comment."],
    ["silence", "The mayor declined to say whether the bridge was safe."],
    ["criticism", "The mayor criticised the captain for the noise."],
    ["admission", "The Harbour Board acknowledged that the lamps were old."],
  ])("P-215 has the key class %s", (kind, sentence) => {
    const [question] = made(sentence);
    expect(question?.key.keyClass).toBe(kind);
  });

  it("offers no second answer that is true of the same words", () => {
    const [question] = made("The Harbour Board rejected the proposal for a new bridge.");
    const shown = question?.kind === "choice" ? question.shown.options : [];
    const labels = shown.map(({ text }) => plain(text));
    expect(labels).toContain("Words that turn something down");
    expect(labels).not.toContain("Words that say no to doing something");
    expect(labels).not.toContain("Words that keep something back");
  });

  it("shows the verb with what it is aimed at", () => {
    const [question] = made("The mayor denied that the old bridge had been closed in June.");
    expect(question && plain(question.stem)).toContain(
      "“denied that the old bridge had been closed in June”",
    );
    expect(question && inWords(forLearner(question), fullAnswer(question))).toBe(
      "Words that call a statement untrue",
    );
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
    ["a goal", "The keeper conceded a goal in the second half."],
  ])("P-061 leaves %s alone", (_, sentence) => {
    expect(made(sentence)).toEqual([]);
  });
});
