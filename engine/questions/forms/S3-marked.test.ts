/** Words marked or listed without their marks: the quotation marks of the article decide (P-060, P-215). */
import { describe, expect, it } from "vitest";
import { analyse } from "../../analyse.ts";
import { drawFrom } from "../draw.ts";
import type { Form } from "../form.ts";
import { kindOf } from "../kinds.ts";
import { materialOf } from "../material.ts";
import type { Question } from "../question.ts";
import { plain } from "../wording.ts";
import { markedWords } from "./S3-marked.ts";
import { sortWords } from "./S3-sort.ts";

const market = [
  "The market hall in Northby was closed on Tuesday and a fence stands round it. Three buses take the stallholders to the quay.",
  "“The roof has leaked in nine places since the spring. Rain runs down the northern wall every week. We need the whole summer to mend it,” Mayor Tom Reed said.",
  "Engineer Ada Byrne said that the oldest beams of the hall were rotten.",
  "The hall was built in 1904 by two brothers and has a clock tower with four bells.",
  "Stallholder Ruth Vale told reporters that the quay was too windy for flowers.",
  "“Nobody asked the traders before the gates were locked on Tuesday morning,” Vale said.",
].join("\n\n");

function asked(form: Form, text: string): Question[] {
  const material = materialOf(analyse(text));
  return Array.from({ length: 24 }, (_, seed) =>
    form.compose(material, drawFrom(seed, form.id)),
  ).flat();
}

/** What is shown, by whether it is a key. */
function shown(questions: readonly Question[], right: boolean): Set<string> {
  const all = questions.flatMap((question) => kindOf(question).texts(question).shown);
  return new Set(all.filter((one) => one.right === right).map(({ text }) => plain(text)));
}

describe("P-060 S3-marked", () => {
  const questions = asked(markedWords, market);
  const keyed = (keyClass: string) => questions.filter(({ key }) => key.keyClass === keyClass);

  it("P-215 asks for exact words and for retold ones", () => {
    expect(new Set(questions.map(({ key }) => key.keyClass))).toEqual(new Set(["exact", "retold"]));
  });

  it("keys words inside a quotation, also where no mark stands beside them", () => {
    expect(shown(keyed("exact"), true)).toContain("Rain runs down the northern wall every week");
    expect(shown(keyed("exact"), false)).toContain("the oldest beams of the hall were rotten");
  });

  it("keys retold clauses among exact words and the article’s own telling", () => {
    expect(shown(keyed("retold"), true)).toEqual(
      new Set(["the oldest beams of the hall were rotten", "the quay was too windy for flowers"]),
    );
  });

  it("marks no rest of a clause: each run has its subject and its verb", () => {
    const rest = market.replace(
      "Rain runs down the northern wall every week.",
      "The wall that we built, which is wet from the roof to the floor, leans to the north.",
    );
    const all = asked(markedWords, rest);
    const words = [...shown(all, true), ...shown(all, false)];
    expect(words.length).toBeGreaterThan(3);
    for (const one of words) expect(one).not.toMatch(/^(?:which|leans)\b/u);
  });

  it("P-056 names the first word of the very quotation, also where it is “But” or “And”", () => {
    const but = market.replace("“The roof", "“We are poor,” Mayor Tom Reed said. “But the roof");
    const told = asked(markedWords, but)
      .flatMap((question) => kindOf(question).texts(question).told)
      .map(plain)
      .join("\n");
    expect(told).toContain("the marks open before “But” and close after “it”");
    expect(told).not.toContain("open before “the”");
  });

  it("P-056 tells where the marks of each quoted candidate stand", () => {
    const told = keyed("exact").flatMap((question) => kindOf(question).texts(question).told);
    expect(told.map(plain).join("\n")).toContain(
      "In paragraph 2 the marks open before “The” and close after “it”: these words stand between them.",
    );
  });

  it.each([
    [
      "a quotation without its closing mark",
      ["on Tuesday morning,” Vale", "on Tuesday morning, Vale"],
    ],
    [
      "a title between marks",
      [
        "“Nobody asked the traders before the gates were locked on Tuesday morning,” Vale said",
        "Vale sang in the play “Nobody Asked The Traders Before The Gates Were Locked Tuesday”",
      ],
    ],
  ])("P-061 %s gives no exact words", (_, [from = "", to = ""]) => {
    const made = asked(markedWords, market.replace(from, to));
    const keys = shown(
      made.filter(({ key }) => key.keyClass === "exact"),
      true,
    );
    expect([...keys].filter((words) => /gates/iu.test(words))).toEqual([]);
  });

  it("P-061 a clause that others join in after “and” is not marked as retold", () => {
    const joint = market.replace(
      "that the quay was too windy for flowers",
      "that they would stay and another forty traders signed a letter",
    );
    expect([...shown(asked(markedWords, joint), true)].join("\n")).not.toContain("letter");
  });

  it("P-061 nor one with a second verb, which may be the article’s own", () => {
    const joint = market.replace(
      "that the quay was too windy for flowers",
      "that the quay was too windy for flowers and marked the largest fair so far",
    );
    expect([...shown(asked(markedWords, joint), true)].join("\n")).not.toContain("largest fair");
  });
});

describe("P-060 S3-sort", () => {
  it("sorts words by how the article gives them, each way beside the others", () => {
    const pairs = asked(sortWords, market).flatMap((question) =>
      question.kind === "match"
        ? question.shown.left.map(({ id, text }) => {
            const right = question.shown.right.find((one) => one.id === question.key.right[id]);
            return `${plain(text)}: ${right ? plain(right.text) : ""}`;
          })
        : [],
    );
    expect(pairs).toContain("the quay was too windy for flowers: Retold, as what a source says");
    expect(pairs).toContain(
      "Rain runs down the northern wall every week: As somebody’s exact words",
    );
    expect(pairs.some((pair) => pair.endsWith("As its own telling, without a source"))).toBe(true);
  });

  it("P-061 asks nothing where no words are quoted", () => {
    expect(asked(sortWords, market.replaceAll(/[“”]/gu, ""))).toEqual([]);
  });

  it("P-061 words that stand twice in their paragraph are not listed", () => {
    const twice = market.replace(
      "too windy for flowers.",
      "too windy for flowers. Reed said that the quay was too windy for flowers.",
    );
    expect([...shown(asked(sortWords, twice), true)].join("\n")).not.toContain("too windy");
  });
});
