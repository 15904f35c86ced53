import { describe, expect, it } from "vitest";
import { readParagraphs } from "./paragraphs.ts";
import { scanQuotes } from "./quotes.ts";

/** Each quotation as its pieces; "~" before an unclosed one; one ">" for each level below the first. */
function quoted(text: string): string[] {
  return scanQuotes(text, readParagraphs(text)).quotes.map((quote) => {
    const pieces = quote.pieces.map((piece) => text.slice(piece.start, piece.end)).join(" | ");
    return `${quote.closed ? "" : "~"}${">".repeat(quote.depth - 1)}${pieces}`;
  });
}

describe("scanQuotes", () => {
  it.each([
    ['"It is done," she said.', ["It is done,"]],
    ["“It is done,” she said. “Go.”", ["It is done,", "Go."]],
    ["''It is done,'' she said.", ["It is done,"]],
    ["``It is done,'' she said.", ["It is done,"]],
    ["« C'est fini », she said.", ["C'est fini"]],
    ["„Nein“, he said.", ["Nein"]],
    ["‘It is done,’ she said. ‘Go.’", ["It is done,", "Go."]],
    ["'It is done,' she said.", ["It is done,"]],
    ['Calls it "a mess"—"a shame," he said.', ["a mess", "a shame,"]],
  ])("H02 reads every style of mark: %s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("H01 a quotation over three paragraphs, a mark at each, one at the end, is one", () => {
    expect(quoted('"One.\n\n"Two.\n\n"Three," Ann Roe said.')).toEqual(["One. | Two. | Three,"]);
  });

  it("H03 an opening mark left open reaches no further than the next quotation", () => {
    expect(quoted('"We wait. "It is late," she said. "Go."')).toEqual([
      "~We wait.",
      "It is late,",
      "Go.",
    ]);
    expect(quoted('He said "it is late.\n\nThe "Dust" ran on.')).toEqual(["~it is late.", "Dust"]);
  });

  it("H03 a stray closing mark is reported and touches nothing", () => {
    const text = 'It was done." Then he left.\n\n"Fine," she said.';
    const scan = scanQuotes(text, readParagraphs(text));
    expect(scan.strays).toEqual([{ start: 12, end: 13 }]);
    expect(quoted(text)).toEqual(["Fine,"]);
  });

  it("H04 the same marks inside each other are two levels", () => {
    const text = '""We waited" for years, Ann Roe said on Monday. The town has two wells."';
    expect(quoted(text)).toEqual([
      '"We waited" for years, Ann Roe said on Monday. The town has two wells.',
      ">We waited",
    ]);
    expect(quoted('He said, "She told me, "Go." And I went." Done.')).toEqual([
      'She told me, "Go." And I went.',
      ">Go.",
    ]);
  });

  it("H04 other marks inside are a second level", () => {
    expect(quoted("“He told me ‘go away’ and I don’t care,” she said.")).toEqual([
      "He told me ‘go away’ and I don’t care,",
      ">go away",
    ]);
  });

  it.each([
    "In the '90s the dogs' owners met.",
    "O'Neill plays rock 'n' roll.",
    "It’s the teachers’ room.",
    'A 6\'2" man with a 12" disc.',
    "’Twas the owners’ club.",
  ])("H05 apostrophes and inches are no marks: %s", (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it("H05 a possessive inside single marks does not close them", () => {
    expect(quoted("'The owners' club shut,' she said.")).toEqual(["The owners' club shut,"]);
  });

  it("H06 a nickname and a title are quoted pieces like any other here", () => {
    expect(quoted('Joe "Red" Hill saw the film "Dust".')).toEqual(["Red", "Dust"]);
  });

  it("R1 marks alone give nothing to quote", () => {
    expect(quoted('""""""')).toEqual([]);
    expect(quoted("'''''")).toEqual([]);
  });
});
