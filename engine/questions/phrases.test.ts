/** The pieces of wordings: what is quoted is printed without what only leads over to something else. */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { placesOnce, quote } from "./phrases.ts";
import { Reading } from "./reading.ts";
import { plain } from "./wording.ts";

const article =
  "Ada Byrne declared “I will stay.” Tom Reed added: “We go.” , says Ruth Vale of the U.S. harbour. Ian Grant said.";
const reading = new Reading(analyse(article));

function at(words: string) {
  const start = reading.text.indexOf(words);
  if (start < 0) throw new Error(`not printed: ${words}`);
  return { start, end: start + words.length };
}

describe("W13 words of the article between marks", () => {
  it.each([
    ["declared “", "“declared”"],
    ["added:", "“added”"],
    [", says", "“says”"],
    ["Ian Grant said.", "“Ian Grant said”"],
    [
      "says Ruth Vale of the U.S. harbour. Ian Grant said.",
      "“says Ruth Vale of the U.S. harbour. Ian Grant said.”",
    ],
    ["U.S.", "“U.S.”"],
    ["Tom Reed added", "“Tom Reed added”"],
  ])("are printed without stray marks and stops: %s", (words, printed) => {
    expect(plain([quote(reading, at(words))])).toBe(printed);
  });

  it("are told once where only their stops differ", () => {
    const spans = [at("added:"), at("added")];
    expect(plain(placesOnce(reading, spans))).toBe("“added” twice in paragraph 1");
  });
});
