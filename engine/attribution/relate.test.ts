import { describe, expect, it } from "vitest";
import { readDocument } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { quoteType, readingOrder, relate } from "./relate.ts";
import type { ResolvedSource } from "./resolution.ts";

const text = "The Herald reported that “it is late,” Ann Roe said. Does Paul say that it is done?";
const document = readDocument(text);
const span = (words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function draft(parts: Partial<Draft>): Draft {
  return {
    source: [],
    cue: [],
    content: [],
    cueClass: "say",
    lemma: "say",
    realised: true,
    confidence: 0.97,
    safe: true,
    rules: ["C01"],
    parent: null,
    heldFrom: null,
    ...parts,
  };
}

const outer = draft({
  source: [span("The Herald")],
  cue: [span("reported")],
  content: [span("that “it is late,” Ann Roe said")],
});
const inner = draft({
  source: [span("Ann Roe")],
  cue: [span("said")],
  content: [span("it is late")],
  parent: 1,
});
const roe: ResolvedSource = {
  entity: { id: "e1", name: "Ann Roe", kind: "named-person", confidence: 0.95 },
  kind: "named-person",
  members: [],
  rules: ["R01"],
};

describe("relate", () => {
  it("K2 a parent comes before its children, with depth and index renumbered", () => {
    expect(readingOrder([inner, outer])).toEqual([1, 0]);
    const relations = relate(document, [inner, outer], [roe, roe], []);
    expect(relations.map(({ parent, depth }) => [parent, depth])).toEqual([
      [null, 1],
      [0, 2],
    ]);
  });

  it.each([
    ["direct", "it is late"],
    ["mixed", "that “it is late,” Ann Roe said"],
    ["indirect", "that it is done"],
  ])("2 the share of quoted words makes it %s", (type, words) => {
    expect(quoteType(document, [span(words)])).toBe(type);
  });

  it("M3 what a question asks for is not reported as said", () => {
    const asked = draft({
      source: [span("Paul")],
      cue: [span("say")],
      content: [span("that it is done")],
    });
    expect(relate(document, [asked], [roe], [])[0]).toMatchObject({
      realised: false,
      quizSafe: false,
    });
  });

  it.each([
    ["a structure with two readings", { safe: false }, roe, []],
    ["low confidence", { confidence: 0.7 }, roe, []],
    ["an unrealised cue", { realised: false }, roe, []],
    [
      "a source that is not sure",
      {},
      {
        ...roe,
        entity: { ...roe.entity, id: "e1", name: "Ann Roe", kind: "named-person", confidence: 0.6 },
      },
      [],
    ],
    ["words that an anomaly touches", {}, roe, [span("late")]],
  ] as const)("X4 no question rests on %s", (_, parts, source, doubtful) => {
    const one = draft({
      source: [span("Ann Roe")],
      cue: [span("said")],
      content: [span("it is late")],
    });
    expect(relate(document, [one], [roe], [])[0]?.quizSafe).toBe(true);
    expect(
      relate(document, [{ ...one, ...parts }], [{ ...source, members: [] }], [...doubtful])[0]
        ?.quizSafe,
    ).toBe(false);
  });

  it("O5 touching pieces of a cue are one span", () => {
    const said = span("said");
    const stop = { start: said.end, end: said.end + 1 };
    const one = draft({
      source: [span("Ann Roe")],
      cue: [said, stop],
      content: [span("it is late")],
    });
    expect(relate(document, [one], [roe], [])[0]?.cue).toEqual([
      { start: said.start, end: stop.end },
    ]);
  });

  it("M2 a carried statement is quiz-safe only with much confidence", () => {
    const held = draft({
      source: [span("Ann Roe")],
      content: [span("it is late")],
      heldFrom: 0,
      confidence: 0.94,
    });
    const first = draft({
      source: [span("Ann Roe")],
      cue: [span("said")],
      content: [span("it is late")],
    });
    const carried = relate(document, [first, held], [roe, roe], []).find(
      ({ cue }) => cue.length === 0,
    );
    expect(carried?.quizSafe).toBe(false);
    expect(carried?.rules).toEqual(["C01", "R01"]);
  });
});
