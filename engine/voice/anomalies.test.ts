import { describe, expect, it } from "vitest";
import { analyse } from "../analyse.ts";
import { readDocument } from "../text/document.ts";
import { findAnomalies } from "./anomalies.ts";

const found = (text: string) =>
  findAnomalies(readDocument(text)).map(({ kind, span }) => [
    kind,
    text.slice(span.start, span.end),
  ]);

describe("findAnomalies", () => {
  it("H03 marks without a partner are reported", () => {
    expect(found("He said “it is late.\n\nIt was done.” She left.")).toEqual([
      ["unbalanced-quotes", "“it is late."],
      ["unbalanced-quotes", "”"],
    ]);
  });

  it("H04 the same marks inside each other are reported", () => {
    expect(found('He read: ""We wait" for years, she said." Done.')).toEqual([
      ["same-mark-nesting", '"We wait"'],
    ]);
  });

  it("H04 single marks inside two apostrophes are no such thing", () => {
    expect(found("''We saw 'the end' of it,'' she said.")).toEqual([]);
  });

  it("L-H01 V4 words in marks that stand elsewhere in another form", () => {
    const text =
      "He warned of a “reckless attack”. “You must not recklessly attack the town,” he wrote.";
    expect(found(text)).toEqual([["quotation-fidelity", "“reckless attack”"]]);
    expect(found("He warned of a “reckless attack”. The reckless attack came.")).toEqual([]);
  });

  it("L-H02 a month joined to something that is no date", () => {
    expect(found("They visited the capital and March and met him.")).toEqual([
      ["garbled-date", "capital and March"],
    ]);
    expect(found("They met in February and March.")).toEqual([]);
  });

  it("L-H03 V5 a credit that runs into its caption", () => {
    const text = "© Agency /Some/FileSoldiers at a gate.\n\nThe gate opened. It is red.";
    expect(found(text).map(([kind]) => kind)).toEqual(["layout"]);
  });

  it("V6 no question rests on a report that holds a garbled date", () => {
    const report = (place: string) =>
      analyse(`Ann Roe said that the group visited ${place} and met him.`);
    expect(report("the capital and March").relations[0]?.quizSafe).toBe(false);
    expect(report("the capital").relations[0]?.quizSafe).toBe(true);
  });
});
