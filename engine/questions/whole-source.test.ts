/** A source is shown only as one whole noun phrase beside its words of saying (P-056, P-064). */
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import type { Span } from "../text/span.ts";
import { Reading } from "./reading.ts";
import { isWholeSource } from "./whole-source.ts";

function judged(article: string, source: string, cue = "said"): boolean {
  const at = (words: string): Span => {
    const start = article.lastIndexOf(words);
    if (start < 0) throw new Error(`not printed: ${words}`);
    return { start, end: start + words.length };
  };
  return isWholeSource(new Reading(analyse(article)), at(source), at(cue));
}

const opening = "Mayor Tom Reed of Northby opened the bridge. ";

describe("P-056 a source shown in feedback", () => {
  it.each([
    ["the end of a body’s name", "Anna Cole of Northby Fire and Rescue said so.", "Rescue"],
    ["what a spokesman speaks for", "A spokesman for the ferry firm said so.", "the ferry firm"],
    [
      "a body without what it is for",
      "The Northby Alliance to Save the Pier said so.",
      "The Northby Alliance",
    ],
    ["the last name of another", "Engineer Lucy Reed said so.", "Reed"],
    [
      "two phrases run together",
      "In a talk with the board of the Northby Post Reed said so.",
      "the board of the Northby Post Reed",
    ],
    [
      "the end of a place",
      "Eva Lund, who lost her boat in Northby, Fenland, in July 2012, said so.",
      "Fenland, in July 2012,",
    ],
    ["a name with an aside", "Reed, of course, said so.", "Reed, of course,"],
    ["a time read on to a name", "Reed this week said so.", "Reed this week"],
    [
      "the first half of a joined name",
      "Eva Lund of the Reed–Cole Centre said so.",
      "Eva Lund of the Reed",
    ],
    [
      "a clause before",
      "The fire produced heavy smoke, and local officials said so.",
      "The fire produced heavy smoke, and local officials",
    ],
    ["a deed read on to a name", "With the acquisition Reed said so.", "the acquisition Reed"],
    ["an occasion read on to a name", "It is the third time Reed said so.", "the third time Reed"],
    ["a sum of money", "That is part of the $20 million experts said.", "$20 million experts"],
    [
      "the head of a clause",
      "The mayor went, claiming that he knew a clerk who said so.",
      "claiming that he knew a clerk who",
    ],
  ])("may not be %s", (_, sentence, source) => {
    expect(judged(opening + sentence, source)).toBe(false);
  });

  it.each([
    ["a name after a title", "On Monday Mayor Reed said so.", "Reed"],
    ["a name after a day", "On Monday Reed said so.", "Reed"],
    [
      "an office and a name",
      "Governor of Northshire Tom Reed said so.",
      "Governor of Northshire Tom Reed",
    ],
    [
      "a body",
      "The Northby Fire and Rescue Service said so.",
      "The Northby Fire and Rescue Service",
    ],
    [
      "a degree in the description",
      "Ada Byrne, a Ph.D. student at Northby, said so.",
      "Ada Byrne, a Ph.D. student at Northby",
    ],
  ])("may be %s", (_, sentence, source) => {
    expect(judged(opening + sentence, source)).toBe(true);
  });

  it("“according to” belongs to the words of saying and cuts nothing off", () => {
    const article = `${opening}The gate was shut, according to Northby Council.`;
    expect(judged(article, "Northby Council", "according to")).toBe(true);
  });
});
