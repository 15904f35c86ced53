import { describe, expect, it } from "vitest";
import { analyse } from "./analyse.ts";

const repeat = (unit: string) => (size: number) =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Shapes that make a careless stage work in the square of the text. */
const shapes: readonly (readonly [string, (size: number) => string])[] = [
  ["only quotation marks", repeat('"')],
  ["opening marks before words", repeat('"a ')],
  ["alternating marks", repeat("“”")],
  ["one word", repeat("a")],
  ["one sentence of reports", repeat("the mayor said that ")],
  ["verbs of saying", repeat("said ")],
  ["verbs of denying", repeat("denied ")],
  ["one name over and over", repeat("Ann Roe ")],
  ["names in a list", repeat("Roe, ")],
  ["sources in a row", repeat("according to Roe, ")],
  ["a report in each line", repeat("Ann Roe said it.\n")],
  [
    "an article over and over",
    repeat("“It is late,” Ann Roe said. The firm denied it. He said that the mine is shut.\n\n"),
  ],
  ["nested brackets", repeat("(the ")],
  ["colons before marks", repeat('said: "')],
  ["lists", repeat("Lee and ")],
  ["of-phrases", repeat("head of ")],
  ["relative clauses", repeat("which reported ")],
  ["hedges", repeat("may up to ")],
  ["combining marks", (size) => `a${"\u0301\u0323".repeat(size / 2)}`],
  ["capitals", repeat("A B C d ")],
  ["talk in turns", repeat("Ann Roe: He said it was late.\nPaul Hill: No, she told us so.\n")],
  ["signed quotations", repeat("“It is late and cold.” ― Ann Roe\n")],
];

describe("R2 hostile text", () => {
  // The size tells the square from the line on any machine: a square of it takes minutes, the line three
  // seconds at most, and ten times that where others use the machine too.
  it.each(shapes)(
    "%s: 60 KB are read within their time",
    (_, make) => {
      const analysis = analyse(make(60_000));
      expect(analysis.text.length).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe("R1 any string is accepted", () => {
  it.each([
    "",
    " ",
    "\n\n",
    "a",
    ".",
    '"',
    "\ud800",
    "漢字。",
    "مرحبا",
    "🙂🙂",
    "\u0000",
    "said",
    "said said",
  ])("%j", (text) => {
    expect(analyse(text).relations).toEqual([]);
  });
});
