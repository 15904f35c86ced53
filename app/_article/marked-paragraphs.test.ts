import { describe, expect, test } from "vitest";
import type { MarkedParagraph } from "#ui/marked-text";
import { markedParagraphs, type SpanMark } from "./marked-paragraphs.ts";
import type { ShownParagraph } from "./shown-article.ts";

const text = "The mayor said the bridge was safe.\nHarbour Watch denied it.";
const paragraphs: ShownParagraph[] = text.split("\n").map((line, index) => {
  const start = text.indexOf(line);
  return { number: index + 1, start, end: start + line.length, text: line, role: "body" };
});

function mark(kind: SpanMark["kind"], words: string, label: string = kind): SpanMark {
  const start = text.indexOf(words);
  return { kind, label, span: { start, end: start + words.length } };
}

/** A paragraph as one line: "[source The mayor] ...". */
function drawn(paragraph: MarkedParagraph | undefined): string {
  return (paragraph?.pieces ?? [])
    .map((piece) => {
      if ("slot" in piece) return `{${piece.pieces.map(({ text: words }) => words).join("|")}}`;
      const open = piece.marks.filter(({ opens }) => opens).map(({ label }) => `[${label} `);
      const shut = piece.marks.filter(({ closes }) => closes).map(() => "]");
      return open.join("") + piece.text + shut.join("");
    })
    .join("");
}

describe("markedParagraphs", () => {
  test("P-243 each mark opens and closes at its own words", () => {
    const marks = [mark("source", "The mayor"), mark("cue", "said")];
    const [first] = markedParagraphs(paragraphs, { marks });
    expect(drawn(first)).toBe("[source The mayor] [cue said] the bridge was safe.");
  });

  test("P-243 a mark inside another leaves both whole", () => {
    const marks = [
      mark("statement", "the bridge was safe"),
      mark("choice", "bridge", "your choice"),
    ];
    const [first] = markedParagraphs(paragraphs, { marks });
    expect(drawn(first)).toBe("The mayor said [statement the [your choice bridge] was safe].");
  });

  test("O3 the pieces of every paragraph add up to its text", () => {
    const marks = [
      mark("statement", "safe.\nHarbour"),
      mark("cue", "denied"),
      mark("cue", "denied"),
    ];
    const whole = markedParagraphs(paragraphs, { marks }).map(({ pieces }) =>
      pieces.map((piece) => ("text" in piece ? piece.text : "")).join(""),
    );
    expect(whole).toEqual(paragraphs.map((paragraph) => paragraph.text));
  });

  test("P-243 statements of one paragraph are counted, so that each gets its bracket", () => {
    const marks = [mark("statement", "was safe"), mark("statement", "The mayor")];
    const [first] = markedParagraphs(paragraphs, { marks });
    const nths = first?.pieces.flatMap((piece) => ("marks" in piece ? piece.marks : []));
    expect(nths?.map(({ nth }) => nth)).toEqual([1, 2]);
  });

  test("P-433 a candidate keeps the marks inside it", () => {
    const slot = { name: "span", value: "a", form: "f", checked: false, place: "paragraph 2" };
    const { span } = mark("cue", "Harbour Watch denied it.");
    const marking = { slots: [{ span, slot }], marks: [mark("cue", "denied")] };
    const [, second] = markedParagraphs(paragraphs, marking);
    expect(drawn(second)).toBe("{Harbour Watch |denied| it.}");
  });

  test("P-244 folding leaves named and marked paragraphs open", () => {
    const marks = [mark("cue", "said")];
    const tags = new Map([[2, "option A"]]);
    const folded = markedParagraphs(paragraphs, { marks, fold: true, tags });
    expect(folded.map((paragraph) => paragraph.folded?.tag ?? null)).toEqual([null, "option A"]);
    const named = markedParagraphs(paragraphs, { marks, fold: true, named: [2] });
    expect(named.every((paragraph) => paragraph.folded === undefined)).toBe(true);
  });
});
