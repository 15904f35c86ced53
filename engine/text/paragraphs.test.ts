import { describe, expect, it } from "vitest";
import { readParagraphs } from "./paragraphs.ts";

const roles = (text: string) => readParagraphs(text).map((paragraph) => paragraph.role);
const story = "The council met on Monday evening, and the vote was put off for a week.";

describe("readParagraphs", () => {
  it("O6 counts every line with something on it, from 1, blank lines or not", () => {
    const found = readParagraphs("One line.\nTwo.\n\n  \n\n Three. \n");
    expect(found.map((paragraph) => paragraph.number)).toEqual([1, 2, 3]);
    expect(found.map(({ span }) => span)).toEqual([
      { start: 0, end: 9 },
      { start: 10, end: 14 },
      { start: 21, end: 27 },
    ]);
  });

  it("P1 finds the picture's text and credit above the story", () => {
    const text = `Harbour crane dusk\n© Agency /Some/FileA crane at dusk.\n${story}\n\n${story}`;
    expect(roles(text)).toEqual(["image-text", "caption", "body", "body"]);
  });

  it("P1 finds headline, byline and date above the story", () => {
    const text = `Council Puts Off Bridge Vote\n\nBy Ann Roe\n\nMonday, March 4, 2019\n\n${story}\n\n${story}`;
    expect(roles(text)).toEqual(["headline", "byline", "dateline", "body", "body"]);
  });

  it("L-H05 a headline with a full stop is known by its capitals", () => {
    expect(roles(`Council Puts Off Bridge Vote Until Tuesday.\n\n${story}`)).toEqual([
      "headline",
      "body",
    ]);
    expect(roles(`${story}\n\n${story}`)).toEqual(["body", "body"]);
  });

  it("L-H05 reading tips, addresses and mark-up are no part of the story", () => {
    const tips = [
      "Read more: Ten bridges",
      "https://example.org/a",
      '<tweet id="4">',
      "Advertisement",
    ];
    expect(roles([story, ...tips, story].join("\n\n"))).toEqual([
      "body",
      ...tips.map(() => "boilerplate"),
      "body",
    ]);
  });

  it("P1 a lone quotation at the top is not a headline", () => {
    expect(roles(`“We will wait”\n\n${story}`)[0]).toBe("body");
  });

  it("R1 an empty text has no paragraph", () => {
    expect(readParagraphs("")).toEqual([]);
    expect(readParagraphs("\n \n\t\n")).toEqual([]);
  });
});
