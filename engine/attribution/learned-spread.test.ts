import { expect, test } from "vitest";
import { readSyntax } from "../syntax/read-syntax.ts";
import { vocabulary } from "../syntax/vocabulary.ts";
import { readDocument } from "../text/document.ts";
import { spreadsOf } from "./learned-spread.ts";
import { viewOf } from "./learned-view.ts";

/** Each way to go on as the words it adds. */
function ways(text: string, sentence: number): string[] {
  const document = readDocument(text);
  const view = viewOf(document, readSyntax(document), vocabulary());
  return spreadsOf(view, sentence).map(({ ranges }) =>
    ranges
      .flatMap(([from, to]) => document.tokens.slice(from, to).filter(({ word }) => word))
      .map(({ text: word }) => word)
      .join(" "),
  );
}

test("P10 a sentence without quotation marks goes on nowhere", () => {
  expect(ways("Ann Roe said that it was late. The shop was shut.", 0)).toEqual([""]);
});

test("P10 a quotation goes on in the quoted sentences behind it, in its paragraph and beyond", () => {
  expect(
    ways("“It is late,” Ann Roe said. “We left.”\n\n“They stayed.”\n\nThe shop was shut.", 0),
  ).toEqual(["", "We left", "We left They stayed"]);
});

test("P10 the rest of the same quotation comes before any other", () => {
  expect(ways("“It was cold. We left,” Ann Roe said.", 1)).toEqual(["", "It was cold"]);
});
