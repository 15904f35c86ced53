import { describe, expect, test } from "vitest";
import { readDocument } from "../text/document.ts";
import { leftOverBeside } from "./left-over.ts";
import { readMarked } from "./marked-drafts.ts";
import { hasOpenEnd, isPassedOn } from "./open-end.ts";

/** The least confidence of a source that a question may rest on (engine.md X4). */
const enough = 0.9;

function last(text: string) {
  const source = readMarked(text).sources.at(-1);
  if (!source?.entity) throw new Error("no source is marked");
  return source.entity;
}

describe("E4 the one who goes on speaking", () => {
  test("is he or she, however many others are mentioned in between", () => {
    const found = last(
      "{1s Paul Lund} {1c said} {1t it was late}. The harbour had long belonged to Peter Hall, Mark Berg and John Moss. {2s He} {2c said} {2t so again}.",
    );
    expect(found.name).toBe("Paul Lund");
    expect(found.confidence).toBeGreaterThanOrEqual(enough);
  });

  test("is no longer so two paragraphs on", () => {
    const found = last(
      "{1s Paul Lund} {1c said} {1t it was late}.\n\nPeter Hall had left with Mark Berg.\n\nJohn Moss stayed near Peter Hall.\n\nIt rained. {2s He} {2c said} {2t so again}.",
    );
    expect(found.confidence).toBeLessThan(enough);
  });

  test("is the one named at the head of the sentence before", () => {
    const found = last(
      "Mark Berg and Peter Hall met. Paul Lund carried a flag past John Moss. {2s He} {2c said} {2t so}.",
    );
    expect(found.name).toBe("Paul Lund");
    expect(found.confidence).toBeGreaterThanOrEqual(enough);
  });

  test("together with others is nobody a question may rest on", () => {
    const found = last(
      "{1s Paul Lund} {1c said} {1t it was late}. {2s He and other members} {2c said} {2t so}.",
    );
    expect(found.confidence).toBeLessThan(enough);
  });

  test("may be called by a role, but no deputy by the office", () => {
    const surgeon = last(
      "{1s Paul Lund} {1c said} {1t it was late}. {2s The retired surgeon} {2c said} {2t so}.",
    );
    expect(surgeon).toMatchObject({ name: "Paul Lund", confidence: enough });
    const nurse = last(
      "{1s Paul Lund} {1c said} {1t it was late}. Ann Roe left. {2s The spokeswoman} {2c said} {2t so}.",
    );
    expect(nurse.name).not.toBe("Paul Lund");
  });
});

describe("E2 a bare surname", () => {
  test.each([
    ["a wife", "His wife, Clara Lund, left. "],
    ["words in capitals that are no name", "Stop Lund was written on a wall. "],
  ])("is not for %s", (_, between) => {
    const found = last(
      `{1s Paul Lund} {1c said} {1t it was late}. ${between}{2s Lund} {2c said} {2t so}.`,
    );
    expect(found.name).toBe("Paul Lund");
    expect(found.confidence).toBeGreaterThanOrEqual(enough);
  });

  test.each(["Ms.", "Mr."])("behind %s is not given to the other of a pair", (title) => {
    const found = last(
      `Ilka Lund spoke beside her husband, Orrin Lund. {1s ${title} Lund} {1c said} {1t so}.`,
    );
    const other = title === "Ms." ? "Orrin Lund" : "Ilka Lund";
    expect(found.name === other && found.confidence >= enough).toBe(false);
  });

  test("is not for a namesake who is first named further down", () => {
    const { sources } = readMarked(
      "{1s Paul Lund} {1c said} {1t it was late}. {2s Lund} {2c said} {2t so}. {3s Clara Lund} {3c said} {3t no}. {4s Lund} {4c said} {4t so}.",
    );
    const [, before, , after] = sources.map(({ entity }) => entity?.confidence ?? 0);
    expect(before).toBeGreaterThanOrEqual(enough);
    expect(after).toBeLessThan(enough);
  });
});

test("E2 a surname that is a calling too is a surname where somebody bears it", () => {
  const baker = "{1s Charlie Baker} {1c said} {1t it was late}. {2s Baker} {2c said} {2t so}.";
  expect(last(baker).name).toBe("Charlie Baker");
  expect(last(baker).confidence).toBeGreaterThanOrEqual(enough);
});

describe("E3 one who asked for no name", () => {
  test("is nobody whom the article names", () => {
    const text = (behind: string) =>
      `{1s Paul Lund, a harbour official,} {1c said} {1t it was late}. {2s An official${behind}} {2c said} {2t so}.`;
    expect(last(text(", speaking on condition of anonymity,")).confidence).toBeGreaterThan(enough);
    expect(last(text(" of the port")).confidence).toBeLessThan(enough);
    const one = last(
      "{1s Paul Lund, an official,} {1c said} {1t no}. {2s One official} {2c said} {2t so}.",
    );
    expect(one.confidence).toBeGreaterThanOrEqual(enough);
  });
});

describe("E1 a name that is not the whole of its source", () => {
  test.each([
    ["an outlet passes the words on", "{1s Paul Lund per Northland News} {1c said} {1t so}."],
    ["a name in common words follows", "{1s Soap maker Who Cares Most} {1c said} {1t so}."],
  ])("carries no question where %s", (_, text) => {
    expect(last(text).confidence).toBeLessThan(enough);
  });
});

describe("H30 where a statement ends", () => {
  const open = (text: string, content: string) => {
    const start = text.indexOf(content);
    return hasOpenEnd(readDocument(text), { content: [{ start, end: start + content.length }] });
  };

  test.each([
    ["a relative clause", "the bridge, which was built in May, is closed"],
    ["an explanation of a name", "the bridge belongs to Clara Lund, the harbour's owner"],
    ["a participle", "the bridge is closed, adding to the trouble"],
    ["a turn behind a quotation", "“the bridge is closed”, but the town will build another"],
  ])("nobody can tell behind %s", (_, content) => {
    expect(open(`Ann Roe said ${content}.`, content)).toBe(true);
  });

  test.each([
    ["there is none", "the bridge is closed and will stay so"],
    ["only a list", "the bridge, the road and the harbour are closed"],
    ["all of it stands in marks", "“the bridge, which was built in May, is closed, the road too”"],
  ])("everybody can tell where %s", (_, content) => {
    expect(open(`Ann Roe said ${content}.`, content)).toBe(false);
  });

  test.each([
    [true, "In a Northland News report, Ann Roe said it was late."],
    [false, "In a report, Ann Roe said it was late."],
    [false, "In an interview with Northland News, Ann Roe said it was late."],
  ])("C2 somebody else passes it on: %s for “%s”", (expected, text) => {
    const start = text.indexOf("said");
    const cue = [{ start, end: start + 4 }];
    expect(isPassedOn(readDocument(text), { cue })).toBe(expected);
  });
});

describe("X4 a quotation that nobody holds", () => {
  const text =
    "“It is late,” Ann Roe said. “And it will get later every day.” The film “Dust” ran.\n\nRain fell.";
  const document = readDocument(text);
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const first = { source: [at("Ann Roe")], cue: [at("said")], content: [at("It is late")] };

  test("leaves the report beside it open", () => {
    expect(leftOverBeside(document, [first])(first)).toBe(true);
  });

  test("does not when a report holds it, nor does a title in marks", () => {
    const whole = {
      ...first,
      content: [...first.content, at("And it will get later every day.")],
    };
    expect(leftOverBeside(document, [whole])(whole)).toBe(false);
  });

  test("so do words behind a statement without marks", () => {
    const plain = "Ann Roe said it is late, to nobody in particular.";
    const document = readDocument(plain);
    const report = {
      source: [{ start: 0, end: 7 }],
      cue: [{ start: 8, end: 12 }],
      content: [{ start: 13, end: 23 }],
    };
    expect(leftOverBeside(document, [report])(report)).toBe(true);
    const whole = { ...report, content: [{ start: 13, end: plain.length - 1 }] };
    expect(leftOverBeside(document, [whole])(whole)).toBe(false);
  });

  test("does not in another paragraph", () => {
    const far = { source: [], cue: [at("fell")], content: [at("Rain")] };
    expect(leftOverBeside(document, [far])(far)).toBe(false);
  });
});
